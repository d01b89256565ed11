package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.Mutation;

/** Rows that one gesture ties: they leave together, fall together, and are mended or given up together. */
class ActesTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final UUID U2 = ServeurContrat.unite(2);
    private static final UUID U3 = ServeurContrat.unite(3);

    @TempDir
    Path dossier;

    private ServeurContrat serveur;
    private PosteEssai atelier;
    private final List<Mutation> recues = new ArrayList<>();
    private @Nullable UUID refusee;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(10);
        serveur.donnees.refuserQuand(mutation -> {
            recues.add(mutation);
            if (refusee == null || mutation.acte() == null) {
                return null;
            }
            return mutation.id().equals(refusee) ? "Refusée." : "sync.acte_incomplet";
        });
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    private static Cle cle(UUID id) {
        return new Cle("unite", id);
    }

    private EnAttente attente(UUID id) {
        return atelier.poste.envoi().trouver(cle(id));
    }

    private static Envoi.Saisie places(UUID id, int valeur) {
        return new Envoi.Saisie(cle(id), "places", 2, valeur);
    }

    @Test
    void les_lignes_d_un_acte_partent_sous_le_meme_nom_et_les_autres_sans() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        atelier.saisir(U3, "places", 2, 6);
        atelier.synchroniser();

        assertThat(recues).hasSize(3);
        assertThat(recues).filteredOn(m -> m.acte() == null).extracting(Mutation::id).containsExactly(U3);
        assertThat(recues).filteredOn(m -> m.acte() != null).extracting(Mutation::acte).containsOnly(acte(U1));
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void une_ligne_corrigee_entraine_celles_qui_etaient_tombees_avec_elle() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        refusee = U1;
        atelier.synchroniser();
        assertThat(List.of(attente(U1).etat(), attente(U2).etat())).containsOnly(EtatLigne.REFUSE);
        recues.clear();
        atelier.synchroniser();
        assertThat(recues).isEmpty();

        atelier.saisir(U1, "places", 2, 7);
        refusee = null;
        atelier.synchroniser();
        assertThat(atelier.poste.envoi().nombre()).isZero();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 7);
        assertThat(serveur.donnees.table("unite").get(U2)).containsEntry("places", 5);
        assertThat(recues).extracting(Mutation::acte).containsOnly(acte(U1));
    }

    @Test
    void un_acte_s_abandonne_entier() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        refusee = U1;
        atelier.synchroniser();
        atelier.poste.envoi().abandonner(cle(U2));
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void ce_qui_partage_une_ligne_avec_un_acte_part_avec_lui() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        atelier.poste.envoi().executerEnsemble(List.of(places(U2, 6), places(U3, 7)));
        atelier.synchroniser();
        assertThat(recues).hasSize(3);
        assertThat(recues).extracting(Mutation::acte).doesNotContainNull();
        assertThat(Set.copyOf(recues.stream().map(Mutation::acte).toList())).hasSize(1);
    }

    /** The row that was on its way alone arrives first, the act at the next pass. */
    @Test
    void un_acte_attend_la_reponse_de_ce_qui_etait_deja_parti_d_une_de_ses_lignes() throws Exception {
        atelier.saisir(U1, "places", 2, 3);
        serveur.perdreLaReponse = true;
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        atelier.poste.envoi().executerEnsemble(List.of(new Envoi.Saisie(cle(U1), "places", 3, 4), places(U2, 5)));
        recues.clear();
        atelier.synchroniser();
        assertThat(atelier.poste.envoi().nombre()).isEqualTo(2);
        atelier.synchroniser();
        assertThat(recues).hasSize(2);
        assertThat(Set.copyOf(recues.stream().map(Mutation::acte).toList())).hasSize(1).doesNotContainNull();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);
    }

    @Test
    void renvoyer_une_ligne_renvoie_tout_son_acte() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        refusee = U1;
        atelier.synchroniser();
        refusee = null;
        atelier.poste.envoi().renvoyer(cle(U2));
        atelier.poste.envoi().renvoyer(cle(U1));
        assertThat(atelier.synchroniser().appliquees()).isEqualTo(2);
    }

    /** The answer was lost and the row has left meanwhile: what was sent is sent again, whole. */
    @Test
    void une_ligne_partie_pendant_l_envoi_n_enferme_pas_son_acte() throws Exception {
        atelier.poste.envoi().executerEnsemble(List.of(places(U1, 4), places(U2, 5)));
        serveur.perdreLaReponse = true;
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        serveur.donnees.oter("unite", U1, "hors_portee");
        atelier.recevoir();
        atelier.synchroniser();
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    private UUID acte(UUID ligne) {
        return recues.stream().filter(m -> m.id().equals(ligne)).findFirst().map(Mutation::acte).orElseThrow();
    }
}
