package fr.siimop.modele.pilotage;

import static fr.siimop.modele.echantillon.Echantillons.ACTIVITE;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT;
import static fr.siimop.modele.echantillon.Echantillons.INTERNE;
import static fr.siimop.modele.echantillon.Echantillons.MAI_2027;
import static fr.siimop.modele.echantillon.Echantillons.NOVEMBRE_2026;
import static fr.siimop.modele.echantillon.Echantillons.POSTE;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;

class CalculAdequationTest {

    private static final Interne EN_APPRO = Essai.modifier(INTERNE, DescripteurInterne.PHASE, Phase.APPRO);
    private static final Poste SOCLE_ET_APPRO = Essai.modifier(
            Essai.modifier(POSTE, DescripteurPoste.PHASES, Phases.de(Phase.SOCLE, Phase.APPRO)),
            DescripteurPoste.PLACES, 3);

    private static List<Adequation> calculer(UUID semestre, List<Poste> postes, List<Interne> internes,
            List<ActiviteSemestrielle> activites) {
        return CalculAdequation.de(semestre, postes, internes, activites,
                id -> id.equals(AGREMENT.id()) ? AGREMENT : null, id -> id.equals(TERRAIN.id()) ? TERRAIN : null);
    }

    private static Adequation phase(List<Adequation> toutes, Phase phase) {
        return toutes.stream().filter(a -> a.groupe().phase() == phase).findFirst().orElseThrow();
    }

    @Test
    void compte_les_places_de_chaque_phase_et_dit_celles_que_deux_phases_se_partagent() {
        List<Adequation> toutes = calculer(MAI_2027.id(), List.of(SOCLE_ET_APPRO), List.of(EN_APPRO), List.of());
        assertThat(phase(toutes, Phase.SOCLE)).satisfies(socle -> {
            assertThat(socle.internes()).isZero();
            assertThat(socle.places()).isEqualTo(3);
            assertThat(socle.partagees()).isEqualTo(3);
        });
        Adequation appro = phase(toutes, Phase.APPRO);
        assertThat(appro.internes()).isOne();
        assertThat(appro.groupe().des()).isEqualTo(TERRAIN.specialiteAppel());
        assertThat(appro.suffit(SeuilOuverture.du(MAI_2027.debut()))).isTrue();
        assertThat(appro.avec(2, 0).manque(SeuilOuverture.du(MAI_2027.debut()))).isEqualTo(2);
        assertThat(appro.avec(2, 2).suffit(SeuilOuverture.du(MAI_2027.debut()))).isTrue();
    }

    @Test
    void nomme_les_internes_que_chaque_nombre_compte() {
        assertThat(CalculAdequation.parGroupe(MAI_2027.id(), List.of(EN_APPRO), List.of())).containsOnly(
                Map.entry(new Adequation.Groupe(EN_APPRO.subdivision(), EN_APPRO.des(), Phase.APPRO),
                        Set.of(EN_APPRO.id())));
    }

    @Test
    void ne_compte_ni_les_absents_ni_les_inactifs_ni_les_autres_semestres() {
        ActiviteSemestrielle absence = Essai.modifier(ACTIVITE, DescripteurActiviteSemestrielle.SITUATION,
                Situation.ANNEE_RECHERCHE);
        assertThat(calculer(MAI_2027.id(), List.of(), List.of(EN_APPRO), List.of(absence))).isEmpty();
        assertThat(calculer(MAI_2027.id(), List.of(),
                List.of(Essai.modifier(EN_APPRO, DescripteurInterne.STATUT, StatutInterne.INACTIF)), List.of()))
                .isEmpty();
        assertThat(calculer(NOVEMBRE_2026.id(), List.of(SOCLE_ET_APPRO), List.of(), List.of())).isEmpty();
    }
}
