package fr.siimop.atelier.importation.ecran;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.importation.ImportEnCours;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;

/** One cell of the file: what it says, and whether something is wrong with it. */
final class CelluleImport extends TextFieldTableCell<Integer, String> {

    private static final PseudoClass ERREUR = PseudoClass.getPseudoClass("erreur");
    private static final PseudoClass AVERTISSEMENT = PseudoClass.getPseudoClass("avertissement");
    private static final PseudoClass ECARTEE = PseudoClass.getPseudoClass("ecartee");

    private final ImportEnCours cours;
    private final int rang;

    CelluleImport(ImportEnCours cours, int rang) {
        super(new DefaultStringConverter());
        this.cours = cours;
        this.rang = rang;
        getStyleClass().add("cellule-import");
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    public void updateItem(@Nullable String texte, boolean vide) {
        super.updateItem(texte, vide);
        peindre();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        peindre();
    }

    private void peindre() {
        Integer numero = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
        Optional<Faute> faute = numero == null ? Optional.empty() : faute(numero);
        boolean erreur = faute.isPresent() && !faute.get().question();
        pseudoClassStateChanged(ERREUR, erreur);
        pseudoClassStateChanged(AVERTISSEMENT, faute.isPresent() && !erreur);
        pseudoClassStateChanged(ECARTEE, numero != null && cours.ecartee(numero));
        if (isEditing()) {
            return;
        }
        setGraphic(faute.isEmpty()
                ? null
                : Icones.icone(erreur ? "mdi2a-alert-circle" : "mdi2a-alert",
                        erreur ? "icone-erreur" : "icone-avertissement"));
        setAccessibleText(faute.map(f -> getText() + ", " + (f.question() ? "à vérifier" : "erreur") + "\u00a0: "
                + Phrase.de(f.anomalie()).quoi()).orElse(getText()));
    }

    private Optional<Faute> faute(int numero) {
        LigneExaminee examinee = cours.examinee(numero);
        return examinee == null
                ? Optional.empty()
                : examinee.fautes().stream().filter(f -> cours.rang(f) == rang)
                        .reduce((a, b) -> a.question() ? b : a);
    }
}
