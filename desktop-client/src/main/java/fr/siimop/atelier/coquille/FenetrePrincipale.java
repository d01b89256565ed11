package fr.siimop.atelier.coquille;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.DroitsLocaux;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.clavier.Zones;
import fr.siimop.atelier.connexion.Preferences;
import fr.siimop.atelier.coquille.depart.FiltresDepart;
import fr.siimop.atelier.coquille.synchro.EcranSynchro;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.recherche.IndexRecherche;
import fr.siimop.atelier.recherche.Palette;
import fr.siimop.atelier.recherche.Reponse;
import fr.siimop.atelier.recherche.SourceRecherche;
import fr.siimop.atelier.recherche.Trouve;
import fr.siimop.atelier.reprise.EcranReprise;
import fr.siimop.atelier.reprise.VeilleEtablissements;
import fr.siimop.atelier.terrain.CompteDemandes;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** The main window: application bar, navigation, tabs, status bar. */
public final class FenetrePrincipale extends StackPane {

    private static final Duration INSTALLATION = Duration.millis(300);
    private static final double AU_DESSUS = 96;

    private final ModeleCoquille modele;
    private final Apparence apparence;
    private final Navigation navigation;
    private final Onglets onglets;
    private final BarreEtat barreEtat;
    private final BarreApplication barre;
    /** Ends what looks on behind the window. */
    private final List<Runnable> arrets = new ArrayList<>();
    private final PauseTransition installation = new PauseTransition(INSTALLATION);
    private boolean enVue;
    private @Nullable IndexRecherche index;
    private @Nullable Palette palette;

    public FenetrePrincipale(ModeleCoquille modele, Apparence apparence, Runnable sortir) {
        this.modele = modele;
        this.apparence = apparence;
        getStyleClass().add("fenetre");
        barreEtat = new BarreEtat(modele);
        List<Rubrique> rubriques = rubriques();
        navigation = new Navigation(rubriques, this::ouvrir);
        onglets = new Onglets(this::montrer, this::dire);
        barre = new BarreApplication(modele, apparence, n -> palette().ouvrir(n), this::raccourcis, sortir);
        BorderPane corps = new BorderPane(onglets, barre, null, barreEtat, navigation);
        Toast toast = new Toast(modele, () -> ouvrir(modele.suiteDeLAnnonce()));
        setAlignment(toast, Pos.BOTTOM_CENTER);
        // above the one of a table, which has its « Annuler »
        setMargin(toast, new Insets(0, 16, AU_DESSUS, 16));
        getChildren().addAll(corps, toast);
        navigation.repliee().set(modele.seance().portier().preferences().navigationRepliee());
        navigation.repliee().addListener((o, avant, repliee) -> retenir(repliee));
        modele.comptes().addListener(o -> navigation.enAttente(modele.comptes().get().total()));
        navigation.enAttente(modele.comptes().get().total());
        modele.surOuverture(this::ouvrir);
        modele.surReconnexion(m -> Reconnexion.demander(getScene().getWindow(), apparence, m));
        addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        addEventHandler(KeyEvent.KEY_PRESSED, this::defaire);
        ouvrir(Rubrique.ACCUEIL);
        installation.setOnFinished(e -> guetter());
    }

    /** The moment of rest before what nobody waits for begins with the first sight of the window. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!enVue) {
            enVue = true;
            installation.play();
        }
    }

    /** Not before the window is there to be used: all of it reads tables or speaks to the server. */
    private void guetter() {
        DroitsLocaux droits = modele.seance().poste().droits();
        ComptesAnomalies anomalies = new ComptesAnomalies(modele.services(), rubriques().stream().map(Rubrique::table)
                .filter(table -> table != null && droits.ecrit(table) && !table.equals(CompteDemandes.TABLE)).toList(),
                table -> FiltresDepart.montrees(table, modele.services().source())
                        .and(ligne -> droits.ecrit(table, ligne)),
                (table, nombre) -> {
                    navigation.anomalies(table, nombre);
                    modele.aFaire().put(table, nombre);
                });
        CompteDemandes demandes = new CompteDemandes(modele.services(), nombre -> {
            navigation.aTraiter(CompteDemandes.TABLE, nombre);
            modele.aFaire().put(CompteDemandes.TABLE, nombre);
        });
        VeilleEtablissements veille = new VeilleEtablissements(modele.services(),
                phrase -> modele.annoncer(phrase, Rubrique.REPRISE));
        arrets.addAll(List.of(anomalies::close, demandes::close, veille::close));
        modele.veiller();
    }

    /** What nobody else tells the person. */
    public void dire(String phrase) {
        modele.annonce().set(phrase);
    }

    public void ouvrir(Rubrique rubrique) {
        String table = rubrique.table();
        if (table != null) {
            onglets.ouvrir(rubrique, () -> suivre(rubrique, EcranDeTable.de(rubrique, modele.services(),
                    modele.seance().poste().droits().perimetres())));
        } else if (rubrique.equals(Rubrique.REPRISE)) {
            onglets.ouvrir(rubrique, this::reprise);
        } else if (rubrique.equals(Rubrique.SYNCHRO)) {
            onglets.ouvrir(rubrique, () -> new EcranSynchro(modele, this::ouvrirLigne, this::ouvrirLignes));
        } else {
            onglets.ouvrir(rubrique, () -> new EcranAccueil(modele, rubriques(), this::ouvrir, this::ouvrirAnomalies,
                    this::ouvrirLignes));
        }
    }

    /** What the navigation counts, and that alone; what the person filters in the tab of the table stays there. */
    private void ouvrirAnomalies(Rubrique rubrique) {
        if (ecran(onglets.ouvert(rubrique)).map(EcranDeTable::libre).orElse(true)) {
            ouvrir(rubrique);
            ecran(onglets.courant()).ifPresent(EcranDeTable::montrerAnomalies);
        } else {
            aPart(rubrique, "anomalies", "à corriger", EcranDeTable::montrerAnomalies);
        }
    }

    private static Optional<EcranDeTable> ecran(Optional<Onglets.Onglet> onglet) {
        return onglet.map(Onglets.Onglet::ecran).filter(EcranDeTable.class::isInstance).map(EcranDeTable.class::cast);
    }

    /** This of a table and that alone, in a tab of its own. */
    private void aPart(Rubrique table, String quoi, String titre, Consumer<EcranDeTable> montrer) {
        Rubrique onglet = new Rubrique(table.table() + "-" + quoi, table.libelle() + "\u00a0: " + titre, table.icone(),
                table.groupe(), table.table());
        onglets.ouvrir(onglet, () -> suivre(onglet, EcranDeTable.de(onglet, modele.services(),
                modele.seance().poste().droits().perimetres())));
        ecran(onglets.courant()).ifPresent(montrer);
    }

    private Ecran reprise() {
        EcranReprise ecran = new EcranReprise(modele.services(), modele.seance().poste().droits().perimetres(),
                this::ouvrirLignes);
        return new EcranDeVue(ecran, ecran.chiffres(), ecran::prendreLeClavier, ecran::close);
    }

    /** One more tab on the same table, whenever the screen asks for it. */
    private EcranDeTable suivre(Rubrique rubrique, EcranDeTable ecran) {
        AccesImport.proposer(ecran.table(), this::importer);
        ecran.table().surNouvelOnglet(voulu -> {
            EcranDeTable autre = suivre(rubrique, EcranDeTable.voulu(rubrique, modele.services(),
                    modele.seance().poste().droits().perimetres(), voulu));
            onglets.ajouter(rubrique, voulu.titre(), autre);
        });
        return ecran;
    }

    /** The import of a table in its tab, where a file is chosen, or already is. */
    public void importer(String table, @Nullable Path fichier) {
        DescripteurEntite<?> descripteur = modele.services().source().registre().descripteur(table);
        onglets.ouvrir(AccesImport.rubrique(descripteur), () -> AccesImport.ecran(modele, descripteur));
        if (fichier != null) {
            onglets.courant().map(Onglets.Onglet::ecran).ifPresent(ecran -> AccesImport.choisir(ecran, fichier));
        }
    }

    public void fermer() {
        onglets.toutFermer();
        enVue = true;
        barreEtat.fermer();
        installation.stop();
        arrets.forEach(Runnable::run);
        if (index != null) {
            index.close();
        }
    }

    /** Only the tables that this person receives. */
    private List<Rubrique> rubriques() {
        List<Rubrique> visibles = new ArrayList<>();
        visibles.add(Rubrique.ACCUEIL);
        List<Rubrique> tables = Rubrique.TABLES.stream().filter(r -> modele.services().source().registre()
                .chercher(java.util.Objects.requireNonNull(r.table())).isPresent()).toList();
        tables.stream().filter(Rubrique::desStages).forEach(visibles::add);
        if (modele.services().source().registre().chercher(Rubrique.REPRISE_LUE).isPresent()) {
            visibles.add(Rubrique.REPRISE);
        }
        tables.stream().filter(r -> !r.desStages()).forEach(visibles::add);
        return visibles;
    }

    /** These rows alone, in the screen of their table. */
    private void ouvrirLignes(String table, Set<UUID> ids) {
        Rubrique rubrique = Rubrique.de(modele.services().source().registre().descripteur(table));
        if (ecran(onglets.ouvert(rubrique)).map(EcranDeTable::libre).orElse(true)) {
            ouvrir(rubrique);
            ecran(onglets.courant()).ifPresent(e -> e.montrer(ids));
        } else {
            aPart(rubrique, ids.hashCode() + "", Phrases.pluriel(ids.size(), "ligne", "lignes"), e -> e.montrer(ids));
        }
    }

    private void ouvrirLigne(EnAttente attente) {
        ouvrirLigne(attente.table(), attente.id());
    }

    private void ouvrirLigne(String table, UUID id) {
        ouvrir(OuvreurOnglets.Demande.de(table, id));
    }

    /** A row in the tab of its table, with its form; or, in a tab of their own, the rows that refer to one. */
    private void ouvrir(OuvreurOnglets.Demande demande) {
        Rubrique table = Rubrique.de(modele.services().source().registre().descripteur(demande.table()));
        String colonne = demande.colonne();
        UUID id = demande.id();
        if (!demande.lignes().isEmpty()) {
            aPart(table, demande.lignes().hashCode() + "", demande.titre(), e -> e.montrer(demande.lignes()));
        } else if (id == null) {
            ouvrir(table);
        } else if (colonne == null) {
            ouvrir(table);
            onglets.courant().map(Onglets.Onglet::ecran).filter(EcranDeTable.class::isInstance)
                    .map(EcranDeTable.class::cast).ifPresent(e -> e.montrer(id));
        } else {
            Rubrique onglet = new Rubrique(demande.table() + "-" + colonne + "-" + id,
                    table.libelle() + "\u00a0: " + demande.titre(), table.icone(), table.groupe(), table.table());
            onglets.ouvrir(onglet, () -> suivre(onglet, EcranDeTable.filtre(onglet, modele.services(),
                    new Filtre.Reference(colonne, id, demande.titre()))));
        }
    }

    /** Made when it is first asked for: nobody waits for it at the start. */
    private Palette palette() {
        Palette connue = palette;
        if (connue == null) {
            IndexRecherche cherche = new IndexRecherche(modele.services().source(), SourceRecherche.TOUTES,
                    modele.seance().poste().droits().perimetres());
            index = cherche;
            List<Reponse> commandes = new ArrayList<>(Commandes.desPostes(modele.services(), this::surLesPostes));
            commandes.addAll(Commandes.de(rubriques(), this::ouvrir, r -> faire(r),
                    table -> AccesImport.possible(modele.services(), table), table -> importer(table, null)));
            connue = new Palette(cherche, commandes, this::presenter, modele.services().fond(), modele.services().ui());
            palette = connue;
        }
        return connue;
    }

    private void surLesPostes(Consumer<EcranTable> geste) {
        ouvrir(Rubrique.POSTES);
        onglets.courant().map(Onglets.Onglet::ecran).filter(EcranDeTable.class::isInstance)
                .map(EcranDeTable.class::cast).ifPresent(e -> e.quandPret(geste));
    }

    private Reponse presenter(Trouve trouve) {
        String groupe = modele.services().source().registre().descripteur(trouve.table()).libelle();
        return new Reponse(groupe, Rubrique.icone(trouve.table()), trouve.numero(), trouve.nom(), trouve.lieu(),
                () -> ouvrirTrouve(trouve));
    }

    private void ouvrirTrouve(Trouve trouve) {
        Ligne ligne = trouve.table().equals(SourceRecherche.INTERVENANT)
                ? modele.services().source().trouver(trouve.table(), trouve.id())
                : null;
        int terrain = DescripteurIntervenant.INTERVENANT.position(DescripteurIntervenant.TERRAIN.id());
        if (ligne != null && ligne.valeur(terrain) instanceof UUID id) {
            ouvrirLigne(DescripteurTerrain.TERRAIN.table(), id);
        } else {
            ouvrirLigne(trouve.table(), trouve.id());
        }
    }

    private void montrer(Onglets.Onglet onglet) {
        navigation.choisir(onglet.rubrique().id());
        barreEtat.montrer(onglet.ecran().chiffres());
    }

    private void retenir(boolean repliee) {
        Preferences preferences = modele.seance().portier().preferences().avecNavigation(repliee);
        preferences.ecrire(modele.seance().portier().racine());
    }

    private void raccourcis() {
        Raccourcis.montrer(getScene().getWindow(), apparence);
    }

    private void touche(KeyEvent e) {
        Raccourci.parmi(RaccourciFenetre.values(), e).ifPresent(raccourci -> {
            faire(raccourci);
            e.consume();
        });
    }

    private void faire(RaccourciFenetre raccourci) {
        switch (raccourci) {
            case AIDE -> raccourcis();
            case CHERCHER_PARTOUT -> palette().ouvrir(Objects.requireNonNull(lookup("#recherche-partout")));
            case SYNCHRONISER -> modele.synchroniser();
            case FERMER_ONGLET -> onglets.fermerLeCourant();
            case ONGLET_SUIVANT -> onglets.suivant(1);
            case ONGLET_PRECEDENT -> onglets.suivant(-1);
            case ZONE_SUIVANTE, ZONE_PRECEDENTE -> changerDeZone(raccourci == RaccourciFenetre.ZONE_PRECEDENTE);
        }
    }

    /** Last: a table that has the keyboard undoes and says what it undid, a text being typed has its own undo. */
    private void defaire(KeyEvent e) {
        if (e.isControlDown() && !dansUnChamp(e)) {
            if (e.getCode() == KeyCode.Z && !e.isShiftDown()) {
                modele.annuler();
            } else if (e.getCode() == KeyCode.Y || e.getCode() == KeyCode.Z) {
                modele.retablir();
            }
        }
    }

    private static boolean dansUnChamp(KeyEvent e) {
        return e.getTarget() instanceof javafx.scene.control.TextInputControl champ && champ.isEditable();
    }

    /** Navigation, application bar, screen; inside a screen, its own zones come first. */
    private void changerDeZone(boolean arriere) {
        List<Node> zones = List.of(navigation, barre, onglets);
        int courante = Zones.active(zones);
        if (courante == 2 && onglets.courant().map(o -> o.ecran().changerDeZone(arriere)).orElse(false)) {
            return;
        }
        int voulue = Math.floorMod(courante + (arriere ? -1 : 1), zones.size());
        if (voulue == 2) {
            onglets.courant().ifPresent(o -> o.ecran().prendreLeClavier());
        } else {
            Stream.of(voulue == 0 ? "#nav-accueil" : "#synchroniser", "#recherche-partout").map(this::lookup)
                    .filter(n -> n != null && !n.isDisabled()).findFirst().ifPresent(Node::requestFocus);
        }
    }
}
