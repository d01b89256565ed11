package fr.siimop.atelier.grille.ecran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.clavier.Zones;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.affichage.Grille;
import fr.siimop.atelier.grille.apercu.Apercus;
import fr.siimop.atelier.grille.apercu.Attente;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.FicheLigne;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * A screen made of one table: title and actions, chips, table, panel « Explication ». Any descriptor makes one:
 * {@code new EcranTable(descripteur, services)}. The shell puts it in a tab and {@link #chiffres()} in the status bar.
 */
public final class EcranTable extends VBox implements AutoCloseable {

    private final ModeleTable modele;
    private final VuesEcran vues;
    private final String titre;
    private Consumer<OngletVoulu> nouvelOnglet = voulu -> {};
    private final MenuVues menuVues;
    private final Grille grille;
    private final Apercus apercus;
    private final BarreFiltres filtres;
    private final VoletExplication volet;
    private final FicheLigne fiche;
    private final ChiffresTable chiffres;
    private final EnteteEcran entete;
    private final List<Runnable> aFermer = new ArrayList<>();
    private List<Node> parties = List.of();
    private final Montage montage = new Montage();
    private boolean monte;
    private final ToggleButton explication = new ToggleButton("", Icones.icone("mdi2d-dock-right"));

    public EcranTable(DescripteurEntite<?> descripteur, ServicesGrille services) {
        this(descripteur, services, Presentation.parDefaut(descripteur, services.source()));
    }

    public EcranTable(DescripteurEntite<?> descripteur, ServicesGrille services, Presentation presentation) {
        this(descripteur, services, presentation, Complement.AUCUN);
    }

    public EcranTable(DescripteurEntite<?> descripteur, ServicesGrille services, Presentation presentation,
            Complement complement) {
        modele = new ModeleTable(descripteur, services, presentation.depart(descripteur, services.source()));
        vues = new VuesEcran(modele);
        menuVues = new MenuVues(modele, vues);
        grille = new Grille(modele);
        apercus = new Apercus(modele, grille.clavier());
        grille.menu(() -> new MenuCellules(grille, apercus, this::ouvrirFiche));
        filtres = new BarreFiltres(modele, grille);
        chiffres = new ChiffresTable(modele);
        explication.setSelected(true);
        volet = new VoletExplication(modele, complement, this::ouvrirFiche, () -> explication.setSelected(false));
        fiche = new FicheLigne(modele, complement);
        fiche.ouverte().addListener((o, avant, ouverte) -> apresFiche(ouverte));
        volet.visibleProperty().bind(explication.selectedProperty().and(fiche.ouverte().not()));
        volet.managedProperty().bind(volet.visibleProperty());
        getStyleClass().add("ecran-table");
        // what does not fit is for this screen to arrange: wider than its place, it would lie over the navigation
        setMinWidth(0);
        HBox zone = new HBox(cadre(), volet, fiche);
        zone.getStyleClass().add("ecran-zone");
        HBox.setHgrow(zone.getChildren().getFirst(), Priority.ALWAYS);
        VBox.setVgrow(zone, Priority.ALWAYS);
        titre = presentation.titre();
        entete = new EnteteEcran(modele, titre, apercus);
        getChildren().addAll(entete, filtres, zone);
        if (fiche.gestes().empechement().isEmpty()) {
            entete.actions().getChildren().add(creation(complement));
        }
        montage.puis(() -> entete.garnir(menuVues, grille, explication)).puis(filtres::garnir)
                .tantQue(grille::monterDesColonnes).puis(modele::charger).puis(volet::garnir);
        addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        grille.surGouttiere(fiche::montrer);
    }

    /** What the screen is made of comes with one frame after the other: all at once would hold the window. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        entete.mesurer(getWidth());
        if (!monte) {
            monte = true;
            montage.start();
        }
    }

    private Button creation(Complement complement) {
        Button creer = new Button(complement.nomDeCreation().orElse("Nouvelle ligne"), Icones.icone("mdi2p-plus"));
        creer.setId("creer");
        creer.setTooltip(Icones.bulle("Créer une ligne et ouvrir sa fiche (Ctrl N)"));
        creer.setOnAction(e -> fiche.creer());
        return creer;
    }

    private void apresFiche(boolean ouverte) {
        if (!ouverte) {
            prendreLeClavier();
        }
    }

    private StackPane cadre() {
        Bandeau bandeau = new Bandeau(modele);
        aFermer(bandeau::fermer);
        StackPane.setAlignment(bandeau, Pos.BOTTOM_CENTER);
        StackPane.setMargin(bandeau, new Insets(0, 16, 22, 16));
        EtatVide vide = new EtatVide(modele);
        StackPane.setMargin(vide, new Insets(39, 0, 0, 0));
        vide.setMouseTransparent(true);
        StackPane cadre = new StackPane(grille, vide, bandeau, attente());
        cadre.setMinWidth(0);
        return cadre;
    }

    private StackPane attente() {
        Attente calcul = new Attente();
        calcul.suivre(modele.travaux());
        Attente ecriture = new Attente();
        Subscription suivi = modele.services().pile().enCours().subscribe(ecriture::nommer);
        aFermer(suivi::unsubscribe);
        StackPane attente = new StackPane(calcul, ecriture);
        attente.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        attente.setPickOnBounds(false);
        return attente;
    }

    /** In a text, Ctrl Suppr deletes the next word. */
    private void touche(KeyEvent e) {
        if (recouvert()) {
            if (e.getCode() == KeyCode.ESCAPE && !dansUnEditeur(e)) {
                decouvrir();
                e.consume();
            }
            return;
        }
        Optional<RaccourciEcran> raccourci = Raccourci.parmi(RaccourciEcran.values(), e)
                .filter(r -> r != RaccourciEcran.SUPPRIMER || !(e.getTarget() instanceof TextInputControl));
        if (raccourci.isPresent()) {
            montage.finir();
            faire(raccourci.get());
        } else if (e.getCode() == KeyCode.ESCAPE && fiche.isFocusWithin() && !dansUnEditeur(e)) {
            fiche.fermer();
        } else if (e.getCode() == KeyCode.ESCAPE && filtres.recherche().isFocused()) {
            filtres.recherche().clear();
            grille.clavier().requestFocus();
        } else if ((e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) && filtres.recherche().isFocused()) {
            grille.clavier().requestFocus();
        } else {
            return;
        }
        e.consume();
    }

    private void faire(RaccourciEcran raccourci) {
        switch (raccourci) {
            case CHERCHER -> {
                filtres.recherche().requestFocus();
                filtres.recherche().selectAll();
            }
            case NOUVEL_ONGLET -> ouvrirSelection();
            case CREER -> fiche.creer();
            case FICHE -> basculerFiche();
            case SUPPRIMER -> fiche.supprimer();
            case REMPLACER -> apercus.remplacer();
            case EXPLIQUER -> explication.setSelected(!explication.isSelected());
            case HISTORIQUE -> {
                explication.setSelected(true);
                fiche.fermer();
                volet.allerALHistorique();
            }
            case ANOMALIE_SUIVANTE, ANOMALIE_PRECEDENTE -> {
                modele.parcours().aller(raccourci == RaccourciEcran.ANOMALIE_PRECEDENTE);
                grille.clavier().requestFocus();
            }
        }
    }

    /** Shows something else in place of the table, until {@link #decouvrir()}. */
    public void recouvrir(Node vue) {
        if (!recouvert()) {
            parties = List.copyOf(getChildren());
        }
        VBox.setVgrow(vue, Priority.ALWAYS);
        getChildren().setAll(vue);
    }

    public void decouvrir() {
        if (recouvert()) {
            getChildren().setAll(parties);
            parties = List.of();
            prendreLeClavier();
        }
    }

    private boolean recouvert() {
        return !parties.isEmpty();
    }

    private void ouvrirFiche() {
        fiche.ouvrir();
    }

    private void basculerFiche() {
        if (fiche.ouverte().get()) {
            fiche.fermer();
        } else {
            fiche.ouvrir();
        }
    }

    /** There, Escape only leaves the value as it was. */
    private static boolean dansUnEditeur(KeyEvent e) {
        return e.getTarget() instanceof TextInputControl
                || e.getTarget() instanceof javafx.scene.control.DatePicker
                || e.getTarget() instanceof ToggleButton;
    }

    /** Chips, table, explanation, form; a part with nothing to reach is passed over. False at the end. */
    public boolean changerDeZone(boolean arriere) {
        List<Node> zones = Stream.<Node>of(filtres, grille, volet, fiche).filter(Node::isVisible).toList();
        int pas = arriere ? -1 : 1;
        for (int rang = Zones.active(zones) + pas; rang >= 0 && rang < zones.size(); rang += pas) {
            donnerLeClavier(zones.get(rang));
            if (Zones.active(zones) == rang) {
                return true;
            }
        }
        return false;
    }

    private void donnerLeClavier(Node voulue) {
        if (voulue == grille) {
            grille.clavier().requestFocus();
        } else if (voulue == filtres) {
            filtres.recherche().requestFocus();
        } else if (voulue == fiche) {
            fiche.prendreLeClavier();
        } else {
            volet.prendreLeClavier();
        }
    }

    /** Right of the title, where a feature puts what it can do. */
    public HBox actions() {
        return entete.actions();
    }

    /** Names of the rows in whose form somebody began something. */
    public List<String> lignesCommencees() {
        return fiche.lignesCommencees();
    }

    /** What a feature opened with the screen closes with it. */
    public void aFermer(Runnable fermeture) {
        aFermer.add(fermeture);
    }

    /** Told when the person wants another tab on the same table. */
    public void surNouvelOnglet(Consumer<OngletVoulu> ouvrir) {
        nouvelOnglet = ouvrir;
        menuVues.surNouvelOnglet((vue, enPlus) -> ouvrir.accept(OngletVoulu.de(titre, vue, enPlus)));
    }

    private void ouvrirSelection() {
        Set<UUID> choisies = modele.selection().lignesTouchees().mapToObj(l -> modele.ligne(l).id())
                .collect(Collectors.toSet());
        if (!choisies.isEmpty()) {
            nouvelOnglet.accept(OngletVoulu.de(titre, vues.actuelle(""), choisies));
        }
    }

    /** Shows what another tab asked for. */
    public void montrer(OngletVoulu voulu) {
        vues.choisir(voulu.vue());
        modele.filtres().addAll(voulu.enPlus());
    }

    public VuesEcran vues() {
        return vues;
    }

    /** For the status bar. */
    public ChiffresTable chiffres() {
        return chiffres;
    }

    public ModeleTable modele() {
        return modele;
    }

    public Grille grille() {
        return grille;
    }

    /** Gives the keyboard to the table. */
    public void prendreLeClavier() {
        grille.clavier().requestFocus();
    }

    /** The form of the selected row. */
    public FicheLigne fiche() {
        return fiche;
    }

    @Override
    public void close() {
        montage.stop();
        aFermer.forEach(Runnable::run);
        vues.fermer();
        volet.fermer();
        fiche.close();
        modele.close();
    }
}
