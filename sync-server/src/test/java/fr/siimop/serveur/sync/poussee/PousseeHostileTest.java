package fr.siimop.serveur.sync.poussee;

import static fr.siimop.modele.personne.DescripteurFonction.FONCTION;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static fr.siimop.serveur.sync.PosteDeTravail.champ;
import static fr.siimop.serveur.sync.PosteDeTravail.mutation;
import static fr.siimop.serveur.sync.poussee.PousseeTest.creation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.droits.DroitsParDefaut;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Fonction;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.PosteDeTravail;

/** A token in bad hands: what it sends never gives more rights than its functions. */
class PousseeHostileTest {

    private static final LocalDate DEPUIS = LocalDate.of(2026, 1, 1);

    @SurChaqueBase
    void personne_ne_donne_une_fonction_qui_peut_plus_que_les_siennes(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail scolarite = poste(essai, monde, TypeFonction.SCOLARITE);
        Personne collegue = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        UUID moi = Objects.requireNonNull(scolarite.auteur.personne());
        Fonction ars = monde.ajouter(FONCTION, fonction(monde, collegue.id(), TypeFonction.ARS));
        Fonction interne = monde.ajouter(FONCTION, fonction(monde, collegue.id(), TypeFonction.INTERNE));
        assertThat(codes(scolarite.pousser(
                creation(monde, FONCTION, fonction(monde, moi, TypeFonction.ARS)),
                creation(monde, FONCTION, fonction(monde, collegue.id(), TypeFonction.ARS)),
                mutation(monde.id(), "fonction", interne.id(), "modifier", Map.of("type", champ("INTERNE", "ARS"))),
                mutation(monde.id(), "fonction", ars.id(), "modifier", Map.of("fin", champ(null, "2026-06-30"))),
                mutation(monde.id(), "fonction", ars.id(), "supprimer", Map.of()))))
                .containsOnly("sync.fonction_superieure").hasSize(5);
        assertThat(codes(scolarite.pousser(creation(monde, FONCTION, nationale(monde, moi)))))
                .containsExactly("sync.hors_perimetre");
        assertThat(scolarite.pousser(
                creation(monde, FONCTION, fonction(monde, collegue.id(), TypeFonction.SCOLARITE)),
                mutation(monde.id(), "fonction", interne.id(), "modifier", Map.of("type", champ("INTERNE", "RTS")))))
                .extracting(Resultat::issue).containsOnly(Issue.APPLIQUEE);
    }

    @SurChaqueBase
    void une_ligne_ne_s_attache_pas_a_celle_d_une_autre_subdivision(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail ailleurs = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.B));
        Personne visee = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Interne sien = monde.nouvelInterne(monde.subdivisionB);
        assertThat(codes(ailleurs.pousser(
                creation(monde, DescripteurInterne.INTERNE, monde.interne(visee.id(), monde.subdivisionB)),
                mutation(monde.id(), "interne", sien.id(), "modifier",
                        Map.of("personne", champ(sien.personne().toString(), visee.id().toString()))))))
                .containsExactly("valeur.reference_inconnue", "valeur.reference_inconnue");
    }

    @SurChaqueBase
    void une_ligne_n_entre_ni_ne_sort_d_un_perimetre_que_l_on_n_a_pas(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail ici = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        Interne mien = monde.nouvelInterne(monde.subdivisionA);
        Interne autre = monde.nouvelInterne(monde.subdivisionB);
        ActiviteSemestrielle activite = monde.nouvelleActivite(mien, monde.semestre);
        ActiviteSemestrielle enFace = monde.nouvelleActivite(autre, monde.semestre);
        String a = monde.subdivisionA.id().toString();
        String b = monde.subdivisionB.id().toString();
        assertThat(ici.pousser(
                deplacement(monde, "personne", mien.personne(), "subdivision", a, b),
                deplacement(monde, "personne", mien.personne(), "subdivision", a, null),
                deplacement(monde, "interne", mien.id(), "subdivision", a, b),
                deplacement(monde, "interne", autre.id(), "subdivision", b, a),
                deplacement(monde, "terrain", monde.terrain.id(), "subdivision", a, b),
                deplacement(monde, "activite_semestrielle", activite.id(), "interne", mien.id(), autre.id()),
                deplacement(monde, "activite_semestrielle", enFace.id(), "interne", autre.id(), mien.id()),
                mutation(monde.id(), "activite_semestrielle", enFace.id(), "supprimer", Map.of()),
                mutation(monde.id(), "subdivision", monde.subdivisionA.id(), "modifier",
                        Map.of("code", champ("ESSAI_A", "X")))))
                .extracting(Resultat::issue).containsOnly(Issue.REFUSEE);
    }

    @SurChaqueBase
    void aucun_texte_etrange_n_est_une_erreur_imprevue(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        Personne cible = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        List<String> valeurs = List.of("\"a\\u0000b\"", "\"\\ud800\"", "\"\\udfff\\ud800x\"", "1e400", "-0.0", "[]",
                "{}",
                "123456789012345678901234567890", "true", "\"\\uFFFF\\u202e\\u0007\"", "\"" + "é".repeat(200) + "\"",
                "[".repeat(300) + "]".repeat(300));
        StringBuilder lot = new StringBuilder("{\"lot\":[");
        for (String valeur : valeurs) {
            for (String colonne : List.of("nom", "email", "subdivision", "date_naissance", "source", "telephone")) {
                lot.append(mutationBrute(monde, "personne", cible.id(),
                        "\"" + colonne + "\":{\"base\":null,\"valeur\":" + valeur + "}")).append(',');
                lot.append(mutationBrute(monde, "personne", monde.id(),
                        "\"nom\":{\"valeur\":\"N\"},\"prenom\":{\"valeur\":"
                                + "\"P\"},\"source\":{\"valeur\":\"LOCAL\"},\"" + colonne + "\":{\"valeur\":" + valeur
                                + "}"))
                        .append(',');
            }
        }
        lot.append(mutationBrute(monde, "\\ud800\\u0000", cible.id(), "")).append(',');
        lot.append(mutationBrute(monde, "personne", cible.id(), "\"\\u0000\":{}")).append(',');
        lot.append(mutationBrute(monde, "personne", cible.id(), "\"nom\":{\"valeur\":\"A\"},\"nom\":{\"valeur\":3}"));
        List<Resultat> resultats = poste.pousserJson(lot + "]}");
        assertThat(resultats).hasSize(valeurs.size() * 12 + 3);
        assertThat(codes(resultats)).doesNotContain("sync.erreur_imprevue");
    }

    @SurChaqueBase
    void un_moment_que_personne_ne_veut_dire_est_refuse(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        assertThat(codes(poste.pousser(
                creation(monde, PIECE_TERRAIN, piece(monde, "-9999-01-01T00:00:00Z")),
                creation(monde, PIECE_TERRAIN, piece(monde, "+999999999-12-31T23:59:59Z")),
                creation(monde, PIECE_TERRAIN, piece(monde, "9999-12-31T23:30:00Z")))))
                .containsExactly("valeur.pas_une_date", "valeur.pas_une_date", "valeur.pas_une_date");
        assertThat(poste.pousser(creation(monde, PIECE_TERRAIN, piece(monde, "2026-11-20T10:00:00Z"))))
                .extracting(Resultat::issue).containsExactly(Issue.APPLIQUEE);
    }

    private static PieceTerrain piece(Monde monde, String quand) {
        return new PieceTerrain(monde.id(), monde.terrain.id(), "livret.pdf", TypePiece.values()[0], 1, "0".repeat(64),
                Instant.parse(quand));
    }

    @SurChaqueBase
    void deux_envois_croises_aboutissent_tous_les_deux(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        List<Interne> internes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            internes.add(monde.nouvelInterne(monde.subdivisionA));
        }
        try (ExecutorService deux = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Resultat>>> envois = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                List<Interne> ordre = new ArrayList<>(internes);
                if (n % 2 == 1) {
                    Collections.reverse(ordre);
                }
                boolean quoi = n % 4 < 2;
                List<Object> lot = new ArrayList<>();
                for (Interne interne : ordre) {
                    lot.add(quoi
                            ? mutation(monde.id(), "interne", interne.id(), "modifier",
                                    Map.of("ine", champ(null, "22070043" + n + "B")))
                            : creation(monde,
                                    DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE,
                                    monde.activite(interne, monde.semestre)));
                    lot.add(mutation(monde.id(), "personne", interne.personne(), "modifier",
                            Map.of("telephone", champ(null, "0" + n))));
                }
                PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
                envois.add(() -> poste.pousser(lot.toArray()));
            }
            for (Future<List<Resultat>> envoi : deux.invokeAll(envois)) {
                assertThat(codes(envoi.get())).doesNotContain("sync.erreur_imprevue");
            }
        }
    }

    private static Object deplacement(Monde monde, String table, UUID id, String colonne, @Nullable Object de,
            @Nullable Object vers) {
        return mutation(monde.id(), table, id, "modifier", Map.of(colonne, champ(de, vers)));
    }

    private static String mutationBrute(Monde monde, String table, UUID id, String champs) {
        return "{\"mutation\":\"" + monde.id() + "\",\"table\":\"" + table + "\",\"id\":\"" + id + "\",\"op\":\""
                + (champs.contains("prenom") ? "creer" : "modifier") + "\",\"champs\":{" + champs + "}}";
    }

    private static Fonction fonction(Monde monde, UUID personne, TypeFonction type) {
        return new Fonction(monde.id(), personne, type, monde.subdivisionA.id(), null, DEPUIS, null);
    }

    private static Fonction nationale(Monde monde, UUID personne) {
        return new Fonction(monde.id(), personne, TypeFonction.ADMIN, null, null, DEPUIS, null);
    }

    private static PosteDeTravail poste(BaseDeTest essai, Monde monde, TypeFonction type) {
        UUID personne = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA)).id();
        return new PosteDeTravail(essai.base(), monde, new Auteur(personne, "poste d’essai",
                DroitsParDefaut.de(List.of(fonction(monde, personne, type)),
                        Map.of(monde.subdivisionA.id(), Monde.A, monde.subdivisionB.id(), Monde.B))));
    }

    private static List<String> codes(List<Resultat> resultats) {
        return resultats.stream().filter(resultat -> resultat.issue() == Issue.REFUSEE)
                .map(resultat -> Objects.requireNonNull(resultat.anomalies()).getFirst().code()).toList();
    }
}
