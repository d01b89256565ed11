package fr.siimop.atelier.cache.copie;

import static fr.siimop.atelier.essai.TablesEssai.HOPITAL;
import static fr.siimop.atelier.essai.TablesEssai.UNITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.modele.descripteur.DescripteurEntite;

class LignesRenduesTest {

    private static final UUID UN = new UUID(0, 1);
    private static final UUID DEUX = new UUID(0, 2);

    private final LignesRendues rendues = new LignesRendues();

    private static @Nullable Object[] rangee(UUID id, long revision, @Nullable String valeur) {
        return new @Nullable Object[]{id, revision, valeur};
    }

    private void retenir(@Nullable Object[] rangee) {
        rendues.retenir(LignesRendues.cle("unite", rangee), rangee);
    }

    private List<@Nullable Object[]> nouvelles(DescripteurEntite<?> descripteur, @Nullable Object[]... recues) {
        return rendues.trier(descripteur, List.of(recues)).nouvelles();
    }

    @Test
    void la_ligne_qui_revient_comme_elle_a_ete_ecrite_ne_s_ecrit_pas_deux_fois() {
        retenir(rangee(UN, 9, "mienne"));
        assertThat(nouvelles(UNITE, rangee(UN, 9, "mienne"), rangee(DEUX, 9, null))).singleElement()
                .satisfies(r -> assertThat(r[0]).isEqualTo(DEUX));
        assertThat(nouvelles(UNITE, rangee(UN, 9, "mienne"))).hasSize(1);
    }

    @Test
    void une_ligne_qui_revient_a_sa_revision_avec_la_valeur_d_un_autre_s_ecrit_et_se_dit() {
        retenir(rangee(UN, 9, "lue"));
        LignesRendues.Retour retour = rendues.trier(UNITE, List.<@Nullable Object[]>of(rangee(UN, 9, "d’un autre")));
        assertThat(retour.nouvelles()).hasSize(1);
        assertThat(retour.fusionnees()).containsExactly(new LigneFusionnee(UN, List.of("numero")));
    }

    @Test
    void une_ligne_changee_depuis_s_ecrit_sans_etre_une_fusion() {
        retenir(rangee(UN, 9, "lue"));
        LignesRendues.Retour retour = rendues.trier(UNITE, List.<@Nullable Object[]>of(rangee(UN, 10, "d’un autre")));
        assertThat(retour.nouvelles()).hasSize(1);
        assertThat(retour.fusionnees()).isEmpty();
    }

    @Test
    void une_ligne_d_une_autre_table_ou_oubliee_s_ecrit() {
        retenir(rangee(UN, 9, "mienne"));
        assertThat(nouvelles(HOPITAL, rangee(UN, 9, "mienne"))).hasSize(1);
        rendues.oublier(new Cle("unite", UN));
        assertThat(nouvelles(UNITE, rangee(UN, 9, "mienne"))).hasSize(1);
    }
}
