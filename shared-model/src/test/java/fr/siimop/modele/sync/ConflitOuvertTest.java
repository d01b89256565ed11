package fr.siimop.modele.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConflitOuvertTest {

    @Test
    void un_serveur_d_avant_ne_dit_pas_a_qui_est_un_conflit() {
        ConflitOuvert lu = Json.MAPPER.readValue("""
                {"id":"00000000-0000-0000-0000-000000000001","table":"poste",
                "ligne":"00000000-0000-0000-0000-000000000002","champ":"places",
                "conflit":{"base":2,"mienne":3,"serveur":1,"auteur":"Romarin ÉRABLE","quand":"2026-11-22T10:00:00Z"},
                "auteur":"Violette AULNE","poste_de_travail":"PC-7","ici":true,"depuis":"2026-11-22T10:00:00Z"}
                """, ConflitOuvert.class);
        assertThat(lu.mien()).isFalse();
        assertThat(lu.ici()).isTrue();
    }
}
