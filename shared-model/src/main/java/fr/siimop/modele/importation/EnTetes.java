package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.exportation.ModeleActivites;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * Recognises the headers of a file, wherever they are among its first lines, on one line or on two (H-05): by id, label,
 * alias, whatever the case, the accents and the signs.
 */
public final class EnTetes {

    /** Lines looked at: titles and remarks often come before the headers. */
    public static final int LIGNES_EXAMINEES = 10;

    private final DescripteurEntite<?> descripteur;
    private final Map<String, Integer> cibles = new HashMap<>();

    public EnTetes(DescripteurEntite<?> descripteur) {
        this.descripteur = descripteur;
        nommer(Exportation.ID, Correspondance.ID);
        nommer(Exportation.TITRE_ID, Correspondance.ID);
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            nommer(colonnes.get(i).id(), i);
        }
        for (int i = 0; i < colonnes.size(); i++) {
            nommer(colonnes.get(i).libelle(), i);
        }
        for (int i = 0; i < colonnes.size(); i++) {
            for (String alias : colonnes.get(i).alias()) {
                nommer(alias, i);
            }
        }
        if (descripteur.table().equals("activite_semestrielle")) {
            for (ModeleActivites.ColonneH05 colonne : ModeleActivites.COLONNES) {
                int cible = colonne.cible().isEmpty()
                        ? Correspondance.CONNUE_SANS_EFFET
                        : descripteur.position(colonne.cible());
                nommer(colonne.groupe() + " " + colonne.titre(), cible);
            }
        }
        for (String table : List.of("interne", "personne")) {
            if (descripteur.colonne(table) != null) {
                for (String autre : List.of("Numéro INE", "N° INE", "INE", "Numéro RPPS", "N° RPPS", "RPPS",
                        "Adresse email", "Email", "E-mail", "Courriel")) {
                    nommer(autre, descripteur.position(table));
                }
            }
        }
    }

    /** The first to take a name keeps it: ids before labels, labels before aliases. */
    private void nommer(String nom, int cible) {
        cibles.putIfAbsent(Normalisation.de(nom), cible);
    }

    /** What each column of the file is, by the lines that look most like headers; none recognised when none does. */
    public Correspondance reconnaitre(List<LigneTableur> premieres) {
        Correspondance meilleure = new Correspondance(List.of(), List.of(), 0);
        for (int i = 0; i < premieres.size(); i++) {
            meilleure = mieux(meilleure, simple(premieres.get(i), i + 1));
            if (i + 1 < premieres.size()) {
                meilleure = mieux(meilleure, surDeuxLignes(premieres.get(i), premieres.get(i + 1), i + 2));
            }
        }
        return meilleure;
    }

    private static Correspondance mieux(Correspondance une, Correspondance autre) {
        return autre.reconnues() > une.reconnues() ? autre : une;
    }

    private Correspondance simple(LigneTableur ligne, int lignes) {
        List<String> titres = new ArrayList<>();
        for (int c = 0; c < ligne.cellules().size(); c++) {
            titres.add(ligne.cellule(c).texte().strip());
        }
        return correspondance(titres, titres.stream().map(this::cible).toList(), lignes);
    }

    /** A group stands over the blanks that follow it, as long as they have a header of their own. */
    private Correspondance surDeuxLignes(LigneTableur haut, LigneTableur bas, int lignes) {
        List<String> titres = new ArrayList<>();
        List<Integer> trouvees = new ArrayList<>();
        String groupe = "";
        for (int c = 0; c < Math.max(haut.cellules().size(), bas.cellules().size()); c++) {
            String dessus = haut.cellule(c).texte().strip();
            String dessous = bas.cellule(c).texte().strip();
            groupe = dessus.isEmpty() && !dessous.isEmpty() ? groupe : dessus;
            String entier = (groupe + " " + dessous).strip();
            int cible = cible(entier);
            titres.add(entier);
            trouvees.add(cible == Correspondance.INCONNUE && !dessous.isEmpty() ? cible(dessous) : cible);
        }
        return correspondance(titres, trouvees, lignes);
    }

    private int cible(String titre) {
        return cibles.getOrDefault(Normalisation.de(titre), Correspondance.INCONNUE);
    }

    /** Two columns of the same name say nothing certain, but for those that name the same row in several ways. */
    private Correspondance correspondance(List<String> titres, List<Integer> trouvees, int lignes) {
        List<Integer> retenues = new ArrayList<>();
        Set<Integer> vues = new HashSet<>();
        for (int cible : trouvees) {
            boolean libre = cible < 0 && cible != Correspondance.ID || vues.add(cible)
                    || cible >= 0 && descripteur.colonnes().get(cible).tableReferencee() != null;
            retenues.add(libre ? cible : Correspondance.EN_DOUBLE);
        }
        return new Correspondance(titres, retenues, lignes);
    }
}
