package fr.siimop.atelier.grille.impression;

import java.util.List;
import java.util.function.BiFunction;

import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.impression.MiseEnPage.Colonne;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeEntier;

/** One page: title, header, rows, number. Black on white whatever the theme; placed by hand, as no scene lays it out. */
final class PageImprimee extends Pane {

    private static final Font CORPS = Font.font("IBM Plex Sans", 11);
    private static final Font GRAS = Font.font("IBM Plex Sans SmBld", 11);
    private static final Font TITRE = Font.font("IBM Plex Sans SmBld", 15);
    private static final Color TRAIT = Color.gray(0.75);
    private static final double BLANC = 4;
    private static final double TETE = 34;
    /** Two lines of names of columns. */
    private static final double EN_TETE = 34;
    /** Title, header of the columns, foot. */
    static final double MARGES = TETE + EN_TETE + 22;

    PageImprimee(String titre, String precisions, List<Colonne> colonnes, List<Ligne> lignes,
            BiFunction<Ligne, ColonneGrille, String> texte, String pied, double echelle) {
        double largeur = colonnes.stream().mapToDouble(Colonne::largeur).sum();
        Text nom = poser(titre, TITRE, 0, 16, largeur);
        double apres = nom.getLayoutBounds().getWidth() + 12;
        poser(precisions, CORPS, apres, 16, largeur - apres);
        double y = TETE;
        double x = 0;
        for (Colonne colonne : colonnes) {
            poserEnTete(colonne, x, y);
            x += colonne.largeur();
        }
        y += EN_TETE;
        trait(y, largeur, Color.BLACK);
        for (Ligne ligne : lignes) {
            x = 0;
            for (Colonne colonne : colonnes) {
                Text cellule = poser(texte.apply(ligne, colonne.colonne()), CORPS, x, y + 12,
                        colonne.largeur() - BLANC);
                if (colonne.colonne().type() instanceof TypeEntier) {
                    aDroite(cellule, x + colonne.largeur() - BLANC);
                }
                x += colonne.largeur();
            }
            y += MiseEnPage.HAUTEUR_LIGNE;
            trait(y, largeur, TRAIT);
        }
        poser(pied, CORPS, 0, y + 16, largeur);
        getTransforms().add(new Scale(echelle, echelle));
    }

    /** Numbers compare by their last digit. */
    private static void aDroite(Text texte, double bord) {
        texte.setX(bord - texte.getLayoutBounds().getWidth());
    }

    private void trait(double y, double largeur, Color couleur) {
        Line ligne = new Line(0, y, largeur, y);
        ligne.setStroke(couleur);
        ligne.setStrokeWidth(0.5);
        getChildren().add(ligne);
    }

    private void poserEnTete(Colonne colonne, double x, double y) {
        double place = colonne.largeur() - BLANC;
        Text texte = new Text(x, y + 12, colonne.colonne().libelle());
        texte.setFont(GRAS);
        texte.setWrappingWidth(place);
        texte.setTextAlignment(colonne.colonne().type() instanceof TypeEntier
                ? TextAlignment.RIGHT
                : TextAlignment.LEFT);
        if (texte.getLayoutBounds().getHeight() > EN_TETE) {
            texte.setWrappingWidth(0);
            raccourcir(texte, place);
        }
        getChildren().add(texte);
    }

    private Text poser(String mots, Font police, double x, double y, double place) {
        Text texte = new Text(x, y, mots.replace('\n', ' '));
        texte.setFont(police);
        raccourcir(texte, place);
        getChildren().add(texte);
        return texte;
    }

    /** Ends with « … » what does not fit; halving finds where in a few measures. */
    private static void raccourcir(Text texte, double place) {
        if (texte.getLayoutBounds().getWidth() <= place) {
            return;
        }
        String entier = texte.getText();
        int tient = 0;
        int deborde = entier.length();
        while (deborde - tient > 1) {
            int milieu = (tient + deborde) / 2;
            texte.setText(entier.substring(0, milieu).strip() + "…");
            if (texte.getLayoutBounds().getWidth() <= place) {
                tient = milieu;
            } else {
                deborde = milieu;
            }
        }
        texte.setText(tient == 0 ? "" : entier.substring(0, tient).strip() + "…");
    }
}
