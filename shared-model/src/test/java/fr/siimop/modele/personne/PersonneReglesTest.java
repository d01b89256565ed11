package fr.siimop.modele.personne;

import static fr.siimop.modele.echantillon.Echantillons.ETUDIANT;
import static fr.siimop.modele.echantillon.Echantillons.FONCTION;
import static fr.siimop.modele.echantillon.Echantillons.RTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.referentiel.AnomalieReferentiel;
import fr.siimop.modele.referentiel.Source;

class PersonneReglesTest {

    @Test
    void refuse_deux_personnes_de_meme_adresse_email() {
        assertThat(Essai.de(ETUDIANT).avec(DescripteurPersonne.EMAIL, RTS.email()).codes())
                .containsExactly(AnomalieValeur.CLE_EN_DOUBLE);
    }

    @Test
    void deux_personnes_sans_adresse_ne_sont_pas_des_doublons() {
        Personne sans = Essai.modifier(RTS, DescripteurPersonne.EMAIL, null);
        assertThat(Essai.de(ETUDIANT).avec(DescripteurPersonne.EMAIL, null).dans(c -> c.avec(sans)).anomalies())
                .isEmpty();
    }

    @Test
    void un_praticien_de_l_open_data_recoit_une_adresse_mais_garde_son_nom() {
        Personne officiel = Essai.modifier(RTS, DescripteurPersonne.SOURCE, Source.OPEN_DATA);
        Essai<Personne> essai = Essai.de(officiel).dans(c -> c.avec(officiel));
        assertThat(essai.avec(DescripteurPersonne.EMAIL, "v.aulne@exemple.fr").anomalies()).isEmpty();
        assertThat(essai.avec(DescripteurPersonne.NOM, "ORME").codes())
                .containsExactly(AnomalieReferentiel.OPEN_DATA_VERROUILLE);
        Ligne ligne = DescripteurPersonne.PERSONNE.ligne(officiel);
        assertThat(DescripteurPersonne.PERSONNE.verrouille(ligne, "nom")).isTrue();
        assertThat(DescripteurPersonne.PERSONNE.verrouille(ligne, "email")).isFalse();
        assertThat(DescripteurPersonne.PERSONNE.verrouille(DescripteurPersonne.PERSONNE.ligne(RTS), "nom")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARS", "SCOLARITE", "COORDONNATEUR"})
    void refuse_une_fonction_locale_sans_subdivision(TypeFonction type) {
        assertThat(Essai.de(FONCTION).avec(DescripteurFonction.TYPE, type)
                .avec(DescripteurFonction.SUBDIVISION, null).codes())
                .containsExactly(AnomaliePersonne.FONCTION_SANS_SUBDIVISION);
    }

    @Test
    void refuse_un_coordonnateur_sans_des() {
        assertThat(Essai.de(FONCTION).avec(DescripteurFonction.DES, null).codes())
                .containsExactly(AnomaliePersonne.FONCTION_SANS_DES);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "DGOS"})
    void refuse_une_fonction_nationale_rattachee_a_une_subdivision(TypeFonction type) {
        assertThat(Essai.de(FONCTION).avec(DescripteurFonction.TYPE, type).codes())
                .containsExactly(AnomaliePersonne.FONCTION_NATIONALE);
    }

    @Test
    void refuse_une_fonction_qui_finit_avant_de_commencer() {
        assertThat(Essai.de(FONCTION).avec(DescripteurFonction.FIN, LocalDate.of(2020, 1, 1)).codes())
                .containsExactly(AnomalieValeur.DATES_INVERSEES);
    }
}
