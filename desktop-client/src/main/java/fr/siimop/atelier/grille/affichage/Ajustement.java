package fr.siimop.atelier.grille.affichage;

import java.util.List;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import fr.siimop.atelier.grille.calcul.CalculVue;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.TypePhases;

/** « Ajuster »: as wide as what the column shows needs. The longest texts are found in the background, then measured. */
final class Ajustement {

    private static final int MESURES = 40;
    private static final double MARGES = 14 + 20;
    private static final double ENTETE = 7 + 16 + 16 + 8;
    private static final int MAXIMUM = 600;
    private static final double PHASES = 76;

    private Ajustement() {}

    static void ajuster(Grille grille, ColonneGrille colonne) {
        ModeleTable modele = grille.modele();
        CalculVue calcul = modele.calcul();
        int[] montrees = modele.positionsMontrees();
        modele.services().fond().execute(() -> {
            List<String> longs = calcul.plusLongs(colonne, montrees, MESURES);
            modele.services().ui().execute(
                    () -> modele.disposition().elargir(colonne.id(), largeur(colonne, longs)));
        });
    }

    private static double largeur(ColonneGrille colonne, List<String> longs) {
        double contenu = colonne.type() instanceof TypePhases
                ? PHASES
                : longs.stream().mapToDouble(t -> mesurer(t, "IBM Plex Sans", 13)).max().orElse(0) + MARGES;
        return Math.min(MAXIMUM, Math.max(contenu, entete(colonne.libelle()) + ENTETE));
    }

    /** The header has two lines: cut where they are the most even. */
    private static double entete(String libelle) {
        double meilleure = mesurer(libelle, "IBM Plex Sans Medm", 12);
        for (int i = libelle.indexOf(' '); i >= 0; i = libelle.indexOf(' ', i + 1)) {
            double coupee = Math.max(mesurer(libelle.substring(0, i), "IBM Plex Sans Medm", 12),
                    mesurer(libelle.substring(i + 1), "IBM Plex Sans Medm", 12));
            meilleure = Math.min(meilleure, coupee);
        }
        return meilleure;
    }

    private static double mesurer(String texte, String famille, double taille) {
        Text mesure = new Text(texte);
        mesure.setFont(Font.font(famille, taille));
        return Math.ceil(mesure.getLayoutBounds().getWidth());
    }
}
