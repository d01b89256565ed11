package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Subdivision;

/** The rows of one table by number and label, for type-ahead and for paste. Made off the UI thread, read by any. */
public final class IndexReferences {

    /** Texts whose neighbours are sought: beyond, a paste is garbage, and seeking would take minutes. */
    private static final int VOISINAGES = 500;
    /** A list of so few rows is gone through with the eyes: it is in the order of its titles. */
    private static final int LUE_EN_ENTIER = 500;
    private static final String TERRITOIRE = "subdivision";

    /** What tells apart two rows of one name, where the columns read through references do not. */
    private static final Map<String, List<String>> DETAILS = Map.of("etablissement",
            List.of("code_postal", "ville", TERRITOIRE), "personne", List.of("email", "rpps", TERRITOIRE));
    private static final String PERSONNE = "personne";

    private final List<Candidat> candidats;
    private final Map<String, UUID> exacts = new HashMap<>();
    private final Set<String> ambigus = new HashSet<>();
    private final Map<String, List<Candidat>> voisins = new ConcurrentHashMap<>();

    private IndexReferences(List<Candidat> candidats) {
        this.candidats = candidats;
        candidats.forEach(c -> retenir(c.cle(), c.id()));
        Set<String> cles = Set.copyOf(exacts.keySet());
        for (Candidat candidat : candidats) {
            if (!cles.contains(candidat.intitule())) {
                retenir(candidat.intitule(), candidat.id());
            }
            retenir(Pliage.plier(candidat.titre()), candidat.id());
        }
        ambigus.forEach(exacts::remove);
    }

    private void retenir(String texte, UUID id) {
        UUID autre = exacts.putIfAbsent(texte, id);
        if (autre != null && !autre.equals(id)) {
            ambigus.add(texte);
        }
    }

    public static IndexReferences de(SourceLignes source, String table) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        List<ColonneGrille> toutes = ColonneGrille.toutes(descripteur, source);
        List<String> voulus = DETAILS.getOrDefault(table, List.of());
        List<ColonneGrille> details = voulus.isEmpty()
                ? toutes.stream().filter(c -> !c.etapes().isEmpty() && c.deduite() == null && c.visible()).limit(3)
                        .toList()
                : toutes.stream().filter(c -> voulus.contains(c.id())).toList();
        Optional<ColonneGrille> subdivision = toutes.stream().filter(c -> c.id().equals(TERRITOIRE)).findFirst();
        List<Candidat> candidats = new ArrayList<>();
        for (Ligne ligne : source.lignes(table)) {
            String titre = table.equals(PERSONNE)
                    ? nom(descripteur, ligne)
                    : TexteReference.complet(source, table, ligne);
            String detail = details.stream().map(c -> Subdivision.enClair(c.texte(ligne, source)))
                    .filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
            candidats.add(new Candidat(ligne.id(), titre, detail, Pliage.plier(titre + " " + detail),
                    Pliage.plier(TexteReference.cle(source, descripteur, ligne)),
                    Pliage.plier(TexteReference.court(source, table, ligne.id())),
                    subdivision.map(c -> c.texte(ligne, source)).orElse("")));
        }
        if (candidats.size() <= LUE_EN_ENTIER) {
            candidats.sort(Comparator.comparing(c -> Pliage.plier(c.titre())));
        }
        return new IndexReferences(List.copyOf(candidats));
    }

    /** Nobody is known by his address. */
    private static String nom(DescripteurEntite<?> personnes, Ligne ligne) {
        return Stream.of("prenom", "nom").map(colonne -> ligne.valeur(personnes.position(colonne)))
                .filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The one row with this number, or else this label. */
    public Optional<UUID> exact(String saisie) {
        return Optional.ofNullable(exacts.get(Pliage.plier(saisie.strip())));
    }

    /** Rows that one text names alike; none when it names one row, or no row. */
    public List<Candidat> homonymes(String saisie, int maximum) {
        String plie = Pliage.plier(saisie.strip());
        if (!ambigus.contains(plie)) {
            return List.of();
        }
        return candidats.stream().filter(
                c -> c.cle().equals(plie) || c.intitule().equals(plie) || Pliage.plier(c.titre()).equals(plie))
                .limit(maximum).toList();
    }

    /** The rows whose number or label is nearest, a few letters away at most. Worked out once for each text. */
    public List<Candidat> proches(String saisie, int maximum) {
        String plie = Pliage.plier(saisie.strip());
        if (plie.length() < 3 || plie.length() > Voisinage.LONGUEUR_MAXIMALE) {
            return List.of();
        }
        List<Candidat> connus = voisins.get(plie);
        if (connus == null && voisins.size() < VOISINAGES) {
            connus = Voisinage.de(plie, candidats);
            voisins.put(plie, connus);
        }
        return connus == null ? List.of() : connus.subList(0, Math.min(maximum, connus.size()));
    }

    /**
     * Rows whose number, or a word of whose label, starts with the text, then those that contain all its words; of each, those
     * of a territory first.
     */
    public List<Candidat> chercher(String saisie, int maximum, String territoire) {
        String plie = Pliage.plier(saisie.strip());
        String[] mots = plie.split("\\s+");
        List<List<Candidat>> rangs = Stream.generate(() -> (List<Candidat>) new ArrayList<Candidat>()).limit(4)
                .toList();
        for (Candidat candidat : candidats) {
            boolean debut = candidat.cle().startsWith(plie) || (" " + candidat.intitule()).contains(" " + plie);
            if (debut || contientTous(candidat.cherche(), mots)) {
                boolean ici = !territoire.isEmpty() && candidat.territoire().equals(territoire);
                List<Candidat> rang = rangs.get((debut ? 0 : 2) + (ici ? 0 : 1));
                if (rang.size() < maximum) {
                    rang.add(candidat);
                }
            }
        }
        return rangs.stream().flatMap(List::stream).limit(maximum).toList();
    }

    private static boolean contientTous(String cherche, String[] mots) {
        for (String mot : mots) {
            if (!cherche.contains(mot)) {
                return false;
            }
        }
        return true;
    }

    public @Nullable Candidat candidat(UUID id) {
        return candidats.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
