package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ConflitOuvert;

class PartageTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final Cle CLE = new Cle("unite", U1);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(10);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void un_conflit_tranche_pour_la_valeur_du_serveur_est_clos_chez_lui() throws Exception {
        contester();
        serveur.conflits.add(ouvert(true));
        atelier.recevoir();
        assertThat(serveur.conflits).as("not decided yet").hasSize(1);
        atelier.poste.envoi().executer(List.of(new Envoi.Decision(CLE, "places", 9)));
        atelier.recevoir();
        assertThat(serveur.conflits).isEmpty();
    }

    @Test
    void un_conflit_dont_la_reponse_est_encore_attendue_reste_ouvert() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.perdreLaReponse = true;
        try {
            atelier.synchroniser();
        } catch (EchecServeur perdue) {
            assertThat(perdue.nature()).isEqualTo(EchecServeur.Nature.INJOIGNABLE);
        }
        serveur.conflits.add(ouvert(true));
        atelier.recevoir();
        assertThat(serveur.conflits).hasSize(1);
    }

    @Test
    void un_conflit_que_ce_poste_a_perdu_avec_ses_saisies_reste_ouvert_et_se_montre() throws Exception {
        contester();
        serveur.conflits.add(ouvert(true));
        atelier.recevoir();
        atelier.close();
        Files.write(Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL).envoi(), new byte[20_000]);
        for (int ouverture = 0; ouverture < 2; ouverture++) {
            atelier = new PosteEssai(serveur, dossier);
            atelier.synchroniser();
            assertThat(serveur.conflits).hasSize(1);
            assertThat(atelier.passage.partage().conflitsDesAutres()).containsExactly(ouvert(true));
            atelier.close();
        }
        atelier = new PosteEssai(serveur, dossier);
        atelier.passage.partage().abandonner(ouvert(true).id());
        assertThat(atelier.passage.partage().conflitsDesAutres()).isEmpty();
        atelier.recevoir();
        assertThat(serveur.conflits).as("given up").isEmpty();
    }

    @Test
    void abandonner_un_conflit_perdu_avant_le_premier_passage_ne_clot_que_lui() throws Exception {
        ConflitOuvert autre = new ConflitOuvert(TablesEssai.id(503), "unite", ServeurContrat.unite(2), "places",
                ouvert(true).conflit(), "Sauge NOISETIER", "PC-7", true, true, ouvert(true).depuis());
        serveur.conflits.addAll(List.of(ouvert(true), autre));
        perdreLesSaisies();
        atelier.synchroniser();
        perdreLesSaisies();
        assertThat(atelier.passage.partage().conflitsDesAutres()).containsExactly(ouvert(true), autre);

        atelier.passage.partage().abandonner(ouvert(true).id());
        for (int passage = 0; passage < 2; passage++) {
            atelier.synchroniser();
            assertThat(serveur.conflits).containsExactly(autre);
            assertThat(atelier.passage.partage().conflitsDesAutres()).containsExactly(autre);
        }
    }

    private void perdreLesSaisies() throws Exception {
        atelier.close();
        Files.write(Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL).envoi(), new byte[20_000]);
        atelier = new PosteEssai(serveur, dossier);
    }

    @Test
    void une_copie_refaite_n_emporte_pas_les_conflits_de_lignes_que_l_on_ne_lit_plus() throws Exception {
        serveur.conflits.add(ouvert(false));
        atelier.recevoir();
        serveur.donnees.table("unite").remove(U1);
        atelier.passage.refaireLaCopie(Suivi.muet());
        assertThat(atelier.passage.partage().conflitsDesAutres()).isEmpty();
    }

    @Test
    void les_conflits_des_autres_se_lisent_encore_hors_ligne() throws Exception {
        ConflitOuvert autre = ouvert(false);
        serveur.conflits.add(autre);
        atelier.recevoir();
        serveur.close();
        assertThat(atelier.passage.partage().conflitsDesAutres()).containsExactly(autre);
    }

    @Test
    void une_ligne_que_l_on_ne_lit_plus_emporte_ses_conflits() throws Exception {
        serveur.conflits.add(ouvert(false));
        atelier.recevoir();
        serveur.donnees.oter("unite", U1, "droits");
        atelier.recevoir();
        assertThat(atelier.passage.partage().conflitsDesAutres()).isEmpty();
    }

    @Test
    void une_decision_ne_se_defait_que_si_rien_n_est_arrive_depuis() throws Exception {
        contester();
        var envoi = atelier.poste.envoi();
        var avant = java.util.Objects.requireNonNull(envoi.trouver(CLE));
        envoi.executer(List.of(new Envoi.Decision(CLE, "places", 4)));
        var apres = envoi.trouver(CLE);
        List<Envoi.Decidee> decidee = List.of(new Envoi.Decidee(avant, apres));
        envoi.remettre(decidee);
        assertThat(envoi.trouver(CLE)).isEqualTo(avant);
        envoi.executer(List.of(new Envoi.Decision(CLE, "places", 4)));
        atelier.synchroniser();
        envoi.remettre(decidee);
        assertThat(envoi.trouver(CLE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void une_ligne_en_conflit_que_l_on_ne_lit_plus_ne_laisse_que_ce_qui_fut_saisi(boolean refaite) throws Exception {
        contester();
        serveur.conflits.add(ouvert(true));
        if (refaite) {
            serveur.donnees.table("unite").remove(U1);
            atelier.passage.refaireLaCopie(Suivi.muet());
        } else {
            serveur.donnees.oter("unite", U1, "hors_portee");
        }
        atelier.recevoir();
        atelier.recevoir();
        EnAttente attente = atelier.poste.envoi().trouver(CLE);
        assertThat(attente.conflits()).isEmpty();
        assertThat(attente.champs().get("places").valeur()).isEqualTo(4);
        assertThat(attente.anomalies()).singleElement()
                .satisfies(a -> assertThat(a.code()).isEqualTo("sync.hors_portee"));
        assertThat(serveur.conflits).as("nobody decided").hasSize(1);

        atelier.poste.envoi().abandonner(CLE);
        atelier.recevoir();
        assertThat(serveur.conflits).isEmpty();
    }

    private void contester() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "places", 9);
        atelier.synchroniser();
        assertThat(java.util.Objects.requireNonNull(atelier.poste.envoi().trouver(CLE)).conflits())
                .containsOnlyKeys("places");
    }

    private static ConflitOuvert ouvert(boolean ici) {
        Instant quand = Instant.parse("2026-11-20T12:47:00Z");
        return new ConflitOuvert(TablesEssai.id(ici ? 501 : 502), "unite", U1, "places",
                new ConflitChamp(2, 4, 9, "Romarin ÉRABLE", quand), "Sauge NOISETIER", "PC-7", ici, ici, quand);
    }
}
