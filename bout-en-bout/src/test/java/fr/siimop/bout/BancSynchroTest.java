package fr.siimop.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.ComptesDemo;
import fr.siimop.modele.demo.Taille;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.serveur.stockage.ParametresBase;

/** First pull, delta, push, with plain H2 insertion of the same rows in the same run; see docs/bancs.md. */
@Tag("banc")
class BancSynchroTest {

    private static final int GRANDE = Integer.getInteger("banc.lignes", 1_000_000);
    private static final int PETITE = GRANDE / 10;
    private static final int DELTA = 1_000;
    private static final int POUSSEE = 10_000;
    private static final int TOURS = 7;

    @TempDir
    Path dossier;

    private final Random hasard = new Random(1);

    private record Releve(double delta, double poussee) {}

    @Test
    void tirer_suivre_et_pousser() throws Exception {
        Releve petite = mesurer(Taille.PETITE, PETITE);
        Releve grande = mesurer(Taille.NATIONALE, GRANDE);
        System.out.printf("base dix fois plus grande : delta × %.2f, poussée × %.2f%n",
                grande.delta() / petite.delta(), grande.poussee() / petite.poussee());
    }

    private Releve mesurer(Taille taille, int total) throws Exception {
        Path ici = Files.createDirectories(dossier.resolve("base" + total));
        long lignes = JeuDeBanc.remplir(ParametresBase.fichier(ici.resolve("serveur")), taille, total);
        System.out.printf("— base de %d lignes%n", lignes);
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "servir",
                "--donnees", ici.resolve("serveur").toString());
                AtelierSansFenetre un = atelier(ici, "un", serveur);
                AtelierSansFenetre autre = atelier(ici, "autre", serveur)) {
            double debit = 0;
            for (AtelierSansFenetre atelier : List.of(un, autre)) {
                debit = Math.max(debit, premierTirage(atelier, serveur));
            }
            double seul = H2Seul.debit(un.poste(), ici.resolve("seul"));
            System.out.printf("H2 seul, mêmes lignes, mêmes tables : %.0f lignes/s ; rapport %.2f%n", seul,
                    debit / seul);
            Releve releve = new Releve(delta(un, autre), poussee(un, POUSSEE, TOURS));
            poussee(un, 1, 20);
            System.out.printf("mémoire du serveur : %d Mio au plus%n", serveur.memoire() >> 20);
            return releve;
        }
    }

    private static AtelierSansFenetre atelier(Path ici, String nom, ServeurEnProcessus serveur) throws Exception {
        return new AtelierSansFenetre(ici, nom, serveur.adresse().toString(), ComptesDemo.ADMIN.adresse());
    }

    private static double premierTirage(AtelierSansFenetre atelier, ServeurEnProcessus serveur) throws Exception {
        System.gc();
        tas().forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] processeur = {processeur(), serveur.processeur()};
        long debut = System.nanoTime();
        long recues = atelier.recevoir().totalRecu();
        double duree = secondes(debut);
        System.out.printf("premier tirage : %d lignes en %.1f s, %.0f lignes/s ; %.1f Mo sur le réseau ; "
                + "processeur %.1f s à l’atelier, %.1f s au serveur ; tas de l’atelier %d Mio au plus ; copie %d Mio%n",
                recues, duree, recues / duree, atelier.client().octetsRecus() / 1e6, processeur() - processeur[0],
                serveur.processeur() - processeur[1],
                tas().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                Files.size(atelier.poste().espace().cache()) >> 20);
        return recues / duree;
    }

    private double delta(AtelierSansFenetre un, AtelierSansFenetre autre) throws Exception {
        List<UUID> personnes = personnes(autre);
        double[] durees = new double[TOURS];
        long octets = 0;
        for (int tour = 0; tour < TOURS; tour++) {
            saisir(autre, personnes, DELTA);
            autre.synchroniser();
            octets = un.client().octetsRecus();
            long debut = System.nanoTime();
            assertThat(un.recevoir().totalRecu()).isEqualTo(DELTA);
            durees[tour] = secondes(debut) * 1_000;
            octets = un.client().octetsRecus() - octets;
        }
        Arrays.sort(durees);
        System.out.printf("delta de %d lignes : %.0f ms (de %.0f à %.0f), %.1f ko%n", DELTA, durees[TOURS / 2],
                durees[0], durees[TOURS - 1], octets / 1e3);
        return durees[TOURS / 2];
    }

    private double poussee(AtelierSansFenetre un, int nombre, int tours) throws Exception {
        List<UUID> personnes = personnes(un);
        double[] durees = new double[tours];
        for (int tour = 0; tour < tours; tour++) {
            saisir(un, personnes, nombre);
            long debut = System.nanoTime();
            assertThat(un.synchroniser().appliquees()).isEqualTo(nombre);
            durees[tour] = secondes(debut) * 1_000;
        }
        Arrays.sort(durees);
        System.out.printf("poussée de %d saisies, retour compris : %.0f ms (de %.0f à %.0f)%n", nombre,
                durees[tours / 2], durees[0], durees[tours - 1]);
        return durees[tours / 2];
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
