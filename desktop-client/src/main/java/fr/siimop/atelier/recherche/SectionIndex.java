package fr.siimop.atelier.recherche;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneCodee;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.modele.referentiel.Subdivision;

/** The folded texts of one table, one per row, gone through from end to end: fast enough, and nothing to maintain. */
final class SectionIndex {

    private static final int PAS = 8192;
    /** One answer is better than another by how its words are found, then by where it is, then by how short it is. */
    static final int PALIER = 2000;
    private static final int AILLEURS = 1000;

    private final SourceRecherche source;
    private final Donnees donnees;
    private final List<ColonneCodee> numero;
    private final List<ColonneCodee> nom;
    private final List<ColonneCodee> lieu;
    private final String[] textes;
    private final BitSet miennes = new BitSet();

    private SectionIndex(SourceRecherche source, SourceLignes lignes, Set<String> subdivisions) {
        this.source = source;
        this.donnees = Donnees.de(lignes, lignes.lignes(source.table()));
        List<ColonneGrille> toutes = ColonneGrille.toutes(lignes.registre().descripteur(source.table()), lignes);
        this.numero = colonnes(source.numero(), toutes);
        this.nom = colonnes(source.nom(), toutes);
        this.lieu = colonnes(source.lieu(), toutes);
        List<ColonneCodee> cherchees = new ArrayList<>(numero);
        cherchees.addAll(nom);
        cherchees.addAll(colonnes(source.aussi(), toutes));
        cherchees.addAll(lieu);
        this.textes = new String[donnees.taille()];
        for (int i = 0; i < textes.length; i++) {
            textes[i] = Pliage.plier(joindre(cherchees, i, "\n"));
        }
        for (ColonneCodee subdivision : colonnes(List.of("subdivision"), toutes)) {
            for (int i = 0; i < textes.length; i++) {
                miennes.set(i, subdivisions.contains(Subdivision.enClair(subdivision.texteDe(i))));
            }
        }
    }

    /** @param subdivisions whose rows come first, as a person writes them */
    static SectionIndex de(SourceRecherche source, SourceLignes lignes, Set<String> subdivisions) {
        return new SectionIndex(source, lignes, subdivisions);
    }

    private List<ColonneCodee> colonnes(List<String> ids, List<ColonneGrille> toutes) {
        return ids.stream().map(id -> toutes.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null))
                .filter(Objects::nonNull).map(donnees::codee).toList();
    }

    private static String joindre(List<ColonneCodee> colonnes, int ligne, String entre) {
        return colonnes.stream().map(c -> c.texteDe(ligne)).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(entre));
    }

    /** The best answers of this table. @param mots folded */
    List<Trouve> chercher(String[] mots, int maximum) {
        int morceaux = (textes.length + PAS - 1) / PAS;
        return IntStream.range(0, morceaux).parallel()
                .mapToObj(m -> meilleures(mots, m * PAS, Math.min(textes.length, (m + 1) * PAS), maximum))
                .flatMap(List::stream).sorted().limit(maximum).map(this::trouve).toList();
    }

    private record Candidate(int merite, int ligne) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate autre) {
            return merite != autre.merite ? Integer.compare(merite, autre.merite) : Integer.compare(ligne, autre.ligne);
        }
    }

    private List<Candidate> meilleures(String[] mots, int debut, int fin, int maximum) {
        PriorityQueue<Candidate> gardees = new PriorityQueue<>(java.util.Comparator.reverseOrder());
        for (int i = debut; i < fin; i++) {
            int merite = merite(textes[i], mots);
            if (merite >= 0 && !miennes.get(i)) {
                merite += AILLEURS;
            }
            if (merite < 0 || gardees.size() == maximum && merite >= gardees.element().merite()) {
                continue;
            }
            if (gardees.size() == maximum) {
                gardees.remove();
            }
            gardees.add(new Candidate(merite, i));
        }
        return List.copyOf(gardees);
    }

    /** Every word must be there; at the start of the row is better than at the start of a word, better than inside. */
    private static int merite(String texte, String[] mots) {
        int merite = 0;
        for (String mot : mots) {
            int place = texte.indexOf(mot);
            if (place < 0) {
                return -1;
            }
            int meilleure = note(texte, mot, place);
            for (int autre = place; meilleure > 1 && (autre = texte.indexOf(mot, autre + 1)) >= 0;) {
                meilleure = Math.min(meilleure, note(texte, mot, autre));
            }
            merite += meilleure * PALIER;
        }
        return merite + Math.min(999, texte.length());
    }

    /** 0 for a whole field, 1 for the start of one, 2 for the start of a word, 3 inside. */
    private static int note(String texte, String mot, int place) {
        int fin = place + mot.length();
        boolean debutChamp = place == 0 || texte.charAt(place - 1) == '\n';
        boolean finChamp = fin == texte.length() || texte.charAt(fin) == '\n';
        if (debutChamp) {
            return finChamp ? 0 : 1;
        }
        return Character.isLetterOrDigit(texte.charAt(place - 1)) ? 3 : 2;
    }

    private Trouve trouve(Candidate candidate) {
        int ligne = candidate.ligne();
        UUID id = donnees.ligne(ligne).id();
        return new Trouve(source.table(), id, joindre(numero, ligne, " "), joindre(nom, ligne, " "),
                joindre(lieu, ligne, " · "), candidate.merite());
    }
}
