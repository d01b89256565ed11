package fr.siimop.atelier.grille.table;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
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
        grille.clavier().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isAltDown() && (e.isControlDown() ? avecControle(e) : sansControle(e)) || altBas(e)) {
                e.consume();
            }
        });
        grille.clavier().addEventFilter(KeyEvent.KEY_TYPED, this::taper);
    }

    private boolean altBas(KeyEvent e) {
        ColonneGrille colonne = modele.colonneActive();
        if (e.isAltDown() && e.getCode() == javafx.scene.input.KeyCode.DOWN && colonne != null) {
            grille.filtrer(colonne);
            return true;
        }
        return false;
    }

    private boolean sansControle(KeyEvent e) {
        Selection s = modele.selection();
        boolean etendre = e.isShiftDown();
        switch (e.getCode()) {
            case DOWN -> s.deplacer(1, 0, etendre);
            case UP -> s.deplacer(-1, 0, etendre);
            case LEFT -> s.deplacer(0, -1, etendre);
            case RIGHT -> s.deplacer(0, 1, etendre);
            case PAGE_DOWN -> s.deplacer(grille.lignesVisibles(), 0, etendre);
            case PAGE_UP -> s.deplacer(-grille.lignesVisibles(), 0, etendre);
            case HOME -> s.bord(0, -1, etendre);
            case END -> s.bord(0, 1, etendre);
            case TAB -> s.suivante(etendre);
            case ENTER -> s.deplacer(etendre ? -1 : 1, 0, false);
            case F2 -> saisie.ouvrir(null);
            case DELETE, BACK_SPACE -> modele.edition().effacer();
            case F8 -> modele.parcours().aller(etendre);
            case SPACE -> {
                if (!etendre) {
                    return false;
                }
                s.ligneEntiere();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean avecControle(KeyEvent e) {
        Selection s = modele.selection();
        boolean etendre = e.isShiftDown();
        switch (e.getCode()) {
            case DOWN -> s.bord(1, 0, etendre);
            case UP -> s.bord(-1, 0, etendre);
            case LEFT -> s.bord(0, -1, etendre);
            case RIGHT -> s.bord(0, 1, etendre);
            case HOME -> s.poser(etendre ? s.courante().jusqua(0, 0) : Plage.cellule(0, 0));
            case END -> s.bord(1, 0, etendre);
            case A -> s.tout();
            case SPACE -> s.colonneEntiere();
            case C -> copier(modele.edition().copier());
            case X -> copier(modele.edition().couper());
            case V -> coller();
            case D -> modele.edition().recopierVersLeBas();
            case Z -> annuler(etendre);
            case Y -> annuler(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void annuler(boolean retablir) {
        Geste geste = retablir ? modele.services().pile().retablir() : modele.services().pile().annuler();
        if (geste != null) {
            modele.annonce().set(new Annonce((retablir ? "Rétabli\u00a0: " : "Annulé\u00a0: ") + geste.nom(), false));
        }
    }

    private static void copier(String texte) {
        ClipboardContent contenu = new ClipboardContent();
        contenu.putString(texte);
        Clipboard.getSystemClipboard().setContent(contenu);
    }

    private void coller() {
        String texte = Clipboard.getSystemClipboard().getString();
        if (texte != null) {
            modele.edition().coller(texte);
        }
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
