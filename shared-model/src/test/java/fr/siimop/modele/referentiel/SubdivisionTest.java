package fr.siimop.modele.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubdivisionTest {

    @Test
    void se_lit_comme_une_personne_l_ecrit() {
        assertThat(Subdivision.enClair("SUBDI TOURS")).isEqualTo("Tours");
        assertThat(Subdivision.enClair("SUBDI ILE DE FRANCE")).isEqualTo("Île-de-France");
        assertThat(Subdivision.enClair("SUBDI SAINT-ETIENNE")).isEqualTo("Saint-Étienne");
        assertThat(Subdivision.enClair("SUBDI OCEAN INDIEN")).isEqualTo("Océan Indien");
        assertThat(Subdivision.enClair("CHU de Tours")).isEqualTo("CHU de Tours");
        assertThat(Subdivision.parCode("AIX_MARSEILLE")).isEqualTo("Aix-Marseille");
    }
}
