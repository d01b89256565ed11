package fr.siimop.serveur.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.statement.PreparedBatch;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.NouvellesSync;
import fr.siimop.modele.sync.NouvellesSync.Nouvelle;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.poussee.Poussee;

class SuiviTest {

    private static final Instant HIER = Monde.HORLOGE.instant().minus(Duration.ofDays(1));
    private static final DescripteurEntite<?> INTERNE = DescripteurInterne.INTERNE;

    @SurChaqueBase
    void un_conflit_est_vu_de_tous_ceux_qui_lisent_la_ligne_et_clos_par_son_seul_auteur(BaseDeTest essai)
            throws Exception {
        Monde monde = new Monde(essai.base());
        Personne ana = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Auteur deAna = Monde.agent(ana.id(), Monde.A);
        renommer(monde, monde.agent(Monde.A), "Un");
        renommer(monde, deAna, "Deux");
        ConflitsRepository conflits = new ConflitsRepository(essai.base(), RegistreSiimop.REGISTRE);

        ConflitOuvert chezElle = conflits.ouverts(deAna).getFirst();
        ConflitOuvert ailleurs = conflits.ouverts(monde.agent(Monde.B)).getFirst();
        assertThat(chezElle).returns(true, ConflitOuvert::ici).returns("libelle", ConflitOuvert::champ)
                .returns("Prénom " + ana.nom(), ConflitOuvert::auteur);
        assertThat(chezElle.conflit().mienne()).isEqualTo("Deux");
        assertThat(chezElle.conflit().serveur()).isEqualTo("Un");
        assertThat(ailleurs).returns(false, ConflitOuvert::mien).returns(false, ConflitOuvert::ici);
        Auteur autrePoste = new Auteur(deAna.personne(), "autre poste", deAna.droits());
        assertThat(conflits.ouverts(autrePoste).getFirst()).returns(true, ConflitOuvert::mien)
                .returns(false, ConflitOuvert::ici);

        List<UUID> tous = List.of(chezElle.id());
        assertThat(conflits.clore(monde.agent(Monde.A), tous, Monde.HORLOGE.instant())).isZero();
        assertThat(conflits.clore(deAna, tous, Monde.HORLOGE.instant())).isOne();
        assertThat(conflits.ouverts(monde.agent(Monde.B))).isEmpty();
    }

    @SurChaqueBase
    void les_conflits_d_une_autre_subdivision_ne_cachent_pas_les_miens(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Personne ana = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        renommer(monde, monde.agent(Monde.A), "Un");
        renommer(monde, Monde.agent(ana.id(), Monde.A), "Deux");
        Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
        ouvrir(essai, ailleurs, 2_500);
        ConflitsRepository conflits = new ConflitsRepository(essai.base(), RegistreSiimop.REGISTRE);
        assertThat(conflits.ouverts(monde.agent(Monde.A))).extracting(ConflitOuvert::champ).containsExactly("libelle");
        assertThat(conflits.ouverts(monde.agent(Monde.B))).hasSize(2_000);
    }

    @SurChaqueBase
    void un_conflit_dont_l_auteur_n_est_plus_dit_son_poste_de_travail(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        ouvrir(essai, monde.nouvelInterne(monde.subdivisionA), 1);
        ConflitsRepository conflits = new ConflitsRepository(essai.base(), RegistreSiimop.REGISTRE);
        assertThat(conflits.ouverts(monde.agent(Monde.A))).extracting(ConflitOuvert::auteur)
                .containsExactly("SiiMOP");
        essai.base().jdbi().useHandle(handle -> handle.execute("update conflit set poste_travail = 'PC-12'"));
        assertThat(conflits.ouverts(monde.agent(Monde.A))).extracting(ConflitOuvert::auteur)
                .containsExactly("SiiMOP (PC-12)");
    }

    @SurChaqueBase
    void la_marque_ne_change_que_pour_qui_lit_le_conflit(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne ici = monde.nouvelInterne(monde.subdivisionA);
        Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
        ConflitsRepository conflits = new ConflitsRepository(essai.base(), RegistreSiimop.REGISTRE);
        Auteur lecteur = monde.agent(Monde.A);
        String aucun = conflits.marque(lecteur);
        ouvrir(essai, ailleurs, 1);
        assertThat(conflits.marque(lecteur)).isEqualTo(aucun);
        ouvrir(essai, ici, 1);
        String un = conflits.marque(lecteur);
        assertThat(un).isNotEqualTo(aucun);
        essai.base().jdbi().useHandle(handle -> handle.execute("update conflit set resolution = 'resolu'"));
        ouvrir(essai, ici, 1);
        assertThat(conflits.marque(lecteur)).as("another one, of the same instant").isNotEqualTo(un).hasSize(43);
    }

    @SurChaqueBase
    void un_conflit_d_une_ligne_supprimee_reste_a_clore_sur_son_seul_poste_de_travail(BaseDeTest essai)
            throws Exception {
        Monde monde = new Monde(essai.base());
        Personne ana = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Auteur deAna = Monde.agent(ana.id(), Monde.A);
        renommer(monde, monde.agent(Monde.A), "Un");
        renommer(monde, deAna, "Deux");
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> {
            unite.supprimer(DescripteurAgrement.AGREMENT, monde.agrement.id());
            return unite.supprimer(DescripteurTerrain.TERRAIN, monde.terrain.id());
        });
        ConflitsRepository conflits = new ConflitsRepository(essai.base(), RegistreSiimop.REGISTRE);

        ConflitOuvert reste = conflits.ouverts(deAna).getFirst();
        assertThat(reste.ici()).isTrue();
        assertThat(reste.conflit().serveur()).isNull();
        assertThat(conflits.ouverts(monde.agent(Monde.A))).isEmpty();
        assertThat(conflits.clore(deAna, List.of(reste.id()), Monde.HORLOGE.instant())).isOne();
        assertThat(conflits.ouverts(deAna)).isEmpty();
    }

    @SurChaqueBase
    void les_nouvelles_disent_ce_que_les_autres_ont_fait_dans_mon_perimetre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne ana = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        Interne ici = monde.nouvelInterne(monde.subdivisionA);
        Interne partant = monde.nouvelInterne(monde.subdivisionA);
        monde.nouvelInterne(monde.subdivisionB);
        deplacer(monde, partant);
        modifier(monde, Monde.agent(ana.id(), Monde.A), ici, 2025);
        Auteur moi = monde.agent(Monde.A);
        modifier(monde, moi, ici, 2026);
        NouvellesRepository nouvelles = new NouvellesRepository(essai.base(), RegistreSiimop.REGISTRE);

        List<Nouvelle> internes = nouvelles.depuis(moi, HIER).nouvelles().stream()
                .filter(n -> n.table().equals("interne")).toList();
        assertThat(internes).extracting(Nouvelle::operation).containsExactly("modifier", "portee", "creer");
        assertThat(internes.getFirst()).returns(List.of("promotion"), Nouvelle::champs)
                .returns("Prénom " + ana.nom(), Nouvelle::auteur).returns(List.of(ici.id()), Nouvelle::lignes);
        assertThat(internes.getLast().nombre()).isEqualTo(2);
        NouvellesSync rien = nouvelles.depuis(moi, Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(rien.nouvelles()).isEmpty();
        assertThat(rien.partielle()).isFalse();
    }

    private static void ouvrir(BaseDeTest essai, Interne interne, int nombre) {
        essai.base().jdbi().useHandle(handle -> {
            PreparedBatch lot = handle.prepareBatch("insert into conflit (id, mutation, table_nom, ligne, champ, "
                    + "auteur, auteur_serveur, quand_serveur, instant) values (?, ?, 'interne', ?, 'promotion', ?, "
                    + "'Autre', ?, ?)");
            OffsetDateTime plusTard = Monde.HORLOGE.instant().plusSeconds(60).atOffset(ZoneOffset.UTC);
            for (int i = 0; i < nombre; i++) {
                lot.add(UUID.randomUUID(), UUID.randomUUID(), interne.id(), UUID.randomUUID(), plusTard, plusTard);
            }
            lot.execute();
        });
    }

    private static void renommer(Monde monde, Auteur auteur, String nom) throws Exception {
        String lot = Json.MAPPER.writeValueAsString(Map.of("lot", List.of(Map.of("mutation", monde.id().toString(),
                "table", "terrain", "id", monde.terrain.id().toString(), "op", "modifier", "champs",
                Map.of("libelle", Map.of("base", "Médecine d’essai", "valeur", nom))))));
        new Poussee(RegistreSiimop.REGISTRE, monde.ecriture, Monde.HORLOGE).pousser(auteur, handle -> true,
                new ByteArrayInputStream(lot.getBytes(StandardCharsets.UTF_8)));
    }

    private static void deplacer(Monde monde, Interne interne) {
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> unite.modifier(INTERNE,
                DescripteurInterne.INTERNE.ligne(interne).avec(INTERNE.position("subdivision"),
                        monde.subdivisionB.id())));
    }

    private static void modifier(Monde monde, Auteur auteur, Interne interne, int promotion) {
        assertThat(monde.ecriture.executer(auteur, Cause.SAISIE, unite -> unite.modifier(INTERNE,
                DescripteurInterne.INTERNE.ligne(interne).avec(INTERNE.position("promotion"), promotion)))
                .resultat().stream().filter(a -> a.bloquante())).isEmpty();
    }
}
