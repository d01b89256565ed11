package fr.siimop.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Tache;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.referentiel.Source;

/** First pull, delta and push of two workbenches on one base, with plain H2 insertion of the same rows in between. */
final class MesureSynchro {

    static final int DELTA = 1_000;
    static final int POUSSEE = 10_000;
    /** Rounds that count, after others that warm both virtual machines, as a day of work does. */
    private static final int TOURS = 7;
    private static final int CHAUFFE = 12;
    /** Before each round that counts: what the one before left to be done in the background is done. */
    private static final Duration REPOS = Duration.ofSeconds(6);

    private final Path ici;
    private final Random hasard = new Random(1);

    private MesureSynchro(Path ici) {
        this.ici = ici;
    }

    /** @param octets received by the workbench; the heap is that of the JVM in which it runs */
    record Tirage(long lignes, double secondes, long octets, long tas) {

        double debit() {
            return lignes / secondes;
        }
    }

    /** Milliseconds; {@code octets} received in the last round, 0 when not counted. */
    record Durees(double premiere, double mediane, double moindre, double longue, long octets) {

        static Durees de(double premiere, double[] durees, long octets) {
            double[] triees = durees.clone();
            Arrays.sort(triees);
            return new Durees(premiere, triees[triees.length / 2], triees[0], triees[triees.length - 1], octets);
        }
    }

    /** @param aller until every outcome is known; @param retour until what others did came back as well */
    record Poussee(Durees aller, Durees retour) {}

    /**
     * @param tirage the better of the two
     * @param h2Seul rows per second
     * @param memoireServeur bytes, at most
     */
    record Releve(Tirage tirage, double h2Seul, Durees delta, Poussee poussee, long memoireServeur) {}

    /** @param ici where the base is, named {@code serveur}, and where the workbenches put their files */
    static Releve mesurer(Path ici) throws Exception {
        return new MesureSynchro(ici).mesurer();
    }

    private Releve mesurer() throws Exception {
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "servir",
                "--donnees", ici.resolve("serveur").toString());
                AtelierSansFenetre un = atelier("un", serveur);
                AtelierSansFenetre autre = atelier("autre", serveur)) {
            Tirage premier = premierTirage(un, serveur);
            Tirage second = premierTirage(autre, serveur);
            Tirage tirage = premier.debit() > second.debit() ? premier : second;
            double seul = H2Seul.debit(un.poste(), ici.resolve("seul"));
            System.out.printf("H2 seul, mêmes lignes, mêmes tables : %.0f lignes/s ; rapport %.2f%n", seul,
                    tirage.debit() / seul);
            Durees delta = delta(un, autre);
            Poussee poussee = poussee(un, POUSSEE);
            poussee(un, 1);
            System.out.printf("mémoire du serveur : %d Mio au plus%n", serveur.memoire() >> 20);
            return new Releve(tirage, seul, delta, poussee, serveur.memoire());
        }
    }

    private AtelierSansFenetre atelier(String nom, ServeurEnProcessus serveur) throws Exception {
        return new AtelierSansFenetre(ici, nom, serveur.adresse().toString(), ComptesDemo.ADMIN.adresse());
    }

    private static Tirage premierTirage(AtelierSansFenetre atelier, ServeurEnProcessus serveur) throws Exception {
        System.gc();
        tas().forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] processeur = {processeur(), serveur.processeur()};
        long debut = System.nanoTime();
        long recues = atelier.recevoir().totalRecu();
        Tirage tirage = new Tirage(recues, secondes(debut), atelier.client().octetsRecus(),
                tas().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
        System.out.printf("premier tirage : %d lignes en %.1f s, %.0f lignes/s ; %.1f Mo sur le réseau ; "
                + "processeur %.1f s à l’atelier, %.1f s au serveur ; tas de l’atelier %d Mio au plus ; copie %d Mio%n",
                recues, tirage.secondes(), tirage.debit(), tirage.octets() / 1e6, processeur() - processeur[0],
                serveur.processeur() - processeur[1], tirage.tas() >> 20,
                Files.size(atelier.poste().espace().cache()) >> 20);
        return tirage;
    }

    private Durees delta(AtelierSansFenetre un, AtelierSansFenetre autre) throws Exception {
        List<UUID> personnes = personnes(autre);
        double premiere = 0;
        double[] durees = new double[TOURS];
        long octets = 0;
        for (int tour = -CHAUFFE; tour < TOURS; tour++) {
            reposer(tour);
            saisir(autre, personnes, DELTA);
            autre.synchroniser();
            octets = un.client().octetsRecus();
            long debut = System.nanoTime();
            assertThat(un.recevoir().totalRecu()).isEqualTo(DELTA);
            double duree = secondes(debut) * 1_000;
            octets = un.client().octetsRecus() - octets;
            if (tour >= 0) {
                durees[tour] = duree;
            } else if (tour == -CHAUFFE) {
                premiere = duree;
            }
        }
        Durees delta = Durees.de(premiere, durees, octets);
        System.out.printf("delta de %d lignes : %s, le premier %.0f ms, %.1f ko%n", DELTA, dire(delta), premiere,
                octets / 1e3);
        return delta;
    }

    private Poussee poussee(AtelierSansFenetre un, int nombre) throws Exception {
        List<UUID> personnes = personnes(un);
        double[] premiers = {0, 0};
        double[] allers = new double[TOURS];
        double[] retours = new double[TOURS];
        for (int tour = -CHAUFFE; tour < TOURS; tour++) {
            reposer(tour);
            saisir(un, personnes, nombre);
            AtomicLong partie = new AtomicLong();
            Suivi suivi = Suivi.de(new Tache(), etape -> {
                if (etape.faits() == nombre) {
                    partie.compareAndSet(0, System.nanoTime());
                }
            });
            long debut = System.nanoTime();
            assertThat(un.synchroniser(suivi).appliquees()).isEqualTo(nombre);
            double retour = secondes(debut) * 1_000;
            assertThat(partie.get()).as("told when every outcome is known").isPositive();
            double aller = (partie.get() - debut) / 1e6;
            if (tour >= 0) {
                allers[tour] = aller;
                retours[tour] = retour;
            } else if (tour == -CHAUFFE) {
                premiers = new double[]{aller, retour};
            }
        }
        Poussee poussee = new Poussee(Durees.de(premiers[0], allers, 0), Durees.de(premiers[1], retours, 0));
        System.out.printf("poussée de %d saisies : %s, la première %.0f ms ; retour compris : %s%n", nombre,
                dire(poussee.aller()), poussee.aller().premiere(), dire(poussee.retour()));
        return poussee;
    }

    private static String dire(Durees durees) {
        return "%.0f ms (de %.0f à %.0f)".formatted(durees.mediane(), durees.moindre(), durees.longue());
    }

    private static void reposer(int tour) throws InterruptedException {
        if (tour >= 0) {
            Thread.sleep(REPOS);
        }
    }

    private void saisir(AtelierSansFenetre atelier, List<UUID> personnes, int nombre) {
        Map<UUID, String> valeurs = new HashMap<>();
        while (valeurs.size() < nombre) {
            valeurs.put(personnes.get(hasard.nextInt(personnes.size())), "0" + hasard.nextInt(1, 1_000_000_000));
        }
        atelier.saisir("personne", "telephone", valeurs);
    }

    private static List<UUID> personnes(AtelierSansFenetre atelier) {
        int source = RegistreSiimop.REGISTRE.descripteur("personne").position(DescripteurPersonne.SOURCE.id());
        List<UUID> personnes = new ArrayList<>();
        for (Ligne ligne : atelier.poste().magasin().lignes("personne")) {
            if (ligne.valeur(source) == Source.LOCAL) {
                personnes.add(ligne.id());
            }
        }
        return personnes;
    }

    private static List<MemoryPoolMXBean> tas() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    private static double processeur() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime() / 1e9;
    }

    private static double secondes(long debut) {
        return (System.nanoTime() - debut) / 1e9;
    }
}
