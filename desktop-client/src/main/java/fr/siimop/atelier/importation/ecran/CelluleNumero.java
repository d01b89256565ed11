package fr.siimop.atelier.importation.ecran;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.importation.ImportEnCours;

/** Number of a line, with the form and the word of what becomes of it. */
final class CelluleNumero extends TableCell<Integer, String> {

    private final ImportEnCours cours;

    CelluleNumero(ImportEnCours cours) {
        this.cours = cours;
        getStyleClass().add("cellule-numero");
    }

    @Override
    protected void updateItem(@Nullable String texte, boolean vide) {
        super.updateItem(texte, vide);
        if (getTableRow() instanceof RangeeImport rangee) {
            rangee.connaitre(this);
        }
        Integer numero = vide ? null : getTableRow().getItem();
        if (numero == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(texte);
        FiltreLignes.Part part = FiltreLignes.part(cours, numero);
        setGraphic(switch (part) {
            case EN_ERREUR -> Icones.icone("mdi2a-alert-circle", "icone-erreur");
            case A_VERIFIER -> Icones.icone("mdi2a-alert", "icone-avertissement");
            case PRETES, DEJA -> Icones.icone("mdi2c-check", "icone-juste");
            case ECARTEES -> Icones.icone("mdi2a-archive-outline", "icone-attente");
        });
        setAccessibleText("Ligne " + texte + ", " + part.mots(1));
    }
}
