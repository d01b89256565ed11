package fr.siimop.atelier.coquille;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.coquille.synchro.GroupeAttente;
import fr.siimop.atelier.coquille.synchro.LigneAttente;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.tache.Tache;
import fr.siimop.atelier.terrain.CompteDemandes;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** Home: what waits, what is to be corrected, what others changed, where to go. */
final class EcranAccueil extends ScrollPane implements Ecran {

    private static final int LIGNES = 6;

    private final ModeleCoquille modele;
    private final List<Rubrique> rubriques;
    private final Consumer<Rubrique> ouvrir;
    private final Consumer<Rubrique> corriger;
    private final BiConsumer<String, Set<UUID>> montrer;
    private final VBox contenu = new VBox(16);
    private final InvalidationListener rafraichir = o -> peindre();
    private final InvalidationListener recompter = o -> compter();
    private final InvalidationListener renommer = o -> nommer();
    /** By table, what writes its number of rows again. */
    private final Map<String, Runnable> lignes = new HashMap<>();
    private Map<String, Long> nombres = Map.of();
    private List<String> premieres = List.of();
    private Tache nommage = new Tache();

    /**
     * @param corriger opens a table on its rows to correct
     * @param montrer  opens a table on some rows alone
     */
    EcranAccueil(ModeleCoquille modele, List<Rubrique> rubriques, Consumer<Rubrique> ouvrir,
            Consumer<Rubrique> corriger, BiConsumer<String, Set<UUID>> montrer) {
        this.modele = modele;
        this.rubriques = rubriques;
        this.ouvrir = ouvrir;
        this.corriger = corriger;
        this.montrer = montrer;
        setId("ecran-accueil");
        setFitToWidth(true);
        contenu.setPadding(new Insets(16));
        setContent(contenu);
        modele.comptes().addListener(rafraichir);
        modele.bilan().addListener(rafraichir);
        modele.situation().addListener(rafraichir);
        modele.aFaire().addListener(rafraichir);
        modele.bilan().addListener(recompter);
        modele.comptes().addListener(renommer);
    }

    private void peindre() {
        Label bonjour = new Label("Bonjour " + prenom());
        bonjour.getStyleClass().add("titre-ecran");
        Label etat = new Label(modele.etat(), new FontIcon(Textes.icone(modele.situation().get().etat())));
        etat.getStyleClass().add("attenue");
        GridPane grille = new GridPane(16, 16);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints moitie = new ColumnConstraints();
            moitie.setPercentWidth(50);
            grille.getColumnConstraints().add(moitie);
        }
        grille.addRow(0, attente(), derniere());
        grille.addRow(1, recu(), tables());
        contenu.getChildren().setAll(new VBox(4, bonjour, etat), grille);
        contenu.getChildren().addAll(1, Avertissements.de(modele, this::peindre));
    }

    private String prenom() {
        return modele.seance().entree().nom().split(" ")[0];
    }

    private VBox attente() {
        Comptes comptes = modele.comptes().get();
        VBox carte = carte("À faire sur ce poste");
        List<HBox> aCorriger = new ArrayList<>(illisibles());
        aCorriger.addAll(aFaire());
        carte.getChildren().addAll(aCorriger);
        if (comptes.total() == 0 && aCorriger.isEmpty()) {
            carte.getChildren().add(phrase("Rien n’attend\u00a0: tout ce que vous avez saisi est sur le serveur."));
            return carte;
        }
        if (comptes.conflits() > 0) {
            carte.getChildren().add(ligne("mdi2s-source-branch",
                    Textes.compte(comptes.conflits(), "conflit à décider", "conflits à décider"), Rubrique.SYNCHRO));
        }
        if (comptes.refus() > 0) {
            carte.getChildren().add(ligne("mdi2c-close-octagon-outline",
                    Textes.compte(comptes.refus(), "modification refusée à corriger",
                            "modifications refusées à corriger"),
                    Rubrique.SYNCHRO));
        }
        if (comptes.aEnvoyer() > 0) {
            carte.getChildren().add(ligne("mdi2c-circle-medium",
                    Textes.compte(comptes.aEnvoyer(), "modification à envoyer", "modifications à envoyer"),
                    Rubrique.SYNCHRO));
        }
        for (String premiere : premieres) {
            Label detail = phrase(premiere);
            detail.getStyleClass().add("detail-ligne");
            carte.getChildren().add(detail);
        }
        return carte;
    }

    /** Texts that their columns cannot read are in no row to send: they would be forgotten in their table. */
    private List<HBox> illisibles() {
        List<HBox> lignes = new ArrayList<>();
        for (Rubrique rubrique : rubriques) {
            String table = rubrique.table();
            List<TexteGarde> textes = table == null ? List.of() : modele.services().puits().textesGardes(table);
            if (table != null && !textes.isEmpty()) {
                Set<UUID> siennes = textes.stream().map(TexteGarde::ligne).collect(Collectors.toSet());
                lignes.add(ligne("mdi2a-alert-circle", Textes.compte(textes.size(), "cellule illisible à corriger",
                        "cellules illisibles à corriger") + " dans «\u00a0" + rubrique.libelle() + "\u00a0»",
                        rubrique, r -> montrer.accept(table, siennes)));
            }
        }
        return lignes;
    }

    /** What the navigation counts, in words. */
    private List<HBox> aFaire() {
        List<HBox> lignes = new ArrayList<>();
        for (Rubrique rubrique : rubriques) {
            String table = rubrique.table();
            int nombre = table == null ? 0 : modele.aFaire().getOrDefault(table, 0);
            if (nombre == 0) {
                continue;
            }
            if (CompteDemandes.TABLE.equals(table)) {
                lignes.add(ligne(rubrique.icone(), Textes.compte(nombre, "demande de RTS attend votre réponse",
                        "demandes de RTS attendent votre réponse"),
                        rubrique));
            } else {
                lignes.add(ligne("mdi2a-alert", Textes.compte(nombre, "ligne en anomalie", "lignes en anomalie")
                        + " dans «\u00a0" + rubrique.libelle() + "\u00a0»", rubrique, corriger));
            }
        }
        return lignes;
    }

    private VBox derniere() {
        VBox carte = carte("Dernière synchronisation");
        modele.bilan().get().ifPresentOrElse(b -> {
            carte.getChildren().add(phrase(Textes.bilan(b, modele.comptes().get()) + "."));
            carte.getChildren().add(secondaire(
                    Textes.quand(b.quand(), modele.seance().horloge().instant(), modele.zone()) + ", en "
                            + Textes.duree(b.dureeMs())));
        }, () -> carte.getChildren().add(phrase("Pas encore faite sur ce poste.")));
        Hyperlink detail = new Hyperlink("Voir le détail");
        detail.setOnAction(e -> ouvrir.accept(Rubrique.SYNCHRO));
        carte.getChildren().add(detail);
        return carte;
    }

    /** What others changed: only when the last pass received changes, not everything. */
    private VBox recu() {
        VBox carte = carte("Ce que les autres ont changé");
        Map<String, Long> recues = modele.bilan().get().filter(b -> !b.instantane()).map(Bilan::recues)
                .orElse(Map.of());
        int sorties = modele.bilan().get().map(Bilan::sorties).orElse(0);
        if (recues.isEmpty() && sorties == 0) {
            carte.getChildren().add(phrase("Rien de nouveau depuis la dernière synchronisation."));
        }
        for (DescripteurEntite<?> d : modele.services().source().registre().tous()) {
            Long nombre = recues.get(d.table());
            if (nombre != null) {
                carte.getChildren().add(lienVers(d, nombre));
            }
        }
        if (sorties > 0) {
            carte.getChildren().add(phrase(Textes.compte(sorties,
                    "ligne est sortie de votre périmètre, ou a été supprimée.",
                    "lignes sont sorties de votre périmètre, ou ont été supprimées.")));
        }
        return carte;
    }

    private Node lienVers(DescripteurEntite<?> d, long nombre) {
        String texte = Textes.nombre(nombre) + "\u00a0"
                + d.nomCommun(nombre);
        return rubriques.stream().filter(r -> d.table().equals(r.table())).findFirst()
                .<Node>map(r -> ligne(r.icone(), texte, r)).orElseGet(() -> phrase(texte));
    }

    /** Rows are named in the background: said when it is known. */
    private void nommer() {
        nommage.annuler();
        nommage = modele.seance().taches().lancer(suivi -> modele.enAttente().stream()
                .sorted(Comparator.comparing(GroupeAttente::de)).limit(LIGNES)
                .map(attente -> new LigneAttente(modele, attente).enUneLigne()).toList(), noms -> {
                    premieres = noms;
                    peindre();
                }, echec -> {});
    }

    /** Rows are counted in the background: said when it is known. */
    private void compter() {
        List<String> tables = rubriques.stream().map(Rubrique::table).filter(Objects::nonNull).toList();
        modele.seance().taches().lancer(suivi -> {
            Map<String, Long> comptes = new HashMap<>();
            for (String table : tables) {
                suivi.verifier();
                comptes.put(table, modele.seance().poste().cache().compter(table));
            }
            return comptes;
        }, comptes -> {
            nombres = comptes;
            lignes.values().forEach(Runnable::run);
        }, echec -> {});
    }

    private String nombreDe(String table, Rubrique rubrique) {
        Long nombre = nombres.get(table);
        return nombre == null
                ? rubrique.libelle()
                : rubrique.libelle() + "\u00a0: " + Textes.compte(nombre, "ligne", "lignes");
    }

    private VBox tables() {
        lignes.clear();
        VBox carte = carte("Sur ce poste");
        for (Rubrique rubrique : rubriques) {
            String table = rubrique.table();
            if (table != null) {
                HBox ligne = ligne(rubrique.icone(), nombreDe(table, rubrique), rubrique);
                lignes.put(table, () -> ((Label) ligne.getChildren().get(1)).setText(nombreDe(table, rubrique)));
                carte.getChildren().add(ligne);
            }
        }
        if (rubriques.contains(Rubrique.REPRISE)) {
            carte.getChildren().add(ligne(Rubrique.REPRISE.icone(), "Reprise d’IMOTEP\u00a0: ce qui reste à corriger",
                    Rubrique.REPRISE));
        }
        return carte;
    }

    private static VBox carte(String titre) {
        Label label = new Label(titre);
        label.getStyleClass().add("titre-volet");
        VBox carte = new VBox(6, label);
        carte.getStyleClass().add("carte");
        carte.setMaxHeight(Double.MAX_VALUE);
        return carte;
    }

    private HBox ligne(String icone, String texte, Rubrique vers) {
        return ligne(icone, texte, vers, ouvrir);
    }

    private static HBox ligne(String icone, String texte, Rubrique vers, Consumer<Rubrique> aller) {
        Label label = new Label(texte);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        Hyperlink lien = new Hyperlink("Ouvrir");
        lien.setMinWidth(USE_PREF_SIZE);
        lien.setAccessibleText("Ouvrir " + vers.libelle());
        lien.setOnAction(e -> aller.accept(vers));
        HBox ligne = new HBox(8, Icones.icone(icone, classe(icone)), label, lien);
        ligne.setAlignment(Pos.CENTER_LEFT);
        return ligne;
    }

    /** What calls for a hand has the colour of its state; the rest is in the colour of words. */
    private static String classe(String icone) {
        return switch (icone) {
            case "mdi2a-alert" -> "icone-avertissement";
            case "mdi2a-alert-circle", "mdi2c-close-octagon-outline" -> "icone-erreur";
            case "mdi2s-source-branch" -> "icone-conflit";
            case "mdi2c-circle-medium" -> "icone-modifie";
            default -> "icone-rubrique";
        };
    }

    private static Label phrase(String texte) {
        Label label = new Label(texte);
        label.setWrapText(true);
        return label;
    }

    private static Label secondaire(String texte) {
        Label label = phrase(texte);
        label.getStyleClass().add("secondaire");
        return label;
    }

    @Override
    public Node noeud() {
        return this;
    }

    @Override
    public void revenir() {
        peindre();
        nommer();
        compter();
    }

    @Override
    public void close() {
        nommage.annuler();
        modele.comptes().removeListener(rafraichir);
        modele.comptes().removeListener(renommer);
        modele.bilan().removeListener(rafraichir);
        modele.bilan().removeListener(recompter);
        modele.situation().removeListener(rafraichir);
        modele.aFaire().removeListener(rafraichir);
    }
}
