package fr.siimop.atelier.grille.cellule;

import java.util.UUID;
import java.util.function.Consumer;

import javafx.scene.input.MouseButton;

import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Verrou;
import fr.siimop.modele.descripteur.Ligne;

/** Left edge of a row: its state as an icon, and its number in the view. */
public final class CelluleGouttiere extends CelluleBase {

    private final ModeleTable modele;
    /** In a table where this person writes nothing the padlock would be on every row. */
    private final boolean enPartie;

    /** @param ouvrir told which row was clicked twice */
    public CelluleGouttiere(ModeleTable modele, Consumer<UUID> ouvrir) {
        super("gouttiere");
        this.modele = modele;
        this.enPartie = modele.services().puits().empechementCreation(modele.descripteur().table()).isEmpty();
        aDroite(true, true);
        setOnMouseClicked(e -> {
            Ligne ligne = getItem();
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && ligne != null) {
                ouvrir.accept(ligne.id());
            }
        });
    }

    @Override
    public void peindre() {
        Ligne ligne = getItem();
        if (isEmpty() || ligne == null) {
            texte("");
            icone("", "");
            return;
        }
        texte(Phrases.nombre(getIndex() + 1L));
        EtatLigne etat = modele.source().suivi(modele.descripteur().table(), ligne.id()).etat();
        boolean bloquee = modele.marques().toutes(ligne.id()).stream().anyMatch(a -> a.bloquante());
        boolean douteuse = !modele.marques().toutes(ligne.id()).isEmpty();
        String mots = etat.libelle();
        if (etat == EtatLigne.CONFLIT) {
            icone(etat.icone(), "icone-conflit");
        } else if (etat == EtatLigne.REFUSE) {
            icone(etat.icone(), "icone-refuse");
        } else if (bloquee) {
            icone("mdi2a-alert-circle", "icone-erreur");
            mots = "erreur";
        } else if (douteuse) {
            icone("mdi2a-alert", "icone-avertissement");
            mots = "avertissement";
        } else if (etat == EtatLigne.MODIFIE) {
            icone(etat.icone(), "icone-modifie");
        } else if (etat != EtatLigne.A_JOUR) {
            icone(etat.icone(), "icone-envoi");
        } else if (enPartie && Verrou.dAutrui(modele, ligne)) {
            icone("mdi2l-lock-outline", "icone-verrou");
            mots = "non modifiable";
        } else {
            icone("", "");
        }
        setAccessibleText("Ligne " + (getIndex() + 1) + ", " + mots);
    }
}
