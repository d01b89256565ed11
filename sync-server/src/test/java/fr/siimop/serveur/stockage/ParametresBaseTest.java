package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParametresBaseTest {

    @Test
    void un_fichier_h2_nomme_par_son_adresse_est_aussi_sur_que_celui_d_un_dossier() {
        assertThat(ParametresBase.url("jdbc:h2:file:/var/lib/siimop/siimop", "sa", "").url())
                .contains(";WRITE_DELAY=0", ";REUSE_SPACE=FALSE", ";LOCK_TIMEOUT=20000");
        assertThat(ParametresBase.url("jdbc:h2:file:/var/lib/siimop/siimop;lock_timeout=5", "sa", "").url())
                .contains(";lock_timeout=5", ";WRITE_DELAY=0").doesNotContain("LOCK_TIMEOUT");
    }

    @Test
    void une_autre_adresse_reste_ce_qu_elle_est() {
        assertThat(ParametresBase.url("jdbc:postgresql://serveur/siimop", "u", "m").url())
                .isEqualTo("jdbc:postgresql://serveur/siimop");
    }
}
