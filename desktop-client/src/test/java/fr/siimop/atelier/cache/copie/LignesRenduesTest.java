package fr.siimop.atelier.cache.copie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.cache.envoi.Cle;

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

    @Test
    void la_ligne_qui_revient_comme_elle_a_ete_ecrite_ne_s_ecrit_pas_deux_fois() {
        retenir(rangee(UN, 9, "mienne"));
        assertThat(rendues.sans("unite", List.of(rangee(UN, 9, "mienne"), rangee(DEUX, 9, null)))).singleElement()
                .satisfies(r -> assertThat(r[0]).isEqualTo(DEUX));
        assertThat(rendues.sans("unite", List.<@Nullable Object[]>of(rangee(UN, 9, "mienne")))).hasSize(1);
    }

    /** Of the same revision, with what somebody else had written in another field before. */
    @Test
    void une_ligne_qui_revient_autre_s_ecrit() {
        retenir(rangee(UN, 9, "mienne"));
        assertThat(rendues.sans("unite", List.<@Nullable Object[]>of(rangee(UN, 9, "fusionnée")))).hasSize(1);
    }

    @Test
    void une_ligne_d_une_autre_table_ou_oubliee_s_ecrit() {
        retenir(rangee(UN, 9, "mienne"));
        assertThat(rendues.sans("autre", List.<@Nullable Object[]>of(rangee(UN, 9, "mienne")))).hasSize(1);
        rendues.oublier(new Cle("unite", UN));
        assertThat(rendues.sans("unite", List.<@Nullable Object[]>of(rangee(UN, 9, "mienne")))).hasSize(1);
    }
}
