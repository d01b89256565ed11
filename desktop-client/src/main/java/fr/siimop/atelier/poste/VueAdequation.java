package fr.siimop.atelier.poste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.ecran.EnTeteVue;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.pilotage.Adequation;
import fr.siimop.modele.pilotage.Adequation.Groupe;
import fr.siimop.modele.pilotage.CalculAdequation;
import fr.siimop.modele.pilotage.SeuilOuverture;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** Places against internes, live, with the legal threshold, and what other numbers would give (CH-03, D-49). */
public final class VueAdequation extends VBox {

    private static final PseudoClass SOUS_LE_SEUIL = PseudoClass.getPseudoClass("sous-le-seuil");

    private final ServicesGrille services;
    private final Runnable retour;
    private final Consumer<Set<UUID>> voir;
    private final ChoiceBox<Semestre> semestre = new ChoiceBox<>();
    private final TextField recherche = new TextField();
    private final CheckBox seulement = new CheckBox("Sous le seuil seulement");
    private final Label bilan = new Label();
    private final Label regle = new Label();
    private final TableView<LigneAdequation> table = new TableView<>();
    private final Map<Groupe, int[]> essais = new HashMap<>();
    private final PauseTransition repos = new PauseTransition(Duration.millis(400));
    private final Abonnement abonnement;
    private List<LigneAdequation> lignes = List.of();
    private int demande;

    /** @param voir shows some postes, once this is closed */
    public VueAdequation(ServicesGrille services, List<Semestre> semestres, Runnable fermer,
            Consumer<Set<UUID>> voir) {
        this.services = services;
        this.retour = fermer;
        this.voir = voir;
        setId("adequation");
        semestre.setId("semestre-adequation");
        semestre.setAccessibleText("Semestre");
        semestre.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Semestre choisi) {
                return choisi == null ? "" : choisi.libelle();
            }

            @Override
            public @Nullable Semestre fromString(String texte) {
                return null;
            }
        });
        semestre.getItems().setAll(semestres);
        var aujourdhui = services.source().contexte(Origine.SAISIE).aujourdhui();
        semestres.stream().filter(s -> s.debut().isAfter(aujourdhui)).findFirst().ifPresent(semestre::setValue);
        recherche.setPromptText("Subdivision ou spécialité");
        recherche.setAccessibleText("Chercher une subdivision ou une spécialité");
        recherche.setPrefWidth(220);
        Button effacer = new Button("Revenir aux chiffres réels");
        effacer.setId("effacer-essais");
        effacer.setOnAction(e -> {
            essais.clear();
            calculer();
        });
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        bilan.setId("bilan-adequation");
        bilan.getStyleClass().add("fort");
        HBox filtres = new HBox(12, recherche, seulement, pousse, bilan);
        filtres.getStyleClass().add("ecran-puces");
        regle.getStyleClass().addAll("attenue", "reglages");
        regle.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        colonnes();
        getChildren().addAll(new EnTeteVue("Postes", "Postes et internes", this::fermer, effacer, semestre), filtres,
                table, regle);
        semestre.valueProperty().addListener(o -> {
            direLaRegle();
            calculer();
        });
        direLaRegle();
        recherche.textProperty().addListener(o -> filtrer());
        seulement.selectedProperty().addListener(o -> filtrer());
        repos.setOnFinished(e -> calculer());
        abonnement = services.source().ecouter(c -> services.ui().execute(repos::playFromStart));
        calculer();
    }

    /** In force on the first day of the semester. */
    private SeuilOuverture seuil() {
        Semestre choisi = semestre.getValue();
        return SeuilOuverture.du(choisi == null
                ? services.source().contexte(Origine.SAISIE).aujourdhui()
                : choisi.debut());
    }

    private void direLaRegle() {
        SeuilOuverture seuil = seuil();
        regle.setText("Minimum\u00a0: " + seuil.pourCent() + "\u00a0% des internes, arrondi à la place supérieure"
                + "\u202f; sous " + seuil.petitEffectif() + " internes, au moins " + seuil.placesEnPlus()
                + " places de plus (règle en vigueur depuis le " + new TypeDate().afficher(seuil.depuis())
                + "). Les internes sont comptés dans leur phase actuelle, absents du semestre exclus. Une place partagée est "
                + "ouverte à plusieurs phases et compte dans chacune. Les deux dernières colonnes simulent d’autres "
                + "nombres.");
    }

    private void voirLesPostes(Groupe groupe) {
        Semestre choisi = semestre.getValue();
        services.fond().execute(() -> {
            Set<UUID> postes = PostesDuGroupe.de(services.source(), choisi.id(), groupe);
            services.ui().execute(() -> {
                fermer();
                voir.accept(postes);
            });
        });
    }

    /** In a tab of their own: what one compares stays. */
    private void voirLesInternes(LigneAdequation ligne) {
        Semestre choisi = semestre.getValue();
        services.fond().execute(() -> {
            Set<UUID> ids = CalculAdequation.parGroupe(choisi.id(), internes(services.source()),
                    activites(services.source(), choisi.id())).getOrDefault(ligne.reelle().groupe(), Set.of());
            services.ui().execute(() -> {
                if (ids.isEmpty()) {
                    calculer(); // they left since the figure was shown
                } else {
                    services.ouvreur().lignes(DescripteurInterne.INTERNE.table(), ids, ligne.subdivision() + ", "
                            + ligne.specialite() + ", " + ligne.reelle().groupe().phase().libelle());
                }
            });
        });
    }

    private static List<Interne> internes(SourceLignes source) {
        return Entites.de(DescripteurInterne.INTERNE, source.lignes("interne"));
    }

    private static List<ActiviteSemestrielle> activites(SourceLignes source, UUID semestre) {
        return Entites.de(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE,
                source.referants("activite_semestrielle", "semestre", semestre));
    }

    private void fermer() {
        abonnement.close();
        retour.run();
    }

    private void colonnes() {
        table.setAccessibleText("Postes et internes par subdivision, spécialité et phase");
        table.setPlaceholder(new Label("Aucun poste ni interne pour ce semestre."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(texte("Subdivision", 130, LigneAdequation::subdivision));
        table.getColumns().add(texte("Spécialité", 210, LigneAdequation::specialite));
        table.getColumns().add(texte("Phase", 155, l -> l.reelle().groupe().phase().libelle()));
        TableColumn<LigneAdequation, Chiffre> choisissent = nombre("Internes", 90,
                l -> Chiffre.de(l.adequation().internes()));
        choisissent.setCellFactory(c -> new CelluleLien("internes", this::voirLesInternes,
                l -> l.internesEnPlus() == 0 && l.reelle().internes() > 0
                        && services.ouvreur().ouvre(DescripteurInterne.INTERNE.table())));
        table.getColumns().add(choisissent);
        TableColumn<LigneAdequation, Chiffre> places = nombre("Places", 80,
                l -> Chiffre.de(l.adequation().places()));
        places.setCellFactory(c -> new CelluleLien("postes de ces places", l -> voirLesPostes(l.reelle().groupe()),
                l -> l.placesEnPlus() == 0 && l.reelle().places() > 0));
        table.getColumns().add(places);
        table.getColumns().add(nombre("Dont partagées", 125, l -> Chiffre.de(l.adequation().partagees())));
        table.getColumns().add(nombre("Minimum", 100, l -> Chiffre.de(seuil().minimum(l.adequation().internes()))));
        table.getColumns().add(nombre("Taux", 95, LigneAdequation::taux));
        table.getColumns().add(texte("Constat", 180, l -> l.verdict(seuil())));
        table.getColumns()
                .add(essai("Internes ±", "Et si… internes", l -> l.internesEnPlus(),
                        (l, n) -> essayer(l, n, l.placesEnPlus())));
        table.getColumns()
                .add(essai("Places ±", "Et si… places", l -> l.placesEnPlus(),
                        (l, n) -> essayer(l, l.internesEnPlus(), n)));
        table.setRowFactory(t -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LigneAdequation ligne, boolean vide) {
                super.updateItem(ligne, vide);
                pseudoClassStateChanged(SOUS_LE_SEUIL, ligne != null && !vide && !ligne.adequation().suffit(seuil()));
            }
        });
    }

    private static TableColumn<LigneAdequation, Object> texte(String nom, double largeur,
            Function<LigneAdequation, String> texte) {
        TableColumn<LigneAdequation, Object> colonne = new TableColumn<>(nom);
        colonne.setPrefWidth(largeur);
        colonne.setCellValueFactory(ligne -> new SimpleObjectProperty<>(texte.apply(ligne.getValue())));
        return colonne;
    }

    private static TableColumn<LigneAdequation, Chiffre> nombre(String nom, double largeur,
            Function<LigneAdequation, Chiffre> chiffre) {
        TableColumn<LigneAdequation, Chiffre> colonne = new TableColumn<>(nom);
        colonne.setPrefWidth(largeur);
        colonne.getStyleClass().add("a-droite");
        colonne.setCellValueFactory(ligne -> new SimpleObjectProperty<>(chiffre.apply(ligne.getValue())));
        return colonne;
    }

    private static TableColumn<LigneAdequation, Object> essai(String titre, String nom,
            Function<LigneAdequation, Integer> valeur, BiConsumer<LigneAdequation, Integer> change) {
        TableColumn<LigneAdequation, Object> colonne = new TableColumn<>(titre);
        colonne.setPrefWidth(110);
        colonne.setSortable(false);
        colonne.setCellValueFactory(ligne -> new SimpleObjectProperty<>(ligne.getValue()));
        colonne.setCellFactory(c -> new CelluleEssai(nom, valeur, change));
        return colonne;
    }

    private void essayer(LigneAdequation ligne, int internes, int places) {
        essais.put(ligne.reelle().groupe(), new int[]{internes, places});
        lignes = lignes.stream().map(l -> l.reelle().groupe().equals(ligne.reelle().groupe())
                ? l.avec(internes, places)
                : l).toList();
        filtrer();
    }

    private void calculer() {
        int numero = ++demande;
        Semestre choisi = semestre.getValue();
        if (choisi == null) {
            return;
        }
        services.fond().execute(() -> {
            List<Adequation> calculees = calculer(services.source(), choisi.id());
            services.ui().execute(() -> {
                if (numero == demande) {
                    montrer(calculees);
                }
            });
        });
    }

    private static List<Adequation> calculer(SourceLignes source, UUID semestre) {
        List<Interne> internes = internes(source);
        Set<UUID> connues = internes.stream().map(Interne::subdivision).collect(Collectors.toSet());
        List<Adequation> toutes = CalculAdequation.de(semestre,
                Entites.de(DescripteurPoste.POSTE, source.lignes("poste")), internes,
                activites(source, semestre),
                id -> Entites.trouver(source, DescripteurAgrement.AGREMENT, id),
                id -> Entites.trouver(source, DescripteurTerrain.TERRAIN, id));
        // postes are national, internes are not: elsewhere nobody would be counted against the places
        return connues.isEmpty()
                ? toutes
                : toutes.stream().filter(a -> connues.contains(a.groupe().subdivision())).toList();
    }

    private void montrer(List<Adequation> calculees) {
        List<LigneAdequation> nouvelles = new ArrayList<>();
        for (Adequation adequation : calculees) {
            Groupe groupe = adequation.groupe();
            int[] essai = essais.getOrDefault(groupe, new int[2]);
            nouvelles.add(new LigneAdequation(
                    Subdivision.enClair(
                            TexteReference.court(services.source(), "subdivision", groupe.subdivision())),
                    TexteReference.court(services.source(), "des", groupe.des()), adequation, essai[0], essai[1]));
        }
        nouvelles.sort(Comparator.comparing(LigneAdequation::subdivision).thenComparing(LigneAdequation::specialite)
                .thenComparing(l -> l.reelle().groupe().phase()));
        lignes = nouvelles;
        filtrer();
    }

    private void filtrer() {
        String plie = Pliage.plier(recherche.getText().strip());
        List<LigneAdequation> retenues = lignes.stream()
                .filter(l -> Pliage.plier(l.subdivision() + " " + l.specialite()).contains(plie))
                .filter(l -> !seulement.isSelected() || !l.adequation().suffit(seuil())).toList();
        table.getItems().setAll(retenues);
        long sous = lignes.stream().filter(l -> !l.adequation().suffit(seuil())).count();
        boolean simule = lignes.stream().anyMatch(LigneAdequation::simulee);
        bilan.setText(Phrases.nombre(sous) + " sous le seuil sur " + Phrases.nombre(lignes.size())
                + (simule ? " (simulation)" : ""));
    }

    /** A number, which opens the rows that it counts. */
    private static final class CelluleLien extends TableCell<LigneAdequation, Chiffre> {

        private final Hyperlink lien = new Hyperlink();
        private final String quoi;
        private final Predicate<LigneAdequation> ouvre;

        CelluleLien(String quoi, Consumer<LigneAdequation> voir, Predicate<LigneAdequation> ouvre) {
            this.quoi = quoi;
            this.ouvre = ouvre;
            setAlignment(Pos.CENTER_RIGHT);
            lien.setOnAction(e -> {
                LigneAdequation ligne = getTableRow() == null ? null : getTableRow().getItem();
                if (ligne != null) {
                    voir.accept(ligne);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Chiffre places, boolean vide) {
            super.updateItem(places, vide);
            LigneAdequation ligne = getTableRow() == null ? null : getTableRow().getItem();
            String nombre = places == null || vide ? "" : places.toString();
            boolean ouvrable = !nombre.isEmpty() && ligne != null && ouvre.test(ligne);
            lien.setText(nombre);
            lien.setAccessibleText("Voir les " + quoi + "\u00a0: " + nombre);
            setGraphic(ouvrable ? lien : null);
            setText(ouvrable ? null : nombre);
        }
    }

    /** A number more or less. */
    private static final class CelluleEssai extends TableCell<LigneAdequation, Object> {

        private final Spinner<Integer> spinner = new Spinner<>(-999, 999, 0);
        private final Function<LigneAdequation, Integer> valeur;
        private boolean silence;

        CelluleEssai(String nom, Function<LigneAdequation, Integer> valeur,
                BiConsumer<LigneAdequation, Integer> change) {
            this.valeur = valeur;
            spinner.setEditable(true);
            spinner.setPrefWidth(90);
            spinner.setAccessibleText(nom);
            spinner.getEditor().setAccessibleText(nom);
            spinner.valueProperty().addListener((o, avant, apres) -> {
                LigneAdequation ligne = getTableRow() == null ? null : getTableRow().getItem();
                if (!silence && ligne != null && apres != null) {
                    change.accept(ligne, apres);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Object ligne, boolean vide) {
            super.updateItem(ligne, vide);
            if (ligne instanceof LigneAdequation sienne && !vide) {
                silence = true;
                spinner.getValueFactory().setValue(valeur.apply(sienne));
                silence = false;
                setGraphic(spinner);
            } else {
                setGraphic(null);
            }
        }
    }
}
