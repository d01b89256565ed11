package fr.siimop.bout.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.bout.simulation.Mandataire.Echange;

/** A first synchronisation in a tunnel: while nobody writes, what was kept before a cut never comes again. */
class RepriseTest {

    private static final int COUPURES = 40;

    @TempDir
    Path dossier;

    @ParameterizedTest
    @EnumSource
    void une_ligne_gardee_avant_une_coupure_n_est_jamais_renvoyee(Moteur moteur) {
        long graine = Long.getLong("simulation.graine", System.currentTimeMillis());
        System.out.println("cuts, " + moteur + ": -Dsimulation.graine=" + graine);
        Random hasard = new Random(graine);
        try (Epreuves epreuves = new Epreuves(dossier, 1);
                Histoire histoire = epreuves.ouvrir(moteur, Propriete.REPRISE_SANS_RECOMMENCER, graine)) {
            ClientSimule client = histoire.clients.getFirst();
            new GestesDuServeur(histoire).faire(Geste.IMPORTER_EN_MASSE, client, hasard);
            Set<String> gardees = new HashSet<>();
            boolean fini = false;
            for (int i = 0; i < COUPURES && !fini; i++) {
                client.reseau.prevoir(Panne.AUCUNE, 0);
                client.reseau.prevoir(Panne.COUPE_PENDANT, hasard.nextInt(3_000));
                fini = client.passer(false).isPresent();
                client.reseau.releve().forEach(echange -> garder(echange, gardees));
            }
            client.reseau.calmer();
            assertThat(client.passer(false)).isPresent();
            client.reseau.releve().forEach(echange -> garder(echange, gardees));

            long presentes = client.registre.tous().stream()
                    .mapToLong(table -> client.poste().cache().compter(table.table())).sum();
            assertThat(presentes).as("rows in the cache").isEqualTo(gardees.size());
        }
    }

    /** Rows that a checkpoint follows: the workbench keeps these, and forgets those after it, the last cut in two. */
    private static void garder(Echange echange, Set<String> gardees) {
        if (!echange.chemin().startsWith("/api/sync/tirer")) {
            return;
        }
        List<String> enAttente = new ArrayList<>();
        for (String ligne : echange.recu().lines().toList()) {
            if (ligne.startsWith("[\"") && ligne.endsWith("]")) {
                enAttente.add(ligne.substring(2, 38));
            } else if (ligne.contains("\"curseur\"") && ligne.endsWith("}")) {
                enAttente.forEach(id -> assertThat(gardees.add(id)).as("sent twice: " + id).isTrue());
                enAttente.clear();
            }
        }
    }
}
