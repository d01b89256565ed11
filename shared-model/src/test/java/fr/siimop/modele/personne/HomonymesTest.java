package fr.siimop.modele.personne;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.referentiel.Source;

class HomonymesTest {

    private static Personne personne(long id, String prenom, String nom, LocalDate naissance, String rpps) {
        return new Personne(new UUID(0, id), null, nom, prenom, naissance, null, null, rpps, null, Source.LOCAL);
    }

    private static final Personne CONNUE = personne(1, "Hélène", "SAINT-AUBIN", LocalDate.of(1970, 5, 3),
            "10000000008");

    private static List<Personne> memes(String prenom, String nom, LocalDate naissance, String rpps) {
        return Homonymes.de(personne(9, prenom, nom, naissance, rpps),
                List.of(CONNUE, personne(2, "Hélène", "SORBIER", null, null)));
    }

    @Test
    void ni_la_casse_ni_les_accents_ni_les_signes_ne_comptent() {
        assertThat(memes("HELENE", "Saint Aubin", null, null)).containsExactly(CONNUE);
        assertThat(memes("Helen", "Saint Aubin", null, null)).isEmpty();
    }

    @Test
    void deux_RPPS_ou_deux_dates_de_naissance_sont_deux_personnes() {
        assertThat(memes("Hélène", "Saint-Aubin", null, "10000000016")).isEmpty();
        assertThat(memes("Hélène", "Saint-Aubin", null, "10000000008")).containsExactly(CONNUE);
        assertThat(memes("Hélène", "Saint-Aubin", LocalDate.of(1971, 5, 3), null)).isEmpty();
    }

    @Test
    void une_personne_n_est_pas_son_propre_homonyme() {
        assertThat(Homonymes.de(CONNUE, List.of(CONNUE))).isEmpty();
    }
}
