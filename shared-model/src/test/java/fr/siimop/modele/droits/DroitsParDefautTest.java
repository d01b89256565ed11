package fr.siimop.modele.droits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.PeriodeOuverture;

class DroitsParDefautTest {

    private static final UUID TOURS = new UUID(1, 1);
    private static final UUID ANGERS = new UUID(1, 2);
    private static final UUID PEDIATRIE = new UUID(3, 1);
    private static final Map<UUID, String> SUBDIVISIONS = Map.of(TOURS, "TOURS", ANGERS, "ANGERS");

    @Test
    void l_ars_ecrit_les_terrains_de_sa_subdivision_et_lit_ses_internes() {
        Droits droits = droits(fonction(TypeFonction.ARS, TOURS));
        assertThat(Stream.of("etablissement", "terrain", "intervenant", "agrement", "lien_agrement", "poste",
                "periode_ouverture"))
                .allSatisfy(table -> assertThat(droits.ecriture(table)).containsExactly("TOURS"));
        assertThat(droits.lecture("terrain")).containsExactly("national");
        assertThat(droits.lecture("interne")).containsExactlyInAnyOrder("national", "TOURS");
        assertThat(droits.ecriture("interne")).isEmpty();
        assertThat(droits.ecriture("region")).isEmpty();
    }

    @Test
    void l_ars_saisit_un_praticien_mais_aucune_personne_d_une_subdivision() {
        Droits droits = droits(fonction(TypeFonction.ARS, TOURS));
        assertThat(droits.ecriture("personne")).containsExactly("national");
        assertThat(droits.ecriture("fonction")).isEmpty();
    }

    @Test
    void l_ars_et_la_scolarite_ecrivent_le_parcours_au_fil_de_l_eau() {
        for (TypeFonction type : List.of(TypeFonction.ARS, TypeFonction.SCOLARITE)) {
            assertThat(droits(fonction(type, TOURS)).ecriture("activite_semestrielle")).containsExactly("TOURS");
        }
        assertThat(Stream.of("interne", "validation_phase", "these", "diplome"))
                .allSatisfy(table -> assertThat(droits(fonction(TypeFonction.ARS, TOURS)).ecriture(table)).isEmpty());
    }

    @Test
    void la_scolarite_ecrit_les_internes_de_sa_subdivision_et_lit_les_terrains() {
        Droits droits = droits(fonction(TypeFonction.SCOLARITE, TOURS));
        assertThat(Stream.of("personne", "fonction", "interne", "rang_concours", "activite_semestrielle"))
                .allSatisfy(table -> assertThat(droits.ecriture(table)).containsExactly("TOURS"));
        assertThat(droits.ecriture("poste")).isEmpty();
        assertThat(droits.peutLire("poste", "national")).isTrue();
        assertThat(droits.peutLire("interne", "ANGERS")).isFalse();
    }

    @Test
    void les_fonctions_s_ajoutent() {
        Droits droits = droits(fonction(TypeFonction.ARS, TOURS), fonction(TypeFonction.SCOLARITE, ANGERS));
        assertThat(droits.lecture("interne")).containsExactlyInAnyOrder("national", "TOURS", "ANGERS");
        assertThat(droits.ecriture("personne")).containsExactlyInAnyOrder("national", "ANGERS");
        assertThat(droits.ecriture("terrain")).containsExactly("TOURS");
    }

    @Test
    void la_dgos_lit_tout_et_n_ecrit_rien() {
        Droits droits = droits(fonction(TypeFonction.DGOS, null));
        assertThat(tables()).allSatisfy(table -> {
            assertThat(droits.lecture(table)).contains("national");
            assertThat(droits.ecriture(table)).isEmpty();
        });
        assertThat(droits.lecture("interne")).containsExactlyInAnyOrder("national", "TOURS", "ANGERS");
    }

    @Test
    void l_administrateur_ecrit_tout() {
        Droits droits = droits(fonction(TypeFonction.ADMIN, null));
        assertThat(tables()).allSatisfy(table -> assertThat(droits.ecriture(table))
                .containsExactlyInAnyOrder("national", "TOURS", "ANGERS"));
    }

    @Test
    void le_coordonnateur_lit_sa_subdivision() {
        Droits droits = droits(fonction(TypeFonction.COORDONNATEUR, ANGERS));
        assertThat(droits.peutLire("activite_semestrielle", "ANGERS")).isTrue();
        assertThat(droits.ecriture()).isEmpty();
    }

    @Test
    void le_coordonnateur_ouvre_les_postes_de_sa_specialite_pendant_la_periode() {
        UUID semestre = new UUID(2, 1);
        PeriodeOuverture toutes = periode(ANGERS, semestre, null);
        Fonction coordonnateur = fonction(TypeFonction.COORDONNATEUR, ANGERS, PEDIATRIE);
        Droits droits = DroitsParDefaut.de(List.of(coordonnateur), SUBDIVISIONS, List.of(toutes));
        assertThat(droits.ecriture()).isEqualTo(Map.of("poste", Set.of("ANGERS")));
        assertThat(droits.ouvertures("ANGERS")).contains(List.of(new OuverturePermise(semestre, PEDIATRIE)));

        List<PeriodeOuverture> autres = List.of(periode(TOURS, semestre, null),
                periode(ANGERS, semestre, new UUID(3, 2)));
        assertThat(DroitsParDefaut.de(List.of(coordonnateur), SUBDIVISIONS, autres).ecriture()).isEmpty();
    }

    @Test
    void l_ars_qui_est_aussi_coordonnateur_n_est_pas_limitee() {
        Droits droits = DroitsParDefaut.de(List.of(fonction(TypeFonction.COORDONNATEUR, TOURS, PEDIATRIE),
                fonction(TypeFonction.ARS, TOURS)), SUBDIVISIONS, List.of(periode(TOURS, new UUID(2, 1), null)));
        assertThat(droits.peutEcrire("poste", "TOURS")).isTrue();
        assertThat(droits.ouvertures("TOURS")).isEmpty();
    }

    private static PeriodeOuverture periode(UUID subdivision, UUID semestre, @Nullable UUID specialite) {
        return new PeriodeOuverture(new UUID(4, 4), subdivision, semestre, specialite, LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 12, 11));
    }

    @Test
    void le_representant_ne_lit_que_les_tables_nationales() {
        Droits droits = droits(fonction(TypeFonction.REPRESENTANT, TOURS));
        assertThat(droits.peutLire("poste", "national")).isTrue();
        assertThat(droits.lecture("personne")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RTS", "INTERNE"})
    void les_internes_et_les_rts_ne_recoivent_aucune_table(TypeFonction type) {
        assertThat(droits(fonction(type, TOURS))).isEqualTo(Droits.AUCUN);
    }

    /** A scolarité may write the functions of its subdivision: it must not make itself administrator. */
    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "DGOS"})
    void une_fonction_nationale_rattachee_a_une_subdivision_ne_donne_rien(TypeFonction type) {
        assertThat(droits(fonction(type, TOURS))).isEqualTo(Droits.AUCUN);
    }

    @Test
    void une_fonction_sans_subdivision_connue_ne_donne_rien() {
        assertThat(droits(fonction(TypeFonction.ARS, null))).isEqualTo(Droits.AUCUN);
        assertThat(droits(fonction(TypeFonction.ARS, new UUID(9, 9)))).isEqualTo(Droits.AUCUN);
    }

    private static Droits droits(Fonction... fonctions) {
        return DroitsParDefaut.de(List.of(fonctions), SUBDIVISIONS);
    }

    private static Stream<String> tables() {
        return RegistreSiimop.REGISTRE.tous().stream().map(DescripteurEntite::table);
    }

    private static Fonction fonction(TypeFonction type, @Nullable UUID subdivision) {
        return fonction(type, subdivision, null);
    }

    private static Fonction fonction(TypeFonction type, @Nullable UUID subdivision, @Nullable UUID des) {
        return new Fonction(new UUID(2, 1), new UUID(3, 1), type, subdivision, des, LocalDate.of(2026, 1, 1), null);
    }
}
