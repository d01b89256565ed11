package fr.siimop.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.Liaison;
import fr.siimop.atelier.sync.Veille;
import fr.siimop.bout.JeuDeBanc.Agent;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.ParametresBase;

/**
 * Fifty workbenches at once on the national data, for a time: each types a hundred cells and sends them, again and
 * again, and receives what the others did when the server says so. See docs/bancs.md.
 */
@Tag("banc")
class BancCinquanteTest {

    private static final int ATELIERS = Integer.getInteger("banc.ateliers", 50);
    private static final Duration DUREE = Duration.ofSeconds(Integer.getInteger("banc.duree", 600));
    private static final Clock HORLOGE = Clock.systemUTC();
    private static final int SAISIES = 100;
    /** Between two pushes of one person. */
    private static final int PAUSE_MS = 20_000;
    /** What 99 pushes of 100 keep to on two cores at rest, answer included; {@code banc.p99} on another machine. */
    private static final int P99_MS = Integer.getInteger("banc.p99", 1_000);

    @TempDir
    Path dossier;

    private final List<Double> poussees = Collections.synchronizedList(new ArrayList<>());
    private final List<String> erreurs = new CopyOnWriteArrayList<>();
    private final AtomicLong recues = new AtomicLong();
    private final AtomicLong receptions = new AtomicLong();
    private final AtomicLong conflits = new AtomicLong();

    @Test
    void cinquante_ateliers_poussent_et_tirent_sans_erreur() throws Exception {
        ParametresBase parametres = ParametresBase.fichier(dossier.resolve("serveur"));
        long lignes = JeuDeBanc.remplir(parametres, Taille.NATIONALE, 0);
        List<Agent> agents = JeuDeBanc.agents(parametres, ATELIERS);
        List<AtelierSansFenetre> ateliers = new ArrayList<>();
        double p99;
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "servir",
                "--donnees", dossier.resolve("serveur").toString())) {
            long recues = 0;
            for (Agent agent : agents) {
                AtelierSansFenetre atelier = new AtelierSansFenetre(dossier, "poste" + ateliers.size(),
                        serveur.adresse().toString(), agent.adresse());
                recues += atelier.recevoir().totalRecu();
                atelier.poste().magasin().lignes("personne"); // each has the screen where it types open already
                ateliers.add(atelier);
            }
            System.out.printf("%d ateliers, %d lignes au serveur, %d reçues par chacun en moyenne ; pendant %d s%n",
                    agents.size(), lignes, recues / agents.size(), DUREE.toSeconds());
            laisserTravailler(ateliers);
            p99 = dire(serveur);
            assertThat(erreurs).isEmpty();
            for (AtelierSansFenetre atelier : ateliers) {
                atelier.poste().envoi().toutes().forEach(a -> atelier.poste().envoi().abandonner(a.cle()));
                atelier.recevoir();
            }
        }
        comparer(parametres, agents, ateliers);
        ateliers.forEach(AtelierSansFenetre::close);
        assertThat(p99).as("p99 des poussées, en ms").isLessThanOrEqualTo(P99_MS);
    }

    private void laisserTravailler(List<AtelierSansFenetre> ateliers) throws InterruptedException {
        long fin = System.nanoTime() + DUREE.toNanos();
        List<Thread> fils = new ArrayList<>();
        for (int i = 0; i < ateliers.size(); i++) {
            AtelierSansFenetre atelier = ateliers.get(i);
            Random hasard = new Random(i);
            fils.add(Thread.ofPlatform().name("personne" + i).start(() -> travailler(atelier, hasard, fin)));
        }
        for (Thread fil : fils) {
            fil.join();
        }
    }

    private void travailler(AtelierSansFenetre atelier, Random hasard, long fin) {
        List<UUID> personnes = personnes(atelier);
        Instant entretien = HORLOGE.instant().plusMillis(hasard.nextLong(DUREE.toMillis()));
        try (Veille veille = new Veille(atelier.client(), new Liaison(HORLOGE), hasard,
                () -> recevoir(atelier, entretien))) {
            veille.commencer();
            Thread.sleep(hasard.nextInt(PAUSE_MS));
            while (System.nanoTime() < fin) {
                pousser(atelier, personnes, hasard);
                Thread.sleep(hasard.nextInt(PAUSE_MS / 2, PAUSE_MS * 3 / 2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            erreurs.add(e.toString());
        }
    }

    private void pousser(AtelierSansFenetre atelier, List<UUID> personnes, Random hasard) throws Exception {
        Map<UUID, String> valeurs = new HashMap<>();
        while (valeurs.size() < SAISIES) {
            valeurs.put(personnes.get(hasard.nextInt(personnes.size())), "0" + hasard.nextInt(1, 1_000_000_000));
        }
        atelier.saisir("personne", "telephone", valeurs);
        long debut = System.nanoTime();
        Bilan bilan = atelier.synchroniser();
        poussees.add((System.nanoTime() - debut) / 1e6);
        recues.addAndGet(bilan.totalRecu());
        conflits.addAndGet(bilan.enConflit());
        if (bilan.refusees() > 0) {
            erreurs.add(bilan.toString());
        }
    }

    /** Each compares its copy with the server once, at its own moment, as workbenches do in a day. */
    private void recevoir(AtelierSansFenetre atelier, Instant entretien) {
        try {
            receptions.incrementAndGet();
            recues.addAndGet(atelier.recevoir().totalRecu());
            if (HORLOGE.instant().isAfter(entretien)) {
                atelier.entretenir();
            }
        } catch (Exception e) {
            erreurs.add(e.toString());
        }
    }

    private double dire(ServeurEnProcessus serveur) throws Exception {
        List<Double> triees = poussees.stream().sorted().toList();
        double p99 = triees.get(triees.size() * 99 / 100);
        System.out.printf("%d poussées de %d saisies, retour compris : médiane %.0f ms, p99 %.0f ms, au plus %.0f ms ; "
                + "%d réceptions, %d lignes reçues ; %d conflits ; mémoire du serveur %d Mio, %.0f s de processeur%n",
                triees.size(),
                SAISIES, triees.get(triees.size() / 2), p99, triees.getLast(),
                receptions.get(), recues.get(), conflits.get(), serveur.memoire() >> 20, serveur.processeur());
        return p99;
    }

    /** @param contenu digest of its revision and of all its values */
    private record Place(int contenu, String portee) {}

    /** Workbenches write addresses in lower case; the data loaded here have some that are not. */
    private static int contenu(Ligne ligne) {
        return ligne.toString().toLowerCase(Locale.ROOT).hashCode();
    }

    /** Everybody at rest: each copy holds the rows of the base that its person reads, as they are there. */
    private static void comparer(ParametresBase parametres, List<Agent> agents, List<AtelierSansFenetre> ateliers)
            throws Exception {
        try (Base base = Base.ouvrir(parametres)) {
            Connexion connexion = Connexion.sur(base.jdbi(), HORLOGE, new SecureRandom(), false);
            List<Droits> droits = agents.stream().map(a -> connexion.identites().droits(a.personne())).toList();
            for (DescripteurEntite<?> descripteur : RegistreSiimop.REGISTRE.tous()) {
                Map<UUID, Place> auServeur = new HashMap<>();
                base.jdbi().useHandle(handle -> new Depot().chacune(handle, descripteur, ligne -> auServeur
                        .put(ligne.ligne().id(), new Place(contenu(ligne.ligne()), ligne.portee()))));
                for (int i = 0; i < ateliers.size(); i++) {
                    String table = descripteur.table();
                    Droits siens = droits.get(i);
                    Map<UUID, Integer> attendues = new HashMap<>();
                    auServeur.forEach((id, place) -> {
                        if (siens.peutLire(table, place.portee())) {
                            attendues.put(id, place.contenu());
                        }
                    });
                    Map<UUID, Integer> presentes = new HashMap<>();
                    ateliers.get(i).poste().cache().charger(table)
                            .forEach(ligne -> presentes.put(ligne.id(), contenu(ligne)));
                    List<UUID> autres = Stream.concat(attendues.keySet().stream(), presentes.keySet().stream())
                            .filter(id -> !Objects.equals(attendues.get(id), presentes.get(id))).distinct().limit(5)
                            .toList();
                    Cache cache = ateliers.get(i).poste().cache();
                    assertThat(autres).as(() -> table + " : " + autres.stream().map(id -> cache.lire(table, id)
                            + " au lieu de " + base.jdbi().withHandle(h -> new Depot().lire(h, descripteur, id)))
                            .toList()).isEmpty();
                }
            }
        }
    }

    private static List<UUID> personnes(AtelierSansFenetre atelier) {
        int source = RegistreSiimop.REGISTRE.descripteur("personne").position("source");
        return atelier.poste().magasin().lignes("personne").stream()
                .filter(l -> l.valeur(source) == Source.LOCAL && atelier.poste().droits().ecrit("personne", l))
                .map(Ligne::id).toList();
    }
}
