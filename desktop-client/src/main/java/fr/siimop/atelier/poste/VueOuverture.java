package fr.siimop.atelier.poste;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EnTeteVue;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.poste.LigneOuverture.Sort;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.poste.DemandeOuverture;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.OuverturePostes;
import fr.siimop.modele.referentiel.Semestre;

/** Opens postes on many agréments: what would open and what would not, with the reason, before anything is done. */
public final class VueOuverture extends VBox {

    private final ServicesGrille services;
    private final List<Agrement> agrements;
    private final ReglagesOuverture reglages;
    private final Consumer<String> fini;
    private final TableView<LigneOuverture> table = new TableView<>();
    private final Map<Sort, ToggleButton> pastilles = new EnumMap<>(Sort.class);
    private final Button ouvrir = new Button();
    /** What the person leaves aside, whatever is proposed anew when a setting changes. */
    private final Set<String> laissees = new HashSet<>();
    private boolean triee;
    private List<LigneOuverture> lignes = List.of();
    private int demande;

    /**
     * @param agrements on which postes may open
     * @param provenance where these come from, in words
     * @param fermer    to go back without doing anything
     * @param fini      told what was done, in a sentence
     */
    public VueOuverture(ServicesGrille services, List<Agrement> agrements, String provenance,
            List<Semestre> semestres, Runnable fermer, Consumer<String> fini) {
        this.services = services;
        this.agrements = agrements;
        this.fini = fini;
        setId("ouverture");
        reglages = new ReglagesOuverture(semestres, services.source().contexte(Origine.SAISIE).aujourdhui(),
                this::proposer);
        ouvrir.getStyleClass().add("principal");
        ouvrir.setId("ouvrir-postes");
        ouvrir.setOnAction(e -> ouvrir());
        Label source = new Label(Phrases.pluriel(agrements.size(), "agrément", "agréments") + "\u00a0: " + provenance);
        source.getStyleClass().add("attenue");
        HBox ligne = new HBox(12, pastilles(), pousse(), source);
        ligne.getStyleClass().add("ecran-puces");
        VBox.setVgrow(table, Priority.ALWAYS);
        colonnes();
        getChildren().addAll(new EnTeteVue("Postes", "Ouvrir des postes", fermer, ouvrir), reglages, ligne, table);
        proposer();
    }

    private static Region pousse() {
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        return pousse;
    }

    private HBox pastilles() {
        HBox boite = new HBox(6);
        ToggleGroup groupe = new ToggleGroup();
        for (Sort sort : Sort.values()) {
            ToggleButton pastille = new ToggleButton();
            pastille.setId("sort-" + sort.name());
            pastille.setToggleGroup(groupe);
            pastille.setOnAction(e -> triee = true);
            pastilles.put(sort, pastille);
            boite.getChildren().add(pastille);
        }
        groupe.selectedToggleProperty().addListener(o -> filtrer());
        return boite;
    }

    private void colonnes() {
        table.setAccessibleText("Aperçu de l’ouverture");
        table.setPlaceholder(new Label("Aucun agrément à montrer."));
        TableColumn<LigneOuverture, LigneOuverture> coche = new TableColumn<>("Ouvrir");
        coche.setPrefWidth(64);
        coche.setCellValueFactory(ligne -> new SimpleObjectProperty<>(ligne.getValue()));
        coche.setCellFactory(c -> new Coche());
        table.getColumns().add(coche);
        table.getColumns().add(colonne("Numéro agrément", 140, l -> l.proposition().agrement().numero()));
        table.getColumns().add(colonne("Nom du poste", 250, l -> l.proposition().poste().libelle()));
        table.getColumns()
                .add(colonne("Phases", 70, l -> String.join(" ", l.proposition().poste().phases().codes().split(""))));
        table.getColumns().add(colonne("Places", 70, l -> String.valueOf(l.proposition().poste().places())));
        table.getColumns().add(colonne("Type", 80, l -> l.proposition().poste().type().libelle()));
        TableColumn<LigneOuverture, String> sort = colonne("Ce qui se passera", 430, LigneOuverture::enMots);
        sort.setCellFactory(c -> new Raison());
        table.getColumns().add(sort);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    private static TableColumn<LigneOuverture, String> colonne(String nom, double largeur,
            Function<LigneOuverture, String> texte) {
        TableColumn<LigneOuverture, String> colonne = new TableColumn<>(nom);
        colonne.setPrefWidth(largeur);
        colonne.setCellValueFactory(ligne -> new SimpleStringProperty(texte.apply(ligne.getValue())));
        return colonne;
    }

    private void proposer() {
        int numero = ++demande;
        Optional<DemandeOuverture> voulue = reglages.demande();
        services.fond().execute(() -> {
            List<LigneOuverture> calculees = voulue.map(this::proposer).orElse(List.of());
            services.ui().execute(() -> {
                if (numero == demande) {
                    montrer(calculees);
                }
            });
        });
    }

    private List<LigneOuverture> proposer(DemandeOuverture voulue) {
        services.source().lignes(DescripteurPoste.POSTE.table());
        OuverturePostes ouverture = new OuverturePostes(services.source().registre(),
                services.source().contexte(Origine.SAISIE), services.ids());
        return ouverture.proposer(agrements, voulue).stream().map(p -> new LigneOuverture(p, services.puits()
                .empechement(DescripteurPoste.POSTE.table(), DescripteurPoste.POSTE.ligne(p.poste()), "libelle")
                .orElse(null))).toList();
    }

    private void montrer(List<LigneOuverture> calculees) {
        lignes = calculees;
        pastilles.forEach((sort, pastille) -> pastille.setText(sort.libelle() + "  " + Phrases.nombre(nombre(sort))));
        if (!triee) {
            // what will be done is what is looked at first
            pastilles.forEach((sort, pastille) -> pastille.setSelected(sort == Sort.A_OUVRIR && nombre(sort) > 0));
        }
        compter();
        filtrer();
    }

    private void compter() {
        long nombre = aOuvrir().size();
        ouvrir.setText(nombre == 0 ? "Ouvrir" : "Ouvrir " + Phrases.pluriel(nombre, "poste", "postes"));
        ouvrir.setDisable(nombre == 0);
    }

    private List<LigneOuverture> aOuvrir() {
        return lignes.stream().filter(l -> l.sort() == Sort.A_OUVRIR && !laissees.contains(l.cle())).toList();
    }

    private long nombre(Sort sort) {
        return lignes.stream().filter(l -> l.sort() == sort).count();
    }

    private void filtrer() {
        Optional<Sort> choisi = pastilles.entrySet().stream().filter(p -> p.getValue().isSelected())
                .map(Map.Entry::getKey).findFirst();
        table.getItems().setAll(lignes.stream().filter(l -> choisi.isEmpty() || l.sort() == choisi.get()).toList());
    }

    private void ouvrir() {
        String semestre = reglages.demande().map(d -> d.semestre().libelle()).orElse("");
        List<Acte.Pas> pas = aOuvrir().stream().<Acte.Pas>map(
                l -> new Acte.Creation(DescripteurPoste.POSTE.table(),
                        DescripteurPoste.POSTE.ligne(l.proposition().poste())))
                .toList();
        String nombre = Phrases.pluriel(pas.size(), "poste", "postes");
        services.pile().executer(new GesteActe(services.puits(),
                new Acte("Ouverture de " + nombre + " pour " + semestre, pas)));
        fini.accept(nombre + (pas.size() < 2 ? " ouvert" : " ouverts") + " pour " + semestre);
    }

    /** Ticked: it will open. What cannot open has no box. */
    private final class Coche extends TableCell<LigneOuverture, LigneOuverture> {

        private final CheckBox boite = new CheckBox();

        Coche() {
            setAlignment(Pos.CENTER);
            boite.setOnAction(e -> {
                LigneOuverture ligne = getItem();
                if (ligne != null) {
                    if (boite.isSelected()) {
                        laissees.remove(ligne.cle());
                    } else {
                        laissees.add(ligne.cle());
                    }
                    compter();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable LigneOuverture ligne, boolean vide) {
            super.updateItem(ligne, vide);
            if (vide || ligne == null || ligne.sort() != Sort.A_OUVRIR) {
                setGraphic(null);
                return;
            }
            boite.setSelected(!laissees.contains(ligne.cle()));
            boite.setAccessibleText("Ouvrir " + ligne.proposition().agrement().numero() + ", "
                    + ligne.proposition().poste().libelle());
            setGraphic(boite);
        }
    }

    /** A reason takes the lines that it needs. */
    private static final class Raison extends TableCell<LigneOuverture, String> {

        private final Label texte = new Label();

        Raison() {
            texte.setWrapText(true);
            texte.prefWidthProperty().bind(widthProperty().subtract(14));
        }

        @Override
        protected void updateItem(@Nullable String raison, boolean vide) {
            super.updateItem(raison, vide);
            texte.setText(vide ? "" : raison);
            setGraphic(vide ? null : texte);
            LigneOuverture ligne = vide ? null : getTableRow().getItem();
            texte.getStyleClass().removeAll("sort-refuse", "sort-ouvre");
            if (ligne != null) {
                texte.getStyleClass().add(ligne.sort() == Sort.A_OUVRIR ? "sort-ouvre" : "sort-refuse");
            }
        }
    }
}
