package fr.siimop.atelier.grille.affichage;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import fr.siimop.atelier.grille.cellule.CelluleBase;
import fr.siimop.atelier.grille.cellule.CelluleGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;

/**
 * The mouse on the cells: a click chooses, Shift stretches, Ctrl adds, the gutter takes whole rows. Dragging beyond an
 * edge scrolls, faster the further the mouse is.
 */
final class SourisGrille {

    private static final Duration PAS = Duration.millis(40);

    private final Grille grille;
    private final ModeleTable modele;
    private final SaisieGrille saisie;
    private final GeometrieGrille geometrie;
    private final Timeline defilement = new Timeline(new KeyFrame(PAS, e -> avancer()));
    private boolean glisse;
    private boolean lignesEntieres;
    private double sceneX;
    private double sceneY;

    SourisGrille(Grille grille, SaisieGrille saisie, GeometrieGrille geometrie) {
        this.grille = grille;
        this.modele = grille.modele();
        this.saisie = saisie;
        this.geometrie = geometrie;
        defilement.setCycleCount(Timeline.INDEFINITE);
        grille.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::tirer);
        grille.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> finir());
        grille.addEventFilter(MouseEvent.MOUSE_MOVED, e -> finir());
        grille.sceneProperty().addListener(o -> finir());
    }

    void ecouter(CelluleBase cellule) {
        cellule.setOnMousePressed(e -> presser(cellule, e));
    }

    private void tirer(MouseEvent e) {
        if (glisse) {
            sceneX = e.getSceneX();
            sceneY = e.getSceneY();
            suivre();
            e.consume();
        }
    }

    private void presser(CelluleBase cellule, MouseEvent e) {
        grille.clavier().requestFocus();
        saisie.valider();
        if (cellule.isEmpty()) {
            return;
        }
        boolean donnee = cellule instanceof CelluleGrille;
        int colonne = cellule instanceof CelluleGrille sienne ? modele.disposition().rang(sienne.colonne().id()) : -1;
        if (e.getButton() == MouseButton.SECONDARY && modele.selection().contient(cellule.getIndex(),
                Math.max(0, colonne))) {
            return;
        }
        glisse = e.getButton() == MouseButton.PRIMARY;
        lignesEntieres = !donnee;
        if (donnee) {
            choisir(cellule.getIndex(), colonne, e);
            if (e.getClickCount() == 2 && glisse && !e.isConsumed()) {
                saisie.ouvrir(null);
            }
        } else if (e.isShortcutDown()) {
            modele.selection().basculerLigne(cellule.getIndex());
            glisse = false;
        } else {
            modele.selection().ligneEntiere(cellule.getIndex(), e.isShiftDown());
        }
        e.consume();
    }

    private void choisir(int ligne, int colonne, MouseEvent e) {
        if (e.isShiftDown()) {
            modele.selection().etendreA(ligne, colonne);
        } else if (e.isShortcutDown()) {
            modele.selection().ajouter(Plage.cellule(ligne, colonne));
        } else {
            modele.selection().choisir(ligne, colonne);
        }
    }

    /** Outside of the rows the clock takes over: a mouse at rest there sends no event. */
    private void suivre() {
        Bounds corps = geometrie.corps();
        Point2D place = grille.sceneToLocal(sceneX, sceneY);
        boolean dehors = place.getY() < corps.getMinY() || place.getY() > corps.getMaxY()
                || place.getX() < 0 || place.getX() > corps.getMaxX();
        if (dehors && modele.lignes().size() > 0) {
            defilement.play();
        } else {
            defilement.stop();
            etendre(geometrie.ligneSous(sceneY), geometrie.colonneSous(sceneX));
        }
    }

    private void avancer() {
        Bounds corps = geometrie.corps();
        Point2D place = grille.sceneToLocal(sceneX, sceneY);
        Plage p = modele.selection().courante();
        int ligne = p.autreLigne() + pas(place.getY(), corps.getMinY(), corps.getMaxY());
        int colonne = p.autreColonne() + Integer.signum(pas(place.getX(), geometrie.finDesFigees(), corps.getMaxX()));
        etendre(ligne, colonne);
    }

    /** Rows per step: one just outside, more further away. */
    private static int pas(double place, double debut, double fin) {
        double dehors = place < debut ? place - debut : place > fin ? place - fin : 0;
        double pas = dehors / GeometrieGrille.HAUTEUR_LIGNE;
        return (int) Math.copySign(Math.ceil(Math.abs(pas * pas)), pas);
    }

    private void etendre(int ligne, int colonne) {
        if (lignesEntieres) {
            modele.selection().etendreA(ligne, modele.colonnes().size() - 1);
        } else {
            modele.selection().etendreA(ligne, Math.max(0, colonne));
        }
    }

    private void finir() {
        glisse = false;
        defilement.stop();
    }
}
