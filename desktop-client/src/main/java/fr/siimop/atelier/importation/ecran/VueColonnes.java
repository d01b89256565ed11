package fr.siimop.atelier.importation.ecran;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.modele.importation.PrecisionStage;

/** What each column of the file fills, decided by hand where the headers do not say it for certain. */
final class VueColonnes extends VBox {

    private static final int EXEMPLES = 3;

    private final ModeleImport modele;
    private final DescripteurEntite<?> descripteur;
    private final List<ComboBox<Cible>> choix = new ArrayList<>();
    private final Label bilan = new Label();
    private final Button controler = new Button("", Icones.icone("mdi2a-arrow-right"));

    VueColonnes(ModeleImport modele) {
        this.modele = modele;
        this.descripteur = modele.descripteur();
        getStyleClass().add("import-colonnes");
        GridPane grille = new GridPane(12, 6);
        grille.getStyleClass().add("import-colonnes-grille");
        ColumnConstraints etat = new ColumnConstraints(24);
        ColumnConstraints titre = new ColumnConstraints(180, 280, 360);
        ColumnConstraints exemples = new ColumnConstraints(160, 320, 420);
        grille.getColumnConstraints().addAll(etat, titre, exemples, new ColumnConstraints(280));
        grille.addRow(0, new Label(), entete("Colonne du fichier"), entete("Premières valeurs"),
                entete("Remplit dans SiiMOP"));
        Correspondance correspondance = modele.lu().correspondance();
        for (int rang = 0; rang < correspondance.titres().size(); rang++) {
            ligne(grille, rang, correspondance.titres().get(rang), correspondance.cibles().get(rang));
        }
        ScrollPane defilant = new ScrollPane(grille);
        defilant.setFitToWidth(true);
        VBox.setVgrow(defilant, Priority.ALWAYS);
        controler.setId("import-controler");
        controler.getStyleClass().add("principal");
        controler.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        controler.setText("Contrôler " + Phrases.pluriel(modele.lu().lignes().size(), "ligne", "lignes"));
        controler.setOnAction(e -> modele.choisirColonnes(choix.stream().map(ComboBox::getValue).toList()));
        Button retour = new Button("Autre fichier");
        retour.setOnAction(e -> modele.recommencer());
        bilan.setMaxWidth(Double.MAX_VALUE);
        bilan.setMinWidth(0);
        bilan.setWrapText(true);
        retour.setMinWidth(USE_PREF_SIZE);
        controler.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bilan, Priority.ALWAYS);
        HBox pied = new HBox(8, bilan, retour, controler);
        pied.getStyleClass().add("import-pied");
        pied.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(defilant, pied);
        compter();
    }

    private static Label entete(String texte) {
        Label entete = new Label(texte);
        entete.getStyleClass().add("sous-titre");
        return entete;
    }

    private void ligne(GridPane grille, int rang, String titre, Cible cible) {
        Label nom = new Label(titre.isBlank() ? "(sans titre)" : titre);
        nom.getStyleClass().add("moyen");
        Label exemples = new Label(exemples(rang));
        exemples.getStyleClass().add("attenue");
        ComboBox<Cible> remplit = new ComboBox<>();
        remplit.getItems().addAll(possibles());
        remplit.setValue(cible == Cible.Autre.INCONNUE || cible == Cible.Autre.EN_DOUBLE
                ? Cible.Autre.ECARTEE
                : cible);
        remplit.setConverter(new Libelles(titre));
        remplit.setMaxWidth(Double.MAX_VALUE);
        remplit.setVisibleRowCount(16);
        remplit.setId("colonne-" + rang);
        remplit.setAccessibleText("Ce que remplit la colonne " + nom.getText());
        remplit.valueProperty().addListener(o -> compter());
        choix.add(remplit);
        boolean sure = cible != Cible.Autre.INCONNUE && cible != Cible.Autre.EN_DOUBLE;
        Label etat = new Label("", Icones.icone(sure ? "mdi2c-check" : "mdi2h-help-circle-outline",
                sure ? "icone-juste" : "icone-avertissement"));
        etat.setAccessibleText(sure ? "reconnue" : "à décider");
        etat.setTooltip(Icones.bulle(sure
                ? "Reconnue à son nom"
                : cible == Cible.Autre.EN_DOUBLE
                        ? "Une autre colonne du fichier porte le même nom\u00a0: choisissez laquelle est la bonne"
                        : "Aucune colonne de cette table ne porte ce nom\u00a0: choisissez, ou laissez-la de côté"));
        grille.addRow(rang + 1, etat, nom, exemples, remplit);
    }

    private String exemples(int rang) {
        return modele.lu().lignes().stream().limit(200).map(l -> l.cellule(rang).texte().strip())
                .filter(t -> !t.isEmpty()).distinct().limit(EXEMPLES).collect(Collectors.joining(" · "));
    }

    private List<Cible> possibles() {
        List<Cible> toutes = new ArrayList<>();
        toutes.add(Cible.Autre.ECARTEE);
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            toutes.add(new Cible.Champ(i));
        }
        if (descripteur.table().equals("activite_semestrielle")) {
            for (PrecisionStage precision : PrecisionStage.values()) {
                toutes.add(new Cible.Precision(precision));
            }
        }
        toutes.add(Cible.Autre.IDENTIFIANT);
        toutes.add(Cible.Autre.CONFIRMATION);
        return toutes;
    }

    private void compter() {
        if (choix.size() < modele.lu().correspondance().titres().size()) {
            return;
        }
        Set<Cible> vues = new HashSet<>();
        Set<String> doubles = new HashSet<>();
        long lues = choix.stream().map(ComboBox::getValue).filter(Objects::nonNull).filter(Cible::lue).count();
        choix.stream().map(ComboBox::getValue).filter(Objects::nonNull).filter(Cible::lue).forEach(cible -> {
            if (!vues.add(cible) && !plusieursPermises(cible)) {
                doubles.add(libelle(cible));
            }
        });
        bilan.setText(doubles.isEmpty()
                ? Phrases.pluriel(lues, "colonne lue", "colonnes lues") + (lues == choix.size()
                        ? "."
                        : ", " + Phrases.pluriel(choix.size() - lues, "laissée de côté", "laissées de côté") + ".")
                        + absentes(vues)
                : "Deux colonnes remplissent " + Phrases.entreGuillemets(String.join(", ", doubles))
                        + "\u00a0: n’en gardez qu’une.");
        controler.setDisable(lues == 0 || !doubles.isEmpty());
    }

    /** What no column of the file fills, and without which nothing can be created. */
    private String absentes(Set<Cible> vues) {
        List<String> absentes = IntStream.range(0, descripteur.colonnes().size())
                .filter(i -> !vues.contains(new Cible.Champ(i)) && LignePreparee.exigee(descripteur, i))
                .mapToObj(i -> Phrases.entreGuillemets(descripteur.colonnes().get(i).libelle())).toList();
        return absentes.isEmpty()
                ? ""
                : " Rien ne remplit " + String.join(", ", absentes)
                        + "\u00a0: seules des lignes déjà connues pourront changer.";
    }

    /** A row may be named in several ways: number, INE, e-mail. */
    private boolean plusieursPermises(Cible cible) {
        return cible instanceof Cible.Champ champ
                && descripteur.colonnes().get(champ.position()).tableReferencee() != null;
    }

    private String libelle(Cible cible) {
        return switch (cible) {
            case Cible.Champ champ -> descripteur.colonnes().get(champ.position()).libelle();
            case Cible.Precision precision -> "Poste\u00a0: " + precision.quoi().titre() + " (à comparer)";
            case Cible.Autre autre -> switch (autre) {
                case IDENTIFIANT -> Exportation.TITRE_ID;
                case CONFIRMATION -> "Confirmation";
                case INCONNUE, EN_DOUBLE, ECARTEE -> "– Laisser de côté –";
            };
        };
    }

    /** A column that names a row of another table in its own way is not that row's number. */
    private String libelle(Cible cible, String titre) {
        String table = cible instanceof Cible.Champ champ
                ? descripteur.colonnes().get(champ.position()).tableReferencee()
                : null;
        String court = GrilleImport.court(titre);
        return table == null || Designations.ecarts(court, libelle(cible)) == 0
                || Designations.ecarts(court, modele.libelle(table)) == 0
                        ? libelle(cible)
                        : modele.libelle(table) + ", d’après " + Phrases.entreGuillemets(court);
    }

    private final class Libelles extends StringConverter<Cible> {

        private final String titre;

        Libelles(String titre) {
            this.titre = titre;
        }

        @Override
        public String toString(Cible cible) {
            return cible == null ? "" : libelle(cible, titre);
        }

        @Override
        public Cible fromString(String texte) {
            return Cible.Autre.ECARTEE;
        }
    }

    @Override
    public void requestFocus() {
        (controler.isDisable() ? choix.getFirst() : controler).requestFocus();
    }
}
