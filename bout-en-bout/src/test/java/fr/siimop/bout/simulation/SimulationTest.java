package fr.siimop.bout.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Properties of the synchronisation, each over its own random histories; see {@code docs/synchronisation.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationTest {

    private Epreuves epreuves;

    @BeforeAll
    void preparer(@TempDir(factory = EnMemoire.class) Path dossier) {
        epreuves = new Epreuves(dossier, Epreuves.SUFFISANTES);
    }

    @AfterAll
    void fermer() {
        epreuves.close();
        System.out.println(epreuves.rencontres);
        if (epreuves.assez()) {
            assertThat(epreuves.rencontres.manquantes()).as("what no history has met").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void au_repos_le_cache_est_egal_aux_lignes_du_serveur_dans_la_portee(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.CACHE_EGAL_AU_SERVEUR);
    }

    @ParameterizedTest
    @EnumSource
    void aucun_changement_valide_n_est_saute_alors_qu_un_curseur_naif_en_perd(Moteur moteur) {
        long manques = epreuves.jouer(moteur, Propriete.AUCUN_CHANGEMENT_SAUTE);
        assertThat(manques).as("changes that the naive cursor lost").isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void une_poussee_repetee_ou_dont_la_reponse_est_perdue_est_appliquee_une_fois(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.POUSSEE_APPLIQUEE_UNE_FOIS);
    }

    @ParameterizedTest
    @EnumSource
    void toute_saisie_finit_appliquee_en_conflit_ou_refusee(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.TOUTE_SAISIE_ABOUTIT);
    }

    @ParameterizedTest
    @EnumSource
    void toute_suppression_finit_appliquee_refusee_ou_defaite(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.TOUTE_SUPPRESSION_ABOUTIT);
    }

    @ParameterizedTest
    @EnumSource
    void le_contenu_d_un_fichier_joint_arrive_ou_reste_avec_sa_raison(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.AUCUN_CONTENU_PERDU);
    }

    @ParameterizedTest
    @EnumSource
    void aucune_ligne_ne_designe_une_ligne_supprimee(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.AUCUNE_REFERENCE_PERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void coupe_a_n_importe_quelle_page_un_tirage_reprend_sans_recommencer(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.REPRISE_SANS_RECOMMENCER);
    }

    @ParameterizedTest
    @EnumSource
    void apres_un_retrait_rien_ne_reste_ni_ne_passe_hors_des_droits(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.RIEN_HORS_DES_DROITS);
    }

    @ParameterizedTest
    @EnumSource
    void ses_propres_saisies_ne_clignotent_pas_et_le_curseur_ne_recule_pas(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.SAISIES_SANS_CLIGNOTEMENT);
    }

    @ParameterizedTest
    @EnumSource
    void une_transaction_de_plusieurs_lignes_parait_entiere(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.TRANSACTION_ENTIERE);
    }

    @ParameterizedTest
    @EnumSource
    void un_ancien_atelier_n_efface_pas_les_colonnes_nouvelles(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.ANCIEN_ATELIER_N_EFFACE_RIEN);
    }

    @ParameterizedTest
    @EnumSource
    void une_mutation_empoisonnee_n_en_retarde_aucune_autre(Moteur moteur) {
        epreuves.jouer(moteur, Propriete.POISON_ISOLE);
    }
}
