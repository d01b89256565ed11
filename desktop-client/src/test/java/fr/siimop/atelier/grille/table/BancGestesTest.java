package fr.siimop.atelier.grille.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.sync.SchemaSync;

/**
 * Pasting 100,000 cells into 400,000 postes of the local cache, then undoing it, against a plain loop that sets as many
 * values; run with {@code -Dtests.exclus= -Dgroups=banc}. The thread that stands for the window is watched: its longest
 * stop is what a person would feel.
 */
@Tag("banc")
public class BancGestesTest {

    private static final int LIGNES = 400_000;
    private static final int COLLEES = 100_000;
    private static final int TOURS = 3;
    private static final int LOT = 5_000;

    private final ExecutorService fond = Executors.newCachedThreadPool();
    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final AtomicLong pauseMaximale = new AtomicLong();

    @TempDir
    Path dossier;

    /** In a program of its own: with the ahead-of-time cache, or without. */
    public static void main(String[] arguments) throws Exception {
        BancGestesTest banc = new BancGestesTest();
        banc.dossier = Files.createDirectories(Path.of(arguments[0]));
        banc.colle_cent_mille_cellules();
        System.exit(0);
    }

    @Test
    void colle_cent_mille_cellules() throws Exception {
        Espace espace = Espace.de(dossier, "banc", "banc@exemple.fr");
        try (PosteLocal poste = PosteLocal.ouvrir(espace, RegistreSiimop.REGISTRE, Clock.systemUTC(),
                UUID::randomUUID)) {
            remplir(poste, JeuPostes.generer(LIGNES, 7));
        }
        // the first time from the table; closing waits for the image that the next time reads
        try (PosteLocal poste = PosteLocal.ouvrir(espace, RegistreSiimop.REGISTRE, Clock.systemUTC(),
                UUID::randomUUID)) {
            long debut = System.nanoTime();
            assertThat(poste.magasin().lignes("poste")).hasSize(LIGNES);
            System.out.printf(Locale.FRENCH, "lire la table, la première fois %.0f ms%n", depuis(debut));
        }
        try (PosteLocal poste = PosteLocal.ouvrir(espace, RegistreSiimop.REGISTRE, Clock.systemUTC(),
                UUID::randomUUID)) {
            poste.droits().recevoir(droitsSurLesPostes());
            PuitsCache puits = new PuitsCache(poste.magasin(), poste.envoi(), poste.droits(), () -> {});
            ServicesGrille services = ServicesGrille.de(poste.magasin(), puits, fond, this::surUi);
            ModeleTable modele = ouvrir(services);
            int colonne = modele.colonnes().indexOf(modele.colonne("places"));
            for (int tour = 0; tour < TOURS; tour++) {
                double boucle = boucle(modele);
                int valeur = 50 + tour;
                String presse = IntStream.range(0, COLLEES).mapToObj(i -> Integer.toString(valeur + i % 7))
                        .collect(Collectors.joining("\n"));
                String avant = modele.texte(modele.ligne(COLLEES - 1), modele.colonne("places"));
                pauseMaximale.set(0);
                long processeur = processeur();
                long debut = System.nanoTime();
                surUiEtAttendre(() -> {
                    modele.selection().choisir(0, colonne);
                    modele.edition().coller(presse);
                    return modele;
                });
                attendre(() -> modele.edition().aConfirmer().get() != null);
                double apercu = depuis(debut);
                debut = System.nanoTime();
                surUiEtAttendre(() -> {
                    modele.edition().appliquer(modele.edition().aConfirmer().get().apercu(), true);
                    modele.edition().aConfirmer().set(null);
                    return modele;
                });
                attendre(() -> modele.texte(modele.ligne(COLLEES - 1), modele.colonne("places"))
                        .equals(Integer.toString(valeur + (COLLEES - 1) % 7))
                        && modele.services().pile().enCours().get().isEmpty());
                double ecriture = depuis(debut);
                long pause = pauseMaximale.getAndSet(0);
                debut = System.nanoTime();
                surUiEtAttendre(() -> {
                    modele.services().pile().annuler();
                    return modele;
                });
                attendre(() -> modele.texte(modele.ligne(COLLEES - 1), modele.colonne("places")).equals(avant)
                        && modele.services().pile().enCours().get().isEmpty());
                double annulation = depuis(debut);
                System.out.printf(Locale.FRENCH,
                        "boucle %.0f ms ; aperçu %.0f ms (%.1f ×) ; écriture %.0f ms (%.1f ×) ; annulation %.0f ms "
                                + "(%.1f ×) ; plus longue pause %d ms au collage, %d ms à l’annulation ; processeur %d ms%n",
                        boucle, apercu, apercu / boucle, ecriture, ecriture / boucle, annulation,
                        annulation / boucle, pause, pauseMaximale.get(), processeur() - processeur);
                assertThat(poste.envoi().nombre()).isZero();
                Thread.sleep(3_000);
            }
            surUiEtAttendre(() -> {
                modele.close();
                return modele;
            });
        } finally {
            fond.shutdownNow();
            ui.shutdownNow();
        }
    }

    /** From the file on the disk, as after a start; then every column coded and every row verified. */
    private ModeleTable ouvrir(ServicesGrille services) throws Exception {
        long processeur = processeur();
        long debut = System.nanoTime();
        ModeleTable modele = surUiEtAttendre(() -> {
            List<ColonneGrille> toutes = ColonneGrille.toutes(DescripteurPoste.POSTE, services.source());
            ModeleTable m = new ModeleTable(DescripteurPoste.POSTE, services, new Disposition.Depart(toutes, 2));
            m.charger();
            return m;
        });
        attendre(() -> modele.pret().get());
        double lecture = depuis(debut);
        long processeurLecture = processeur() - processeur;
        int version = modele.version().get();
        attendre(() -> modele.version().get() > version);
        System.out.printf(Locale.FRENCH,
                "ouvrir depuis son image %.0f ms (processeur %d ms), vérifier %.0f ms (processeur %d ms) ; plus longue "
                        + "pause %d ms%n",
                lecture, processeurLecture, depuis(debut) - lecture, processeur() - processeur - processeurLecture,
                pauseMaximale.getAndSet(0));
        Thread.sleep(3_000);
        return modele;
    }

    /** Milliseconds of all threads together: what a busy machine changes least. */
    private static long processeur() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1_000_000;
    }

    private static void remplir(PosteLocal poste, BaseMemoire depart) throws Exception {
        try (EcritureCache ecriture = poste.cache().ecriture(poste.magasin())) {
            for (var descripteur : RegistreSiimop.REGISTRE.tous()) {
                List<@Nullable Object[]> lot = new ArrayList<>();
                for (Ligne ligne : depart.lignes(descripteur.table())) {
                    lot.add(rangee(descripteur, ligne));
                    if (lot.size() == LOT) {
                        ecriture.ajouter(descripteur, lot);
                        lot.clear();
                    }
                }
                ecriture.ajouter(descripteur, lot);
            }
            ecriture.jalon("c", true);
        }
    }

    private static @Nullable Object[] rangee(DescripteurEntite<?> descripteur, Ligne ligne) {
        @Nullable
        Object[] rangee = new @Nullable Object[ligne.taille() + 2];
        rangee[0] = ligne.id();
        rangee[1] = ligne.revision();
        for (int i = 0; i < ligne.taille(); i++) {
            rangee[i + 2] = descripteur.colonnes().get(i).type().versBaseOuNul(ligne.valeur(i));
        }
        return rangee;
    }

    private static SchemaSync droitsSurLesPostes() {
        List<String> portees = List.of("TOURS", "national");
        return new SchemaSync(SchemaSync.VERSION, List.of(new SchemaSync.TableSync("poste", "Postes", List.of(),
                new SchemaSync.DroitsSync(portees, portees))));
    }

    /** The least that anybody can do: as many new rows with the value set, in one thread. */
    private static double boucle(ModeleTable modele) {
        List<Ligne> lignes = modele.instantane();
        int position = DescripteurPoste.POSTE.position("places");
        long debut = System.nanoTime();
        Ligne[] copies = new Ligne[COLLEES];
        for (int i = 0; i < COLLEES; i++) {
            copies[i] = lignes.get(i).avec(position, 3);
        }
        assertThat(copies[COLLEES - 1].valeur(position)).isEqualTo(3);
        return depuis(debut);
    }

    private static double depuis(long debut) {
        return (System.nanoTime() - debut) / 1e6;
    }

    private void surUi(Runnable tache) {
        ui.execute(() -> {
            long debut = System.nanoTime();
            tache.run();
            pauseMaximale.accumulateAndGet((System.nanoTime() - debut) / 1_000_000, Math::max);
        });
    }

    private ModeleTable surUiEtAttendre(java.util.function.Supplier<ModeleTable> tache) throws Exception {
        ModeleTable[] resultat = new ModeleTable[1];
        CountDownLatch fini = new CountDownLatch(1);
        surUi(() -> {
            resultat[0] = tache.get();
            fini.countDown();
        });
        fini.await(120, TimeUnit.SECONDS);
        return resultat[0];
    }

    private void attendre(BooleanSupplier vrai) throws Exception {
        boolean[] lu = new boolean[1];
        for (int i = 0; i < 60_000 && !lu[0]; i++) {
            surUiEtAttendre(() -> {
                lu[0] = vrai.getAsBoolean();
                return null;
            });
            Thread.sleep(5);
        }
        assertThat(lu[0]).isTrue();
    }
}
