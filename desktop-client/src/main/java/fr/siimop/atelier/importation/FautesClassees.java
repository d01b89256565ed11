package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.tableur.LigneTableur;

/** The faults of a file as they stand, by kind and by what they are about: walked once, whenever something changed. */
final class FautesClassees {

    static final FautesClassees AUCUNE = new FautesClassees();
    private static final int PROCHE = 2;

    private final Map<NatureFaute, Integer> natures = new LinkedHashMap<>();
    private final Map<Groupe, Set<Integer>> groupes = new HashMap<>();
    /** What right lines say in the columns where others are wrong, with how many do. */
    private final Map<Integer, Map<String, Integer>> justes = new HashMap<>();

    /** Faults that are mended alike: the same kind, for the same text of the same column. */
    private record Groupe(NatureFaute nature, int rang, String texte) {}

    private FautesClassees() {}

    static FautesClassees de(DescripteurEntite<?> descripteur, Collection<LigneExaminee> examinees,
            Map<Integer, LigneTableur> lignes, ToIntFunction<Faute> rangs) {
        FautesClassees classees = new FautesClassees();
        Map<NatureFaute, Integer> nombres = new HashMap<>();
        for (LigneExaminee examinee : examinees) {
            Set<NatureFaute> siennes = new LinkedHashSet<>();
            for (Faute faute : examinee.fautes()) {
                NatureFaute nature = NatureFaute.de(faute, descripteur);
                siennes.add(nature);
                classees.groupes.computeIfAbsent(groupe(nature, faute, lignes, rangs),
                        inutile -> new LinkedHashSet<>(2)).add(examinee.numero());
            }
            siennes.forEach(nature -> nombres.merge(nature, 1, Integer::sum));
        }
        classees.groupes.keySet().stream().map(Groupe::rang).filter(rang -> rang >= 0)
                .forEach(rang -> classees.justes.put(rang, new HashMap<>()));
        examinees.stream().filter(examinee -> examinee.fautes().isEmpty()).map(LigneExaminee::numero)
                .map(lignes::get).filter(Objects::nonNull).forEach(classees::compter);
        nombres.entrySet().stream().sorted((a, b) -> a.getKey().question() == b.getKey().question()
                ? b.getValue() - a.getValue()
                : a.getKey().question() ? 1 : -1).forEach(e -> classees.natures.put(e.getKey(), e.getValue()));
        return classees;
    }

    private void compter(LigneTableur juste) {
        justes.forEach((rang, nombres) -> nombres.merge(juste.cellule(rang).texte().strip(), 1, Integer::sum));
    }

    /** The value of this column that right lines say most, among those that are nearly this text. */
    Optional<String> ditAilleurs(int rang, String texte) {
        return justes.getOrDefault(rang, Map.of()).entrySet().stream()
                .filter(e -> !e.getKey().isEmpty() && proche(e.getKey(), texte))
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean proche(String juste, String texte) {
        int ecarts = Designations.ecarts(juste, texte);
        return ecarts > 0 && ecarts <= Math.min(PROCHE, juste.length() / 4);
    }

    private static Groupe groupe(NatureFaute nature, Faute faute, Map<Integer, LigneTableur> lignes,
            ToIntFunction<Faute> rangs) {
        int rang = rangs.applyAsInt(faute);
        LigneTableur ligne = lignes.get(faute.ligne());
        return new Groupe(nature, rang, rang < 0 || ligne == null ? "" : ligne.cellule(rang).texte());
    }

    /** Kinds with how many lines have them, errors first, then the most frequent. */
    Map<NatureFaute, Integer> natures() {
        return natures;
    }

    /** Lines that hold the same text in the same column and are wrong there in the same way. */
    List<Integer> commeElle(DescripteurEntite<?> descripteur, Faute faute, Map<Integer, LigneTableur> lignes,
            ToIntFunction<Faute> rangs) {
        List<Integer> numeros = new ArrayList<>(groupes.getOrDefault(
                groupe(NatureFaute.de(faute, descripteur), faute, lignes, rangs), Set.of()));
        numeros.sort(null);
        return numeros;
    }
}
