package fr.siimop.bout.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.bout.ServeurEnProcessus;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.serveur.stockage.ParametresBase;

/** The server's own process, over all the tables of the product, ended by {@code kill -9} in the middle of a push. */
class ServeurTueTest {

    private static final int MORTS = Integer.getInteger("simulation.morts", 2);
    private static final int SAISIES = 300;
    private static final Clock HORLOGE = Clock.systemUTC();

    @TempDir
    Path dossier;

    @ParameterizedTest
    @EnumSource
    void ce_qui_a_ete_pousse_pendant_la_mort_du_serveur_est_applique_une_fois(Moteur moteur) throws Exception {
        long graine = Long.getLong("simulation.graine", HORLOGE.millis());
        System.out.println("kill -9, " + moteur + ": -Dsimulation.graine=" + graine);
        Random hasard = new Random(graine);
        int port = ServeurEnProcessus.portLibre();
        List<String> base = base(moteur);
        ServeurEnProcessus serveur = demarrer(port, base);
        Map<UUID, String> attendues = new TreeMap<>();
        try (Atelier atelier = new Atelier("un", serveur)) {
            atelier.passage.faire(Suivi.muet(), true);
            for (int mort = 0; mort < MORTS; mort++) {
                saisir(atelier, hasard, mort, attendues);
                ServeurEnProcessus vivant = serveur;
                CompletableFuture<Boolean> envoi = CompletableFuture.supplyAsync(atelier::passer);
                Thread.sleep(hasard.nextInt(10, 400));
                vivant.tuer();
                envoi.join();
                serveur = demarrer(port, base);
                assertThat(atelier.passer()).isTrue();
                assertThat(atelier.entree.poste().envoi().toutes()).isEmpty();
            }
            verifier(atelier, attendues);
            try (Atelier autre = new Atelier("autre", serveur)) {
                autre.passage.faire(Suivi.muet(), true);
                verifier(autre, attendues);
            }
        } finally {
            serveur.close();
        }
    }

    private static void saisir(Atelier atelier, Random hasard, int mort, Map<UUID, String> attendues) {
        List<UUID> personnes = new ArrayList<>(
                atelier.entree.poste().cache().charger("personne").stream().map(ligne -> ligne.id()).sorted().toList());
        List<Envoi.Saisie> saisies = new ArrayList<>();
        int position = RegistreSiimop.REGISTRE.descripteur("personne").position("telephone");
        for (int i = 0; i < SAISIES; i++) {
            UUID id = personnes.remove(hasard.nextInt(personnes.size()));
            String telephone = "0" + (mort + 1) + " " + i;
            saisies.add(new Envoi.Saisie(new Cle("personne", id), "telephone",
                    atelier.entree.poste().cache().lire("personne", id).valeur(position), telephone));
            attendues.put(id, telephone);
        }
        atelier.entree.poste().envoi().editer(saisies);
    }

    private static void verifier(Atelier atelier, Map<UUID, String> attendues) {
        int position = RegistreSiimop.REGISTRE.descripteur("personne").position("telephone");
        attendues.forEach((id, telephone) -> assertThat(
                atelier.entree.poste().cache().lire("personne", id).valeur(position)).isEqualTo(telephone));
    }

    private List<String> base(Moteur moteur) throws Exception {
        if (moteur == Moteur.H2) {
            return List.of("--donnees", dossier.resolve("serveur").toString());
        }
        ParametresBase parametres = moteur.neuve(dossier);
        Path motDePasse = Files.writeString(dossier.resolve("mdp"), String.valueOf(parametres.motDePasse()));
        return List.of("--base", parametres.url(), "--utilisateur", String.valueOf(parametres.utilisateur()),
                "--mot-de-passe-fichier", motDePasse.toString());
    }

    private static ServeurEnProcessus demarrer(int port, List<String> base) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("demo", "--taille", "petite"));
        arguments.addAll(base);
        return ServeurEnProcessus.demarrer(port, arguments.toArray(String[]::new));
    }

    /** A workbench signed in by its password. */
    private final class Atelier implements AutoCloseable {

        final Entree entree;
        final Passage passage;

        Atelier(String nom, ServeurEnProcessus serveur) throws Exception {
            SecureRandom alea = new SecureRandom();
            entree = new Portier(dossier.resolve(nom), RegistreSiimop.REGISTRE, HORLOGE,
                    new UuidV7(HORLOGE, alea)::nouveau, alea, nom)
                    .entrer(serveur.adresse().toString(), ComptesDemo.ADMIN.adresse(), "demo-siimop");
            passage = new Passage(entree.client(), entree.poste(), HORLOGE);
        }

        boolean passer() {
            try {
                passage.faire(Suivi.muet(), true);
                return true;
            } catch (EchecServeur e) {
                return false;
            } catch (fr.siimop.atelier.tache.Arret e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            entree.poste().close();
            entree.client().close();
        }
    }
}
