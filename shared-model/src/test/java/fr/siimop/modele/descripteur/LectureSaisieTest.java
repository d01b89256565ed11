package fr.siimop.modele.descripteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and paste: from a spreadsheet, from a letter, from another program. */
class LectureSaisieTest {

    private final TypeDate date = new TypeDate();

    @ParameterizedTest
    @ValueSource(strings = {"18/11/2026", "2026-11-18", "18-11-26", "18 nov. 2026", "18 novembre 2026", "46344",
        " 18.11.2026 ", "18 NOVEMBRE 26", "18-nov-26", "18/11/26", "18\u00a0nov.\u00a02026"})
    void lit_une_date_dans_les_styles_courants(String texte) throws ValeurInvalide {
        assertThat(date.lire(texte)).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void lit_les_mois_que_trois_lettres_ne_distinguent_pas() throws ValeurInvalide {
        assertThat(date.lire("1er juil. 2027")).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(date.lire("1 juin 2027")).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(date.lire("2 fevr. 2027")).isEqualTo(LocalDate.of(2027, 2, 2));
        assertThat(date.lire("15 août 1998")).isEqualTo(LocalDate.of(1998, 8, 15));
    }

    @Test
    void deux_chiffres_sont_du_siecle_que_la_personne_veut_dire() throws ValeurInvalide {
        assertThat(date.lire("31/10/31").getYear()).isEqualTo(2031);
        assertThat(date.lire("14/07/98").getYear()).isEqualTo(1998);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "18 jui 2026", "18 brumaire 2026", "12026", "463440", "01/01/0001", "demain",
        "18/11", "2026-13-01", "18//2026"})
    void ne_devine_pas_une_date(String texte) {
        assertThatThrownBy(() -> date.lire(texte)).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void un_moment_est_d_une_annee_que_quelqu_un_veut_dire() throws ValeurInvalide {
        TypeInstant moment = new TypeInstant();
        for (String faux : new String[]{"31/12/1799 23:59:59", "+10000/01/01", "01/01/+10000 00:00:00"}) {
            assertThatThrownBy(() -> moment.lire(faux)).as(faux).isInstanceOf(ValeurInvalide.class);
        }
        for (String faux : new String[]{"-9999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z",
            "9999-12-31T23:30:00Z"}) {
            assertThatThrownBy(() -> moment.depuisJson(faux)).as(faux).isInstanceOf(ValeurInvalide.class);
        }
        assertThat(moment.afficher(moment.depuisJson("9999-12-31T22:59:59Z"))).isEqualTo("31/12/9999 23:59:59");
        assertThat(moment.afficher(moment.lire("01/01/1800 00:00:00"))).isEqualTo("01/01/1800 00:00:00");
    }

    @Test
    void lit_les_nombres_d_un_tableur_francais() throws ValeurInvalide {
        TypeEntier entier = new TypeEntier(-10, 100_000);
        assertThat(entier.lire("1\u00a0234")).isEqualTo(1234);
        assertThat(entier.lire("1\u202f234,00")).isEqualTo(1234);
        assertThat(entier.lire("6.0")).isEqualTo(6);
        assertThatThrownBy(() -> entier.lire("6,5")).isInstanceOf(ValeurInvalide.class);
        assertThatThrownBy(() -> entier.lire("6,")).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void lit_oui_et_non() throws ValeurInvalide {
        TypeBooleen booleen = new TypeBooleen();
        for (String oui : new String[]{"oui", "x", "X", "1", "VRAI", "true", " Oui "}) {
            assertThat(booleen.lire(oui)).isTrue();
        }
        assertThat(booleen.lire("FAUX")).isFalse();
        assertThatThrownBy(() -> booleen.lire("peut-être")).isInstanceOf(ValeurInvalide.class);
    }
}
