package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.personne.DescripteurFonction;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.poste.AccesResponsable;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.PeriodeOuverture;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.Discipline;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.connexion.Identites;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.PosteDeTravail;

/** What a coordonnateur writes while the ARS lets him, read from the base as at each request. */
class OuvertureParCoordonnateurTest {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2026, 11, 16);
    private static final LocalDate DERNIER_JOUR = LocalDate.of(2026, 12, 11);

    private final class Scene {

        private final BaseDeTest essai;
        private final Monde monde;
        private final Personne coordonnateur;
        private final Agrement agrement;

        Scene(BaseDeTest essai) {
            this.essai = essai;
            monde = new Monde(essai.base());
            coordonnateur = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
            monde.ajouter(DescripteurFonction.FONCTION, new Fonction(monde.id(), coordonnateur.id(),
                    TypeFonction.COORDONNATEUR, monde.subdivisionA.id(), monde.des.id(), LocalDate.of(2025, 9, 1),
                    null));
            agrement = monde.ajouter(DescripteurAgrement.AGREMENT, new Agrement(monde.id(), "240000010002",
                    monde.terrain.id(), TypeAgrement.PRINCIPAL, monde.des.id(), null, null, Phases.de(Phase.SOCLE), 5,
                    LocalDate.of(2026, 5, 4), null, EtatAgrement.ACTIF, null));
        }

        void periode(UUID subdivision, @Nullable UUID specialite) {
            monde.ajouter(DescripteurPeriodeOuverture.PERIODE_OUVERTURE, new PeriodeOuverture(monde.id(), subdivision,
                    monde.suivant.id(), specialite, PREMIER_JOUR, DERNIER_JOUR));
        }

        Auteur auteur(Clock horloge) {
            return new Auteur(coordonnateur.id(), "poste d’essai",
                    new Identites(essai.base().jdbi(), horloge).droits(coordonnateur.id()));
        }

        Poste poste(Semestre semestre, boolean valide) {
            return new Poste(monde.id(), "1", "Médecine d’essai", agrement.id(), null, semestre.id(),
                    TypePoste.SIMPLE, AccesResponsable.REFERENT, Phases.de(Phase.SOCLE), 6, 2, false, null, valide);
        }

        List<String> ouvrir(Auteur auteur, Poste poste) {
            return codes(auteur, unite -> unite.creer(DescripteurPoste.POSTE, DescripteurPoste.POSTE.ligne(poste)));
        }

        List<String> codes(Auteur auteur, java.util.function.Function<Unite, List<Anomalie>> travail) {
            return monde.ecriture.executer(auteur, Cause.SAISIE, travail).resultat().stream()
                    .filter(Anomalie::bloquante).map(Anomalie::code).toList();
        }
    }

    @SurChaqueBase
    void ouvre_pendant_la_periode_et_pas_apres(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        scene.periode(scene.monde.subdivisionA.id(), null);
        Auteur pendant = scene.auteur(Monde.HORLOGE);
        Poste poste = scene.poste(scene.monde.suivant, false);
        assertThat(scene.ouvrir(pendant, poste)).isEmpty();
        int places = DescripteurPoste.POSTE.position("places");
        assertThat(scene.codes(pendant, unite -> unite.modifier(DescripteurPoste.POSTE,
                DescripteurPoste.POSTE.ligne(poste).avec(places, 3)))).isEmpty();

        Auteur apres = scene.auteur(Clock.offset(Monde.HORLOGE, Duration.ofDays(30)));
        assertThat(scene.codes(apres, unite -> unite.supprimer(DescripteurPoste.POSTE, poste.id())))
                .containsExactly(AnomalieSync.SANS_DROIT.code());
    }

    @SurChaqueBase
    void n_ouvre_ni_pour_un_autre_semestre_ni_a_la_place_de_l_ars(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        scene.periode(scene.monde.subdivisionA.id(), scene.monde.des.id());
        Auteur auteur = scene.auteur(Monde.HORLOGE);
        assertThat(scene.ouvrir(auteur, scene.poste(scene.monde.semestre, false)))
                .containsExactly(AnomalieSync.HORS_PERIODE.code());
        assertThat(scene.ouvrir(auteur, scene.poste(scene.monde.suivant, true)))
                .containsExactly(AnomalieSync.VALIDE_PAR_L_ARS.code());

        Poste valide = scene.monde.ajouter(DescripteurPoste.POSTE, scene.poste(scene.monde.suivant, true));
        assertThat(scene.codes(auteur, unite -> unite.supprimer(DescripteurPoste.POSTE, valide.id())))
                .containsExactly(AnomalieSync.VALIDE_PAR_L_ARS.code());
    }

    @SurChaqueBase
    void ne_touche_pas_un_agrement_d_une_autre_specialite_sur_ses_terrains(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        scene.periode(scene.monde.subdivisionA.id(), null);
        Des autre = scene.monde.ajouter(DescripteurDes.DES, new Des(scene.monde.id(), "XAU", "Autre spécialité",
                scene.monde.filiere.id(), Discipline.MEDICALE, null, 4, null));
        Agrement complementaire = scene.monde.ajouter(DescripteurAgrement.AGREMENT, new Agrement(scene.monde.id(),
                "240000010003", scene.monde.terrain.id(), TypeAgrement.COMPLEMENTAIRE, autre.id(), null, null,
                Phases.de(Phase.SOCLE), 5, LocalDate.of(2026, 5, 4), null, EtatAgrement.ACTIF, null));
        Auteur auteur = scene.auteur(Monde.HORLOGE);
        Poste poste = scene.poste(scene.monde.suivant, false);
        assertThat(scene.ouvrir(auteur, poste)).isEmpty();
        int agrement = DescripteurPoste.POSTE.position("agrement");
        assertThat(scene.codes(auteur, unite -> unite.modifier(DescripteurPoste.POSTE,
                DescripteurPoste.POSTE.ligne(poste).avec(agrement, complementaire.id()))))
                .containsExactly(AnomalieSync.HORS_PERIODE.code());
    }

    @SurChaqueBase
    void une_scolarite_ne_se_nomme_pas_coordonnatrice(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        Personne agent = scene.monde.ajouter(DescripteurPersonne.PERSONNE,
                scene.monde.personne(scene.monde.subdivisionA));
        scene.monde.ajouter(DescripteurFonction.FONCTION, new Fonction(scene.monde.id(), agent.id(),
                TypeFonction.SCOLARITE, scene.monde.subdivisionA.id(), null, LocalDate.of(2025, 9, 1), null));
        Auteur scolarite = new Auteur(agent.id(), "poste d’essai",
                new Identites(essai.base().jdbi(), Monde.HORLOGE).droits(agent.id()));
        assertThat(scene.codes(scolarite, unite -> unite.creer(DescripteurFonction.FONCTION,
                DescripteurFonction.FONCTION.ligne(nomination(scene, agent)))))
                .containsExactly(AnomalieSync.FONCTION_SUPERIEURE.code());
        assertThat(scene.codes(scolarite, unite -> unite.creer(DescripteurFonction.FONCTION,
                DescripteurFonction.FONCTION.ligne(nomination(scene, scene.coordonnateur))))).isEmpty();
    }

    @SurChaqueBase
    void ce_que_le_programme_tient_ne_passe_pas_a_cote_des_droits(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        Poste poste = scene.monde.ajouter(DescripteurPoste.POSTE, scene.poste(scene.monde.suivant, false));
        long revision = scene.monde.dernierSeq.get();
        scene.monde.nouvelInterne(scene.monde.subdivisionA);
        assertThat(signer(scene, scene.auteur(Monde.HORLOGE), poste).issue()).isEqualTo(Issue.REFUSEE);
        assertThat(signer(scene, scene.monde.agent(Monde.A), poste)).returns(Issue.APPLIQUEE, Resultat::issue)
                .returns(revision, Resultat::rev);
    }

    private static Resultat signer(Scene scene, Auteur auteur, Poste poste) {
        return new PosteDeTravail(scene.essai.base(), scene.monde, auteur)
                .pousser(PosteDeTravail.mutation(scene.monde.id(), "poste", poste.id(), "modifier",
                        Map.of("dernier_changement", PosteDeTravail.champ(null, "Quelqu’un d’autre"))))
                .getFirst();
    }

    private static Fonction nomination(Scene scene, Personne qui) {
        return new Fonction(scene.monde.id(), qui.id(), TypeFonction.COORDONNATEUR, scene.monde.subdivisionA.id(),
                scene.monde.des.id(), LocalDate.of(2026, 11, 20), null);
    }

    @SurChaqueBase
    void n_ouvre_rien_sous_la_periode_d_une_autre_subdivision(BaseDeTest essai) {
        Scene scene = new Scene(essai);
        scene.periode(scene.monde.subdivisionB.id(), null);
        assertThat(scene.ouvrir(scene.auteur(Monde.HORLOGE), scene.poste(scene.monde.suivant, false)))
                .containsExactly(AnomalieSync.SANS_DROIT.code());
    }
}
