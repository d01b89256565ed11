package fr.siimop.atelier.grille.cellule;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.modele.descripteur.Ligne;

/**
 * A cell that lays out by itself a text, an icon and a corner. It has none of the behaviour of the toolkit's cells:
 * the grid decides what a click does.
 */
public abstract class CelluleBase extends TableCell<Ligne, Ligne> {

    private final Label etiquette = new Label();
    private @Nullable Region coin;
    private @Nullable FontIcon icone;
    private String litteral = "";
    private @Nullable Node contenu;
    private boolean aDroite;
    private boolean iconeAGauche;

    protected CelluleBase(String... classes) {
        getStyleClass().setAll("cell", "cellule");
        getStyleClass().addAll(classes);
        etiquette.setMouseTransparent(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Peau();
    }

    @Override
    protected void updateItem(Ligne ligne, boolean vide) {
        super.updateItem(ligne, vide);
        peindre();
    }

    /** Another row with the same values is another row: it may be in another state. */
    @Override
    protected boolean isItemChanged(@Nullable Ligne avant, @Nullable Ligne apres) {
        return avant != apres;
    }

    public abstract void peindre();

    void aDroite(boolean droite, boolean iconeDevant) {
        this.aDroite = droite;
        this.iconeAGauche = iconeDevant;
    }

    void texte(String texte) {
        etiquette.setText(texte);
    }

    /** Instead of the text. */
    void contenu(Node noeud) {
        this.contenu = noeud;
    }

    /** Most cells never have one: the node is made for the first value typed in. */
    void coin(boolean visible) {
        Region courant = coin;
        if (courant == null && visible) {
            courant = new Region();
            courant.getStyleClass().add("coin");
            courant.setMouseTransparent(true);
            coin = courant;
            if (getSkin() instanceof Peau peau) {
                peau.ajouter(courant);
            }
        }
        if (courant != null) {
            courant.setVisible(visible);
        }
    }

    /** An empty literal takes the icon away. */
    void icone(String nouveau, String classe) {
        if (nouveau.isEmpty()) {
            if (icone != null && icone.isVisible()) {
                icone.setVisible(false);
                requestLayout();
            }
            litteral = "";
            return;
        }
        FontIcon courante = icone;
        if (courante == null) {
            courante = new FontIcon();
            courante.setMouseTransparent(true);
            icone = courante;
            if (getSkin() instanceof Peau peau) {
                peau.ajouter(courante);
            }
        }
        if (!nouveau.equals(litteral)) {
            courante.setIconLiteral(nouveau);
            litteral = nouveau;
        }
        courante.getStyleClass().setAll("ikonli-font-icon", classe);
        courante.setVisible(true);
        requestLayout();
    }

    private final class Peau extends SkinBase<CelluleBase> {

        Peau() {
            super(CelluleBase.this);
            getChildren().setAll(etiquette);
            if (coin != null) {
                getChildren().add(coin);
            }
            if (contenu != null) {
                getChildren().add(contenu);
            }
            if (icone != null) {
                getChildren().add(icone);
            }
        }

        void ajouter(Node noeud) {
            getChildren().add(noeud);
        }

        @Override
        protected void layoutChildren(double x, double y, double largeur, double hauteur) {
            double gauche = getPadding().getLeft();
            double droite = getWidth() - getPadding().getRight();
            double bas = getHeight() - 1;
            if (icone != null && icone.isVisible()) {
                double cote = icone.prefWidth(-1);
                double place = iconeAGauche ? 12 - cote / 2 : getWidth() - 6 - cote;
                layoutInArea(icone, place, 0, cote, bas, -1, HPos.CENTER, VPos.CENTER);
                droite = iconeAGauche ? droite : Math.min(droite, getWidth() - 22);
            }
            Node interieur = contenu != null && contenu.isVisible() ? contenu : etiquette;
            layoutInArea(interieur, gauche, 0, Math.max(0, droite - gauche), bas, -1,
                    aDroite ? HPos.RIGHT : HPos.LEFT, VPos.CENTER);
            etiquette.setVisible(interieur == etiquette);
            if (coin != null) {
                coin.resizeRelocate(0, 0, 8, 8);
            }
        }

        @Override
        protected double computePrefWidth(double hauteur, double haut, double droite, double bas, double gauche) {
            // the width of the rows is the sum of this; only the fitting of a column asks for the content's own
            boolean ajustement = Boolean.TRUE.equals(getProperties().get("deferToParentForPrefWidth"));
            return getTableColumn() == null || ajustement
                    ? etiquette.prefWidth(-1) + gauche + droite + (icone == null ? 0 : 18) + 4
                    : getTableColumn().getWidth();
        }
    }
}
