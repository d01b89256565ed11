package fr.siimop.modele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.identifiant.Rpps;
import fr.siimop.modele.identifiant.Siret;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.DescripteurRangConcours;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.RangConcours;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Etablissement;

class CoherenceDemoTest {

    private static final Set<String> NUMEROS_FAUX = Set.of("identifiant.numero_agrement_forme",
            "identifiant.lettre_pour_chiffre", "agrement.numero_autre_terrain");
    /** What a dirty établissement and an RTS without e-mail bring with them, on the rows that refer to them. */
    private static final Set<String> CONSEQUENCES = Set.of("terrain.etablissement_a_corriger",
            "agrement.etablissement_a_corriger", "poste.etablissement_a_corriger", "terrain.rts_sans_email");

    /** The rules of the program find the planted faults and nothing else. */
    @ParameterizedTest
    @EnumSource
    void les_regles_ne_trouvent_que_les_defauts_plantes(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Map<String, Integer> parCode = new TreeMap<>();
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> verifier(base, descripteur, parCode));
        System.out.printf("%s, anomalies trouvées par les règles : %s%n", taille, parCode);

        assertThat(parCode.remove("etablissement.sans_identifiant"))
                .isEqualTo(nombre(base, Defaut.ETABLISSEMENT_SANS_IDENTIFIANT));
        assertThat(parCode.remove("poste.agrement_echu"))
                .isEqualTo(nombre(base, Defaut.AGREMENT_ECHU_SUR_POSTE_OUVERT));
        assertThat(parCode.remove("identifiant.email_a_corriger")).isEqualTo(nombre(base, Defaut.COMPTE_EN_DOUBLE));
        int phases = Stream.of("interne.phase_non_validee", "interne.phase_deja_validee").map(parCode::remove)
                .filter(Objects::nonNull).mapToInt(n -> n).sum();
        assertThat(phases)
                .isEqualTo(nombre(base, Defaut.PHASE_ERRONEE) + nombre(base, Defaut.JURY_NON_ENREGISTRE));
        assertThat(parCode.remove("interne.conso_sans_these"))
                .isEqualTo(nombre(base, Defaut.THESE_NON_ENREGISTREE));
        assertThat(parCode.remove("diplome.avant_these")).isEqualTo(nombre(base, Defaut.DIPLOME_AVANT_THESE));
        int numeros = NUMEROS_FAUX.stream().mapToInt(code -> parCode.getOrDefault(code, 0)).sum();
        assertThat(numeros).isEqualTo(nombre(base, Defaut.NUMERO_AGREMENT_ERRONE));
        parCode.keySet().removeAll(NUMEROS_FAUX);
        parCode.keySet().removeAll(CONSEQUENCES);
        assertThat(parCode).isEmpty();
    }

    private static int nombre(BaseDemo base, Defaut defaut) {
        return base.bilan().defauts(defaut).size();
    }

    private static <E extends Entite> void verifier(BaseDemo base, DescripteurEntite<E> descripteur,
            Map<String, Integer> parCode) {
        Verification verification = new Verification(RegistreSiimop.REGISTRE);
        for (E entite : base.lignes(descripteur)) {
            for (Anomalie anomalie : verification.verifier(descripteur, descripteur.ligne(entite), base)) {
                parCode.merge(anomalie.code(), 1, Integer::sum);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void les_cles_sont_uniques(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> cles(base, descripteur));
    }

    private static <E extends Entite> void cles(BaseDemo base, DescripteurEntite<E> descripteur) {
        Set<List<Object>> vues = new HashSet<>();
        for (E entite : base.lignes(descripteur)) {
            Ligne ligne = descripteur.ligne(entite);
            List<Object> cle = new ArrayList<>();
            descripteur.cle().stream().map(c -> ligne.valeur(descripteur.position(c))).filter(Objects::nonNull)
                    .forEach(cle::add);
            if (cle.size() == descripteur.cle().size() && !cle.isEmpty()) {
                assertThat(vues.add(cle)).as(() -> descripteur + " " + cle).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void les_identifiants_sont_justes(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        for (Etablissement e : base.lignes(DescripteurEtablissement.ETABLISSEMENT)) {
            String finess = e.finess();
            String siret = e.siret();
            assertThat(finess == null || Finess.valide(finess)).as(e::toString).isTrue();
            assertThat(siret == null || Siret.valide(siret)).as(e::toString).isTrue();
        }
        Set<String> rpps = new HashSet<>();
        base.lignes(DescripteurPersonne.PERSONNE).stream().map(p -> p.rpps()).filter(Objects::nonNull)
                .forEach(r -> assertThat(Rpps.valide(r) && rpps.add(r)).as(() -> r).isTrue());
        Set<String> ines = new HashSet<>();
        base.lignes(DescripteurInterne.INTERNE).stream().map(Interne::ine).filter(Objects::nonNull)
                .forEach(ine -> assertThat(Ine.valide(ine) && ines.add(ine)).as(() -> ine).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void les_rangs_sont_uniques_par_promotion_et_par_groupe(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Set<List<Object>> vus = new HashSet<>();
        for (RangConcours rang : base.lignes(DescripteurRangConcours.RANG_CONCOURS)) {
            Interne interne = base.ligne(DescripteurInterne.INTERNE, rang.interne());
            assertThat(rang.rang()).isBetween(1, rang.participants());
            List<Object> place = List.of(interne.filiere(), interne.promotion(), String.valueOf(rang.groupeR2c()),
                    rang.rang());
            assertThat(vus.add(place)).as(rang::toString).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aucun_poste_ne_recoit_plus_d_internes_que_de_places(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Map<UUID, Integer> affectes = new HashMap<>();
        for (ActiviteSemestrielle a : base.lignes(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE)) {
            UUID poste = a.poste();
            if (poste != null) {
                affectes.merge(poste, 1, Integer::sum);
            }
        }
        affectes.forEach((id, nombre) -> {
            Poste poste = base.ligne(DescripteurPoste.POSTE, id);
            assertThat(nombre).as(poste::toString).isLessThanOrEqualTo(poste.places());
        });
        assertThat(affectes).hasSizeGreaterThan(taille.postes() / 8);
    }

    @ParameterizedTest
    @EnumSource
    void aucun_nom_n_est_porte_deux_fois_sauf_par_les_comptes_en_double(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Set<String> noms = new HashSet<>();
        long doubles = base.lignes(DescripteurPersonne.PERSONNE).stream()
                .filter(p -> !noms.add(p.prenom() + " " + p.nom())).count();
        assertThat(doubles).isEqualTo(nombre(base, Defaut.COMPTE_EN_DOUBLE));
    }
}
