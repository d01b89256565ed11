package fr.siimop.atelier.coquille.synchro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.modele.sync.NouvellesSync.Nouvelle;

class PhraseNouvelleTest {

    private static String quoi(String operation, int nombre, List<String> champs) {
        return PhraseNouvelle.quoi(TablesEssai.UNITE, new Nouvelle("unite", operation, champs, "Romarin ÉRABLE",
                Instant.parse("2026-11-20T12:47:00Z"), List.of(new UUID(0, 1)), nombre));
    }

    @Test
    void nomme_trois_champs_et_compte_les_autres() {
        assertThat(quoi("modifier", 2, List.of("places"))).isEqualTo("Places");
        assertThat(quoi("modifier", 2, List.of("places", "numero"))).isEqualTo("Places et Numéro");
        assertThat(quoi("modifier", 2, List.of("places", "numero", "hopital"))).isEqualTo("Places, Numéro et Hôpital");
        assertThat(quoi("modifier", 2, List.of("places", "numero", "hopital", "indication")))
                .isEqualTo("Places, Numéro, Hôpital et 1\u00a0autre champ");
        assertThat(quoi("modifier", 2, List.of("places", "numero", "hopital", "indication", "venu_plus_tard")))
                .isEqualTo("Places, Numéro, Hôpital et 2\u00a0autres champs");
    }

    @ParameterizedTest
    @CsvSource({"creer, 1, nouvelle ligne", "creer, 2, nouvelles lignes", "supprimer, 1, ligne supprimée",
        "supprimer, 2, lignes supprimées", "portee, 2, hors de votre périmètre désormais"})
    void dit_ce_qui_est_arrive_aux_lignes(String operation, int nombre, String phrase) {
        assertThat(quoi(operation, nombre, List.of())).isEqualTo(phrase);
    }
}
