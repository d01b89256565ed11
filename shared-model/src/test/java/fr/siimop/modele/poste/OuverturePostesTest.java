package fr.siimop.modele.poste;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT_FST;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT_OPTION;
import static fr.siimop.modele.echantillon.Echantillons.LISTES;
import static fr.siimop.modele.echantillon.Echantillons.MAI_2027;
import static fr.siimop.modele.echantillon.Echantillons.NOVEMBRE_2026;
import static fr.siimop.modele.echantillon.Echantillons.POSTE;
import static fr.siimop.modele.echantillon.Echantillons.POSTE_COUPLE;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.echantillon.ContexteMemoire;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;

class OuverturePostesTest {

    private static final Phases APPRO = Phases.de(Phase.APPRO);
    private final ContexteMemoire contexte = ContexteMemoire.complet();

    private static GenerateurId ids() {
        AtomicLong suivant = new AtomicLong(900);
        return () -> new UUID(0, suivant.incrementAndGet());
    }

    private static DemandeOuverture demande(Semestre semestre, Semestre copie, Phases phases, TypePoste type) {
        return new DemandeOuverture(semestre, copie, phases, type, 2, 6, false, "SASPAS", false);
    }

    private Proposition une(Agrement agrement, DemandeOuverture demande) {
        List<Proposition> propositions = new OuverturePostes(REGISTRE, contexte, ids())
                .proposer(List.of(agrement), demande);
        assertThat(propositions).hasSize(1);
        return propositions.getFirst();
    }

    private static List<CodeAnomalie> codes(Proposition proposition) {
        return proposition.anomalies().stream().filter(Anomalie::bloquante).map(Anomalie::type).toList();
    }

    @Test
    void ouvre_un_poste_dans_les_phases_voulues_que_l_agrement_permet() {
        Agrement sansConso = Essai.modifier(AGREMENT, DescripteurAgrement.PHASES, Phases.de(Phase.SOCLE, Phase.APPRO));
        contexte.avec(sansConso);
        Proposition proposition = une(sansConso,
                demande(NOVEMBRE_2026, null, Phases.de(Phase.APPRO, Phase.CONSO), TypePoste.SIMPLE));
        assertThat(codes(proposition)).isEmpty();
        assertThat(proposition.poste().phases()).isEqualTo(APPRO);
        assertThat(proposition.poste().libelle()).isEqualTo("Pédiatrie générale");
        assertThat(proposition.poste().indication()).isEqualTo("SASPAS");
        assertThat(proposition.poste().places()).isEqualTo(2);
    }

    @Test
    void refuse_la_mauvaise_phase_l_agrement_echu_le_terrain_ferme_et_dit_pourquoi() {
        Agrement socle = Essai.modifier(AGREMENT, DescripteurAgrement.PHASES, Phases.de(Phase.SOCLE));
        contexte.avec(socle);
        assertThat(codes(une(socle, demande(NOVEMBRE_2026, null, APPRO, TypePoste.SIMPLE))))
                .containsExactly(AnomaliePoste.PHASES_HORS_AGREMENT);
        Agrement echu = Essai.modifier(AGREMENT, DescripteurAgrement.FIN, LocalDate.of(2026, 10, 1));
        contexte.avec(echu);
        assertThat(codes(une(echu, demande(NOVEMBRE_2026, null, APPRO, TypePoste.SIMPLE))))
                .containsExactly(AnomaliePoste.AGREMENT_ECHU);
        contexte.avec(AGREMENT).avec(Essai.modifier(TERRAIN, DescripteurTerrain.ETAT, EtatTerrain.FERME));
        assertThat(codes(une(AGREMENT, demande(NOVEMBRE_2026, null, APPRO, TypePoste.SIMPLE))))
                .containsExactly(AnomaliePoste.TERRAIN_FERME);
    }

    @Test
    void ouvre_sur_une_option_ou_une_FST_mais_pas_en_socle() {
        for (Agrement pris : List.of(AGREMENT_OPTION, AGREMENT_FST)) {
            Agrement agrement = Essai.modifier(pris, DescripteurAgrement.ETAT, EtatAgrement.ACTIF);
            contexte.avec(agrement);
            assertThat(codes(une(agrement, demande(NOVEMBRE_2026, null, APPRO, TypePoste.SIMPLE)))).isEmpty();
            assertThat(codes(une(agrement, demande(NOVEMBRE_2026, null, Phases.de(Phase.SOCLE), TypePoste.SIMPLE))))
                    .containsExactly(AnomaliePoste.OPTION_OU_FST_EN_SOCLE);
        }
    }

    @Test
    void ne_double_pas_ce_qui_est_ouvert() {
        assertThat(codes(une(AGREMENT, demande(MAI_2027, null, APPRO, TypePoste.SIMPLE))))
                .containsExactly(AnomaliePoste.DEJA_OUVERT);
    }

    @Test
    void prend_l_agrement_lie_par_un_lien_de_la_meme_nature_ou_dit_qu_il_manque() {
        Proposition couple = une(AGREMENT_OPTION, demande(NOVEMBRE_2026, null, APPRO, TypePoste.COUPLE));
        assertThat(couple.poste().agrementLie()).isEqualTo(AGREMENT.id());
        assertThat(couple.poste().acces()).isEqualTo(AccesResponsable.REFERENT);
        assertThat(codes(couple)).isEmpty();
        assertThat(codes(une(AGREMENT_OPTION, demande(NOVEMBRE_2026, null, APPRO, TypePoste.MIXTE))))
                .containsExactly(AnomaliePoste.AGREMENT_LIE_MANQUANT);
    }

    @Test
    void recopie_les_postes_d_un_semestre_avec_de_nouveaux_identifiants() {
        Semestre mai2028 = new Semestre(new UUID(0, 1), "2028-05", "Mai 2028", LocalDate.of(2028, 5, 2),
                LocalDate.of(2028, 11, 1));
        contexte.avec(mai2028);
        List<Proposition> reprises = new OuverturePostes(REGISTRE, contexte, ids())
                .proposer(List.of(AGREMENT, AGREMENT_FST), demande(mai2028, MAI_2027, APPRO, TypePoste.SIMPLE));
        assertThat(reprises.subList(0, 2)).allMatch(Proposition::ouvrable)
                .extracting(p -> p.poste().libelle())
                .containsExactlyInAnyOrder(POSTE.libelle(), POSTE_COUPLE.libelle());
        assertThat(reprises.subList(0, 2)).allSatisfy(p -> {
            assertThat(p.poste().semestre()).isEqualTo(mai2028.id());
            assertThat(List.of(POSTE.id(), POSTE_COUPLE.id())).doesNotContain(p.poste().id());
            assertThat(p.poste().valideArs()).isFalse();
        });
        assertThat(codes(reprises.getLast())).containsExactly(AnomaliePoste.RIEN_A_RECOPIER);
        assertThat(OuverturePostes.anneePrecedente(mai2028, LISTES.semestres())).contains(MAI_2027);
    }
}
