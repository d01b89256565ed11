package fr.siimop.atelier.grille.ecran;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.table.TableFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.recherche.IndexRecherche;
import fr.siimop.atelier.recherche.SourceRecherche;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;

/**
 * The whole screen on 400,000 postes with every column shown, its heart watched: a thread asks the UI thread for
 * nothing every 5 ms and keeps the longest wait of each gesture, and what that thread worked at most between two
 * answers, which a busy machine changes less. Beside it, in the same run, a plain
 * {@code SortedList} on the same rows and ControlsFX's {@code TableFilter} on fewer.
 */
@Tag("banc")
public class BancEcranTest {

    private static final int LIGNES = Integer.getInteger("banc.lignes", 400_000);
    private static final int LIGNES_CONTROLSFX = 5_000;
    private static final int TOURS = 5;
    private static final int LONGUE_MS = 60;

    private final AtomicLong plusLongue = new AtomicLong();
    private final AtomicLong plusLongTravail = new AtomicLong();
    private long travailleAvant;
    private volatile boolean fini;

    /** In a program of its own: everything, or with {@code ouvrir} the first screens alone. */
    public static void main(String[] arguments) throws Exception {
        BancEcranTest banc = new BancEcranTest();
        if (arguments.length > 0) {
            banc.ouvrir();
        } else {
            banc.grand_ecran();
        }
        System.exit(0);
    }

    @Test
    void grand_ecran() throws Exception {
        ouvrir((ecran, base, colonnes) -> {
            gestes(ecran.modele());
            selection(ecran);
            recherche(base);
            Ecran.sur(() -> {
                ecran.close();
                return null;
            });
            pairs(base, colonnes);
        });
    }

    private void ouvrir() throws Exception {
        ouvrir((ecran, base, colonnes) -> {});
    }

    @FunctionalInterface
    private interface Suite {
        void faire(EcranTable ecran, BaseMemoire base, List<ColonneGrille> colonnes) throws Exception;
    }

    private void ouvrir(Suite suite) throws Exception {
        Ecran.ouvrir();
        BaseMemoire base = JeuPostes.generer(LIGNES, 7);
        List<ColonneGrille> colonnes = ColonneGrille.toutes(DescripteurPoste.POSTE, base);
        Presentation toutes = new Presentation("Postes", colonnes.stream().map(ColonneGrille::id).toList(), Map.of(),
                2);
        System.out.printf(Locale.FRENCH, "%d postes × %d colonnes, tas de %d Mio, %d cœurs, charge de %.1f%n", LIGNES,
                colonnes.size(), Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Thread.ofPlatform().daemon().start(this::battre);
        try (ExecutorService fond = Executors.newCachedThreadPool()) {
            ServicesGrille services = ServicesGrille.de(base, base, fond);
            EcranTable[] ecran = new EcranTable[1];
            BaseMemoire petite = JeuPostes.maquette();
            StackPane onglets = new StackPane();
            mesurer("la fenêtre", () -> Ecran.montrer(() -> onglets));
            mesurer("le premier écran du programme, 26 lignes", () -> {
                ecran[0] = ouvrir(onglets, ServicesGrille.de(petite, petite, fond), toutes);
                attendre(() -> ecran[0].modele().pret().get());
            });
            mesurer("ouvrir, jusqu’aux lignes montrées", () -> {
                ecran[0] = ouvrir(onglets, services, toutes);
                attendre(() -> ecran[0].modele().montrees().get() == LIGNES);
            });
            ModeleTable modele = ecran[0].modele();
            Filtre lieu = new Filtre.Valeurs("etablissement", Set.of("CH de Valbrenne"));
            mesurer("filtrer par une valeur liée, aussitôt ouvert", () -> {
                sur(() -> modele.filtrer(lieu));
                attendre(() -> modele.montrees().get() < LIGNES);
            });
            sur(() -> modele.filtres().clear());
            attendre(() -> modele.montrees().get() == LIGNES);
            mesurer("  puis vérifier chaque ligne", () -> {
                int avant = modele.version().get();
                attendre(() -> modele.version().get() > avant);
            });
            suite.faire(ecran[0], base, colonnes);
        }
        fini = true;
        Ecran.fermer();
    }

    /** In the window that is there, as tabs are. */
    private static EcranTable ouvrir(StackPane onglets, ServicesGrille services, Presentation toutes)
            throws Exception {
        return Ecran.sur(() -> {
            EcranTable ecran = new EcranTable(DescripteurPoste.POSTE, services, toutes);
            onglets.getChildren().setAll(ecran);
            return ecran;
        });
    }

    private void gestes(ModeleTable modele) throws Exception {
        filtrer("filtrer par une valeur liée", modele,
                new Filtre.Valeurs("etablissement", Set.of("CH de Valbrenne")));
        filtrer("filtrer par un texte", modele, new Filtre.Texte("libelle", ModeTexte.CONTIENT, "service 12"));
        filtrer("filtrer entre deux bornes", modele, new Filtre.Intervalle("places", "2", "3"));
        filtrer("filtrer les lignes en anomalie", modele, new Filtre.Etat(Filtre.LIGNE, EtatFiltre.EN_ANOMALIE));
        for (int i = 0; i < TOURS; i++) {
            mesurer("chercher dans toutes les colonnes", () -> {
                sur(() -> modele.rechercheProperty().set("service 12"));
                attendre(() -> modele.montrees().get() < LIGNES);
            });
            sur(() -> modele.rechercheProperty().set(""));
            attendre(() -> modele.montrees().get() == LIGNES);
        }
        trier("trier par nom, la première fois", modele, "libelle", true);
        trier("trier par nom, ensuite", modele, "libelle", false);
        trier("trier par numéro d’agrément", modele, "agrement", true);
    }

    private void filtrer(String nom, ModeleTable modele, Filtre filtre) throws Exception {
        for (int i = 0; i < TOURS; i++) {
            mesurer(nom, () -> {
                sur(() -> modele.filtrer(filtre));
                attendre(() -> modele.montrees().get() < LIGNES);
            });
            sur(() -> modele.filtres().clear());
            attendre(() -> modele.montrees().get() == LIGNES);
        }
    }

    private void trier(String nom, ModeleTable modele, String colonne, boolean croissant) throws Exception {
        mesurer(nom, () -> {
            int avant = modele.version().get();
            sur(() -> modele.tris().setAll(List.of(new Tri(modele.colonne(colonne), croissant))));
            attendre(() -> modele.version().get() > avant);
        });
    }

    private void selection(EcranTable ecran) throws Exception {
        ModeleTable modele = ecran.modele();
        for (int i = 0; i < TOURS; i++) {
            mesurer("tout sélectionner", () -> sur(() -> modele.selection().tout()));
            mesurer("lâcher la sélection", () -> sur(() -> modele.selection().choisir(0, 0)));
        }
        for (int i = 0; i < TOURS; i++) {
            mesurer("tout sélectionner, jusqu’aux chiffres", () -> {
                sur(() -> modele.selection().tout());
                attendre(() -> !ecran.chiffres().lookupAll(".figure").isEmpty());
            });
            sur(() -> modele.selection().choisir(0, 0));
        }
        mesurer("aller à la dernière ligne", () -> sur(() -> modele.selection().bord(1, 0, false)));
    }

    private void recherche(BaseMemoire base) throws Exception {
        try (IndexRecherche index = new IndexRecherche(base, SourceRecherche.TOUTES, Set.of())) {
            mesurer("Ctrl K : la première fois", index::preparer);
            for (String mots : List.of("valbrenne", "service 12 tours", "240", "zzz", "unite 4")) {
                for (int i = 0; i < TOURS; i++) {
                    mesurer("Ctrl K : chercher « " + mots + " »", () -> index.chercher(mots, 8));
                }
            }
        }
    }

    private void pairs(BaseMemoire base, List<ColonneGrille> colonnes) throws Exception {
        ColonneGrille nom = colonnes.stream().filter(c -> c.id().equals("libelle")).findFirst().orElseThrow();
        ColonneGrille lieu = colonnes.stream().filter(c -> c.id().equals("etablissement")).findFirst().orElseThrow();
        FilteredList<Ligne> filtree = new FilteredList<>(FXCollections.observableArrayList(base.lignes("poste")));
        SortedList<Ligne> triee = new SortedList<>(filtree);
        mesurer("pair : SortedList, trier par nom", () -> sur(() -> triee
                .setComparator(Comparator.comparing(l -> nom.texte(l, base)))));
        mesurer("pair : FilteredList, filtrer par une valeur liée", () -> sur(() -> filtree
                .setPredicate(l -> lieu.texte(l, base).equals("CH de Valbrenne"))));
        TableView<Ligne> table = new TableView<>(FXCollections.observableArrayList(
                base.lignes("poste").subList(0, LIGNES_CONTROLSFX)));
        mesurer("pair : TableFilter, préparer " + LIGNES_CONTROLSFX + " lignes", () -> sur(() -> {
            for (ColonneGrille colonne : colonnes) {
                TableColumn<Ligne, String> sienne = new TableColumn<>(colonne.libelle());
                sienne.setCellValueFactory(f -> new SimpleStringProperty(colonne.texte(f.getValue(), base)));
                table.getColumns().add(sienne);
            }
            TableFilter.forTableView(table).apply();
        }));
    }

    /** Repeated gestures print their last run, when everything is warm, and the longest pause of them all. */
    private void mesurer(String nom, Geste geste) throws Exception {
        Thread.sleep(30);
        plusLongue.set(0);
        plusLongTravail.set(0);
        long processeur = processeurUi();
        long debut = System.nanoTime();
        geste.faire();
        double duree = (System.nanoTime() - debut) / 1e6;
        Thread.sleep(30);
        System.out.printf(Locale.FRENCH,
                "%-52s %9.1f ms   pause %7.1f ms, dont travail %5.0f ms   processeur de l’interface %6.0f ms%n",
                nom, duree, plusLongue.get() / 1e6, plusLongTravail.get() / 1e6, (processeurUi() - processeur) / 1e6);
    }

    /** What the UI thread itself worked: a busy machine changes it less than the rest. */
    private static long processeurUi() throws Exception {
        return Ecran.sur(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    @FunctionalInterface
    private interface Geste {
        void faire() throws Exception;
    }

    private static void sur(Runnable geste) {
        try {
            Ecran.sur((Callable<Void>) () -> {
                geste.run();
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void attendre(BooleanSupplier vrai) throws Exception {
        while (!Ecran.sur(vrai::getAsBoolean)) {
            Thread.sleep(1);
        }
    }

    /** One beat at a time; with {@code -Dbanc.piles} what the UI thread does during a long one is printed. */
    private void battre() {
        while (!fini) {
            long demande = System.nanoTime();
            CountDownLatch battu = new CountDownLatch(1);
            Platform.runLater(() -> {
                plusLongue.accumulateAndGet(System.nanoTime() - demande, Math::max);
                long travaille = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                plusLongTravail.accumulateAndGet(travaille - travailleAvant, Math::max);
                travailleAvant = travaille;
                battu.countDown();
            });
            try {
                while (!battu.await(LONGUE_MS, TimeUnit.MILLISECONDS)) {
                    if (Boolean.getBoolean("banc.piles")) {
                        Thread.getAllStackTraces().entrySet().stream()
                                .filter(t -> t.getKey().getName().contains("FX Application"))
                                .forEach(t -> System.out.println("PILE " + List.of(t.getValue()).stream().limit(30)
                                        .map(StackTraceElement::toString).collect(Collectors.joining("\n  "))));
                    }
                }
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
