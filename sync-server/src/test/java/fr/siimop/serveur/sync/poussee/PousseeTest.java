package fr.siimop.serveur.sync.poussee;

import static fr.siimop.serveur.sync.PosteDeTravail.champ;
import static fr.siimop.serveur.sync.PosteDeTravail.mutation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.DroitsChanges;
import fr.siimop.serveur.sync.PosteDeTravail;

class PousseeTest {

    @SurChaqueBase
    void cree_modifie_supprime(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        Personne personne = monde.personne(monde.subdivisionA);
        Resultat creee = poste.pousser(creation(monde, DescripteurPersonne.PERSONNE, personne)).getFirst();
        assertThat(creee.issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(creee.rev()).isEqualTo(monde.dernierSeq.get());
        Resultat modifiee = poste.pousser(mutation(monde.id(), "personne", personne.id(), "modifier",
                Map.of("prenom", champ("Prénom", "Zoé")))).getFirst();
        assertThat(modifiee.issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(modifiee.rev()).isGreaterThan(Objects.requireNonNull(creee.rev()));
        assertThat(poste.pousser(mutation(monde.id(), "personne", personne.id(), "supprimer", Map.of())).getFirst()
                .issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(compter(essai.base(), "personne where id = '" + personne.id() + "'")).isZero();
    }

    @SurChaqueBase
    void la_meme_mutation_deux_fois_a_la_meme_reponse_et_aucun_effet(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        Object mutation = mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Médecine d’essai", "Un")));
        List<Resultat> premiere = poste.pousser(mutation, mutation);
        long seq = monde.dernierSeq.get();
        poste.pousser(mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Un", "Deux"))));
        assertThat(poste.pousser(mutation, mutation)).isEqualTo(premiere);
        assertThat(premiere).extracting(Resultat::rev).containsOnly(seq);
        assertThat(libelle(essai.base(), monde)).isEqualTo("Deux");
    }

    @SurChaqueBase
    void un_refus_repete_garde_sa_reponse_sans_revision(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        Object mutation = creation(monde, DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionB));
        List<Resultat> premiere = poste.pousser(mutation);
        assertThat(premiere).singleElement().satisfies(refus -> assertThat(refus.rev()).isNull());
        assertThat(poste.pousser(mutation)).isEqualTo(premiere);
    }

    @SurChaqueBase
    void une_mutation_reprise_par_un_autre_ou_avec_un_autre_contenu_est_refusee(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        UUID id = monde.id();
        Object mutation = mutation(id, "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Médecine d’essai", "Un")));
        poste.pousser(mutation);
        assertThat(codes(poste(essai, monde, Monde.A).pousser(mutation))).containsExactly("sync.mutation_reutilisee");
        assertThat(codes(poste.pousser(mutation(id, "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Un", "Deux")))))).containsExactly("sync.mutation_reutilisee");
        assertThat(libelle(essai.base(), monde)).isEqualTo("Un");
    }

    @SurChaqueBase
    void deux_personnes_sur_des_champs_differents_gardent_toutes_deux_leur_travail(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Médecine d’essai", "Un"))));
        Resultat autre = poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "terrain", monde.terrain.id(),
                "modifier", Map.of("description", champ(null, "Bien")))).getFirst();
        assertThat(autre.issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(libelle(essai.base(), monde)).isEqualTo("Un");
        assertThat(compter(essai.base(), "terrain where description = 'Bien'")).isEqualTo(1);
    }

    @SurChaqueBase
    void le_meme_champ_est_un_conflit_garde_et_le_reste_s_applique(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne agent = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        PosteDeTravail premier = new PosteDeTravail(essai.base(), monde, Monde.agent(agent.id(), Monde.A));
        premier.pousser(mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Médecine d’essai", "Un"))));
        PosteDeTravail second = poste(essai, monde, Monde.A);
        Resultat fusion = second.pousser(mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Médecine d’essai", "Deux"), "description", champ(null, "Bien")))).getFirst();
        assertThat(fusion.issue()).isEqualTo(Issue.FUSIONNEE);
        assertThat(fusion.conflits()).containsOnlyKeys("libelle");
        assertThat(Objects.requireNonNull(fusion.conflits()).get("libelle")).satisfies(conflit -> {
            assertThat(conflit.base()).isEqualTo("Médecine d’essai");
            assertThat(conflit.mienne()).isEqualTo("Deux");
            assertThat(conflit.serveur()).isEqualTo("Un");
            assertThat(conflit.auteur()).isEqualTo("Prénom " + agent.nom());
            assertThat(conflit.quand()).isEqualTo(Monde.HORLOGE.instant());
        });
        assertThat(libelle(essai.base(), monde)).isEqualTo("Un");
        assertThat(compter(essai.base(), "terrain where description = 'Bien'")).isEqualTo(1);
        assertThat(compter(essai.base(), "conflit where resolution is null")).isEqualTo(1);
        assertThat(second.pousser(mutation(monde.id(), "terrain", monde.terrain.id(), "modifier",
                Map.of("libelle", champ("Un", "Deux")))).getFirst().issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(compter(essai.base(), "conflit where resolution is null")).isZero();
    }

    @SurChaqueBase
    void les_champs_d_un_groupe_sont_en_conflit_ensemble(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        String debut = monde.agrement.debut().toString();
        String fin = String.valueOf(monde.agrement.fin());
        poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "agrement", monde.agrement.id(), "modifier",
                Map.of("fin", champ(fin, "2030-11-01"))));
        Resultat conflit = poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "agrement", monde.agrement.id(),
                "modifier", Map.of("debut", champ(debut, "2025-11-02"), "fin", champ(fin, "2031-05-01")))).getFirst();
        assertThat(conflit.issue()).isEqualTo(Issue.CONFLIT);
        assertThat(conflit.conflits()).containsOnlyKeys("debut", "fin");
    }

    @SurChaqueBase
    void un_champ_qui_n_a_ete_que_lu_compte_dans_son_groupe(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        String debut = monde.agrement.debut().toString();
        String fin = String.valueOf(monde.agrement.fin());
        Personne agent = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        new PosteDeTravail(essai.base(), monde, Monde.agent(agent.id(), Monde.A)).pousser(mutation(monde.id(),
                "agrement", monde.agrement.id(), "modifier", Map.of("fin", champ(fin, "2030-11-01"))));
        PosteDeTravail second = poste(essai, monde, Monde.A);
        Resultat conflit = second.pousser(mutation(monde.id(), "agrement", monde.agrement.id(), "modifier",
                Map.of("debut", champ(debut, "2025-11-02"), "fin", champ(fin, fin)))).getFirst();
        assertThat(conflit.issue()).isEqualTo(Issue.CONFLIT);
        assertThat(conflit.conflits()).containsOnlyKeys("debut");
        assertThat(Objects.requireNonNull(conflit.conflits()).get("debut")).satisfies(parUnAutre -> {
            assertThat(parUnAutre.parUnChampLie()).isTrue();
            assertThat(parUnAutre.auteur()).isEqualTo("Prénom " + agent.nom());
        });
        second.pousser(mutation(monde.id(), "agrement", monde.agrement.id(), "modifier",
                Map.of("duree_ans", champ(5, 4), "debut", champ(debut, debut))));
        assertThat(compter(essai.base(), "conflit where champ = 'debut' and resolution is null")).isEqualTo(1);
    }

    @SurChaqueBase
    void la_meme_valeur_deux_fois_n_est_pas_un_conflit(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        for (int i = 0; i < 2; i++) {
            assertThat(poste(essai, monde, Monde.A).pousser(mutation(monde.id(), "terrain", monde.terrain.id(),
                    "modifier", Map.of("libelle", champ("Médecine d’essai", "Un")))).getFirst().issue())
                    .isEqualTo(Issue.APPLIQUEE);
        }
    }

    /** The same row, otherwise. */
    private static Personne autre(Personne une) {
        return new Personne(une.id(), une.civilite(), "AUTRE", une.prenom(), une.dateNaissance(), une.email(),
                une.telephone(), une.rpps(), une.subdivision(), une.source());
    }

    @SurChaqueBase
    void une_mauvaise_mutation_n_arrete_pas_les_autres(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        UUID terrain = monde.terrain.id();
        Personne double1 = monde.personne(monde.subdivisionA);
        Personne bonne = monde.personne(monde.subdivisionA);
        List<Resultat> resultats = poste.pousser(
                mutation(monde.id(), "inconnue", terrain, "modifier", Map.of()),
                mutation(monde.id(), "terrain", terrain, "modifier", Map.of("couleur", champ(null, "bleu"))),
                mutation(monde.id(), "terrain", terrain, "modifier", Map.of("universitaire", champ(true, "peut-être"))),
                mutation(monde.id(), "terrain", terrain, "modifier", Map.of("libelle", champ("x", List.of(1)))),
                mutation(monde.id(), "terrain", terrain, "casser", Map.of()),
                mutation(monde.id(), "terrain", terrain, "modifier", "pas un objet"),
                mutation(monde.id(), "terrain", monde.id(), "modifier", Map.of("libelle", champ("a", "b"))),
                mutation(monde.id(), "terrain", terrain, "supprimer", Map.of()),
                mutation(monde.id(), "terrain", terrain, "modifier",
                        Map.of("etablissement", champ(monde.etablissement.id(), monde.id()))),
                mutation(monde.id(), "terrain", terrain, "modifier",
                        Map.of("libelle", champ("Médecine d’essai", null))),
                mutation(monde.id(), "region", monde.region.id(), "supprimer", Map.of()),
                creation(monde, DescripteurPersonne.PERSONNE, double1),
                creation(monde, DescripteurPersonne.PERSONNE, autre(double1)),
                creation(monde, DescripteurPersonne.PERSONNE, bonne));
        assertThat(codes(resultats)).containsExactly("sync.table_inconnue", "sync.champ_inconnu",
                "valeur.type_inattendu", "valeur.type_inattendu", "sync.operation_inconnue",
                "sync.mutation_mal_formee", "sync.ligne_inconnue", "sync.encore_utilisee", "valeur.reference_inconnue",
                "valeur.requise", "sync.sans_droit", "sync.existe_deja");
        assertThat(resultats.get(11).issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(resultats.get(13).issue()).isEqualTo(Issue.APPLIQUEE);
        assertThat(resultats.stream().filter(resultat -> resultat.issue() == Issue.REFUSEE)).allSatisfy(
                resultat -> assertThat(Objects.requireNonNull(resultat.anomalies())).allSatisfy(
                        anomalie -> assertThat(anomalie.message()).endsWith(".").doesNotContain("{")));
    }

    @SurChaqueBase
    void une_ligne_supprimee_puis_recreee_avec_sa_cle_dans_le_meme_envoi(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        Personne ancienne = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Personne nouvelle = new Personne(monde.id(), null, "AUTRE", "Prénom", null, ancienne.email(), null, null,
                ancienne.subdivision(), ancienne.source());
        assertThat(poste.pousser(mutation(monde.id(), "personne", ancienne.id(), "supprimer", Map.of()),
                creation(monde, DescripteurPersonne.PERSONNE, nouvelle))).extracting(Resultat::issue)
                .containsOnly(Issue.APPLIQUEE);
    }

    @SurChaqueBase
    void ne_montre_ni_n_ecrit_ce_qui_n_est_pas_du_perimetre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail ailleurs = poste(essai, monde, Monde.B);
        UUID interne = monde.nouvelInterne(monde.subdivisionA).id();
        assertThat(codes(ailleurs.pousser(
                mutation(monde.id(), "interne", interne, "modifier", Map.of("cesp", champ(true, false))),
                mutation(monde.id(), "agrement", monde.agrement.id(), "modifier",
                        Map.of("duree_ans", champ(5, 4))),
                mutation(monde.id(), "agrement", monde.agrement.id(), "modifier",
                        Map.of("duree_ans", champ(3, 4))),
                creation(monde, DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA)))))
                .containsExactly("sync.ligne_inconnue", "sync.hors_perimetre", "sync.hors_perimetre",
                        "sync.hors_perimetre");
        assertThat(compter(essai.base(), "conflit")).isZero();
    }

    @SurChaqueBase
    void un_envoi_illisible_est_refuse_en_entier_avec_une_phrase(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Poussee poussee = new Poussee(RegistreSiimop.REGISTRE, monde.ecriture, Monde.HORLOGE);
        for (String corps : List.of("", "{", "[]", "{\"lot\":3}", "{\"lot\":[3]}",
                "{\"lot\":[{\"mutation\":\"x\"}]}")) {
            assertThatThrownBy(() -> poussee.pousser(monde.agent(Monde.A), handle -> true,
                    new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8)))).as(corps)
                    .isInstanceOf(LotIllisible.class).message().endsWith(".");
        }
    }

    @SurChaqueBase
    void rien_n_est_ecrit_pour_qui_n_a_plus_ses_droits_une_fois_les_lignes_tenues(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        String corps = Json.MAPPER.writeValueAsString(Map.of("lot", List.of(mutation(monde.id(), "terrain",
                monde.terrain.id(), "modifier", Map.of("libelle", champ("Médecine d’essai", "Renommé"))))));
        Poussee poussee = new Poussee(RegistreSiimop.REGISTRE, monde.ecriture, Monde.HORLOGE);
        assertThatThrownBy(() -> poussee.pousser(monde.agent(Monde.A), handle -> false,
                new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8)))).isInstanceOf(DroitsChanges.class);
        assertThat(compter(essai.base(), "terrain where libelle = 'Renommé'")).isZero();
        assertThat(compter(essai.base(), "mutation_recue")).isZero();
    }

    @SurChaqueBase
    void dix_mille_mutations_en_peu_de_temps(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde, Monde.A);
        List<Object> lot = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lot.add(creation(monde, DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA)));
        }
        String json = Json.MAPPER.writeValueAsString(Map.of("lot", lot));
        long debut = System.nanoTime();
        assertThat(poste.pousserJson(json)).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        long milieu = System.nanoTime();
        assertThat(poste.pousserJson(json)).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        System.out.printf("%s: push of 10,000 in %.2f s, sent again in %.2f s%n", essai, (milieu - debut) / 1e9,
                (System.nanoTime() - milieu) / 1e9);
        assertThat(compter(essai.base(), "personne")).isEqualTo(10_000);
    }

    static <T extends Entite> Object creation(Monde monde, DescripteurEntite<T> descripteur, T entite) {
        Ligne ligne = descripteur.ligne(entite);
        Map<String, @Nullable Object> champs = new LinkedHashMap<>();
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            Colonne<T, ?> colonne = descripteur.colonnes().get(i);
            Object valeur = colonne.type().versJsonOuNul(ligne.valeur(i));
            if (valeur != null) {
                champs.put(colonne.id(), champ(null, valeur));
            }
        }
        return mutation(monde.id(), descripteur.table(), entite.id(), "creer", champs);
    }

    private static PosteDeTravail poste(BaseDeTest essai, Monde monde, String subdivision) {
        return new PosteDeTravail(essai.base(), monde, monde.agent(subdivision));
    }

    private static List<String> codes(List<Resultat> resultats) {
        return resultats.stream().filter(resultat -> resultat.issue() == Issue.REFUSEE)
                .map(resultat -> Objects.requireNonNull(resultat.anomalies()).getFirst()).map(AnomalieRecue::code)
                .toList();
    }

    private static int compter(Base base, String quoi) {
        return base.jdbi().withHandle(
                handle -> handle.createQuery("select count(*) from " + quoi).mapTo(Integer.class).one());
    }

    private static String libelle(Base base, Monde monde) {
        return base.jdbi().withHandle(handle -> handle.createQuery("select libelle from terrain where id = ?")
                .bind(0, monde.terrain.id()).mapTo(String.class).one());
    }
}
