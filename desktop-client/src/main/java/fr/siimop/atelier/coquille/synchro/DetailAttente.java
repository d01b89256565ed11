package fr.siimop.atelier.coquille.synchro;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Textes;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Operation;

/** One row that waits: its fields side by side, why it does not leave, and what can be done. */
final class DetailAttente extends VBox {

    private final ModeleCoquille modele;
    private final LigneAttente ligne;
    private final ContenuAttente contenu;
    private final CheckBox memeChoix = new CheckBox();

    DetailAttente(ModeleCoquille modele, ContenuAttente contenu, Consumer<EnAttente> ouvrir) {
        super(12);
        this.modele = modele;
        this.contenu = contenu;
        this.ligne = contenu.ligne();
        setPadding(new Insets(12, 20, 12, 20));
        setId("detail-attente");
        Label titre = new Label(contenu.titre());
        titre.getStyleClass().add("titre-volet");
        titre.setWrapText(true);
        Label resume = new Label(contenu.identite());
        resume.getStyleClass().add("attenue");
        resume.setWrapText(true);
        getChildren().addAll(new VBox(2, titre, resume));
        contenu.raisons().forEach(r -> getChildren().add(raison(r)));
        contenu.liens().forEach(l -> getChildren().add(bandeau(l, "mdi2s-source-branch", "conflit")));
        if (!ligne.attente().champs().isEmpty() && ligne.attente().operation() != Operation.SUPPRIMER) {
            getChildren().add(champs());
        }
        proposerLeMemeChoix();
        getChildren().add(actions(ouvrir));
    }

    ContenuAttente contenu() {
        return contenu;
    }

    /** One decision for all that the same person and this one both changed. */
    private void proposerLeMemeChoix() {
        int autres = contenu.autres();
        if (autres > 0) {
            memeChoix.setId("meme-choix");
            memeChoix.setText("Même choix pour " + (autres == 1
                    ? "l’autre conflit"
                    : "les " + autres
                            + " autres conflits")
                    + " avec " + ligne.premierConflit().auteur());
            getChildren().add(memeChoix);
        }
    }

    /** Drawn anew over this one: the same row keeps what was ticked, for the same person. */
    void reprendre(DetailAttente avant) {
        memeChoix.setSelected(memeChoix.getParent() != null && avant.memeChoix.isSelected()
                && avant.ligne.attente().cle().equals(ligne.attente().cle())
                && avant.ligne.premierConflit().auteur().equals(ligne.premierConflit().auteur()));
    }

    private record Conteste(EnAttente attente, String champ, ConflitChamp conflit) {}

    private List<Conteste> avec(String auteur) {
        return modele.enAttente().stream()
                .flatMap(a -> a.conflits().entrySet().stream().map(c -> new Conteste(a, c.getKey(), c.getValue())))
                .filter(c -> c.conflit().auteur().equals(auteur)).toList();
    }

    /** The same choice for the others is with the person that it names. */
    private void trancher(String champ, ConflitChamp conflit, boolean garder) {
        boolean tous = memeChoix.isSelected() && conflit.auteur().equals(ligne.premierConflit().auteur());
        List<Conteste> contestes = avec(conflit.auteur()).stream().filter(
                c -> tous || c.champ().equals(champ) && c.attente().cle().equals(ligne.attente().cle())).toList();
        modele.trancher(contestes.stream().map(c -> new Envoi.Decision(c.attente().cle(), c.champ(), garder
                ? c.attente().voulue(c.champ())
                : c.conflit().serveur())).toList());
    }

    private static Label raison(String phrase) {
        return bandeau(phrase, "mdi2a-alert-circle", "erreur-champ");
    }

    private static Label bandeau(String phrase, String icone, String classe) {
        Label label = new Label(phrase, new FontIcon(icone));
        label.getStyleClass().addAll("diagnostic", classe);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private GridPane champs() {
        GridPane grille = new GridPane();
        grille.getStyleClass().add("comparaison");
        for (int largeur : new int[]{21, 16, 18, 22, 23}) {
            ColumnConstraints colonne = new ColumnConstraints();
            colonne.setPercentWidth(largeur);
            grille.getColumnConstraints().add(colonne);
        }
        boolean dispute = !ligne.attente().conflits().isEmpty();
        List<String> auteurs = ligne.attente().conflits().values().stream().map(this::auteur).distinct().toList();
        grille.addRow(0, entete("Champ", ""), entete("Au départ", ""), entete("Ma valeur", "vous"),
                entete(dispute ? "Sur le serveur" : "", auteurs.size() == 1 ? auteurs.getFirst() : ""),
                entete(dispute ? "Suite" : "", ""));
        int rang = 1;
        for (Map.Entry<String, Changement> champ : ligne.attente().champs().entrySet()) {
            ConflitChamp conflit = ligne.attente().conflits().get(champ.getKey());
            Object base = conflit == null ? champ.getValue().base() : conflit.base();
            Label nom = cellule(ligne.libelle(champ.getKey()));
            nom.getStyleClass().add("moyen");
            grille.addRow(rang++, nom, cellule(ligne.valeur(champ.getKey(), base)),
                    cellule(ligne.valeur(champ.getKey(), champ.getValue().valeur())),
                    cellule(conflit == null
                            ? ""
                            : ligne.valeur(champ.getKey(), conflit.serveur())
                                    + (auteurs.size() == 1 ? "" : "\n" + auteur(conflit))),
                    conflit == null || !ligne.connue()
                            ? cellule(dispute ? "la vôtre est gardée" : "")
                            : choix(champ.getKey(), champ.getValue().valeur(), conflit));
        }
        return grille;
    }

    private String auteur(ConflitChamp conflit) {
        return conflit.auteur() + ", "
                + Textes.quand(conflit.quand(), modele.seance().horloge().instant(), modele.zone());
    }

    private VBox choix(String champ, @Nullable Object mienne, ConflitChamp conflit) {
        Button garder = new Button("Garder " + ligne.valeur(champ, mienne));
        garder.setId("garder-" + champ);
        garder.setOnAction(e -> trancher(champ, conflit, true));
        Button prendre = new Button("Prendre " + ligne.valeur(champ, conflit.serveur()));
        prendre.setId("prendre-" + champ);
        prendre.setOnAction(e -> trancher(champ, conflit, false));
        garder.setMaxWidth(Double.MAX_VALUE);
        prendre.setMaxWidth(Double.MAX_VALUE);
        VBox choix = new VBox(6, garder, prendre);
        choix.getStyleClass().add("cellule-comparaison");
        return choix;
    }

    private static String abandon(Operation operation) {
        return switch (operation) {
            case CREER -> "Abandonner cette ligne";
            case MODIFIER -> "Abandonner mes valeurs";
            case SUPPRIMER -> "Garder la ligne";
        };
    }

    private static VBox entete(String texte, String suite) {
        Label titre = new Label(texte);
        titre.getStyleClass().add("fort");
        Label sous = new Label(suite);
        sous.getStyleClass().add("secondaire");
        sous.setManaged(!suite.isEmpty());
        sous.setWrapText(true);
        VBox entete = new VBox(titre, sous);
        entete.getStyleClass().add("entete-comparaison");
        return entete;
    }

    private static Label cellule(String texte) {
        Label cellule = new Label(texte);
        cellule.getStyleClass().add("cellule-comparaison");
        cellule.setWrapText(true);
        cellule.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(cellule, Priority.ALWAYS);
        return cellule;
    }

    private Node actions(Consumer<EnAttente> ouvrir) {
        EnAttente attente = ligne.attente();
        Button voir = new Button("Ouvrir la ligne");
        voir.setId("ouvrir-ligne");
        voir.setOnAction(e -> ouvrir.accept(attente));
        List<EnAttente> ensemble = contenu.ensemble();
        Button abandonner = new Button(ensemble.size() > 1
                ? "Abandonner le geste, " + ensemble.size() + " lignes"
                : abandon(attente.operation()));
        abandonner.setId("abandonner");
        abandonner.getStyleClass().add("danger");
        abandonner.setDisable(!ensemble.stream().allMatch(EnAttente::abandonnable));
        abandonner.setOnAction(e -> modele.abandonner(attente));
        HBox actions = new HBox(8);
        if (ligne.connue()) {
            actions.getChildren().add(voir);
        }
        if (attente.etat() == EtatLigne.REFUSE && ligne.connue()) {
            Button renvoyer = new Button("Renvoyer telle quelle");
            renvoyer.setId("renvoyer");
            renvoyer.setOnAction(e -> modele.renvoyer(attente));
            actions.getChildren().add(renvoyer);
        }
        actions.getChildren().add(abandonner);
        return actions;
    }
}
