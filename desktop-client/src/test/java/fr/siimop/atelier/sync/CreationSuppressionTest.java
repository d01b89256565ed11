package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

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
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Operation;

/** Rows made and deleted here, undone and redone at every moment of their way to the server. */
class CreationSuppressionTest {

    private static final UUID NEUVE = TablesEssai.id(77);
    private static final UUID U1 = ServeurContrat.unite(1);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai poste;
    private PuitsCache puits;
    private PileAnnulation pile;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        poste = new PosteEssai(serveur, dossier);
        poste.synchroniser();
        poste.poste.magasin().lignes("unite");
        puits = new PuitsCache(poste.poste.magasin(), poste.poste.envoi(), poste.poste.droits(), () -> {});
        pile = new PileAnnulation(puits);
    }

    @AfterEach
    void fermer() {
        poste.close();
        serveur.close();
    }

    private void executer(Acte.Pas... pas) {
        pile.executer(new GesteActe(puits, new Acte("Essai", List.of(pas))));
    }

    private static Ligne neuve() {
        return TablesEssai.UNITE
                .ligne(new TablesEssai.Unite(NEUVE, "2499", ServeurContrat.hopital(0), 5, null));
    }

    private Ligne vue(UUID id) {
        return poste.poste.magasin().trouver("unite", id);
    }

    private boolean surLeServeur(UUID id) {
        return serveur.donnees.table("unite").containsKey(id);
    }

    private int enAttente() {
        return poste.poste.envoi().nombre();
    }

    @Test
    void une_creation_defaite_avant_l_envoi_ne_laisse_rien() throws Exception {
        executer(new Acte.Creation("unite", neuve()));
        assertThat(poste.vu(NEUVE, "places")).isEqualTo(5);
        pile.annuler();
        assertThat(vue(NEUVE)).isNull();
        assertThat(enAttente()).isZero();
        pile.retablir();
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(NEUVE)).containsEntry("places", 5);
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_creation_defaite_apres_l_envoi_se_supprime_puis_se_refait() throws Exception {
        executer(new Acte.Creation("unite", neuve()));
        poste.synchroniser();
        pile.annuler();
        assertThat(vue(NEUVE)).isNull();
        assertThat(surLeServeur(NEUVE)).isTrue();
        poste.synchroniser();
        assertThat(surLeServeur(NEUVE)).isFalse();
        pile.retablir();
        poste.recevoir();
        assertThat(poste.vu(NEUVE, "places")).isEqualTo(5);
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(NEUVE)).containsEntry("numero", "2499");
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_creation_defaite_pendant_son_envoi_se_supprime_au_passage_suivant() throws Exception {
        executer(new Acte.Creation("unite", neuve()));
        pendantLEnvoi(pile::annuler);
        poste.synchroniser();
        assertThat(vue(NEUVE)).isNull();
        assertThat(poste.poste.envoi().trouver(new Cle("unite", NEUVE)).operation()).isEqualTo(Operation.SUPPRIMER);
        poste.synchroniser();
        assertThat(surLeServeur(NEUVE)).isFalse();
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_creation_refusee_et_defaite_ne_laisse_rien_a_supprimer() throws Exception {
        serveur.donnees.refuserQuand(m -> m.op() == Operation.CREER ? "Non." : null);
        executer(new Acte.Creation("unite", neuve()));
        serveur.avantReponse(pile::annuler);
        poste.synchroniser();
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_defaite_rend_la_ligne_avec_ce_qui_y_attendait() throws Exception {
        poste.saisir(U1, "places", 2, 8);
        Ligne avant = vue(U1);
        executer(new Acte.Retrait("unite", avant));
        assertThat(vue(U1)).isNull();
        pile.annuler();
        assertThat(poste.vu(U1, "places")).isEqualTo(8);
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 8);
        executer(new Acte.Retrait("unite", vue(U1)));
        pile.annuler();
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_envoyee_puis_defaite_recree_la_meme_ligne() throws Exception {
        executer(new Acte.Retrait("unite", vue(U1)));
        poste.synchroniser();
        assertThat(surLeServeur(U1)).isFalse();
        pile.annuler();
        // the feed still tells that the row left: that was before
        poste.recevoir();
        assertThat(poste.poste.magasin().suivi("unite", U1).etat()).isEqualTo(EtatLigne.MODIFIE);
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("numero", "241").containsEntry("places", 2);
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_defaite_pendant_son_envoi_revient() throws Exception {
        executer(new Acte.Retrait("unite", vue(U1)));
        pendantLEnvoi(pile::annuler);
        poste.synchroniser();
        assertThat(poste.vu(U1, "places")).isEqualTo(2);
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("numero", "241");
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_defaite_pendant_son_envoi_puis_refusee_rend_ce_qui_fut_tape() throws Exception {
        serveur.donnees.refuserQuand(m -> m.op() == Operation.SUPPRIMER ? "3 postes en dépendent." : null);
        poste.saisir(U1, "places", 2, 8);
        executer(new Acte.Retrait("unite", vue(U1)));
        pendantLEnvoi(() -> {
            pile.annuler();
            poste.saisir(U1, "indication", null, "Nuit");
        });
        poste.synchroniser();
        assertThat(poste.vu(U1, "places")).isEqualTo(8);
        assertThat(poste.vu(U1, "indication")).isEqualTo("Nuit");
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 8)
                .containsEntry("indication", "Nuit").containsEntry("numero", "241");
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_defaite_et_refusee_sans_rien_de_tape_ne_laisse_rien() throws Exception {
        serveur.donnees.refuserQuand(m -> m.op() == Operation.SUPPRIMER ? "3 postes en dépendent." : null);
        executer(new Acte.Retrait("unite", vue(U1)));
        pendantLEnvoi(pile::annuler);
        poste.synchroniser();
        assertThat(poste.vu(U1, "places")).isEqualTo(2);
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_valeur_effacee_pendant_une_creation_le_reste_apres_une_suppression_defaite() throws Exception {
        executer(new Acte.Creation("unite", neuve().avec(TablesEssai.UNITE.position("indication"), "Nuit")));
        pendantLEnvoi(() -> {
            poste.saisir(NEUVE, "indication", "Nuit", null);
            executer(new Acte.Retrait("unite", vue(NEUVE)));
            pile.annuler();
        });
        poste.synchroniser();
        assertThat(poste.vu(NEUVE, "indication")).isNull();
        poste.synchroniser();
        assertThat(serveur.donnees.table("unite").get(NEUVE)).containsEntry("indication", null);
        assertThat(enAttente()).isZero();
    }

    private void pendantLEnvoi(Runnable geste) {
        AtomicInteger fois = new AtomicInteger();
        serveur.avantReponse(() -> {
            if (fois.getAndIncrement() == 0) {
                geste.run();
            }
        });
    }

    @Test
    void une_suppression_refusee_se_garde_avec_sa_raison_et_peut_s_abandonner() throws Exception {
        serveur.donnees.refuserQuand(m -> m.op() == Operation.SUPPRIMER ? "3 postes en dépendent." : null);
        executer(new Acte.Retrait("unite", vue(U1)));
        poste.synchroniser();
        assertThat(poste.poste.envoi().trouver(new Cle("unite", U1)).etat()).isEqualTo(EtatLigne.REFUSE);
        poste.poste.envoi().abandonner(new Cle("unite", U1));
        poste.poste.magasin().relire(List.of(new Cle("unite", U1)));
        assertThat(poste.vu(U1, "places")).isEqualTo(2);
    }

    @Test
    void une_ligne_supprimee_des_deux_cotes_n_est_pas_un_refus() throws Exception {
        executer(new Acte.Retrait("unite", vue(U1)));
        serveur.donnees.oter("unite", U1, "supprime");
        poste.recevoir();
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_suppression_d_une_ligne_partie_ailleurs_le_dit() throws Exception {
        executer(new Acte.Retrait("unite", vue(U1)));
        serveur.donnees.oter("unite", U1, "hors_portee");
        poste.recevoir();
        EnAttente attente = poste.poste.envoi().trouver(new Cle("unite", U1));
        assertThat(attente.etat()).isEqualTo(EtatLigne.REFUSE);
        assertThat(attente.anomalies()).singleElement()
                .satisfies(raison -> assertThat(raison.message()).contains("n’a pas été supprimée"));
    }

    @Test
    void une_ligne_supprimee_pendant_un_envoi_conteste_n_attend_aucune_decision() throws Exception {
        poste.saisir(U1, "places", 2, 3);
        serveur.donnees.poser("unite", U1, "places", 5);
        pendantLEnvoi(() -> executer(new Acte.Retrait("unite", vue(U1))));
        poste.synchroniser();
        EnAttente attente = poste.poste.envoi().trouver(new Cle("unite", U1));
        assertThat(attente.partira()).isTrue();
        pile.annuler();
        poste.synchroniser();
        assertThat(poste.poste.envoi().trouver(new Cle("unite", U1)).conflits()).containsOnlyKeys("places");
    }

    @Test
    void un_acte_sur_deux_tables_part_dans_l_ordre_des_references() throws Exception {
        UUID hopital = TablesEssai.id(78);
        Ligne ligne = TablesEssai.HOPITAL.ligne(new TablesEssai.Hopital(hopital, "CH du Val", null));
        executer(new Acte.Creation("unite", neuve().avec(TablesEssai.UNITE.position("hopital"), hopital)),
                new Acte.Creation("hopital", ligne));
        serveur.donnees.refuserQuand(m -> m.table().equals("unite") && m.op() == Operation.CREER
                && !serveur.donnees.table("hopital").containsKey(hopital) ? "Hôpital inconnu." : null);
        poste.synchroniser();
        assertThat(surLeServeur(NEUVE)).isTrue();
        pile.annuler();
        serveur.donnees.refuserQuand(m -> m.table().equals("hopital") && m.op() == Operation.SUPPRIMER
                && surLeServeur(NEUVE) ? "Une unité en dépend." : null);
        poste.synchroniser();
        assertThat(serveur.donnees.table("hopital")).doesNotContainKey(hopital);
        assertThat(enAttente()).isZero();
    }

    @Test
    void une_ligne_incomplete_attend_d_etre_remplie() throws Exception {
        Ligne vide = new Ligne(NEUVE, 0, new Object[TablesEssai.UNITE.colonnes().size()]);
        executer(new Acte.Creation("unite", vide));
        assertThat(poste.synchroniser().retenues()).isOne();
        assertThat(surLeServeur(NEUVE)).isFalse();
        assertThat(vue(NEUVE)).isNotNull();
    }
}
