package fr.siimop.atelier.grille.geste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.calcul.ExpressionSansFin;

class RemplacementTest {

    @Test
    void ignore_la_casse_et_les_accents_sans_deplacer_le_reste() {
        assertThat(faire("unite", "Secteur", false, false, false, false, "Gériatrie – UNITÉ A et unité B"))
                .isEqualTo("Gériatrie – Secteur A et Secteur B");
        assertThat(faire("unite", "Secteur", false, false, true, false, "UNITÉ A")).isNull();
        assertThat(faire("unité", "Secteur", false, true, true, false, "Unité A")).isNull();
    }

    @Test
    void une_cellule_entiere_n_est_pas_un_morceau() {
        assertThat(faire("urgences", "SAU", true, false, false, false, "Urgences adultes")).isNull();
        assertThat(faire("urgences", "SAU", true, false, false, false, "Urgences")).isEqualTo("SAU");
    }

    @Test
    void ce_qui_a_un_sens_ailleurs_est_pris_a_la_lettre() {
        assertThat(faire("(a.b)*", "$1", false, false, false, false, "x (a.b)* y")).isEqualTo("x $1 y");
    }

    @Test
    void une_expression_reprend_ses_groupes_avec_leurs_accents() {
        assertThat(faire("(\\w+) – unite (\\w)", "$2 : $1", false, false, false, true, "Aiguë – unité A"))
                .isEqualTo("A : Aiguë");
        assertThat(faire("^$", "vide", false, false, false, true, "")).isEqualTo("vide");
    }

    @Test
    void une_expression_sans_fin_est_arretee() {
        assertThatThrownBy(() -> faire("(a|aa)+\\1c", "x", false, false, false, true, "a".repeat(200)))
                .isInstanceOf(ExpressionSansFin.class);
    }

    private static String faire(String cherche, String remplace, boolean entiere, boolean casse, boolean accents,
            boolean expression, String texte) {
        Remplacement voulu = new Remplacement(cherche, remplace, entiere, casse, accents, expression);
        return voulu.remplacer(voulu.motif(), texte);
    }
}
