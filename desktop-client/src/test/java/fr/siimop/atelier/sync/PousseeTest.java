package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Resultat;

class PousseeTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final UUID U2 = ServeurContrat.unite(2);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(300);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
        atelier.poste.magasin().lignes("unite");
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    private EnAttente attente(UUID id) {
        return atelier.poste.envoi().trouver(new Cle("unite", id));
    }

    @Test
    void une_saisie_acceptee_reste_a_l_ecran_et_ne_pese_plus_rien() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.appliquees()).isOne();
        assertThat(atelier.vu(U1, "places")).isEqualTo(4);
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void une_saisie_a_cote_de_celle_d_un_autre_est_fusionnee_et_le_dit() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        atelier.saisir(U2, "places", 2, 5);
        serveur.donnees.poser("unite", U1, "indication", "Nuit");
        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.appliquees()).isEqualTo(2);
        assertThat(bilan.fusions()).containsExactly(Map.entry("unite", new Fusion(Set.of(U1), Set.of("indication"))));
        assertThat(atelier.vu(U1, "indication")).isEqualTo("Nuit");
        assertThat(atelier.vu(U1, "places")).isEqualTo(4);
        assertThat(atelier.recevoir().fusions()).isEmpty();
        assertThat(atelier.passage.dernier().orElseThrow().fusionnees()).isOne();
    }

    @Test
    void une_fusion_recue_apres_une_coupure_se_dit_aussi() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "indication", "Nuit");
        serveur.statuts.put("/api/sync/tirer", 503);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);

        atelier.recevoir();
        assertThat(atelier.passage.dernier().orElseThrow().fusions())
                .containsExactly(Map.entry("unite", new Fusion(Set.of(U1), Set.of("indication"))));
    }

    @Test
    void un_champ_en_conflit_n_est_pas_une_fusion() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        Bilan bilan = atelier.synchroniser();
        assertThat(bilan.enConflit()).isOne();
        assertThat(bilan.fusions()).isEmpty();
    }

    @Test
    void une_reponse_perdue_fait_renvoyer_la_meme_mutation() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.perdreLaReponse = true;
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.EN_ENVOI);
        atelier.close();
        atelier = new PosteEssai(serveur, dossier);

        assertThat(atelier.synchroniser().appliquees()).isOne();
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void une_saisie_acceptee_garde_ce_qui_fut_recu_dans_une_table_que_nul_ecran_ne_montre() throws Exception {
        atelier.close();
        atelier = new PosteEssai(serveur, dossier);
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "indication", "Nuit");
        atelier.recevoir();
        serveur.statuts.put("/api/sync/tirer", 500);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);

        assertThat(attente(U1)).isNull();
        assertThat(atelier.vu(U1, "places")).isEqualTo(4);
        assertThat(atelier.vu(U1, "indication")).isEqualTo("Nuit");
    }

    @Test
    void un_passage_coupe_apres_l_envoi_dit_ce_qui_est_arrive() throws Exception {
        atelier.synchroniser();
        atelier.saisir(U1, "places", 2, 4);
        atelier.saisir(U2, "places", 2, 5);
        serveur.statuts.put("/api/sync/tirer", 503);
        assertThatThrownBy(atelier::synchroniser).isInstanceOfSatisfying(EchecServeur.class,
                e -> assertThat(e.arrivees()).isEqualTo(2));
        assertThat(atelier.passage.dernier().orElseThrow().appliquees()).isEqualTo(2);

        atelier.recevoir();
        assertThat(atelier.passage.dernier().orElseThrow().appliquees()).isEqualTo(2);
    }

    @Test
    void une_saisie_faite_pendant_l_envoi_part_au_passage_suivant() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.avantReponse(() -> {
            atelier.saisir(U1, "places", 4, 6);
            assertThat(attente(U1).etat()).isEqualTo(EtatLigne.MODIFIE_PENDANT_ENVOI);
            serveur.avantReponse(() -> {});
        });
        atelier.synchroniser();

        assertThat(atelier.vu(U1, "places")).isEqualTo(6);
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.MODIFIE);
        assertThat(attente(U1).champs()).containsEntry("places", new Changement(4, 6));
        atelier.synchroniser();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 6);
    }

    @Test
    void deux_lots_d_un_meme_geste_sont_en_route_ensemble_et_arrivent_tous_deux() throws Exception {
        assertThat(seSuivent(120, lignes -> atelier.poste.envoi().editer(lignes))).isFalse();
        assertThat(serveur.donnees.table("unite").values()).allMatch(ligne -> ligne.get("places").equals(7));
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void des_lots_de_plusieurs_gestes_partent_l_un_apres_l_autre() throws Exception {
        assertThat(seSuivent(5, lignes -> lignes.forEach(ligne -> atelier.poste.envoi().editer(List.of(ligne)))))
                .isTrue();
    }

    /** Whether the second lot left only once the first was answered, which it is when that time has gone by. */
    private boolean seSuivent(int secondes, Consumer<List<Envoi.Saisie>> gestes) throws Exception {
        serveur.avecUnites(2_500);
        atelier.synchroniser();
        gestes.accept(serveur.donnees.table("unite").keySet().stream()
                .map(id -> new Envoi.Saisie(new Cle("unite", id), "places", 2, 7)).toList());
        CountDownLatch ensemble = new CountDownLatch(2);
        AtomicBoolean seuls = new AtomicBoolean();
        serveur.avantReponse(() -> {
            ensemble.countDown();
            try {
                seuls.compareAndSet(false, !ensemble.await(secondes, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        atelier.synchroniser();
        return seuls.get();
    }

    @Test
    void un_conflit_garde_ma_valeur_et_se_tranche() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        atelier.saisir(U1, "indication", null, "Nuit");
        serveur.donnees.poser("unite", U1, "places", 1);
        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.enConflit()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.CONFLIT);
        assertThat(attente(U1).conflits().get("places").serveur()).isEqualTo(1);
        assertThat(atelier.vu(U1, "places")).isEqualTo(4);
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("indication", "Nuit");

        atelier.poste.envoi().executer(List.of(new Envoi.Decision(new Cle("unite", U1), "places", 4)));
        assertThat(atelier.synchroniser().appliquees()).isOne();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);
    }

    @Test
    void un_tirage_ne_fait_jamais_clignoter_ma_valeur() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "places", 1, "indication", "Jour");
        atelier.recevoir();

        assertThat(atelier.vu(U1, "places")).isEqualTo(4);
        assertThat(atelier.vu(U1, "indication")).isEqualTo("Jour");
        assertThat(attente(U1).champs().get("places").base()).isEqualTo(2);
    }

    @Test
    void un_refus_est_garde_avec_sa_raison_et_n_arrete_pas_les_autres() throws Exception {
        serveur.donnees.refuserQuand(m -> m.id().equals(U1) ? "L’agrément en permet 4." : null);
        atelier.saisir(U1, "places", 2, 5);
        atelier.saisir(U2, "places", 2, 3);
        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.refusees()).isOne();
        assertThat(bilan.appliquees()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.REFUSE);
        assertThat(atelier.poste.magasin().suivi("unite", U1).refus().getFirst().message())
                .isEqualTo("L’agrément en permet 4.");
        assertThat(atelier.vu(U1, "places")).isEqualTo(5);

        atelier.poste.envoi().abandonner(new Cle("unite", U1));
        atelier.poste.magasin().relire(List.of(new Cle("unite", U1)));
        assertThat(atelier.vu(U1, "places")).isEqualTo(2);
    }

    @Test
    void une_mutation_qui_fait_tomber_le_serveur_est_mise_a_part() throws Exception {
        for (int i = 0; i < 20; i++) {
            atelier.saisir(ServeurContrat.unite(i), "places", 2, 9);
        }
        serveur.poisons.add(ServeurContrat.unite(13).toString());
        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.appliquees()).isEqualTo(19);
        assertThat(bilan.refusees()).isOne();
        assertThat(attente(ServeurContrat.unite(13)).anomalies().getFirst().code()).isEqualTo("sync.illisible");
    }

    @Test
    void un_serveur_en_panne_n_est_pas_pris_pour_une_mutation_fautive() {
        atelier.saisir(U1, "places", 2, 9);
        serveur.poisons.add(U1.toString());
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class).hasMessageContaining("500");
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.EN_ENVOI);
    }

    @Test
    void ce_que_refuse_un_mandataire_n_est_pas_refuse_par_siimop() throws Exception {
        atelier.saisir(U1, "places", 2, 9);
        serveur.mandataire = true;
        serveur.statuts.put("/api/sync/pousser", 407);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class)
                .hasMessageContaining("n’est pas SiiMOP");
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.EN_ENVOI);
        assertThat(atelier.synchroniser().appliquees()).isOne();
    }

    @Test
    void ce_qu_interdit_un_pare_feu_n_est_pas_une_connexion_expiree() throws Exception {
        atelier.synchroniser();
        atelier.saisir(U1, "places", 2, 9);
        serveur.mandataire = true;
        for (int statut : List.of(403, 410, 426)) {
            serveur.statuts.put("/api/sync/pousser", statut);
            assertThatThrownBy(atelier::synchroniser).isInstanceOfSatisfying(EchecServeur.class,
                    e -> assertThat(e.nature()).isEqualTo(EchecServeur.Nature.ETRANGER));
        }
        assertThat(atelier.synchroniser().appliquees()).isOne();
    }

    @Test
    void un_envoi_trop_gros_pour_un_mandataire_part_en_morceaux() throws Exception {
        atelier.synchroniser();
        for (int i = 0; i < 100; i++) {
            atelier.saisir(ServeurContrat.unite(i), "places", 2, 9);
        }
        serveur.mandataire = true;
        serveur.octetsAuPlus = 4_000;

        assertThat(atelier.synchroniser().appliquees()).isEqualTo(100);
        assertThat(atelier.poste.envoi().nombre()).isZero();
        serveur.octetsAuPlus = 10;
        atelier.saisir(U1, "places", 9, 3);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class)
                .hasMessageContaining("refuse un envoi aussi gros");
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.EN_ENVOI);
    }

    @Test
    void ce_qui_est_trop_gros_pour_un_mandataire_et_ne_se_coupe_pas_est_refuse_et_le_reste_passe() throws Exception {
        atelier.saisir(U1, "indication", null, "Y".repeat(900));
        atelier.poste.envoi().executerEnsemble(IntStream.range(10, 30).mapToObj(i -> new Envoi.Saisie(
                new Cle("unite", ServeurContrat.unite(i)), "places", 2, 9)).toList());
        atelier.saisir(U2, "places", 2, 9);
        serveur.mandataire = true;
        serveur.octetsAuPlus = 1_000;

        Bilan bilan = atelier.synchroniser();

        assertThat(bilan.appliquees()).isOne();
        assertThat(bilan.refusees()).isEqualTo(21);
        assertThat(atelier.poste.envoi().toutes()).hasSize(21).allMatch(EnAttente::abandonnable)
                .allSatisfy(attente -> assertThat(attente.anomalies()).extracting(AnomalieRecue::code)
                        .containsExactly("sync.trop_gros"));
    }

    @Test
    void ce_qui_est_gros_et_seul_est_refuse_aussi() throws Exception {
        atelier.saisir(U1, "indication", null, "Y".repeat(100_000));
        serveur.mandataire = true;
        serveur.octetsAuPlus = 50_000;

        assertThat(atelier.synchroniser().refusees()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.REFUSE);
    }

    @Test
    void ce_que_siimop_lui_meme_ne_comprend_pas_est_mis_a_part() throws Exception {
        atelier.saisir(U1, "places", 2, 9);
        serveur.statuts.put("/api/sync/pousser", 400);
        assertThat(atelier.synchroniser().refusees()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.REFUSE);
    }

    @Test
    void une_ligne_fausse_reste_ici_jusqu_a_sa_correction() throws Exception {
        atelier.saisir(U1, "numero", "241", null);
        assertThat(atelier.synchroniser().retenues()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.MODIFIE);
    }

    @Test
    void une_ligne_creee_ici_part_puis_se_supprime() throws Exception {
        UUID neuve = TablesEssai.id(77);
        Cle cle = new Cle("unite", neuve);
        atelier.poste.envoi().creer(cle,
                Map.of("numero", "N1", "hopital", ServeurContrat.hopital(0).toString(), "places", 3));
        atelier.poste.magasin().relire(List.of(cle));
        assertThat(atelier.vu(neuve, "places")).isEqualTo(3);
        atelier.synchroniser();
        assertThat(serveur.donnees.table("unite")).containsKey(neuve);
        atelier.poste.envoi().supprimer(cle);
        atelier.poste.magasin().relire(List.of(cle));
        assertThat(atelier.vu(neuve, "places")).isEqualTo("absente");
        atelier.synchroniser();

        assertThat(serveur.donnees.table("unite")).doesNotContainKey(neuve);
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void un_accuse_tardif_n_efface_pas_ce_que_les_autres_ont_ecrit_depuis() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.perdreLaReponse = true;
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        serveur.donnees.poser("unite", U1, "places", 1);
        atelier.recevoir();
        atelier.synchroniser();

        assertThat(atelier.vu(U1, "places")).isEqualTo(1);
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void une_creation_acquittee_apres_que_la_ligne_est_partie_ne_la_ramene_pas() {
        UUID neuve = TablesEssai.id(77);
        Mutation creation = new Mutation(UUID.randomUUID(), "unite", neuve, Operation.CREER,
                Map.of("numero", new Changement(null, "N1")), null);
        Resultat ancien = new Resultat(creation.mutation(), Issue.APPLIQUEE, 1L, null, null);
        new Accuses(atelier.poste)
                .recevoir(List.of(creation), List.of(ancien), Set.of(creation.mutation()));

        assertThat(atelier.poste.cache().lire("unite", neuve)).isNull();
    }

    @Test
    void une_mutation_empoisonnee_restee_seule_n_empeche_pas_de_recevoir_et_finit_mise_a_part() throws Exception {
        atelier.saisir(U1, "places", 2, 9);
        serveur.poisons.add(U1.toString());
        serveur.donnees.poser("unite", U2, "places", 7);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        assertThat(atelier.vu(U2, "places")).isEqualTo(7);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);

        assertThat(atelier.synchroniser().refusees()).isOne();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.REFUSE);
    }

    @Test
    void un_serveur_qui_echoue_a_tout_n_est_pas_interroge_pour_chaque_ligne() throws Exception {
        for (int i = 0; i < 300; i++) {
            atelier.saisir(ServeurContrat.unite(i), "places", 2, 9);
        }
        serveur.poisons.add("places");
        int avant = serveur.poussees.get();
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        assertThat(serveur.poussees.get() - avant).isLessThan(250);
        serveur.poisons.clear();
        assertThat(atelier.synchroniser().appliquees()).isEqualTo(300);
    }

    @Test
    void un_serveur_trop_sollicite_est_redemande_sans_que_personne_le_voie() throws Exception {
        atelier.synchroniser();
        atelier.saisir(U1, "places", 2, 4);
        serveur.occupe.set(3);
        assertThat(atelier.synchroniser().appliquees()).isOne();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);

        atelier.saisir(U1, "places", 4, 5);
        serveur.occupe.set(Integer.MAX_VALUE);
        assertThatThrownBy(() -> atelier.synchroniser()).isInstanceOfSatisfying(EchecServeur.class,
                e -> assertThat(e.nature()).isEqualTo(EchecServeur.Nature.OCCUPE));
        serveur.occupe.set(0);
        assertThat(atelier.synchroniser().appliquees()).isOne();
    }

    @Test
    void supprimer_une_ligne_en_conflit_part_au_passage_suivant() throws Exception {
        atelier.saisir(U1, "places", 2, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        atelier.synchroniser();
        assertThat(attente(U1).etat()).isEqualTo(EtatLigne.CONFLIT);
        atelier.poste.envoi().supprimer(new Cle("unite", U1));
        atelier.synchroniser();

        assertThat(serveur.donnees.table("unite")).doesNotContainKey(U1);
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }
}
