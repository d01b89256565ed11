package fr.siimop.atelier.importation.ecran;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.ImportEnCours;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.Proposition;
import fr.siimop.modele.importation.recuperation.Recuperee;

/** Beside the lines: what is wrong with the chosen one, why, and the ways out, for it alone or for all that are alike. */
final class VoletFaute extends VBox {

    private static final int TOUTES = 1;

    private final ModeleImport modele;
    private final GrilleImport grille;
    private final Label titre = new Label("", Icones.icone("mdi2a-alert-circle-outline"));
    private final VBox contenu = new VBox(10);
    private int demande;

    VoletFaute(ModeleImport modele, GrilleImport grille) {
        this.modele = modele;
        this.grille = grille;
        getStyleClass().add("volet");
        setId("import-volet");
        setAccessibleText("Explication");
        HBox entete = new HBox(titre);
        entete.getStyleClass().add("volet-entete");
        contenu.getStyleClass().add("volet-contenu");
        ScrollPane defilant = new ScrollPane(contenu);
        defilant.setFitToWidth(true);
        defilant.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        defilant.setFocusTraversable(false);
        VBox.setVgrow(defilant, Priority.ALWAYS);
        Button suivante = new Button("Faute suivante");
        Label touche = new Label("F8");
        touche.getStyleClass().add("touche");
        suivante.setGraphic(touche);
        suivante.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        suivante.setOnAction(e -> grille.fauteSuivante());
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        HBox pied = new HBox(pousse, suivante);
        pied.getStyleClass().add("volet-pied");
        getChildren().addAll(entete, defilant, pied);
        grille.getFocusModel().focusedCellProperty().addListener(o -> montrer());
    }

    void montrer() {
        demande++;
        contenu.getChildren().clear();
        Integer numero = grille.numeroChoisi();
        if (numero == null) {
            titre.setText("Explication");
            contenu.getChildren().add(Blocs.texte("Choisissez une ligne\u00a0: ce qui la concerne s’explique ici."));
            return;
        }
        ImportEnCours cours = modele.cours();
        LigneExaminee examinee = cours.examinee(numero);
        if (cours.ecartee(numero) || examinee == null) {
            titre.setText("Ligne " + Phrases.nombre(numero));
            contenu.getChildren().addAll(
                    Blocs.information("Mise de côté", "Elle n’entrera pas, et reste dans le lot."),
                    bouton("import-remettre", "Reprendre cette ligne", "mdi2a-archive-arrow-up-outline",
                            () -> modele.remettre(List.of(numero))));
            return;
        }
        if (examinee.fautes().isEmpty()) {
            titre.setText("Ligne " + Phrases.nombre(numero));
            contenu.getChildren().addAll(Blocs.information(switch (examinee.sort()) {
                case CREEE -> "Cette ligne sera créée";
                case MODIFIEE -> "Cette ligne changera une ligne de SiiMOP";
                default -> "Cette ligne ne change rien";
            }, cours.nom(examinee)), ecarter(List.of(numero)));
            return;
        }
        int rang = grille.rangChoisi();
        Faute faute = examinee.fautes().stream().filter(f -> rang >= 0 && cours.rang(f) == rang).findFirst()
                .orElse(examinee.fautes().getFirst());
        expliquer(faute, cours);
        telleQuelle(examinee.recuperee(), examinee);
        autres(examinee, faute, cours);
    }

    /** Of a recovery: what becomes of the line if nobody mends it. */
    private void telleQuelle(@Nullable Recuperee recuperee, LigneExaminee examinee) {
        if (recuperee != null) {
            boolean surUneLigne = recuperee.ligne() != null || examinee.avant() != null;
            contenu.getChildren().add(Blocs.information("Telle quelle, elle entre aussi", surUneLigne
                    ? "Sa ligne sera «\u00a0à corriger\u00a0», avec ces motifs."
                    : "Elle sera gardée «\u00a0tout-venant\u00a0», avec ces motifs\u00a0: aucune ligne de SiiMOP ne "
                            + "peut la contenir."));
        }
    }

    private void expliquer(Faute faute, ImportEnCours cours) {
        int rang = cours.rang(faute);
        String ou = "Ligne " + Phrases.nombre(faute.ligne())
                + (rang < 0 ? "" : ", " + GrilleImport.court(cours.correspondance().titres().get(rang)));
        titre.setText(ou);
        List<Integer> memes = cours.memeFaute(faute);
        Phrase phrase = Phrase.de(faute.anomalie());
        contenu.getChildren().addAll(diagnostic(phrase, faute.question()), Blocs.texte(phrase.faire()));
        if (faute.question()) {
            questions(faute, cours, memes);
        } else if (rang >= 0) {
            remplacer(faute, rang, memes);
        }
        contenu.getChildren().add(ecarter(memes.size() > 1 ? memes : List.of(faute.ligne())));
        if (memes.size() > 1) {
            contenu.getChildren().add(ecarter(List.of(faute.ligne())));
        }
    }

    /** What and why; where is the title of the panel. */
    private static Node diagnostic(Phrase phrase, boolean question) {
        Label quoi = Blocs.texte(phrase.quoi());
        quoi.getStyleClass().add("titre");
        HBox.setHgrow(quoi, Priority.ALWAYS);
        VBox boite = new VBox(new HBox(7, Icones.icone(question ? "mdi2a-alert" : "mdi2a-alert-circle"), quoi),
                Blocs.texte(phrase.pourquoi()));
        boite.getStyleClass().addAll("diagnostic", question ? "avertissement" : "erreur");
        boite.setAccessibleText(phrase.quoi() + " " + phrase.pourquoi());
        return boite;
    }

    private void questions(Faute faute, ImportEnCours cours, List<Integer> memes) {
        boolean connue = faute.anomalie().type() == AnomalieImport.A_CONFIRMER;
        boolean personne = connue || faute.anomalie().type() == AnomalieImport.HOMONYME_DU_FICHIER;
        if (connue) {
            homonymes(faute, cours);
        }
        String oui = personne
                ? "C’est une autre personne"
                : "La ligne est juste ainsi";
        contenu.getChildren().add(bouton("import-confirmer", oui, "mdi2c-check",
                () -> modele.confirmer(List.of(faute.ligne()), faute)));
        if (memes.size() > TOUTES && !personne) {
            contenu.getChildren().add(bouton("import-confirmer-toutes",
                    "Confirmer les " + Phrases.nombre(memes.size()) + " lignes", "mdi2c-check-all",
                    () -> modele.confirmer(memes, faute)));
        }
    }

    /** Several people may bear that name and be born that day: each of them may be this one. */
    private void homonymes(Faute faute, ImportEnCours cours) {
        int identifiant = cours.correspondance().cibles().indexOf(Cible.Autre.IDENTIFIANT);
        List<Faute> tous = homonymesDe(faute, cours);
        for (Faute homonyme : tous) {
            String nom = String.valueOf(homonyme.anomalie().arguments().get(0));
            String id = String.valueOf(homonyme.anomalie().arguments().get(1));
            contenu.getChildren().add(bouton("import-meme-personne",
                    tous.size() == 1 ? "C’est la même personne" : "C’est " + nom, "mdi2a-account-check-outline",
                    () -> modele.corriger(List.of(faute.ligne()), identifiant, id)));
        }
    }

    private static List<Faute> homonymesDe(Faute faute, ImportEnCours cours) {
        LigneExaminee examinee = cours.examinee(faute.ligne());
        return examinee == null
                ? List.of()
                : examinee.fautes().stream().filter(f -> f.anomalie().type() == AnomalieImport.A_CONFIRMER).toList();
    }

    private void remplacer(Faute faute, int rang, List<Integer> memes) {
        TextField voulu = new TextField();
        voulu.setId("import-voulu");
        voulu.setPromptText("Autre valeur");
        voulu.setAccessibleText("Valeur à mettre dans la cellule");
        ToggleGroup groupe = new ToggleGroup();
        VBox propositions = new VBox(6);
        Label sous = new Label("Les plus proches");
        sous.getStyleClass().add("sous-titre");
        sous.managedProperty().bind(sous.visibleProperty());
        sous.setVisible(false);
        Button partout = bouton("import-remplacer", memes.size() > 1
                ? "Remplacer sur les " + Phrases.nombre(memes.size()) + " lignes"
                : "Remplacer", "mdi2f-find-replace", () -> ecrire(memes, rang, voulu.getText()));
        partout.getStyleClass().add("principal");
        Button ici = bouton("import-remplacer-ici", "Cette ligne seulement", "mdi2p-pencil-outline",
                () -> ecrire(List.of(faute.ligne()), rang, voulu.getText()));
        ici.setVisible(memes.size() > 1);
        ici.managedProperty().bind(ici.visibleProperty());
        partout.disableProperty().bind(voulu.textProperty().isEqualTo(faute.valeur())
                .or(voulu.textProperty().isEmpty()));
        ici.disableProperty().bind(partout.disableProperty());
        voulu.setOnAction(e -> ecrire(List.of(faute.ligne()), rang, voulu.getText()));
        groupe.selectedToggleProperty().addListener((o, avant, choisi) -> {
            if (choisi != null) {
                voulu.setText(((Proposition) Objects.requireNonNull(choisi.getUserData())).texte());
            }
        });
        contenu.getChildren().addAll(sous, propositions, voulu, partout, ici);
        int laquelle = demande;
        modele.proposer(faute, trouvees -> {
            if (laquelle == demande) {
                sous.setVisible(!trouvees.isEmpty());
                if (!trouvees.isEmpty()) {
                    // what to do is in the cards themselves
                    contenu.getChildren().remove(1);
                }
                trouvees.forEach(une -> propositions.getChildren()
                        .add(new CarteProposition(une, faute.valeur(), groupe)));
                if (!trouvees.isEmpty()) {
                    groupe.selectToggle(groupe.getToggles().getFirst());
                }
            }
        });
    }

    private void ecrire(Collection<Integer> numeros, int rang, String texte) {
        modele.corriger(numeros, rang, texte.strip());
    }

    private void autres(LigneExaminee examinee, Faute montree, ImportEnCours cours) {
        boolean homonyme = montree.anomalie().type() == AnomalieImport.A_CONFIRMER;
        List<Faute> autres = examinee.fautes().stream().filter(f -> f != montree)
                .filter(f -> !homonyme || f.anomalie().type() != AnomalieImport.A_CONFIRMER).toList();
        if (autres.isEmpty()) {
            return;
        }
        Label sous = new Label("Aussi sur cette ligne");
        sous.getStyleClass().add("sous-titre");
        contenu.getChildren().add(sous);
        for (Faute autre : autres) {
            Button aller = bouton("", Phrase.de(autre.anomalie()).quoi(),
                    autre.question() ? "mdi2a-alert" : "mdi2a-alert-circle", () -> {
                        demande++;
                        contenu.getChildren().clear();
                        expliquer(autre, cours);
                        autres(examinee, autre, cours);
                    });
            aller.setWrapText(true);
            aller.getStyleClass().add("remede");
            contenu.getChildren().add(aller);
        }
    }

    private Node ecarter(List<Integer> numeros) {
        Button bouton = bouton(numeros.size() > 1 ? "import-ecarter-toutes" : "import-ecarter", numeros.size() > 1
                ? "Mettre les " + Phrases.nombre(numeros.size()) + " lignes de côté"
                : "Mettre cette ligne de côté", "mdi2a-archive-arrow-down-outline", () -> modele.ecarter(numeros));
        bouton.getStyleClass().add("discret");
        return bouton;
    }

    private static Button bouton(String id, String texte, String icone, Runnable acte) {
        Button bouton = new Button(texte, Icones.icone(icone));
        bouton.setId(id);
        bouton.setMaxWidth(Double.MAX_VALUE);
        bouton.setOnAction(e -> acte.run());
        return bouton;
    }
}
