package fr.siimop.atelier.cache.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.cache.envoi.Transitions.Evenement;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Operation;

class TransitionsTest {

    private static final Instant ICI = Instant.parse("2026-11-20T14:02:00Z");
    private static final Cle CLE = new Cle("poste", new UUID(0, 1));

    private static EnAttente saisie() {
        return EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI).editer("places", 2, 3, ICI);
    }

    private static final Set<String> GROUPE = Set.of("rang", "participants", "promotion");

    private static Set<String> lies(String champ) {
        return GROUPE.contains(champ)
                ? GROUPE.stream().filter(autre -> !autre.equals(champ)).collect(Collectors.toSet())
                : Set.of();
    }

    private static Map<String, Changement> envoi(@Nullable EnAttente ligne) {
        return Objects.requireNonNull(Objects.requireNonNull(ligne).envoyer(new UUID(0, 9)).enVol()).champs();
    }

    private static EnAttente rangParti() {
        return EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI)
                .lire("rang", Map.of("participants", 300, "promotion", 2024)).editer("rang", 10, 12, ICI)
                .envoyer(new UUID(0, 7));
    }

    /** Alone, the second of them would be written beside a first that somebody has changed meanwhile. */
    @Test
    void un_champ_lie_tape_pendant_l_envoi_de_l_autre_part_avec_ce_qui_en_a_ete_lu() {
        EnAttente suite = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2024))
                .editer("participants", 300, 350, ICI).accepter(Map.of(), TransitionsTest::lies);
        assertThat(envoi(suite)).containsOnly(Map.entry("participants", new Changement(300, 350)),
                Map.entry("rang", new Changement(12, 12)), Map.entry("promotion", new Changement(2024, 2024)));

        EnAttente sansLien = rangParti().editer("places", 2, 3, ICI).accepter(Map.of(), TransitionsTest::lies);
        assertThat(envoi(sansLien)).containsOnlyKeys("places");
    }

    @Test
    void un_champ_lie_retape_pendant_l_envoi_se_mesure_a_ce_que_le_serveur_a_accepte() {
        EnAttente suite = EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI)
                .lire("rang", Map.of("participants", 300)).editer("rang", 10, 12, ICI)
                .lire("participants", Map.of("rang", 12)).editer("participants", 300, 350, ICI)
                .envoyer(new UUID(0, 7)).editer("rang", 12, 14, ICI).accepter(Map.of(), TransitionsTest::lies);
        assertThat(envoi(suite)).containsOnly(Map.entry("rang", new Changement(12, 14)),
                Map.entry("participants", new Changement(350, 350)));
    }

    @Test
    void ce_que_le_serveur_a_d_un_compagnon_conteste_est_ce_qui_en_est_lu() {
        EnAttente suite = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2024))
                .editer("participants", 300, 350, ICI)
                .accepter(Map.of("rang", new ConflitChamp(10, 12, 11, "Romarin ÉRABLE", ICI)), TransitionsTest::lies)
                .trancher("rang", 11, ICI);
        assertThat(envoi(suite)).containsEntry("rang", new Changement(11, 11));
    }

    @Test
    void la_premiere_lecture_d_un_groupe_l_emporte_tant_que_rien_n_en_est_decide() {
        EnAttente rang = EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI)
                .lire("rang", Map.of("participants", 300, "promotion", 2024)).editer("rang", 10, 12, ICI);
        EnAttente deux = rang.lire("participants", Map.of("rang", 12, "promotion", 2025))
                .editer("participants", 300, 350, ICI);
        assertThat(envoi(deux)).containsEntry("promotion", new Changement(2024, 2024));

        EnAttente defait = rang.editer("places", 2, 3, ICI).editer("rang", 12, 10, ICI)
                .lire("rang", Map.of("participants", 320, "promotion", 2025)).editer("rang", 10, 13, ICI);
        assertThat(envoi(defait)).as("what was undone is read anew").containsEntry("promotion",
                new Changement(2025, 2025));
    }

    /** What the mutation only told that it was read has not been sent. */
    @Test
    void un_compagnon_tape_pendant_l_envoi_se_mesure_a_ce_qui_en_etait_montre() {
        EnAttente ramene = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2024))
                .editer("participants", 320, 300, ICI).accepter(Map.of(), TransitionsTest::lies);
        assertThat(Objects.requireNonNull(ramene).champs())
                .containsOnly(Map.entry("participants", new Changement(320, 300)));

        EnAttente autre = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2024))
                .editer("participants", 320, 350, ICI).accepter(Map.of(), TransitionsTest::lies);
        assertThat(envoi(autre)).containsEntry("participants", new Changement(320, 350));

        EnAttente defait = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2024))
                .editer("participants", 320, 350, ICI).editer("participants", 350, 320, ICI);
        assertThat(defait.accepter(Map.of(), TransitionsTest::lies)).as("typed back: nothing to send").isNull();
    }

    @Test
    void un_champ_lie_tape_pendant_l_envoi_part_avec_ce_qui_est_montre_alors() {
        EnAttente participants = rangParti().lire("participants", Map.of("rang", 12, "promotion", 2025))
                .editer("participants", 300, 350, ICI);
        assertThat(envoi(participants.accepter(Map.of(), TransitionsTest::lies)))
                .containsEntry("participants", new Changement(300, 350))
                .containsEntry("promotion", new Changement(2025, 2025));
        assertThat(envoi(participants.refuser(List.of()))).as("the first one was typed against what was read before")
                .containsEntry("rang", new Changement(10, 12)).containsEntry("promotion", new Changement(2024, 2024));

        EnAttente retape = participants.lire("participants", Map.of("rang", 12, "promotion", 2026))
                .editer("participants", 350, 360, ICI);
        assertThat(envoi(retape.accepter(Map.of(), TransitionsTest::lies))).containsEntry("promotion",
                new Changement(2025, 2025));
    }

    /** Own values are not what was read. */
    @Test
    void ce_qui_a_ete_lu_d_un_champ_lie_est_ce_que_le_serveur_en_a() {
        EnAttente deux = EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI).editer("participants", 300, 350, ICI)
                .lire("rang", Collections.singletonMap("participants", 350)).editer("rang", 10, 12, ICI);
        EnAttente rangSeul = Objects.requireNonNull(deux.editer("participants", 350, 300, ICI));
        assertThat(Objects.requireNonNull(rangSeul.envoyer(new UUID(0, 7)).enVol()).champs())
                .containsOnly(Map.entry("rang", new Changement(10, 12)),
                        Map.entry("participants", new Changement(300, 300)));

        EnAttente conteste = EnAttente.nouvelle(CLE, Operation.MODIFIER, ICI).editer("participants", 300, 350, ICI)
                .envoyer(new UUID(0, 7))
                .accepter(Map.of("participants", new ConflitChamp(300, 350, 320, "Romarin ÉRABLE", ICI)),
                        TransitionsTest::lies);
        EnAttente decide = Objects.requireNonNull(conteste)
                .lire("rang", Collections.singletonMap("participants", 350)).editer("rang", 10, 12, ICI)
                .trancher("participants", 320, ICI);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(decide).envoyer(new UUID(0, 8)).enVol()).champs())
                .containsEntry("participants", new Changement(320, 320));
    }

    @Test
    void chaque_etat_peut_etre_atteint_et_quitte() {
        Set<EtatLigne> atteints = EnumSet.of(EtatLigne.A_JOUR);
        Deque<EtatLigne> aVoir = new ArrayDeque<>(atteints);
        while (!aVoir.isEmpty()) {
            EtatLigne etat = aVoir.poll();
            List<Evenement> permis = List.of(Evenement.values()).stream().filter(e -> Transitions.permise(etat, e))
                    .toList();
            assertThat(permis).as("%s", etat).isNotEmpty();
            permis.stream().map(e -> Transitions.apres(etat, e)).filter(atteints::add).forEach(aVoir::add);
        }
        assertThat(atteints).containsExactlyInAnyOrder(EtatLigne.values());
    }

    @Test
    void un_passage_interdit_est_une_faute_de_programme() {
        assertThatThrownBy(() -> Transitions.apres(EtatLigne.CONFLIT, Evenement.ENVOYER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void une_ligne_en_vol_repart_sous_le_meme_numero_et_le_meme_contenu() {
        EnAttente partie = saisie().envoyer(new UUID(0, 7));
        EnAttente repartie = partie.editer("places", 3, 5, ICI).envoyer(new UUID(0, 8));
        assertThat(repartie.enVol()).isEqualTo(partie.enVol());
    }

    @Test
    void ce_qui_fut_tape_pendant_l_envoi_part_de_la_valeur_envoyee() {
        EnAttente suite = saisie().envoyer(new UUID(0, 7)).editer("places", 3, 5, ICI).accepter(Map.of(),
                TransitionsTest::lies);
        assertThat(suite.etat()).isEqualTo(EtatLigne.MODIFIE);
        assertThat(suite.champs()).containsExactly(Map.entry("places", new Changement(3, 5)));
    }

    @Test
    void un_conflit_tranche_se_mesure_a_la_valeur_du_serveur() {
        ConflitChamp conflit = new ConflitChamp(2, 3, 1, "Romarin ÉRABLE", ICI);
        EnAttente conteste = saisie().envoyer(new UUID(0, 7)).accepter(Map.of("places", conflit),
                TransitionsTest::lies);
        assertThat(conteste.etat()).isEqualTo(EtatLigne.CONFLIT);
        assertThat(conteste.partira()).isFalse();
        assertThat(conteste.trancher("places", 3, ICI).champs()).containsEntry("places", new Changement(1, 3));
        assertThat(conteste.trancher("places", 1, ICI)).isNull();
        assertThat(conteste.editer("places", 3, 4, ICI).champs()).containsEntry("places", new Changement(1, 4));
    }

    @Test
    void un_conflit_reste_d_une_ligne_refusee_se_decide_avant_et_pendant_son_envoi() {
        Map<String, ConflitChamp> contestes = Map.of("places", new ConflitChamp(2, 3, 1, "Romarin ÉRABLE", ICI),
                "libelle", new ConflitChamp("a", "b", "c", "Romarin ÉRABLE", ICI));
        EnAttente partiePuisRevenue = saisie().editer("libelle", "a", "b", ICI).envoyer(new UUID(0, 7))
                .accepter(contestes, TransitionsTest::lies).refuser(List.of());
        EnAttente unDecide = partiePuisRevenue.editer("places", 3, 4, ICI);
        assertThat(unDecide.partira()).isTrue();

        assertThat(unDecide.editer("libelle", "b", "d", ICI).champs()).containsEntry("libelle",
                new Changement("c", "d"));
        EnAttente pendant = unDecide.envoyer(new UUID(0, 8)).editer("libelle", "b", "d", ICI);
        assertThat(pendant.etat()).isEqualTo(EtatLigne.MODIFIE_PENDANT_ENVOI);
        assertThat(pendant.accepter(Map.of(), TransitionsTest::lies).champs())
                .containsOnly(Map.entry("libelle", new Changement("b", "d")));
    }

    @Test
    void ce_qui_est_corrige_ne_montre_plus_l_ancien_refus() {
        List<AnomalieRecue> raisons = List.of(new AnomalieRecue("poste.places", "places", "3 places au plus."));
        EnAttente envoyee = saisie().envoyer(new UUID(0, 7));
        EnAttente refusee = envoyee.refuser(raisons);
        assertThat(refusee.anomalies()).isEqualTo(raisons);
        EnAttente corrigee = refusee.editer("places", 3, 1, ICI);
        assertThat(corrigee.anomalies()).isEmpty();
        assertThat(corrigee.partira()).isTrue();

        EnAttente changeePendantLEnvoi = envoyee.editer("places", 3, 5, ICI).refuser(raisons);
        assertThat(changeePendantLEnvoi.anomalies()).isEqualTo(raisons);
        assertThat(changeePendantLEnvoi.editer("places", 5, 1, ICI).anomalies()).isEmpty();
    }

    @Test
    void une_ligne_creee_puis_supprimee_avant_l_envoi_n_a_jamais_existe() {
        EnAttente creee = EnAttente.nouvelle(CLE, Operation.CREER, ICI).editer("places", null, 3, ICI);
        assertThat(creee.supprimer(ICI)).isNull();
        EnAttente enVol = creee.envoyer(new UUID(0, 7)).supprimer(ICI);
        assertThat(enVol.accepter(Map.of(), TransitionsTest::lies).operation()).isEqualTo(Operation.SUPPRIMER);
    }
}
