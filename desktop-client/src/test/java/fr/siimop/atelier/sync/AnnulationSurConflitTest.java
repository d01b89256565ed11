package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.PileAnnulation;

/** What is undone over a cell in conflict leaves the decision to the person, as long as nothing of it has left. */
class AnnulationSurConflitTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final Cle CLE = new Cle("unite", U1);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;
    private PuitsCache puits;
    private PileAnnulation pile;

    /** 2 was read, 3 is wanted here, 5 is on the server. */
    @BeforeEach
    void contester() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
        atelier.poste.magasin().lignes("unite");
        puits = new PuitsCache(atelier.poste.magasin(), atelier.poste.envoi(), atelier.poste.droits(), () -> {});
        pile = new PileAnnulation(puits);
        atelier.saisir(U1, "places", 2, 3);
        serveur.donnees.poser("unite", U1, "places", 5);
        atelier.synchroniser();
        assertThat(attente().etat()).isEqualTo(EtatLigne.CONFLIT);
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void une_saisie_defaite_rend_le_conflit() throws Exception {
        EnAttente conteste = attente();
        ecrire(3, 4);
        assertThat(attente().etat()).isEqualTo(EtatLigne.MODIFIE);

        pile.annuler();

        assertThat(attente().conflits()).isEqualTo(conteste.conflits());
        assertThat(attente().champs()).isEqualTo(conteste.champs());
        assertThat(atelier.vu(U1, "places")).isEqualTo(3);
        atelier.synchroniser();
        assertThat(surLeServeur()).isEqualTo(5);
    }

    @Test
    void la_valeur_du_serveur_ecrite_puis_defaite_aussi() {
        ecrire(3, 5);
        assertThat(atelier.poste.envoi().trouver(CLE)).isNull();

        pile.annuler();

        assertThat(attente().etat()).isEqualTo(EtatLigne.CONFLIT);
        assertThat(atelier.vu(U1, "places")).isEqualTo(3);
    }

    @Test
    void refaite_elle_decide_encore() throws Exception {
        ecrire(3, 4);
        pile.annuler();
        pile.retablir();

        atelier.synchroniser();

        assertThat(surLeServeur()).isEqualTo(4);
    }

    @Test
    void une_autre_cellule_de_la_ligne_defaite_ensuite_n_y_change_rien() {
        ecrire(3, 4);
        pile.executer(new Commande("Saisie", "unite",
                List.of(new Commande.Modification(U1, "numero", atelier.vu(U1, "numero"), "777"))));
        pile.annuler();
        pile.annuler();

        assertThat(attente().conflits()).containsOnlyKeys("places");
        assertThat(attente().champs()).containsOnlyKeys("places");
    }

    @Test
    void ce_qui_est_parti_entre_temps_se_defait_comme_le_reste() throws Exception {
        ecrire(3, 4);
        atelier.synchroniser();
        pile.annuler();

        assertThat(attente().etat()).isEqualTo(EtatLigne.MODIFIE);
        atelier.synchroniser();
        assertThat(surLeServeur()).isEqualTo(3);
    }

    @Test
    void une_ligne_supprimee_puis_rendue_retrouve_son_conflit() throws Exception {
        executer(new Acte.Retrait("unite", Objects.requireNonNull(atelier.poste.magasin().trouver("unite", U1))));
        pile.annuler();

        assertThat(attente().conflits()).containsOnlyKeys("places");
        atelier.synchroniser();
        assertThat(surLeServeur()).isEqualTo(5);
    }

    @Test
    void une_saisie_defaite_apres_la_contestation_prend_la_valeur_du_serveur() throws Exception {
        UUID u2 = ServeurContrat.unite(2);
        taperPuisContester(u2, 2, 3);

        pile.annuler();

        assertThat(atelier.poste.envoi().trouver(new Cle("unite", u2))).isNull();
        assertThat(atelier.vu(u2, "places")).isEqualTo(5);
        atelier.synchroniser();
        assertThat(surLeServeur(u2)).isEqualTo(5);
    }

    @Test
    void refaite_elle_est_de_nouveau_contestee() throws Exception {
        UUID u2 = ServeurContrat.unite(2);
        taperPuisContester(u2, 2, 3);
        pile.annuler();

        pile.retablir();
        atelier.synchroniser();

        assertThat(attente(u2).conflits()).containsOnlyKeys("places");
        assertThat(surLeServeur(u2)).isEqualTo(5);
    }

    @Test
    void une_saisie_parmi_d_autres_defaite_ou_refaite_reste_contestee() throws Exception {
        UUID u2 = ServeurContrat.unite(2);
        ecrire(u2, 2, 3);
        taperPuisContester(u2, 3, 4);

        pile.annuler();
        assertThat(attente(u2).conflits()).containsOnlyKeys("places");
        assertThat(atelier.vu(u2, "places")).isEqualTo(3);
        pile.retablir();
        assertThat(attente(u2).conflits()).containsOnlyKeys("places");
        assertThat(atelier.vu(u2, "places")).isEqualTo(4);
        pile.annuler();
        pile.annuler();
        assertThat(atelier.vu(u2, "places")).isEqualTo(5);

        atelier.synchroniser();
        assertThat(surLeServeur(u2)).isEqualTo(5);
    }

    @Test
    void une_decision_contestee_a_son_tour_ne_decide_plus_une_fois_defaite() throws Exception {
        ecrire(3, 4);
        serveur.donnees.poser("unite", U1, "places", 6);
        atelier.synchroniser();
        assertThat(attente().conflits().get("places").serveur()).isEqualTo(6);

        pile.annuler();

        assertThat(attente().conflits().get("places").serveur()).isEqualTo(6);
        assertThat(atelier.vu(U1, "places")).isEqualTo(3);
        pile.retablir();
        atelier.synchroniser();
        assertThat(surLeServeur()).isEqualTo(6);
    }

    private void taperPuisContester(UUID unite, int avant, int apres) throws Exception {
        ecrire(unite, avant, apres);
        serveur.donnees.poser("unite", unite, "places", 5);
        atelier.synchroniser();
        assertThat(attente(unite).etat()).isEqualTo(EtatLigne.CONFLIT);
    }

    private void ecrire(int avant, int apres) {
        ecrire(U1, avant, apres);
    }

    private void ecrire(UUID unite, int avant, int apres) {
        pile.executer(
                new Commande("Collage", "unite", List.of(new Commande.Modification(unite, "places", avant, apres))));
    }

    private void executer(Acte.Pas... pas) {
        pile.executer(new GesteActe(puits, new Acte("Essai", List.of(pas))));
    }

    private EnAttente attente() {
        return attente(U1);
    }

    private EnAttente attente(UUID unite) {
        return Objects.requireNonNull(atelier.poste.envoi().trouver(new Cle("unite", unite)));
    }

    private Object surLeServeur() {
        return surLeServeur(U1);
    }

    private Object surLeServeur(UUID unite) {
        return serveur.donnees.table("unite").get(unite).get("places");
    }
}
