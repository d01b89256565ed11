package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresseServeurTest {

    @ParameterizedTest
    @CsvSource({"HTTPS://SiiMOP.Exemple.fr:8443/Atelier/, https://siimop.exemple.fr:8443/Atelier",
        "SiiMOP.exemple.fr/si%C3%A9ge, https://siimop.exemple.fr/si%C3%A9ge",
        "https://exemple.fr/a%2Fb, https://exemple.fr/a%2Fb", "HTTP://Moi@Exemple.fr, http://Moi@exemple.fr",
        "LocalHost:8080, http://localhost:8080", "http://[FE80::1]:8080/A, http://[fe80::1]:8080/A"})
    void seuls_le_protocole_et_l_hote_perdent_leurs_majuscules(String saisie, String lue) {
        assertThat(AdresseServeur.lire(saisie)).map(AdresseServeur::toString).contains(lue);
    }
}
