package fr.siimop.atelier.grille.affichage;

import javafx.scene.input.KeyEvent;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.grille.table.Selection;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.TypePhases;

/** Keys of the table, as spreadsheets have them. */
final class ClavierGrille {

    private final Grille grille;
    private final ModeleTable modele;
    private final SaisieGrille saisie;

    ClavierGrille(Grille grille, SaisieGrille saisie) {
        this.grille = grille;
        this.modele = grille.modele();
        this.saisie = saisie;
    }

    void installer() {
        grille.clavier().addEventFilter(KeyEvent.KEY_PRESSED, e -> Raccourci.parmi(RaccourciGrille.values(), e)
                .ifPresent(r -> {
                    faire(r, e.isShiftDown());
                    e.consume();
                }));
        grille.clavier().addEventFilter(KeyEvent.KEY_TYPED, this::taper);
    }

    private void faire(RaccourciGrille raccourci, boolean maj) {
        Selection s = modele.selection();
        switch (raccourci) {
            case BAS -> s.deplacer(1, 0, maj);
            case HAUT -> s.deplacer(-1, 0, maj);
            case GAUCHE -> s.deplacer(0, -1, maj);
            case DROITE -> s.deplacer(0, 1, maj);
            case BORD_BAS, DERNIERE_LIGNE -> s.bord(1, 0, maj);
            case BORD_HAUT -> s.bord(-1, 0, maj);
            case BORD_GAUCHE -> s.bord(0, -1, maj);
            case DEBUT_DE_LIGNE -> {
                s.bord(0, -1, maj);
                grille.geometrie().revenirAGauche();
            }
            case BORD_DROITE, FIN_DE_LIGNE -> s.bord(0, 1, maj);
            case PAGE_BAS -> s.deplacer(grille.lignesVisibles(), 0, maj);
            case PAGE_HAUT -> s.deplacer(-grille.lignesVisibles(), 0, maj);
            case PREMIERE_CELLULE -> {
                s.poser(maj ? s.courante().jusqua(0, 0) : Plage.cellule(0, 0));
                grille.geometrie().revenirAGauche();
            }
            case SUIVANTE -> s.suivante(maj);
            case VALIDER -> s.deplacer(maj ? -1 : 1, 0, false);
            case TOUT -> s.tout();
            case COLONNE -> s.colonneEntiere();
            case LIGNE -> s.ligneEntiere();
            case MODIFIER -> saisie.ouvrir(null);
            case EFFACER, EFFACER_AUSSI -> modele.edition().effacer();
            case COPIER -> grille.copier();
            case COUPER -> grille.couper();
            case COLLER -> grille.coller();
            case RECOPIER -> modele.edition().recopierVersLeBas();
            case RECOPIER_A_DROITE -> modele.edition().recopierVersLaDroite();
            case ANNULER -> annuler(false);
            case RETABLIR, RETABLIR_AUSSI -> annuler(true);
            case FILTRER, MENU_COLONNE, COLONNE_A_GAUCHE, COLONNE_A_DROITE -> {
                ColonneGrille colonne = modele.colonneActive();
                if (colonne != null) {
                    faire(raccourci, colonne);
                }
            }
        }
    }

    private void faire(RaccourciGrille raccourci, ColonneGrille colonne) {
        switch (raccourci) {
            case FILTRER -> grille.filtrer(colonne);
            case MENU_COLONNE -> grille.ouvrirMenu(colonne);
            default -> deplacer(colonne, raccourci == RaccourciGrille.COLONNE_A_GAUCHE ? -1 : 1);
        }
    }

    /** The cell cursor goes with its column. */
    private void deplacer(ColonneGrille colonne, int pas) {
        int ligne = modele.selection().courante().ligne();
        modele.disposition().deplacer(colonne.id(), modele.disposition().rang(colonne.id()) + pas);
        modele.selection().choisir(ligne, modele.disposition().rang(colonne.id()));
    }

    private void annuler(boolean retablir) {
        if (retablir) {
            modele.services().pile().retablir(geste -> dire("Rétabli", geste));
        } else {
            modele.services().pile().annuler(geste -> dire("Annulé", geste));
        }
    }

    private void dire(String quoi, Geste geste) {
        modele.annonce().set(new Annonce(geste.reserve().isEmpty() ? quoi + "\u00a0: " + geste.nom() : geste.reserve(),
                false));
    }

    /** A letter starts the edit with it; in a column of phases S, A and C toggle at once. */
    private void taper(KeyEvent e) {
        String lettre = e.getCharacter();
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown() || lettre.isEmpty() || lettre.charAt(0) < ' '
                || lettre.charAt(0) == 127) {
            return;
        }
        Ligne ligne = modele.ligneActive();
        ColonneGrille colonne = modele.colonneActive();
        if (ligne != null && colonne != null && colonne.type() instanceof TypePhases) {
            for (Phase phase : Phase.values()) {
                if (phase.code().equalsIgnoreCase(lettre)) {
                    modele.edition().basculer(ligne, colonne, phase);
                }
            }
        } else if (!lettre.isBlank()) {
            saisie.ouvrir(lettre);
        }
        e.consume();
    }
}
