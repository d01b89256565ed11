package fr.siimop.atelier.grille.cellule;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Selection;
import fr.siimop.atelier.grille.table.Verrou;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypePhases;

/** A value, with its states as pseudo-classes: each has a form and a word besides its colour. */
public final class CelluleGrille extends CelluleBase {

    private static final PseudoClass SELECTION = PseudoClass.getPseudoClass("selection");
    private static final PseudoClass MODIFIE = PseudoClass.getPseudoClass("modifie");
    private static final PseudoClass AVERTISSEMENT = PseudoClass.getPseudoClass("avertissement");
    private static final PseudoClass ERREUR = PseudoClass.getPseudoClass("erreur");
    private static final PseudoClass REFUSE = PseudoClass.getPseudoClass("refuse");
    private static final PseudoClass CONFLIT = PseudoClass.getPseudoClass("conflit");
    private static final PseudoClass VERROU = PseudoClass.getPseudoClass("verrou");
    private static final PseudoClass A_VENIR = PseudoClass.getPseudoClass("a-venir");

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final @Nullable NoeudPhases phases;

    public CelluleGrille(ModeleTable modele, ColonneGrille colonne) {
        this.modele = modele;
        this.colonne = colonne;
        aDroite(colonne.type() instanceof TypeEntier, false);
        if (colonne.type() instanceof TypePhases) {
            phases = new NoeudPhases(phase -> {
                if (getItem() != null) {
                    modele.edition().basculer(getItem(), colonne, phase);
                }
            });
            contenu(phases);
        } else {
            phases = null;
        }
        setOnMouseEntered(e -> expliquer());
    }

    public ColonneGrille colonne() {
        return colonne;
    }

    @Override
    public void peindre() {
        Ligne ligne = getItem();
        if (isEmpty() || ligne == null) {
            texte("");
            icone("", "");
            coin(false);
            etats(EtatCellule.RIEN, false);
            pseudoClassStateChanged(SELECTION, false);
            pseudoClassStateChanged(A_VENIR, false);
            if (phases != null) {
                phases.setVisible(false);
            }
            return;
        }
        EtatCellule etat = modele.etat(ligne, colonne);
        String propre = modele.texte(ligne, colonne);
        boolean aVenir = propre.isEmpty() && TexteReference.aVenir(colonne.propre());
        String texte = aVenir ? TexteReference.A_VENIR : propre;
        texte(texte);
        pseudoClassStateChanged(A_VENIR, aVenir);
        if (phases != null) {
            phases.setVisible(etat.invalide() == null);
            phases.montrer(colonne.valeur(ligne, modele.source()) instanceof Phases p ? p : Phases.AUCUNE);
        }
        boolean verrou = Verrou.openData(modele, ligne, colonne);
        boolean fermee = verrou || Verrou.ferme(modele, ligne, colonne);
        etats(etat, fermee);
        icone(etat, verrou);
        coin(etat.modifie());
        Selection selection = modele.selection();
        boolean seule = selection.autres().isEmpty() && selection.courante().cellules() == 1;
        pseudoClassStateChanged(SELECTION,
                !seule && selection.contient(getIndex(), modele.disposition().rang(colonne.id())));
        String mots = etat.enMots();
        setAccessibleText(colonne.libelle() + "\u00a0: " + (texte.isEmpty() ? "vide" : texte)
                + (mots.isEmpty() ? "" : ", " + mots) + (verrou ? ", verrouillé" : fermee ? ", non modifiable" : ""));
    }

    /** @param fermee nobody types there: it is grey; the padlock is for what comes from an official source */
    private void etats(EtatCellule etat, boolean fermee) {
        pseudoClassStateChanged(MODIFIE, etat.modifie());
        pseudoClassStateChanged(AVERTISSEMENT, etat.avertissement());
        pseudoClassStateChanged(ERREUR, etat.erreur());
        pseudoClassStateChanged(REFUSE, !etat.refus().isEmpty());
        pseudoClassStateChanged(CONFLIT, etat.conflit() != null);
        pseudoClassStateChanged(VERROU, fermee);
    }

    private void icone(EtatCellule etat, boolean verrou) {
        if (etat.conflit() != null) {
            icone("mdi2s-source-branch", "icone-conflit");
        } else if (!etat.refus().isEmpty()) {
            icone("mdi2c-close-octagon-outline", "icone-refuse");
        } else if (etat.erreur()) {
            icone("mdi2a-alert-circle", "icone-erreur");
        } else if (etat.avertissement()) {
            icone("mdi2a-alert", "icone-avertissement");
        } else if (verrou) {
            icone("mdi2l-lock-outline", "icone-verrou");
        } else {
            icone("", "");
        }
    }

    /** The tool tip is made when the mouse comes: cells that nobody looks at have none. */
    private void expliquer() {
        Ligne ligne = getItem();
        if (ligne == null) {
            setTooltip(null);
            return;
        }
        String mots = modele.etat(ligne, colonne).enPhrases();
        if (mots.isEmpty()) {
            mots = Verrou.openData(modele, ligne, colonne)
                    ? Verrou.PHRASE
                    : modele.empechement(ligne, colonne).map(Empechement::pourquoi).orElse("");
        }
        String texte = modele.texte(ligne, colonne);
        boolean coupe = texte.length() * 7.2 > getWidth() - 14;
        String bulle = coupe && !mots.isEmpty() ? texte + "\n" + mots : coupe ? texte : mots;
        Tooltip actuelle = getTooltip();
        if (bulle.isEmpty()) {
            setTooltip(null);
        } else if (actuelle == null || !actuelle.getText().equals(bulle)) {
            setTooltip(Icones.bulle(bulle));
        }
    }
}
