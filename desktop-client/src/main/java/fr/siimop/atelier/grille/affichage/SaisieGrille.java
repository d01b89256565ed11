package fr.siimop.atelier.grille.affichage;

import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.editeur.Editeur;
import fr.siimop.atelier.grille.geste.Voulu;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Cible;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.grille.table.Selection;
import fr.siimop.modele.descripteur.Ligne;

/** Opens the editor of the active cell over it, and gives what was typed to the edition. */
final class SaisieGrille {

    private final Grille grille;
    private final CalqueSelection calque;
    private @Nullable Editeur editeur;
    private @Nullable Ligne ligne;
    private @Nullable ColonneGrille colonne;
    private @Nullable Visee visee;

    /**
     * What was selected when the editor opened.
     *
     * @param montrees the rows shown then
     */
    private record Visee(Plage plage, Cible cible, int[] montrees) {}

    SaisieGrille(Grille grille, CalqueSelection calque) {
        this.grille = grille;
        this.calque = calque;
        grille.modele().selection().ecouter(this::laisserPartir);
        grille.modele().version().addListener(o -> laisserPartir());
    }

    boolean ouverte() {
        return editeur != null;
    }

    /** @param initial the letter that started it, or {@code null} to change what is there */
    void ouvrir(@Nullable String initial) {
        ModeleTable modele = grille.modele();
        Ligne active = modele.ligneActive();
        ColonneGrille sienne = modele.colonneActive();
        if (active == null || sienne == null || ouverte()) {
            return;
        }
        Optional<Empechement> raison = modele.empechement(active, sienne);
        if (raison.isPresent()) {
            modele.annonce().set(new Annonce(raison.get().pourquoi() + " " + raison.get().faire(), false));
            return;
        }
        Editeur nouveau = Editeur.pour(modele, sienne, sienne.valeur(active, modele.source()));
        editeur = nouveau;
        ligne = active;
        colonne = sienne;
        Plage p = modele.selection().courante();
        visee = new Visee(p, modele.edition().cible(), modele.positionsMontrees());
        modele.selection().choisir(p.ligne(), p.colonne());
        calque.ouvrir(nouveau.noeud());
        // the skin is what hears the keys, and what selects all when it appears: it must be there before the next letter
        nouveau.noeud().applyCss();
        nouveau.noeud().addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        nouveau.noeud().focusWithinProperty().addListener((o, avant, dedans) -> {
            if (!dedans && editeur == nouveau) {
                Platform.runLater(this::validerSiParti);
            }
        });
        nouveau.demarrer(initial == null ? modele.texte(active, sienne) : initial, initial == null, this::valider);
    }

    /** The row left while the person was typing: what she typed is said, and goes to no other. */
    private void laisserPartir() {
        Editeur courant = editeur;
        Ligne sienne = ligne;
        if (courant == null || sienne == null || !partie(sienne)) {
            return;
        }
        ModeleTable modele = grille.modele();
        String texte = courant.texte();
        fermer();
        modele.annonce().set(new Annonce("La ligne que vous modifiiez n’est plus dans la table"
                + (texte.isEmpty() ? "." : "\u00a0: " + Phrases.entreGuillemets(texte) + " n’a pas été écrit."),
                false));
    }

    private boolean partie(Ligne sienne) {
        ModeleTable modele = grille.modele();
        Ligne active = modele.ligneActive();
        boolean autre = active == null || !active.id().equals(sienne.id());
        return autre && modele.selection().entrainee()
                || modele.source().trouver(modele.descripteur().table(), sienne.id()) == null;
    }

    private void validerSiParti() {
        Editeur courant = editeur;
        if (courant != null && !courant.noeud().isFocusWithin() && !courant.surgi()) {
            valider();
        }
    }

    private void touche(KeyEvent e) {
        Selection selection = grille.modele().selection();
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isControlDown() && e.isShiftDown()) {
                    remplir();
                    break;
                }
                valider();
                selection.deplacer(e.isShiftDown() ? -1 : 1, 0, false);
            }
            case TAB -> {
                valider();
                selection.suivante(e.isShiftDown());
            }
            case ESCAPE -> fermer();
            default -> {
                return;
            }
        }
        grille.clavier().requestFocus();
        e.consume();
    }

    /** What was typed goes in all the cells that were selected when the editor opened, wherever they are now. */
    private void remplir() {
        Editeur courant = editeur;
        Visee alors = visee;
        if (courant == null || alors == null) {
            return;
        }
        Object choisie = courant.valeurChoisie();
        Voulu voulu = choisie != null ? new Voulu.Valeur(choisie) : new Voulu.Texte(courant.texte());
        fermer();
        ModeleTable modele = grille.modele();
        if (alors.montrees() == modele.positionsMontrees()) {
            modele.selection().poser(alors.plage());
        }
        modele.edition().remplir(alors.cible(), voulu);
    }

    void valider() {
        Editeur courant = editeur;
        Ligne sienne = ligne;
        ColonneGrille sa = colonne;
        if (courant == null || sienne == null || sa == null) {
            return;
        }
        Object choisie = courant.valeurChoisie();
        String texte = courant.texte();
        fermer();
        if (choisie != null) {
            grille.modele().edition().choisir(sienne, sa, choisie);
        } else {
            grille.modele().edition().saisir(sienne, sa, texte);
        }
    }

    void fermer() {
        Editeur courant = editeur;
        editeur = null;
        if (courant != null) {
            boolean avaitLeClavier = courant.noeud().isFocusWithin();
            courant.fermer();
            calque.fermer();
            if (avaitLeClavier) {
                grille.clavier().requestFocus();
            }
        }
    }
}
