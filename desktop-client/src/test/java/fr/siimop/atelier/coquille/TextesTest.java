package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.atelier.sync.Fusion;
import fr.siimop.atelier.sync.Liaison.Situation;

class TextesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MAINTENANT = Instant.parse("2026-11-20T13:32:00Z");

    @Test
    void l_etat_dit_depuis_quand_et_ce_qui_est_garde() {
        Situation coupe = new Situation(EtatLiaison.HORS_LIGNE, Instant.parse("2026-11-20T13:02:00Z"));
        assertThat(Textes.etat(coupe, new Comptes(14, 0, 0, 14, 14, 0), "", MAINTENANT, PARIS))
                .isEqualTo("Hors ligne depuis 14:02 · 14\u00a0modifications gardées sur ce poste");
        assertThat(Textes.etat(coupe, new Comptes(1, 0, 0, 1, 4, 3), "", MAINTENANT, PARIS)).isEqualTo(
                "Hors ligne depuis 14:02 · 4\u00a0modifications gardées sur ce poste, 3\u00a0cellules illisibles");
        assertThat(Textes.etat(new Situation(EtatLiaison.EN_LIGNE, MAINTENANT), Comptes.AUCUN, "14:32", MAINTENANT,
                PARIS))
                .isEqualTo("En ligne · à jour à 14:32");
        assertThat(Textes.etat(new Situation(EtatLiaison.EN_LIGNE, MAINTENANT), Comptes.AUCUN,
                "jeudi 19 novembre à 14:02", MAINTENANT, PARIS))
                .isEqualTo("En ligne · à jour jeudi 19 novembre à 14:02");
    }

    @Test
    void un_autre_jour_est_nomme() {
        assertThat(Textes.quand(Instant.parse("2026-11-19T13:02:00Z"), MAINTENANT, PARIS))
                .isEqualTo("jeudi 19 novembre à 14:02");
    }

    @Test
    void un_passage_coupe_dit_d_abord_ce_qui_est_arrive() {
        assertThat(Textes.coupure(1985, "Le serveur est arrêté."))
                .isEqualTo("1\u00a0985\u00a0modifications sont arrivées au serveur. Le serveur est arrêté.");
        assertThat(Textes.coupure(0, "Le serveur est arrêté.")).isEqualTo("Le serveur est arrêté.");
    }

    @Test
    void le_bilan_se_lit_en_une_phrase() {
        Bilan bilan = new Bilan(MAINTENANT, 1800, false, 137, 3, 1, 0, Map.of("poste", 1214L), 0,
                Map.of("poste", new Fusion(Set.of(new UUID(0, 1), new UUID(0, 2)), Set.of("rts"))));
        assertThat(Textes.bilan(bilan)).isEqualTo(
                "137\u00a0modifications envoyées, dont 2\u00a0fusionnées avec d’autres saisies, 3 en conflit, 1\u00a0refusée, "
                        + "1\u00a0214\u00a0lignes reçues");
        Bilan vide = new Bilan(MAINTENANT, 10, false, 0, 0, 0, 0, Map.of(), 0, Map.of());
        assertThat(Textes.bilan(vide)).contains("à jour");
        assertThat(Textes.bilan(vide, new Comptes(3, 1, 2, 0, 0, 0)))
                .isEqualTo("1\u00a0conflit à décider, 2\u00a0modifications refusées à corriger");
        assertThat(Textes.bilan(vide, new Comptes(7, 5, 0, 0, 0, 2)))
                .isEqualTo("5\u00a0conflits à décider, 2\u00a0cellules illisibles à corriger");
    }
}
