package fr.siimop.atelier.coquille.synchro;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.coquille.Ecran;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Textes;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Tache;

/** What waits, what is disputed, what was refused; each can be decided, mended or given up. */
public final class EcranSynchro extends VBox implements Ecran {

    private final ModeleCoquille modele;
    private final Consumer<EnAttente> ouvrir;
    private final VoletSuivi suivi;
    private @Nullable DetailAttente detail;
    /** While the list is filled anew, what it selects in between is nobody's choice. */
    private boolean enListe;
    private final Label etat = new Label();
    private final HBox puces = new HBox(6);
    private final ListView<LigneAttente> liste = new ListView<>();
    private final ScrollPane cadre = new ScrollPane();
    /** What follows a decision comes under the mouse: the second press of a double click is not for it. */
    private final PauseTransition repit = new PauseTransition(Duration.millis(500));
    private final InvalidationListener rafraichir = o -> peindre();
    /** Tables that are in memory, with those that name their rows. */
    private final Set<String> lues = new HashSet<>();
    private Tache lecture = new Tache();
    private Tache examen = new Tache();
    private final InvalidationListener suivre = o -> suivi().rafraichir();

    public EcranSynchro(ModeleCoquille modele, Consumer<EnAttente> ouvrir, BiConsumer<String, Set<UUID>> voir) {
        this.modele = modele;
        this.ouvrir = ouvrir;
        this.suivi = new VoletSuivi(modele, voir);
        setId("ecran-synchro");
        liste.setId("liste-attente");
        liste.setAccessibleText("Ce qui attend sur ce poste");
        liste.getStyleClass().add("liste-attente");
        liste.setCellFactory(l -> new CelluleAttente());
        liste.setPrefWidth(318);
        liste.setMinWidth(300);
        liste.setPlaceholder(new Label("Lecture…"));
        liste.getSelectionModel().selectedItemProperty().addListener(o -> detailler());
        cadre.setId("detail");
        cadre.setFitToWidth(true);
        repit.setOnFinished(e -> cadre.setMouseTransparent(false));
        HBox.setHgrow(cadre, Priority.ALWAYS);
        HBox zone = new HBox(liste, cadre);
        zone.getStyleClass().add("ecran-zone");
        VBox.setVgrow(zone, Priority.ALWAYS);
        puces.getStyleClass().add("ecran-puces");
        getStyleClass().add("ecran-table");
        getChildren().addAll(titre(), puces, zone);
        modele.comptes().addListener(rafraichir);
        modele.bilan().addListener(rafraichir);
        modele.bilan().addListener(suivre);
        modele.situation().addListener(rafraichir);
        peindre();
    }

    private HBox titre() {
        Label titre = new Label("Synchronisation");
        titre.getStyleClass().add("titre-ecran");
        etat.getStyleClass().add("attenue");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        Label touche = new Label("F9");
        touche.getStyleClass().add("touche");
        Button synchroniser = new Button("Synchroniser", touche);
        synchroniser.setContentDisplay(ContentDisplay.RIGHT);
        synchroniser.getStyleClass().add("principal");
        synchroniser.setOnAction(e -> modele.synchroniser());
        HBox ligne = new HBox(8, titre, etat, pousse, ActionsCopie.menu(modele), synchroniser);
        ligne.getStyleClass().add("ecran-titre");
        return ligne;
    }

    private void peindre() {
        etat.setText(modele.bilan().get().map(b -> Textes.bilan(b, modele.comptes().get()) + ", "
                + Textes.quand(b.quand(), modele.seance().horloge().instant(), modele.zone()) + ", en "
                + Textes.duree(b.dureeMs())).orElse("Pas encore de synchronisation"));
        etat.setGraphic(new FontIcon(Textes.icone(modele.situation().get().etat())));
        List<LigneAttente> lignes = modele.enAttente().stream().sorted(Comparator.comparing(GroupeAttente::de))
                .map(a -> new LigneAttente(modele, a)).toList();
        puces.getChildren().clear();
        for (GroupeAttente groupe : GroupeAttente.values()) {
            long nombre = lignes.stream().filter(l -> GroupeAttente.de(l.attente()) == groupe).count();
            Label puce = new Label(groupe.libelle() + "  " + Textes.nombre(nombre), new FontIcon(groupe.icone()));
            puce.getStyleClass().addAll("etiquette", "grande");
            if (nombre > 0) {
                puce.getStyleClass().add(groupe.classe());
            }
            puces.getChildren().add(puce);
        }
        Map<String, LigneAttente> aLire = new HashMap<>();
        lignes.stream().filter(l -> !lues.contains(l.attente().table()))
                .forEach(l -> aLire.putIfAbsent(l.attente().table(), l));
        if (aLire.isEmpty()) {
            lister(lignes);
        } else {
            lire(aLire);
        }
    }

    private void lire(Map<String, LigneAttente> parTable) {
        lecture.annuler();
        lecture = modele.seance().taches().lancer(suivi -> {
            for (LigneAttente ligne : parTable.values()) {
                suivi.verifier();
                ligne.preparer();
            }
            return parTable.keySet();
        }, tables -> {
            lues.addAll(tables);
            peindre();
        }, echec -> modele.annonce().set(echec.phrase()));
    }

    private void lister(List<LigneAttente> lignes) {
        liste.setPlaceholder(new Label("Rien n’attend sur ce poste."));
        LigneAttente choisie = liste.getSelectionModel().getSelectedItem();
        if (choisie != null && !lignes.contains(choisie)) {
            cadre.setMouseTransparent(true);
            repit.playFromStart();
        }
        enListe = true;
        liste.getItems().setAll(lignes);
        int place = choisie == null
                ? 0
                : Math.max(0, lignes.stream().map(l -> l.attente().cle()).toList().indexOf(choisie.attente().cle()));
        liste.getSelectionModel().select(place);
        enListe = false;
        detailler();
    }

    /** Meanwhile what is shown of another row, or of what it was, can no longer be decided. */
    private void detailler() {
        LigneAttente choisie = liste.getSelectionModel().getSelectedItem();
        if (enListe) {
            return;
        }
        examen.annuler();
        if (choisie == null) {
            detail = null;
            cadre.setContent(new VBox(vide("mdi2c-cloud-check-outline",
                    "Rien n’attend sur ce poste\u00a0: tout ce que vous avez saisi est sur le serveur."), suivi));
            return;
        }
        if (detail != null && !detail.contenu().ligne().equals(choisie)) {
            detail.setDisable(true);
        }
        examen = modele.seance().taches().lancer(avancee -> ContenuAttente.lire(modele, choisie, avancee),
                this::montrer, this::expliquer);
    }

    /** Nothing is decided on a row that could not be read. */
    private void expliquer(Echec echec) {
        detail = null;
        cadre.setContent(new VBox(vide("mdi2a-alert", echec.phrase()), suivi));
    }

    /** Left as it is under the hand of who decides, as long as it says the same. */
    private void montrer(ContenuAttente contenu) {
        DetailAttente avant = detail;
        if (avant != null && avant.contenu().equals(contenu)) {
            avant.setDisable(false);
            return;
        }
        DetailAttente nouveau = new DetailAttente(modele, contenu, ouvrir);
        if (avant != null) {
            nouveau.reprendre(avant);
        }
        detail = nouveau;
        cadre.setContent(new VBox(nouveau, suivi));
    }

    private static Node vide(String icone, String phrase) {
        Label texte = new Label(phrase);
        texte.setWrapText(true);
        VBox vide = new VBox(new FontIcon(icone), texte);
        vide.getStyleClass().add("etat-vide");
        vide.setPrefHeight(220);
        return vide;
    }

    private VoletSuivi suivi() {
        return suivi;
    }

    @Override
    public Node noeud() {
        return this;
    }

    @Override
    public void revenir() {
        peindre();
        suivi.rafraichir();
    }

    @Override
    public Node chiffres() {
        Label phrase = new Label("Rien n’est perdu\u00a0: chaque saisie reste sur ce poste jusqu’à votre décision");
        HBox figure = new HBox(phrase);
        figure.getStyleClass().add("figure");
        return modele.seance().passage().verdict().<Node>map(verdict -> {
            HBox copie = new HBox(new Label(Textes.verdict(verdict, modele.seance().horloge().instant(),
                    modele.zone())));
            copie.getStyleClass().add("figure");
            return new HBox(figure, copie);
        }).orElse(figure);
    }

    @Override
    public void prendreLeClavier() {
        liste.requestFocus();
    }

    @Override
    public void close() {
        lecture.annuler();
        examen.annuler();
        modele.comptes().removeListener(rafraichir);
        modele.bilan().removeListener(rafraichir);
        modele.bilan().removeListener(suivre);
        modele.situation().removeListener(rafraichir);
    }
}
