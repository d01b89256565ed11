package fr.siimop.serveur.sync.poussee;

import static fr.siimop.serveur.sync.PosteDeTravail.champ;
import static fr.siimop.serveur.sync.PosteDeTravail.mutation;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.Moteur;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.PosteDeTravail;

/** Mutations of one act: together or not at all, and never in the way of the others. */
class ActesTest {

    private static final UUID ACTE = UUID.fromString("0192f000-0000-7000-8000-00000000ac7e");

    @SurChaqueBase
    void un_acte_dont_une_ligne_est_refusee_ne_change_rien_et_le_reste_passe(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde);
        Object nom = deLActe(libelle(monde, "Médecine d’essai", "Renommé"));
        Object refusee = deLActe(creation(monde, monde.personne(monde.subdivisionB)));
        Personne voisine = monde.personne(monde.subdivisionA);
        List<Resultat> resultats = poste.pousser(nom, creation(monde, voisine), refusee);

        assertThat(resultats).extracting(Resultat::issue).containsExactly(Issue.REFUSEE, Issue.APPLIQUEE,
                Issue.REFUSEE);
        assertThat(codes(resultats.getFirst())).containsExactly("sync.acte_incomplet");
        assertThat(codes(resultats.getLast())).containsExactly("sync.hors_perimetre");
        assertThat(resultats.getFirst().anomalies()).singleElement()
                .satisfies(a -> assertThat(a.message()).contains("Personnes"));
        assertThat(terrains(essai, "Renommé")).isZero();
        assertThat(personnes(essai, voisine)).isOne();

        Personne permise = monde.personne(monde.subdivisionA);
        assertThat(poste.pousser(deLActe(libelle(monde, "Médecine d’essai", "Renommé")),
                deLActe(creation(monde, permise)))).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        assertThat(terrains(essai, "Renommé")).isOne();
    }

    @SurChaqueBase
    void un_acte_applique_et_renvoye_garde_sa_reponse(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = poste(essai, monde);
        Object[] acte = {deLActe(libelle(monde, "Médecine d’essai", "Renommé")),
            deLActe(creation(monde, monde.personne(monde.subdivisionA)))};
        List<Resultat> premiere = poste.pousser(acte);
        assertThat(premiere).extracting(Resultat::rev).containsOnly(monde.dernierSeq.get());
        assertThat(poste.pousser(acte)).isEqualTo(premiere);
    }

    @SurChaqueBase
    void un_acte_renvoye_pendant_qu_il_est_applique_recoit_sa_reponse(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Personne personne = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        byte[] corps = Json.MAPPER.writeValueAsBytes(Map.of("lot",
                List.of(deLActe(mutation(monde.id(), "personne", personne.id(), "supprimer", Map.of())),
                        deLActe(libelle(monde, "Médecine d’essai", "Renommé")))));
        Poussee poussee = new Poussee(RegistreSiimop.REGISTRE, monde.ecriture, Monde.HORLOGE);
        Auteur auteur = monde.agent(Monde.A);
        CountDownLatch tenues = new CountDownLatch(1);
        CompletableFuture<List<Resultat>> premiere = envoyer(() -> poussee.pousser(auteur, handle -> {
            tenues.countDown();
            return attendre(essai);
        }, new ByteArrayInputStream(corps)));
        assertThat(tenues.await(60, TimeUnit.SECONDS)).isTrue();
        List<Resultat> seconde = poussee.pousser(auteur, handle -> true, new ByteArrayInputStream(corps)).resultats();
        assertThat(seconde).extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
        assertThat(seconde).isEqualTo(premiere.join());
    }

    private static CompletableFuture<List<Resultat>> envoyer(Callable<ReponsePoussee> poussee) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return poussee.call().resultats();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Until another transaction waits for the rows of this one. */
    private static boolean attendre(BaseDeTest essai) {
        String bloquees = essai.moteur() == Moteur.H2
                ? "information_schema.sessions where blocker_id is not null"
                : "pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
        long limite = System.nanoTime() + 60_000_000_000L;
        while (compter(essai, bloquees) == 0) {
            assertThat(System.nanoTime()).isLessThan(limite);
            Thread.onSpinWait();
        }
        return true;
    }

    /** What was decided on values that are no more is decided anew. */
    @SurChaqueBase
    void un_acte_en_conflit_ne_s_applique_pas_a_moitie(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        poste(essai, monde).pousser(libelle(monde, "Médecine d’essai", "Avant"));
        Personne personne = monde.personne(monde.subdivisionA);
        List<Resultat> resultats = poste(essai, monde).pousser(deLActe(libelle(monde, "Médecine d’essai", "Renommé")),
                deLActe(creation(monde, personne)));
        assertThat(resultats).extracting(Resultat::issue).containsOnly(Issue.REFUSEE);
        assertThat(codes(resultats.getFirst())).containsExactly("sync.acte_perime");
        assertThat(codes(resultats.getLast())).containsExactly("sync.acte_incomplet");
        assertThat(personnes(essai, personne)).isZero();
        assertThat(compter(essai, "conflit")).isZero();
    }

    /** The rest is applied in the order in which it was sent: what refers to a row comes after it. */
    @SurChaqueBase
    void un_acte_refuse_ne_derange_pas_ce_qui_depend_d_un_autre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne nommee = monde.personne(monde.subdivisionA);
        Intervenant encadrant = new Intervenant(monde.id(), monde.terrain.id(), nommee.id(), RoleIntervenant.ENCADRANT,
                LocalDate.of(2026, 11, 2), null);
        List<Resultat> resultats = poste(essai, monde).pousser(deLActe(creation(monde, nommee)),
                PousseeTest.creation(monde, DescripteurIntervenant.INTERVENANT, encadrant),
                deLAutreActe(creation(monde, monde.personne(monde.subdivisionB))),
                deLActe(libelle(monde, "Médecine d’essai", "Renommé")));
        assertThat(resultats).extracting(Resultat::issue).containsExactly(Issue.APPLIQUEE, Issue.APPLIQUEE,
                Issue.REFUSEE, Issue.APPLIQUEE);
    }

    /** The database refuses the whole lot: only the act of the bad mutation falls with it. */
    @SurChaqueBase
    void une_ligne_que_la_base_refuse_emporte_son_acte_seulement(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne connue = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionB));
        Personne double_ = avecEmail(monde.personne(monde.subdivisionA), connue.email());
        Personne voisine = monde.personne(monde.subdivisionA);
        List<Resultat> resultats = poste(essai, monde).pousser(
                deLActe(libelle(monde, "Médecine d’essai", "Renommé")), deLActe(creation(monde, double_)),
                creation(monde, voisine));
        assertThat(resultats).extracting(Resultat::issue).containsExactly(Issue.REFUSEE, Issue.REFUSEE,
                Issue.APPLIQUEE);
        assertThat(terrains(essai, "Renommé")).isZero();
        assertThat(personnes(essai, voisine)).isOne();
    }

    private static Personne avecEmail(Personne personne, @Nullable String email) {
        return new Personne(personne.id(), personne.civilite(), personne.nom(), personne.prenom(),
                personne.dateNaissance(), email, personne.telephone(), personne.rpps(), personne.subdivision(),
                personne.source());
    }

    private static Object deLActe(Object mutation) {
        return avec(ACTE, mutation);
    }

    private static Object deLAutreActe(Object mutation) {
        return avec(new UUID(7, 7), mutation);
    }

    @SuppressWarnings("unchecked")
    private static Object avec(UUID acte, Object mutation) {
        Map<String, Object> avec = new LinkedHashMap<>((Map<String, Object>) mutation);
        avec.put("acte", acte.toString());
        return avec;
    }

    private static Object creation(Monde monde, Personne personne) {
        return PousseeTest.creation(monde, DescripteurPersonne.PERSONNE, personne);
    }

    private static Object libelle(Monde monde, String base, String valeur) {
        return mutation(monde.id(), "terrain", monde.terrain.id(), "modifier", Map.of("libelle", champ(base, valeur)));
    }

    private static List<String> codes(Resultat resultat) {
        List<AnomalieRecue> anomalies = resultat.anomalies();
        return anomalies == null ? List.of() : anomalies.stream().map(AnomalieRecue::code).toList();
    }

    private static PosteDeTravail poste(BaseDeTest essai, Monde monde) {
        return new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
    }

    private static int personnes(BaseDeTest essai, Personne personne) {
        return compter(essai, "personne where id = '" + personne.id() + "'");
    }

    private static int terrains(BaseDeTest essai, String libelle) {
        return compter(essai, "terrain where libelle = '" + libelle + "'");
    }

    private static int compter(BaseDeTest essai, String quoi) {
        return essai.base().jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from " + quoi).mapTo(Integer.class).one());
    }
}
