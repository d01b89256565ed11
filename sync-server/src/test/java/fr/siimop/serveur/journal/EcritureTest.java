package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;
import fr.siimop.serveur.stockage.SurChaqueBase;

class EcritureTest {

    private static final DescripteurEntite<?> TERRAIN = DescripteurTerrain.TERRAIN;
    private static final int LIBELLE = TERRAIN.position("libelle");

    @SurChaqueBase
    void ecrit_la_ligne_le_journal_et_son_rang(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne auteur = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Validation<List<Anomalie>> validation = monde.ecriture.executer(Monde.agent(auteur.id(), Monde.A), Cause.SAISIE,
                unite -> unite.modifier(TERRAIN, monde.ligne(monde.terrain).avec(LIBELLE, "Nouveau nom")));
        assertThat(validation.resultat().stream().filter(Anomalie::bloquante)).isEmpty();
        assertThat(validation.seq()).isEqualTo(monde.dernierSeq.get()).isPositive();
        LigneBase ligne = lire(essai.base(), TERRAIN, monde.terrain.id());
        assertThat(ligne.ligne().valeur(LIBELLE)).isEqualTo("Nouveau nom");
        assertThat(ligne.ligne().revision()).isEqualTo(validation.seq());
        assertThat(ligne.portee()).isEqualTo("national");
        List<Historique.Entree> histoire = new Historique(essai.base()).de(monde.agent(Monde.A), TERRAIN,
                monde.terrain.id());
        assertThat(histoire).hasSize(2);
        Historique.Entree entree = histoire.getFirst();
        assertThat(entree.auteur()).isEqualTo("Prénom " + auteur.nom());
        assertThat(entree.posteDeTravail()).isEqualTo("poste d’essai");
        assertThat(entree.instant()).isEqualTo(Monde.HORLOGE.instant());
        assertThat(entree.champs())
                .containsExactly(Map.entry("libelle",
                        new Historique.Champ("Médecine d’essai", "Nouveau nom")));
    }

    @SurChaqueBase
    void n_ecrit_rien_quand_rien_ne_change(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        long avant = monde.dernierSeq.get();
        assertThat(monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE,
                unite -> unite.modifier(TERRAIN, monde.ligne(monde.terrain))).seq()).isZero();
        assertThat(monde.dernierSeq.get()).isEqualTo(avant);
    }

    @SurChaqueBase
    void refuse_hors_du_perimetre_et_sans_droit(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Auteur ailleurs = monde.agent(Monde.B);
        assertThat(codes(monde, ailleurs,
                unite -> unite.modifier(TERRAIN, monde.ligne(monde.terrain).avec(LIBELLE, "Nouveau nom"))))
                .containsExactly(AnomalieSync.HORS_PERIMETRE.code());
        assertThat(codes(monde, ailleurs, unite -> unite.supprimer(TERRAIN, monde.terrain.id())))
                .contains(AnomalieSync.HORS_PERIMETRE.code());
        assertThat(codes(monde, ailleurs, unite -> unite.supprimer(DescripteurRegion.REGION, monde.region.id())))
                .contains(AnomalieSync.SANS_DROIT.code());
        int subdivision = TERRAIN.position("subdivision");
        assertThat(codes(monde, monde.agent(Monde.A),
                unite -> unite.modifier(TERRAIN,
                        monde.ligne(monde.terrain).avec(subdivision, monde.subdivisionB.id()))))
                .containsExactly(AnomalieSync.HORS_PERIMETRE.code());
    }

    @SurChaqueBase
    void cache_les_lignes_qui_ne_sont_pas_lisibles(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        assertThat(codes(monde, monde.agent(Monde.B),
                unite -> unite.supprimer(DescripteurInterne.INTERNE, interne.id())))
                .containsExactly(AnomalieSync.LIGNE_INCONNUE.code());
        assertThat(new Historique(essai.base()).de(monde.agent(Monde.B), DescripteurInterne.INTERNE, interne.id()))
                .isEmpty();
    }

    @SurChaqueBase
    void refuse_de_supprimer_ce_qui_sert_encore_et_le_dit(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        List<String> codes = codes(monde, monde.agent(Monde.A), unite -> {
            List<Anomalie> refus = unite.supprimer(TERRAIN, monde.terrain.id());
            assertThat(refus).singleElement().satisfies(anomalie -> assertThat(anomalie.arguments())
                    .containsExactly("Terrain de stage", 1L, "Agrément"));
            assertThat(unite.supprimer(DescripteurAgrement.AGREMENT, monde.agrement.id())).isEmpty();
            return unite.supprimer(TERRAIN, monde.terrain.id());
        });
        assertThat(codes).isEmpty();
        assertThat(essai.base().jdbi().<Boolean, RuntimeException>withHandle(
                handle -> new Depot().lire(handle, TERRAIN, monde.terrain.id()).isPresent())).isFalse();
    }

    @SurChaqueBase
    void les_activites_suivent_l_interne_dans_sa_subdivision(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        ActiviteSemestrielle une = monde.nouvelleActivite(interne, monde.semestre);
        ActiviteSemestrielle autre = monde.nouvelleActivite(interne, monde.suivant);
        int subdivision = DescripteurInterne.INTERNE.position("subdivision");
        Validation<List<Anomalie>> validation = monde.ecriture.executer(monde.agent(Monde.A, Monde.B), Cause.SAISIE,
                unite -> unite.modifier(DescripteurInterne.INTERNE, DescripteurInterne.INTERNE.ligne(interne)
                        .avec(subdivision, monde.subdivisionB.id())));
        assertThat(validation.seq()).isPositive();
        for (UUID id : List.of(une.id(), autre.id())) {
            LigneBase ligne = lire(essai.base(), DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE, id);
            assertThat(ligne.portee()).isEqualTo(Monde.B);
            assertThat(ligne.ligne().revision()).isEqualTo(validation.seq());
        }
        assertThat(new Historique(essai.base()).de(monde.agent(Monde.B),
                DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE, une.id()).getFirst())
                .satisfies(entree -> assertThat(entree.operation()).isEqualTo("portee"))
                .satisfies(entree -> assertThat(entree.porteeAvant()).isEqualTo(Monde.A));
    }

    @SurChaqueBase
    void une_unite_de_dix_mille_lignes_reste_rapide(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        long debut = System.nanoTime();
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE, unite -> {
            List<Personne> personnes = Stream.generate(() -> monde.personne(monde.subdivisionA))
                    .limit(10_000).toList();
            unite.annoncer(DescripteurPersonne.PERSONNE,
                    personnes.stream().map(DescripteurPersonne.PERSONNE::ligne).toList());
            personnes.forEach(personne -> Monde.poser(unite, DescripteurPersonne.PERSONNE, personne));
            return personnes;
        });
        double secondes = (System.nanoTime() - debut) / 1e9;
        System.out.printf("%s: unit of 10,000 rows in %.2f s%n", essai, secondes);
        assertThat(secondes).isLessThan(30);
    }

    private static List<String> codes(Monde monde, Auteur auteur,
            Function<Unite, List<Anomalie>> travail) {
        return monde.ecriture.executer(auteur, Cause.SAISIE, travail).resultat().stream().filter(Anomalie::bloquante)
                .map(Anomalie::code).toList();
    }

    private static LigneBase lire(Base base, DescripteurEntite<?> descripteur, UUID id) {
        return base.jdbi().withHandle(handle -> new Depot().lire(handle, descripteur, id).orElseThrow());
    }
}
