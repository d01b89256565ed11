package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;

/** What an agent answers to the RTS (D-16): in the list of requests, and in the form of the terrain. */
class DemandesTest {

    private static final UUID RTS = UUID.randomUUID();

    private final BaseMemoire base = JeuPostes.maquette();
    private final Terrain terrain = DescripteurTerrain.TERRAIN.creer(base.lignes("terrain").getFirst());
    private EcranTable ecran;

    @BeforeEach
    void jeu() {
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(RTS, "Dr", "AULNE", "Violette", null,
                "violette.aulne@exemple.fr", null, null, null, Source.LOCAL));
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(UUID.randomUUID(), terrain.id(), RTS,
                RoleIntervenant.RTS, LocalDate.of(2024, 11, 2), null));
    }

    private DemandeTerrain demander(ObjetDemande objet, @Nullable String libelle, @Nullable String nom) {
        DemandeTerrain demande = new DemandeTerrain(UUID.randomUUID(), terrain.id(), RTS,
                Instant.parse("2026-11-18T09:30:00Z"), objet, libelle, null, nom == null ? null : "Iris", nom,
                nom == null ? null : "iris.sorbier@exemple.fr", null, nom == null ? null : LocalDate.of(2027, 5, 3),
                null, EtatDemande.EN_ATTENTE, null, null);
        base.ajouter(DEMANDE_TERRAIN, demande);
        return demande;
    }

    private void ouvrir(Function<ServicesGrille, EcranTable> fabrique) throws Exception {
        ecran = TableEssai.montrer(base, fabrique);
        Ecran.attendre("lignes", () -> !ecran.modele().lignes().isEmpty());
        TableEssai.ouvrirLaFiche(ecran, 0);
        Ecran.trouver("#accepter-demande", Button.class);
    }

    private boolean dit(String texte) {
        return ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    private EtatDemande etat(DemandeTerrain demande) {
        return relire(demande).etat();
    }

    private DemandeTerrain relire(DemandeTerrain demande) {
        return DEMANDE_TERRAIN.creer(base.trouver(DEMANDE_TERRAIN.table(), demande.id()));
    }

    private String libelle() {
        return DescripteurTerrain.TERRAIN.creer(base.trouver("terrain", terrain.id())).libelle();
    }

    private void annuler() throws Exception {
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
    }

    @Test
    void accepter_applique_le_changement_en_un_geste_que_l_on_defait() throws Exception {
        DemandeTerrain demande = demander(ObjetDemande.LIBELLE, "Pédiatrie et urgences", null);
        ouvrir(EcranDemandes::creer);
        Ecran.attendre("effet", () -> dit("en «\u00a0Pédiatrie et urgences\u00a0»"));
        Ecran.attendre("dit", () -> dit("Par Violette AULNE, le 18/11/2026"));
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("acceptée", () -> etat(demande) == EtatDemande.ACCEPTEE);
        assertThat(libelle()).isEqualTo("Pédiatrie et urgences");
        assertThat(relire(demande).demandeur()).isEqualTo(RTS);
        assertThat(base.actes).hasSize(1);
        annuler();
        assertThat(libelle()).isEqualTo(terrain.libelle());
        assertThat(etat(demande)).isEqualTo(EtatDemande.EN_ATTENTE);
    }

    @Test
    void le_successeur_est_cree_et_prend_la_suite_depuis_la_fiche_du_terrain() throws Exception {
        DemandeTerrain demande = demander(ObjetDemande.SUCCESSEUR, null, "SORBIER");
        ouvrir(EcranTerrains::creer);
        Ecran.attendre("effets", () -> dit("accepter l’y crée") && dit("cesse d’être RTS le 02/05/2027"));
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("successeur", () -> dit("Iris SORBIER") && dit("RTS, à compter du 03/05/2027"));
        assertThat(etat(demande)).isEqualTo(EtatDemande.ACCEPTEE);
        assertThat(base.lignes("personne")).hasSize(2);
        annuler();
        assertThat(base.lignes("personne")).hasSize(1);
        assertThat(base.lignes("intervenant")).hasSize(1);
    }

    @Test
    void accepter_demande_si_l_homonyme_est_le_successeur() throws Exception {
        UUID connue = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(connue, "Mme", "SORBIER", "Iris", null, null, null,
                null, null, Source.LOCAL));
        DemandeTerrain demande = demander(ObjetDemande.SUCCESSEUR, null, "SORBIER");
        ouvrir(EcranDemandes::creer);
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        Ecran.attendre("adresse",
                () -> dit("sa fiche recevra l’adresse iris.sorbier@exemple.fr, qui sert à se connecter."));
        assertThat(etat(demande)).isEqualTo(EtatDemande.EN_ATTENTE);
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("acceptée", () -> etat(demande) == EtatDemande.ACCEPTEE);
        assertThat(base.lignes("personne")).hasSize(2);
        assertThat(base.trouver("personne", connue).valeur(DescripteurPersonne.PERSONNE.position("email")))
                .isEqualTo("iris.sorbier@exemple.fr");
        annuler();
        assertThat(etat(demande)).isEqualTo(EtatDemande.EN_ATTENTE);
        assertThat(base.trouver("personne", connue).valeur(DescripteurPersonne.PERSONNE.position("email"))).isNull();
    }

    @Test
    void un_homonyme_supprime_avant_la_reponse_est_dit_et_la_demande_attend_encore() throws Exception {
        UUID connue = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(connue, "Mme", "SORBIER", "Iris", null, null, null,
                null, null, Source.LOCAL));
        DemandeTerrain demande = demander(ObjetDemande.SUCCESSEUR, null, "SORBIER");
        ouvrir(EcranDemandes::creer);
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        base.executer(new Acte("ailleurs", List.of(new Acte.Retrait("personne", base.trouver("personne", connue)))));
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("dit", () -> dit("Iris SORBIER n’est plus dans la liste des personnes"));
        Ecran.attendre("question close", () -> !dit("existe déjà"));
        assertThat(etat(demande)).isEqualTo(EtatDemande.EN_ATTENTE);
    }

    @Test
    void l_adresse_de_la_demande_ne_remplace_pas_celle_de_l_homonyme() throws Exception {
        UUID connue = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(connue, "Mme", "SORBIER", "Iris", null,
                "sorbier@exemple.fr", null, null, null, Source.LOCAL));
        DemandeTerrain demande = demander(ObjetDemande.SUCCESSEUR, null, "SORBIER");
        ouvrir(EcranDemandes::creer);
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        assertThat(Ecran.sur(() -> dit("sa fiche recevra"))).isFalse();
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("acceptée", () -> etat(demande) == EtatDemande.ACCEPTEE);
        assertThat(DescripteurPersonne.PERSONNE.creer(base.trouver("personne", connue)).email())
                .isEqualTo("sorbier@exemple.fr");
    }

    @Test
    void refuser_demande_un_motif_que_le_RTS_lira() throws Exception {
        DemandeTerrain demande = demander(ObjetDemande.LIBELLE, "Pédiatrie et urgences", null);
        ouvrir(EcranDemandes::creer);
        Ecran.cliquer("refuser-demande");
        Ecran.attendre("dit", () -> dit("Écrivez le motif"));
        assertThat(etat(demande)).isEqualTo(EtatDemande.EN_ATTENTE);
        Ecran.ecrire("motif-refus", "Le service n’a pas fusionné.");
        Ecran.cliquer("refuser-demande");
        Ecran.attendre("refusée", () -> etat(demande) == EtatDemande.REFUSEE);
        assertThat(relire(demande).motif()).isEqualTo("Le service n’a pas fusionné.");
        assertThat(libelle()).isEqualTo(terrain.libelle());
    }

    @Test
    void le_motif_commence_reste_quoi_que_l_on_fasse_ailleurs() throws Exception {
        DemandeTerrain demande = demander(ObjetDemande.LIBELLE, "Pédiatrie A", null);
        ouvrir(EcranTerrains::creer);
        Ecran.ecrire("motif-refus", "Le service n’a pas");
        Ecran.sur(() -> {
            ecran.prendreLeClavier();
            return null;
        });
        base.executer(
                new Acte("ailleurs", List.of(new Acte.Changement("terrain", new Commande.Modification(terrain.id(),
                        "libelle", terrain.libelle(), "Pédiatrie Z")))));
        Ecran.attendre("fiche refaite", () -> dit("Pédiatrie Z"));
        Ecran.assurer(() -> assertThat(motif()).isEqualTo("Le service n’a pas"));

        Ecran.sur(() -> {
            ecran.modele().selection().choisir(1, 0);
            return null;
        });
        Ecran.attendre("autre ligne", () -> Ecran.scene().lookup("#motif-refus") == null);
        assertThat(Ecran.sur(() -> ecran.modele().annonce().get().texte())).contains("Pédiatrie Z").contains("y reste");
        TableEssai.ouvrirLaFiche(ecran, 0);
        Ecran.assurer(() -> assertThat(motif()).isEqualTo("Le service n’a pas"));
        Ecran.sur(() -> {
            ecran.fiche().fermer();
            ecran.fiche().ouvrir();
            return null;
        });
        Ecran.assurer(() -> assertThat(motif()).isEqualTo("Le service n’a pas"));
        Ecran.cliquer("refuser-demande");
        Ecran.attendre("refusée", () -> etat(demande) == EtatDemande.REFUSEE
                && Ecran.scene().lookup("#motif-refus") == null);
    }

    private String motif() throws Exception {
        return Ecran.trouver("#motif-refus", TextField.class).getText();
    }

    @Test
    void ce_qui_est_accepte_quitte_la_liste_et_se_defait_depuis_le_bandeau() throws Exception {
        DemandeTerrain demande = demander(ObjetDemande.LIBELLE, "Pédiatrie et urgences", null);
        demander(ObjetDemande.LIBELLE, "Pédiatrie B", null);
        ouvrir(EcranDemandes::creer);
        Ecran.attendre("deux", () -> ecran.modele().montrees().get() == 2);
        Ecran.sur(() -> {
            ecran.fiche().montrer(demande.id());
            return null;
        });
        Ecran.attendre("la sienne", () -> Ecran.scene().lookup("#demande-" + demande.id()) != null);
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("liste", () -> ecran.modele().montrees().get() == 1);
        assertThat(Ecran.sur(() -> ecran.modele().ligne(0).id())).isNotEqualTo(demande.id());
        Ecran.attendre("bandeau", () -> Ecran.scene().lookup(".toast").isVisible()
                && ecran.modele().annonce().get().texte().startsWith("Demande de RTS acceptée"));
        Ecran.agir(".toast .button", Button.class, b -> "Annuler".equals(b.getText()), Button::fire);
        Ecran.attendre("défaite", () -> etat(demande) == EtatDemande.EN_ATTENTE
                && ecran.modele().montrees().get() == 2);
    }

    /** What a second click, or one on its way, finds under the mouse. */
    private static void cliquerEncore() {
        if (Ecran.scene().lookup("#accepter-demande") instanceof Button accepter) {
            accepter.fire();
        }
    }

    private void suivante() throws Exception {
        Ecran.appuyer(ecran.fiche(), "Ligne suivante");
    }

    @Test
    void un_double_clic_n_accepte_pas_la_demande_qui_prend_la_place() throws Exception {
        List<DemandeTerrain> demandes = List.of(demander(ObjetDemande.LIBELLE, "Pédiatrie A", null),
                demander(ObjetDemande.LIBELLE, "Pédiatrie B", null),
                demander(ObjetDemande.LIBELLE, "Pédiatrie C", null));
        ouvrir(EcranDemandes::creer);
        UUID premiere = Ecran.sur(() -> ecran.modele().ligne(0).id());
        UUID deuxieme = Ecran.sur(() -> ecran.modele().ligne(1).id());
        Ecran.cliquer("accepter-demande");
        Ecran.attendre("partie", () -> {
            cliquerEncore();
            return ecran.modele().montrees().get() == 2;
        });
        Ecran.attendre("réponse", () -> {
            cliquerEncore();
            return dit("Acceptée") && Ecran.scene().lookup("#accepter-demande") == null;
        });
        assertThat(demandes).filteredOn(d -> etat(d) == EtatDemande.ACCEPTEE).extracting(DemandeTerrain::id)
                .containsExactly(premiere);
        Ecran.attendre("dit", () -> dit("cachée par les filtres de la table"));
        suivante();
        Ecran.attendre("suivante", () -> Ecran.scene().lookup("#demande-" + deuxieme) != null);
    }

    @Test
    void la_fiche_reste_sur_la_demande_a_laquelle_un_autre_repond() throws Exception {
        demander(ObjetDemande.LIBELLE, "Pédiatrie A", null);
        demander(ObjetDemande.LIBELLE, "Pédiatrie B", null);
        ouvrir(EcranDemandes::creer);
        DemandeTerrain ouverte = DEMANDE_TERRAIN.creer(Ecran.sur(() -> ecran.modele().ligne(0)));
        base.ajouter(DEMANDE_TERRAIN, ouverte.devenue(EtatDemande.RETIREE, null, LocalDate.of(2026, 11, 19)));
        base.prevenir(ChangementLignes.de(DEMANDE_TERRAIN.table(), List.of(ouverte.id())));
        Ecran.attendre("partie", () -> ecran.modele().montrees().get() == 1);
        Ecran.attendre("retirée", () -> dit(EtatDemande.RETIREE.libelle()));
        Ecran.attendre("la même", () -> Ecran.scene().lookup("#demande-" + ouverte.id()) != null
                && Ecran.scene().lookup("#accepter-demande") == null);
    }

    @Test
    void l_erreur_se_dit_sous_le_champ_et_les_boutons_restent_ou_ils_sont() throws Exception {
        demander(ObjetDemande.LIBELLE, "Pédiatrie et urgences", null);
        ouvrir(EcranDemandes::creer);
        Ecran.attendre("effet", () -> dit("en «\u00a0Pédiatrie et urgences\u00a0»"));
        double avant = hauteur("refuser-demande");
        Ecran.cliquer("refuser-demande");
        Ecran.attendre("erreur", () -> dit("Écrivez le motif"));
        Ecran.assurer(() -> {
            assertThat(hauteur("refuser-demande")).isEqualTo(avant);
            assertThat(hauteur("motif-refus")).isGreaterThan(avant);
        });
    }

    private static double hauteur(String id) throws Exception {
        Node noeud = Ecran.noeud(id, Node.class);
        return Ecran.sur(() -> {
            Ecran.scene().getRoot().applyCss();
            Ecran.scene().getRoot().layout();
            return noeud.localToScene(0, 0).getY();
        });
    }

    @Test
    void la_liste_ne_cree_pas_de_demande_et_s_ouvre_sur_celles_qui_attendent() throws Exception {
        DemandeTerrain attend = demander(ObjetDemande.LIBELLE, "Pédiatrie et urgences", null);
        DemandeTerrain decidee = demander(ObjetDemande.LIBELLE, "Pédiatrie B", null);
        base.ajouter(DEMANDE_TERRAIN, decidee.devenue(EtatDemande.RETIREE, null, LocalDate.of(2026, 11, 19)));
        ouvrir(EcranDemandes::creer);
        Ecran.attendre("filtre", () -> ecran.modele().lignes().size() == 1);
        assertThat(Ecran.sur(() -> ecran.modele().ligne(0).id())).isEqualTo(attend.id());
        assertThat(Ecran.sur(() -> Ecran.scene().lookup("#creer"))).isNull();
        List<String> boutons = Ecran.sur(() -> ecran.fiche().lookupAll(".button").stream()
                .filter(Button.class::isInstance).map(b -> ((Button) b).getText()).toList());
        assertThat(boutons).doesNotContain("Dupliquer", "Supprimer");
    }
}
