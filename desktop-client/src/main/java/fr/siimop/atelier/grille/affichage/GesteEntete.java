package fr.siimop.atelier.grille.affichage;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.vue.Disposition;

/** A header under the mouse: its right edge widens (twice: fits the content), the rest of it is dragged elsewhere. */
final class GesteEntete {

    private static final double BORD = 5;
    private static final double SEUIL = 6;
    private static final double PAS = 24;

    private enum Etat {
        RIEN, LARGEUR, PRISE, DEPLACEMENT
    }

    private final Grille grille;
    private final Disposition disposition;
    private final ColonneGrille colonne;
    private final EnteteColonne entete;
    private Etat etat = Etat.RIEN;
    private double departX;
    private int largeurDepart;
    private @Nullable Scene fenetre;
    private final EventHandler<MouseEvent> tirer = this::tirer;
    private final EventHandler<MouseEvent> lacher = this::lacher;

    GesteEntete(Grille grille, ColonneGrille colonne, EnteteColonne entete) {
        this.grille = grille;
        this.disposition = grille.modele().disposition();
        this.colonne = colonne;
        this.entete = entete;
    }

    void installer() {
        entete.addEventFilter(MouseEvent.MOUSE_MOVED,
                e -> entete.setCursor(surLeBord(e) ? Cursor.H_RESIZE : Cursor.DEFAULT));
        entete.addEventFilter(MouseEvent.MOUSE_PRESSED, this::presser);
        entete.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (surLeBord(e)) {
                if (e.getClickCount() == 2) {
                    Ajustement.ajuster(grille, colonne);
                }
                e.consume();
            }
        });
    }

    private boolean surLeBord(MouseEvent e) {
        return e.getSceneX() > entete.localToScene(entete.getWidth(), 0).getX() - BORD;
    }

    private void presser(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        departX = e.getSceneX();
        // on the window: the header under the mouse changes while this one is dragged
        fenetre = entete.getScene();
        fenetre.addEventFilter(MouseEvent.MOUSE_DRAGGED, tirer);
        fenetre.addEventFilter(MouseEvent.MOUSE_RELEASED, lacher);
        largeurDepart = disposition.largeur(colonne);
        etat = surLeBord(e) ? Etat.LARGEUR : Etat.PRISE;
        if (etat == Etat.LARGEUR) {
            e.consume();
        }
    }

    private void tirer(MouseEvent e) {
        double ecart = e.getSceneX() - departX;
        if (etat == Etat.LARGEUR) {
            disposition.elargir(colonne.id(), largeurDepart + ecart);
            e.consume();
        } else if (etat == Etat.PRISE && Math.abs(ecart) > SEUIL) {
            etat = Etat.DEPLACEMENT;
            grille.calque().annoncerDeplacement(colonne.libelle(), this::annuler);
        }
        if (etat == Etat.DEPLACEMENT) {
            double x = grille.sceneToLocal(e.getSceneX(), 0).getX();
            defiler(x);
            grille.calque().montrerDeplacement(x, abscisse(cible(e.getSceneX())));
            e.consume();
        }
    }

    private void defiler(double x) {
        if (x > grille.corps().getMaxX() - BORD) {
            grille.geometrie().glisser(PAS);
        } else if (x < grille.geometrie().finDesFigees() + BORD) {
            grille.geometrie().glisser(-PAS);
        }
    }

    private void lacher(MouseEvent e) {
        if (etat == Etat.DEPLACEMENT) {
            int cible = cible(e.getSceneX());
            int rang = disposition.rang(colonne.id());
            annuler();
            disposition.deplacer(colonne.id(), cible > rang ? cible - 1 : cible);
            e.consume();
        }
        etat = Etat.RIEN;
        if (fenetre != null) {
            fenetre.removeEventFilter(MouseEvent.MOUSE_DRAGGED, tirer);
            fenetre.removeEventFilter(MouseEvent.MOUSE_RELEASED, lacher);
            fenetre = null;
        }
    }

    private void annuler() {
        etat = Etat.RIEN;
        grille.calque().finirDeplacement();
    }

    /** Rank before which the column would land. */
    private int cible(double sceneX) {
        int dessous = Math.max(0, grille.geometrie().colonneSous(sceneX));
        double milieu = (abscisse(dessous) + abscisse(dessous + 1)) / 2;
        return grille.sceneToLocal(sceneX, 0).getX() < milieu ? dessous : dessous + 1;
    }

    private double abscisse(int rang) {
        return rang < disposition.montrees().size()
                ? grille.geometrie().abscisse(rang)
                : grille.geometrie().abscisse(rang - 1) + disposition.largeur(disposition.montrees().getLast());
    }
}
