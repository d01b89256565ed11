package fr.siimop.modele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.RoleIntervenant;

/** Finds each planted fault again from the rows alone: those announced, no others. */
class DefautsDemoTest {

    @ParameterizedTest
    @EnumSource
    void chaque_defaut_est_plante_au_taux_annonce(Taille taille) {
        BilanDemo bilan = BaseDemo.de(taille).bilan();
        int rts = rtsEnFonction(BaseDemo.de(taille)).size();
        int ouverts = taille.postes() - taille.postes() * 18 / 100 - taille.postes() * 7 / 100;
        for (Defaut defaut : Defaut.values()) {
            int population = switch (defaut.population()) {
                case "rts" -> rts;
                case "poste" -> ouverts;
                default -> bilan.lignes(defaut.population());
            };
            System.out.printf("%s %s (%s) : %d sur %d%n", taille, defaut, defaut.source(),
                    bilan.defauts(defaut).size(), population);
            assertThat(bilan.defauts(defaut)).as(defaut.name()).hasSize(defaut.nombre(population));
        }
    }

    @ParameterizedTest
    @EnumSource
    void etablissements_sans_identifiant_et_siret_en_double(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        List<Etablissement> tous = base.lignes(DescripteurEtablissement.ETABLISSEMENT);
        assertThat(tous.stream().filter(e -> !e.identifie()).map(Etablissement::id))
                .hasSameElementsAs(base.bilan().defauts(Defaut.ETABLISSEMENT_SANS_IDENTIFIANT));

        Map<String, Long> parSiret = tous.stream().filter(e -> e.siret() != null)
                .collect(Collectors.groupingBy(e -> String.valueOf(e.siret()), Collectors.counting()));
        assertThat(parSiret.values().stream().filter(n -> n > 1))
                .hasSize(base.bilan().defauts(Defaut.SIRET_EN_DOUBLE).size()).allMatch(n -> n == 2);
    }

    @ParameterizedTest
    @EnumSource
    void comptes_en_double(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Map<String, List<Personne>> parNom = base.lignes(DescripteurPersonne.PERSONNE).stream()
                .collect(Collectors.groupingBy(p -> p.prenom() + " " + p.nom()));
        Map<UUID, UUID> internes = base.lignes(DescripteurInterne.INTERNE).stream()
                .collect(Collectors.toMap(Interne::personne, Interne::id));
        Set<UUID> trouves = new HashSet<>();
        parNom.values().stream().filter(memes -> memes.size() > 1).forEach(memes -> {
            memes.stream().filter(p -> internes.containsKey(p.id())).forEach(p -> trouves.add(internes.get(p.id())));
            assertThat(memes).anyMatch(p -> String.valueOf(p.email())
                    .matches(p.prenom() + "\\." + p.nom() + "\\.\\d{8}@A_CORRIGER\\.exemple\\.fr"));
        });
        assertThat(trouves).hasSameElementsAs(base.bilan().defauts(Defaut.COMPTE_EN_DOUBLE));
    }

    @ParameterizedTest
    @EnumSource
    void parcours_absents_troues_ou_contradictoires(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Map<UUID, List<ActiviteSemestrielle>> parInterne = base
                .lignes(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE).stream()
                .collect(Collectors.groupingBy(ActiviteSemestrielle::interne));
        Map<Defaut, Set<UUID>> trouves = new HashMap<>();
        for (Interne interne : base.lignes(DescripteurInterne.INTERNE)) {
            List<ActiviteSemestrielle> semestres = parInterne.getOrDefault(interne.id(), List.of());
            Defaut defaut = defaut(base, interne, semestres);
            if (defaut != null) {
                trouves.computeIfAbsent(defaut, d -> new HashSet<>()).add(interne.id());
            }
        }
        for (Defaut defaut : List.of(Defaut.SANS_PARCOURS, Defaut.SEMESTRE_MANQUANT, Defaut.PHASE_ERRONEE,
                Defaut.DAR_NON_DECLARE)) {
            assertThat(trouves.getOrDefault(defaut, Set.of())).as(defaut.name())
                    .hasSameElementsAs(base.bilan().defauts(defaut));
        }
    }

    private static @Nullable Defaut defaut(BaseDemo base, Interne interne,
            List<ActiviteSemestrielle> semestres) {
        if (semestres.isEmpty()) {
            return Defaut.SANS_PARCOURS;
        }
        ActiviteSemestrielle dernier = semestres.getLast();
        int rangDernier = rang(base, dernier);
        if (rangDernier - entree(interne.promotion()) + 1 != semestres.size()) {
            return Defaut.SEMESTRE_MANQUANT;
        }
        Phase vecue = dernier.phase();
        if (vecue != interne.phase()) {
            return Defaut.PHASE_ERRONEE;
        }
        UUID agrement = dernier.agrement();
        if (interne.statut() == StatutInterne.ACTIF && agrement != null
                && dernier.situation() != Situation.HORS_FILIERE) {
            Agrement sien = base.ligne(DescripteurAgrement.AGREMENT, agrement);
            boolean autre = !interne.des().equals(sien.des());
            return autre ? Defaut.DAR_NON_DECLARE : null;
        }
        return null;
    }

    private static int rang(BaseDemo base, ActiviteSemestrielle semestre) {
        String code = base.ligne(DescripteurSemestre.SEMESTRE, semestre.semestre()).code();
        return Integer.parseInt(code.substring(0, 4)) * 2 + (code.endsWith("11") ? 1 : 0);
    }

    private static int entree(int promotion) {
        return promotion * 2 + 1;
    }

    @ParameterizedTest
    @EnumSource
    void rts_sans_adresse(Taille taille) {
        BaseDemo base = BaseDemo.de(taille);
        Set<UUID> muets = rtsEnFonction(base).stream()
                .filter(id -> base.ligne(DescripteurPersonne.PERSONNE, id).email() == null)
                .collect(Collectors.toSet());
        assertThat(muets).hasSameElementsAs(base.bilan().defauts(Defaut.RTS_SANS_EMAIL));
    }

    private static Set<UUID> rtsEnFonction(BaseDemo base) {
        return base.lignes(DescripteurIntervenant.INTERVENANT).stream()
                .filter(i -> i.role() == RoleIntervenant.RTS && i.fin() == null).map(i -> i.personne())
                .collect(Collectors.toSet());
    }

    @Test
    void un_defaut_existe_meme_dans_une_petite_population() {
        assertThat(Defaut.DAR_NON_DECLARE.nombre(10)).isEqualTo(1);
    }
}
