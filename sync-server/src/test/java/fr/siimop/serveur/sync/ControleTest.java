package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

class ControleTest {

    @SurChaqueBase
    void ce_qu_un_poste_a_jour_a_recu_est_ce_que_la_base_compte(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        monde.nouvelInterne(monde.subdivisionA);
        monde.nouvelInterne(monde.subdivisionB);
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(2);
        ControleSync controle = controle(essai).comparer(poste.auteur, handle -> true, curseur(poste), false);
        assertThat(controle.aJour()).isTrue();
        Map<String, List<EmpreinteTable.Tranche>> attendues = new TreeMap<>();
        controle.tables().forEach(table -> attendues.put(table.table(), table.tranches()));
        attendues.values().removeIf(List::isEmpty);
        Map<String, List<EmpreinteTable.Tranche>> recues = new TreeMap<>();
        poste.tables.forEach((table, lignes) -> recues.put(table, empreinte(lignes)));
        assertThat(recues).isEqualTo(attendues).containsKeys("interne", "terrain");
    }

    @SurChaqueBase
    void ne_compte_rien_pour_un_poste_en_retard_ou_dont_les_droits_ont_change(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        assertThat(controle(essai).comparer(monde.agent(Monde.B), handle -> true, curseur(poste), false).aJour())
                .isFalse();
        monde.nouvelInterne(monde.subdivisionA);
        assertThat(controle(essai).comparer(poste.auteur, handle -> true, curseur(poste), false).aJour()).isFalse();
        poste.tirer(0);
        assertThat(controle(essai).comparer(poste.auteur, handle -> true, curseur(poste), false).aJour()).isTrue();
    }

    @SurChaqueBase
    void ce_que_d_autres_ecrivent_depuis_le_curseur_n_est_compte_par_personne(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne efface = monde.nouvelInterne(monde.subdivisionA);
        monde.nouvelInterne(monde.subdivisionA);
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        Controle controle = controle(essai);
        for (int tour = 0; tour < 3; tour++) {
            Interne nouveau = monde.nouvelInterne(monde.subdivisionA);
            Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
            if (tour == 1) {
                monde.ecriture.executer(Auteur.systeme("essai"), Cause.SAISIE,
                        unite -> unite.supprimer(DescripteurInterne.INTERNE, efface.id()));
            }
            ControleSync reponse = controle.comparer(poste.auteur, handle -> true, curseur(poste), true);
            assertThat(reponse.aJour()).isTrue();
            Set<UUID> exclues = reponse.exclues().getOrDefault("interne", Set.of());
            assertThat(exclues).contains(nouveau.id()).doesNotContain(ailleurs.id());
            Map<String, JsonNode> restent = new TreeMap<>(poste.tables.get("interne"));
            exclues.forEach(id -> restent.remove(id.toString()));
            assertThat(empreinte(restent)).isEqualTo(reponse.tables().stream()
                    .filter(t -> t.table().equals("interne")).findFirst().orElseThrow().tranches());
        }
        poste.tirer(0);
        ControleSync aJour = controle.comparer(poste.auteur, handle -> true, curseur(poste), true);
        assertThat(aJour.exclues()).isEmpty();
        assertThat(empreinte(poste.tables.get("interne"))).isEqualTo(aJour.tables().stream()
                .filter(t -> t.table().equals("interne")).findFirst().orElseThrow().tranches());
    }

    @SurChaqueBase
    void une_tranche_ne_donne_que_les_lignes_lisibles(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        Interne ici = monde.nouvelInterne(monde.subdivisionA);
        Interne ailleurs = monde.nouvelInterne(monde.subdivisionB);
        assertThat(tranche(essai, monde, ici.id())).contains(ici.id().toString());
        assertThat(tranche(essai, monde, ailleurs.id())).doesNotContain(ailleurs.id().toString());
    }

    @SurChaqueBase
    void rien_n_est_compare_ni_donne_quand_les_droits_ont_change_depuis_la_demande(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PosteDeTravail poste = new PosteDeTravail(essai.base(), monde, monde.agent(Monde.A));
        poste.tirer(0);
        Controle controle = controle(essai);
        assertThatThrownBy(() -> controle.tranche(poste.auteur, handle -> false, DescripteurInterne.INTERNE, 0))
                .isInstanceOf(DroitsChanges.class);
        assertThatThrownBy(() -> controle.comparer(poste.auteur, handle -> false, curseur(poste), true))
                .isInstanceOf(DroitsChanges.class);
    }

    private static String tranche(BaseDeTest essai, Monde monde, UUID id) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        controle(essai).tranche(monde.agent(Monde.A), handle -> true, DescripteurInterne.INTERNE,
                EmpreinteTable.tranche(id))
                .ecrire(octets);
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static Controle controle(BaseDeTest essai) {
        return new Controle(essai.base(), RegistreSiimop.REGISTRE);
    }

    private static String curseur(PosteDeTravail poste) {
        String curseur = poste.curseur;
        assertThat(curseur).isNotNull();
        return curseur;
    }

    private static List<EmpreinteTable.Tranche> empreinte(Map<String, JsonNode> lignes) {
        EmpreinteTable empreinte = new EmpreinteTable();
        lignes.values().forEach(l -> empreinte.ajouter(UUID.fromString(l.get(0).asString()), l.get(1).asLong()));
        return empreinte.tranches();
    }
}
