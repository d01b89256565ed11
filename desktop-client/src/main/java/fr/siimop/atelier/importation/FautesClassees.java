package fr.siimop.atelier.importation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.tableur.LigneTableur;

/** The faults of a file as they stand, by kind and by what they are about: walked once, whenever something changed. */
final class FautesClassees {

    static final FautesClassees AUCUNE = new FautesClassees();

    private final Map<NatureFaute, Integer> natures = new LinkedHashMap<>();
    private final Map<Groupe, Set<Integer>> groupes = new HashMap<>();

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
        nombres.entrySet().stream().sorted((a, b) -> a.getKey().question() == b.getKey().question()
                ? b.getValue() - a.getValue()
                : a.getKey().question() ? 1 : -1).forEach(e -> classees.natures.put(e.getKey(), e.getValue()));
        return classees;
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
