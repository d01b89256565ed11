package fr.siimop.serveur.sync.poussee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.RegistreSiimop;

class LectureLotTest {

    private final LectureLot lecture = new LectureLot(RegistreSiimop.REGISTRE);

    private static ByteArrayInputStream corps(String texte) {
        return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
    }

    /** Little once compressed, and a gigabyte once it is objects. */
    @Test
    void des_millions_de_riens_sont_refuses_des_le_premier() {
        ByteArrayInputStream riens = corps("{\"lot\":[" + "{},".repeat(1_000_000) + "{}]}");
        int tout = riens.available();
        assertThatThrownBy(() -> lecture.lire(riens)).isInstanceOf(LotIllisible.class)
                .hasMessageContaining("numéro");
        assertThat(tout - riens.available()).isLessThan(100_000);
    }

    @Test
    void un_lot_trop_long_est_refuse_sans_etre_lu_jusqu_au_bout() {
        String une = "{\"mutation\":\"00000000-0000-7000-8000-000000000001\"},";
        ByteArrayInputStream trop = corps("{\"lot\":[" + une.repeat(LectureLot.MAXIMUM * 2) + "{}]}");
        assertThatThrownBy(() -> lecture.lire(trop)).isInstanceOf(LotIllisible.class)
                .hasMessageContaining("plus de 20000 modifications");
        assertThat(trop.available()).isPositive();
    }

    @Test
    void le_lot_se_trouve_parmi_d_autres_choses() throws Exception {
        assertThat(lecture.lire(corps("""
                {"avant": [1, {"lot": []}], "lot": [{"mutation": "00000000-0000-7000-8000-000000000001"}],
                 "apres": {"x": null}}"""))).hasSize(1);
    }

    @Test
    void ce_qui_n_est_pas_un_envoi_est_refuse() {
        for (String faux : new String[]{"", "3", "[]", "{}", "{\"lot\":{}}", "{\"lot\":[}", "{\"lot\":[]",
            "{\"lot\":[]} {}",
            "{\"lot\":[null]}", "{\"lot\":[3]}"}) {
            assertThatThrownBy(() -> lecture.lire(corps(faux))).as(faux).isInstanceOf(LotIllisible.class);
        }
    }
}
