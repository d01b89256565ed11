package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.droits.OuverturePermise;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.Instance;
import fr.siimop.serveur.stockage.SurChaqueBase;

class TirageTest {

    private static final DescripteurEntite<?> INTERNE = DescripteurInterne.INTERNE;

    @SurChaqueBase
    void premier_tirage_ne_donne_que_ce_qui_se_lit(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne ici = monde.nouvelInterne(monde.subdivisionA);
        Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        assertThat(poste.a("interne", ici.id())).isTrue();
        assertThat(poste.a("interne", ailleurs.id())).isFalse();
        assertThat(poste.a("terrain", monde.terrain.id())).isTrue();
        assertThat(poste.sorties).isEmpty();
        String ligne = String.valueOf(poste.table("terrain").get(monde.terrain.id().toString()));
        assertThat(ligne).isEqualTo("[\"" + monde.terrain.id() + "\"," + monde.dernierSeqDe(monde.terrain.id())
                + ",\"24000001\",\"Médecine d’essai\",\"" + monde.etablissement.id() + "\",\"" + monde.des.id()
                + "\",null,\"" + monde.subdivisionA.id() + "\",true,null,\"OUVERT\"]");
    }

    @SurChaqueBase
    void le_fil_donne_creations_modifications_et_suppressions(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        ActiviteSemestrielle activite = monde.nouvelleActivite(interne, monde.semestre);
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(3);
        int recues = poste.lignesRecues;
        poste.tirer(0);
        assertThat(poste.lignesRecues).as("nothing new").isEqualTo(recues);
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE, unite -> unite
                .supprimer(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE, activite.id()));
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE, unite -> unite.modifier(
                DescripteurTerrain.TERRAIN, monde.ligne(monde.terrain).avec(1, "Renommé")));
        Interne nouveau = monde.nouvelInterne(monde.subdivisionA);
        Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
        poste.tirer(1);
        assertThat(poste.sorties).containsExactly("supprime " + activite.id());
        assertThat(poste.a("interne", nouveau.id())).isTrue();
        assertThat(poste.a("interne", ailleurs.id())).isFalse();
        assertThat(String.valueOf(poste.table("terrain").get(monde.terrain.id().toString()))).contains("Renommé");
    }

    @SurChaqueBase
    void une_ligne_qui_change_de_subdivision_quitte_l_une_et_arrive_dans_l_autre(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        ActiviteSemestrielle activite = monde.nouvelleActivite(interne, monde.semestre);
        PosteDeTravail avant = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        PosteDeTravail apres = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.B));
        avant.tirer(0);
        apres.tirer(0);
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> unite.modifier(INTERNE,
                DescripteurInterne.INTERNE.ligne(interne).avec(INTERNE.position("subdivision"),
                        monde.subdivisionB.id())));
        avant.tirer(0);
        apres.tirer(0);
        assertThat(avant.sorties).containsExactlyInAnyOrder("hors_portee " + interne.id(),
                "hors_portee " + activite.id());
        assertThat(apres.a("interne", interne.id())).isTrue();
        assertThat(apres.a("activite_semestrielle", activite.id())).isTrue();
        assertThat(apres.sorties).isEmpty();
    }

    @SurChaqueBase
    void les_droits_qui_grandissent_et_diminuent_font_venir_et_partir(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne deA = monde.nouvelInterne(monde.subdivisionA);
        Interne deB = monde.nouvelInterne(monde.subdivisionB);
        UUID moi = monde.id();
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, Monde.agent(moi, Monde.A));
        poste.tirer(0);
        int recues = poste.lignesRecues;
        poste.auteur = Monde.agent(moi, Monde.A, Monde.B);
        poste.tirer(1);
        assertThat(poste.a("interne", deB.id())).isTrue();
        assertThat(poste.lignesRecues - recues).as("only what is new").isEqualTo(2);
        poste.auteur = Monde.agent(moi, Monde.B);
        poste.tirer(1);
        assertThat(poste.a("interne", deA.id())).isFalse();
        assertThat(poste.a("interne", deB.id())).isTrue();
        assertThat(poste.a("terrain", monde.terrain.id())).isTrue();
        assertThat(poste.sorties).contains("hors_portee " + deA.id());
    }

    @SurChaqueBase
    void droits_changes_au_milieu_d_un_tirage_et_pendant_que_d_autres_ecrivent(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        List<Interne> deA = Stream.generate(() -> monde.nouvelInterne(monde.subdivisionA)).limit(12).toList();
        UUID moi = monde.id();
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, Monde.agent(moi, Monde.A));
        poste.tirer(0);
        poste.auteur = Monde.agent(moi, Monde.B);
        // Moves out of what the workbench had, before it is told to let it go: only the feed can say so.
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> unite.modifier(INTERNE,
                DescripteurInterne.INTERNE.ligne(deA.getFirst()).avec(INTERNE.position("subdivision"),
                        monde.subdivisionB.id())));
        poste.uneReponse(1);
        poste.auteur = monde.agent();
        poste.tirer(1);
        assertThat(poste.table("interne")).isEmpty();
        assertThat(poste.table("personne")).isEmpty();
        assertThat(poste.a("terrain", monde.terrain.id())).isTrue();
    }

    @SurChaqueBase
    void une_connexion_coupee_reprend_au_dernier_repere_et_redire_est_sans_effet(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        List<Personne> personnes = Stream.generate(() -> monde.personne(monde.subdivisionA)).limit(12_000).toList();
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> {
            unite.annoncer(DescripteurPersonne.PERSONNE,
                    personnes.stream().map(DescripteurPersonne.PERSONNE::ligne).toList());
            personnes.forEach(personne -> Monde.poser(unite, DescripteurPersonne.PERSONNE, personne));
            return unite;
        });
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        List<String> lignes = poste.lignes(0);
        List<Integer> reperes = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).startsWith("{\"curseur\"")) {
                reperes.add(i);
            }
        }
        assertThat(reperes).hasSizeGreaterThan(2);
        poste.appliquer(lignes.subList(0, reperes.getFirst() + 1));
        assertThat(poste.table("personne")).hasSizeLessThan(12_000).isNotEmpty();
        poste.tirer(0);
        assertThat(poste.table("personne")).hasSize(12_000);
        int total = poste.table("personne").size();
        poste.appliquer(lignes);
        assertThat(poste.table("personne")).hasSize(total);
    }

    @SurChaqueBase
    void une_transaction_de_sept_mille_lignes_arrive_entiere(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        List<Personne> personnes = Stream.generate(() -> monde.personne(monde.subdivisionA)).limit(7_000).toList();
        monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE, unite -> {
            unite.annoncer(DescripteurPersonne.PERSONNE,
                    personnes.stream().map(DescripteurPersonne.PERSONNE::ligne).toList());
            personnes.forEach(personne -> Monde.poser(unite, DescripteurPersonne.PERSONNE, personne));
            return unite;
        });
        List<String> lignes = poste.lignes(1);
        assertThat(lignes.stream().filter(ligne -> ligne.startsWith("["))).hasSize(7_000);
        assertThat(lignes.stream().filter(ligne -> ligne.startsWith("{\"curseur\""))).hasSize(1);
    }

    @SurChaqueBase
    void refuse_un_curseur_etranger_falsifie_ou_perime(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        String bon = String.valueOf(poste.curseur);
        for (String faux : List.of("", ".", "n'importe quoi", bon + "A", "A" + bon, bon.replace('.', '-'),
                bon.substring(0, bon.indexOf('.')) + ".AAAA")) {
            poste.curseur = faux;
            assertThatThrownBy(() -> poste.tirer(0)).as(faux).isInstanceOf(CurseurPerime.class);
        }
        essai.base().jdbi().useHandle(Instance::renouveler);
        poste.curseur = bon;
        assertThatThrownBy(() -> poste.tirer(0)).isInstanceOf(CurseurPerime.class);
    }

    @SurChaqueBase
    void le_schema_dit_les_tables_les_colonnes_et_les_droits(BaseDeTest essai) throws CurseurPerime {
        Monde monde = new Monde(essai.base());
        Schema schema = new Schema(essai.base(), RegistreSiimop.REGISTRE);
        String json = Json.MAPPER.writeValueAsString(schema.pour(monde.agent(Monde.A)));
        assertThat(json).contains("{\"table\":\"interne\",\"libelle\":\"Interne\"",
                "\"droits\":{\"lecture\":[\"ESSAI_A\",\"national\"],\"ecriture\":[\"ESSAI_A\"]}",
                "\"type\":\"reference\",\"requis\":true,\"reference\":\"personne\"",
                "\"valeurs\":[\"ACTIF\",\"INACTIF\",\"ARCHIVE\"]").doesNotContain("\"lignes\"");
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.uneReponse(0);
        assertThat(schema.avecLignes(monde.agent(Monde.A)).lignes()).isPositive().isEqualTo(poste.lignesRecues);
    }

    @SurChaqueBase
    void une_reponse_s_arrete_au_point_de_reprise_quand_les_droits_changent(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Iterator<Boolean> encore = List.of(true, true, false).iterator();
        new Tirage(essai.base(), RegistreSiimop.REGISTRE, 1)
                .preparer(monde.agent(Monde.A), handle -> encore.next(), null, 0)
                .ecrire(octets);
        List<String> lignes = octets.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lignes.stream().filter(ligne -> ligne.contains("\"curseur\":"))).hasSize(2);
        assertThat(lignes.getLast()).contains("\"curseur\":").contains("\"fin\":false");
    }

    @SurChaqueBase
    void rien_ne_part_quand_les_droits_ont_change_depuis_la_demande(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Tirage.Page page = new Tirage(essai.base(), RegistreSiimop.REGISTRE).preparer(monde.agent(Monde.A),
                handle -> false, null, 0);
        assertThatThrownBy(() -> page.ecrire(octets)).isInstanceOf(DroitsChanges.class);
        assertThat(octets.size()).isZero();
    }

    @SurChaqueBase
    void la_marque_du_schema_change_avec_les_ouvertures_et_pas_avec_leur_ordre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Schema schema = new Schema(essai.base(), RegistreSiimop.REGISTRE);
        OuverturePermise une = new OuverturePermise(monde.semestre.id(), monde.des.id());
        OuverturePermise autre = new OuverturePermise(monde.suivant.id(), monde.des.id());
        assertThat(schema.marque(coordonnateur(une, autre))).isEqualTo(schema.marque(coordonnateur(autre, une)))
                .isNotEqualTo(schema.marque(coordonnateur(une)));
        assertThat(Json.MAPPER.writeValueAsString(schema.pour(coordonnateur(une))))
                .contains("\"ouvertures\":{\"ESSAI_A\":[{\"semestre\":\"" + monde.semestre.id());
    }

    private static Auteur coordonnateur(OuverturePermise... permises) {
        Map<String, Set<String>> postes = Map.of("poste", Set.of(Monde.A));
        return new Auteur(UUID.randomUUID(), "PC", new Droits(postes, postes, Map.of(Monde.A, List.of(permises))));
    }
}
