package fr.siimop.atelier.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.agrement.EcranAgrements;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.etablissement.EcranEtablissements;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.modele.referentiel.TypeEtablissement;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;

/** What the forms of terrains, agréments and établissements do beyond their columns. */
class EcransReferentielTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private EcranTable ecran;

    private Ligne ouvrir(Function<ServicesGrille, EcranTable> fabrique, int rang) throws Exception {
        ecran = TableEssai.montrer(base, fabrique);
        return TableEssai.ouvrirLaFiche(ecran, rang);
    }

    /** Inside what its scroll pane shows. */
    private static boolean enVue(String id) {
        Node noeud = Ecran.scene().lookup("#" + id);
        Node cadre = noeud.getParent();
        while (!(cadre instanceof ScrollPane)) {
            cadre = cadre.getParent();
        }
        Bounds place = noeud.localToScene(noeud.getLayoutBounds());
        return cadre.localToScene(cadre.getLayoutBounds()).contains(place);
    }

    private void appuyer(String texte) throws Exception {
        Ecran.appuyer(ecran.fiche(), texte);
    }

    private boolean dit(String texte) {
        return ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    /** As the table shows it. */
    private String rts() {
        return ecran.modele().texte(ecran.modele().ligne(0), ecran.modele().colonne("rts"));
    }

    private void annuler() throws Exception {
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
    }

    @Test
    void change_le_RTS_en_creant_le_praticien_et_garde_l_ancien_dans_l_historique() throws Exception {
        UUID ancien = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(ancien, "Dr", "AULNE", "Violette", null,
                "violette.aulne@exemple.fr", null, null, null, Source.LOCAL));
        UUID terrain = base.lignes("terrain").getFirst().id();
        UUID role = UUID.randomUUID();
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(role, terrain, ancien, RoleIntervenant.RTS,
                LocalDate.of(2024, 11, 2), null));
        ouvrir(EcranTerrains::creer, 0);
        Ecran.attendre("RTS", () -> dit("Violette AULNE") && dit("RTS, depuis le 02/11/2024"));

        appuyer("Changer le RTS, ajouter un intervenant…");
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.agir("#personne-absente", ToggleButton.class, absente -> absente.setSelected(true));
        Ecran.ecrire("nouveau-nom", "SORBIER");
        Ecran.ecrire("nouveau-rpps", "12345678901");
        Ecran.cliquer("enregistrer-intervenant");
        // no first name, and a RPPS whose key is wrong: nothing is written
        Ecran.attendre("dit", () -> dit("Prénom"));
        assertThat(base.actes).isEmpty();
        Ecran.ecrire("nouveau-prenom", "Iris");
        Ecran.ecrire("nouveau-rpps", "");
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("nouveau RTS", () -> dit("Iris SORBIER") && dit("RTS, depuis le 20/11/2026"));
        Ecran.attendre("dit", () -> dit("du 02/11/2024 au 19/11/2026"));
        Ecran.attendre("colonne RTS", () -> "SORBIER Iris".equals(rts()));
        annuler();
        Ecran.attendre("colonne RTS rendue", () -> "AULNE Violette".equals(rts()));
        assertThat(base.lignes("personne")).hasSize(1);
        assertThat(base.trouver("intervenant", role).valeur(DescripteurIntervenant.INTERVENANT.position("fin")))
                .isNull();
    }

    private void saisir(String prenom, String nom, String email) throws Exception {
        ouvrir(EcranTerrains::creer, 0);
        appuyer("Changer le RTS, ajouter un intervenant…");
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.agir("#personne-absente", ToggleButton.class, absente -> absente.setSelected(true));
        Ecran.ecrire("nouveau-prenom", prenom);
        Ecran.ecrire("nouveau-nom", nom);
        Ecran.ecrire("nouveau-email", email);
        Ecran.cliquer("enregistrer-intervenant");
    }

    private UUID personne(String civilite, String nom, String prenom, String email) {
        UUID id = UUID.randomUUID();
        base.ajouter(DescripteurPersonne.PERSONNE,
                new Personne(id, civilite, nom, prenom, null, email, null, null, null, Source.LOCAL));
        return id;
    }

    @Test
    void demande_si_l_homonyme_est_la_meme_personne_et_prend_celle_qui_existe() throws Exception {
        UUID connue = personne("Mme", "SORBIER", "Iris", null);
        saisir("iris", "Sorbiér", "iris.sorbier@exemple.fr");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà") && dit("Est-ce la même personne\u00a0?"));
        assertThat(base.actes).isEmpty();
        appuyer("C’est elle");
        Ecran.attendre("RTS", () -> dit("Iris SORBIER") && dit("RTS, depuis le 20/11/2026, iris.sorbier@exemple.fr"));
        assertThat(base.lignes("personne")).hasSize(1);
        assertThat(base.lignes("intervenant")).singleElement()
                .satisfies(i -> assertThat(i.valeur(DescripteurIntervenant.INTERVENANT.position("personne")))
                        .isEqualTo(connue));
        annuler();
        assertThat(base.lignes("intervenant")).isEmpty();
    }

    @Test
    void cree_quand_meme_celui_qui_n_est_pas_son_homonyme_et_dit_qui_est_le_RTS_present() throws Exception {
        UUID present = personne("Dr", "HICKORY", "Aconit", "aconit.hickory@exemple.fr");
        UUID terrain = base.lignes("terrain").getFirst().id();
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(UUID.randomUUID(), terrain, present,
                RoleIntervenant.RTS, LocalDate.of(2024, 11, 2), null));
        saisir("Aconit", "HICKORY", "");
        Ecran.attendre("question", () -> dit("RTS de ce terrain, aconit.hickory@exemple.fr"));
        appuyer("C’est cette personne");
        Ecran.attendre("déjà RTS", () -> dit("est déjà RTS du terrain"));
        assertThat(base.actes).isEmpty();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.cliquer("homonyme-non");
        Ecran.attendre("créée", () -> base.lignes("personne").size() == 2);
    }

    @Test
    void garde_une_date_qui_ne_se_lit_pas_et_la_dit_sous_son_champ() throws Exception {
        ouvrir(EcranTerrains::creer, 0);
        appuyer("Changer le RTS, ajouter un intervenant…");
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.ecrire("debut-intervenant", "31/02/2027");
        Ecran.agir("#enregistrer-intervenant", Button.class, Button::requestFocus);
        double avant = hauteur("enregistrer-intervenant");
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("erreur", () -> dit("«\u00a031/02/2027\u00a0» n’est pas une date"));
        Ecran.assurer(() -> assertThat(hauteur("enregistrer-intervenant")).isEqualTo(avant));
        assertThat(Ecran.noeud("debut-intervenant", TextField.class).getText()).isEqualTo("31/02/2027");
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
    void la_fusion_montre_ou_est_chaque_candidat_et_met_en_garde_contre_l_homonyme_d_ailleurs() throws Exception {
        Etablissement ici = DescripteurEtablissement.ETABLISSEMENT.creer(base.lignes("etablissement").getFirst());
        UUID ailleurs = UUID.randomUUID();
        base.ajouter(DescripteurSubdivision.SUBDIVISION, new Subdivision(ailleurs, "MONTPELLIER", "SUBDI MONTPELLIER",
                DescripteurSubdivision.SUBDIVISION.creer(base.lignes("subdivision").getFirst()).region(), "76", "Sud",
                "CHU de Montpellier"));
        base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(UUID.randomUUID(), "CH de Puybrenne",
                "340000017", null, TypeEtablissement.CH, null, "34120", "Puybrenne", ailleurs, Source.OPEN_DATA));
        base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(UUID.randomUUID(),
                "Centre hospitalier Puybrenne", "370000028", null, TypeEtablissement.CH, null, "37220", null,
                ici.subdivision(), Source.OPEN_DATA));
        UUID sale = UUID.randomUUID();
        base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(sale, "CH DE PUYBRENNE", null, null,
                TypeEtablissement.CH, null, "37220", "Puybrenne", ici.subdivision(), Source.IMOTEP));
        ouvrir(EcranEtablissements::creer, base.lignes("etablissement").size() - 1);
        Ecran.attendre("candidats",
                () -> dit("34120 Puybrenne, subdivision Montpellier") && dit("37220, subdivision Tours"));
        List<String> boutons = Ecran.sur(() -> ecran.fiche().lookupAll("#fusion .button").stream()
                .filter(b -> "Fusionner…".equals(((Button) b).getText())).map(Node::getAccessibleText).toList());
        assertThat(boutons).containsExactly("Fusionner dans Centre hospitalier Puybrenne, 37220, subdivision Tours",
                "Fusionner dans CH de Puybrenne, 34120 Puybrenne, subdivision Montpellier");
        Ecran.attendre("dit", () -> dit("sans doute un homonyme"));
        Ecran.agir("#fusion .button", Button.class, b -> boutons.getLast().equals(b.getAccessibleText()),
                Button::fire);
        Ecran.attendre("mise en garde", () -> dit("celui de cette fiche, à 37220 Puybrenne, subdivision Tours"));
        Ecran.cliquer("fusionner");
        Ecran.attendre("bandeau", () -> ecran.lookup(".toast").isVisible()
                && ecran.modele().annonce().get().texte().startsWith("Fusionné dans «\u00a0CH de Puybrenne\u00a0»"));
        Ecran.agir(".toast .button", Button.class, b -> "Annuler".equals(b.getText()), Button::fire);
        Ecran.attendre("défait", () -> base.trouver("etablissement", sale) != null);
    }

    @Test
    void les_agrements_montrent_d_abord_ce_qui_est_decide() throws Exception {
        ouvrir(EcranAgrements::creer, 0);
        assertThat(Ecran.sur(() -> ecran.modele().colonnes().stream().limit(7).map(c -> c.id()).toList()))
                .containsExactly("numero", "terrain", "type", "des", "phases", "fin", "etat_a_ce_jour");
    }

    @Test
    void un_agrement_dont_la_fin_est_passee_se_lit_et_se_filtre_expire() throws Exception {
        ouvrir(EcranAgrements::creer, 0);
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Valeurs("etat_a_ce_jour", Set.of("Expiré")));
            return null;
        });
        Ecran.attendre("expiré", () -> ecran.modele().lignes().size() == 1);
        assertThat(Ecran.sur(() -> ecran.modele().texte(ecran.modele().ligne(0), ecran.modele().colonne("numero"))))
                .isEqualTo("240001870002");
        Ecran.sur(() -> {
            ecran.modele().filtres().clear();
            return null;
        });
        Ecran.attendre("tous", () -> ecran.modele().lignes().size() == base.lignes("agrement").size());
        Ecran.sur(() -> {
            ecran.modele().edition().saisir(ecran.modele().ligne(0), ecran.modele().colonne("fin"), "01/11/2026");
            return null;
        });
        Ecran.attendre("suivi", () -> "Expiré".equals(
                ecran.modele().texte(ecran.modele().ligne(0), ecran.modele().colonne("etat_a_ce_jour"))));
    }

    @Test
    void le_lendemain_un_ecran_reste_ouvert_montre_l_etat_du_jour() throws Exception {
        ouvrir(EcranAgrements::creer, 0);
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Valeurs("etat_a_ce_jour", Set.of("Expiré")));
            return null;
        });
        Ecran.attendre("expiré", () -> ecran.modele().lignes().size() == 1);
        base.passerAu(LocalDate.of(2100, 1, 1));
        base.prevenir(ChangementLignes.table("agrement"));
        Ecran.attendre("tous ceux qui ont une fin", () -> ecran.modele().lignes().size() > 1);
    }

    @Test
    void met_fin_a_un_intervenant_le_jour_que_l_on_dit() throws Exception {
        UUID personne = UUID.randomUUID();
        UUID intervenant = UUID.randomUUID();
        UUID terrain = base.lignes("terrain").getFirst().id();
        base.ajouter(DescripteurPersonne.PERSONNE, new Personne(personne, "Dr", "AULNE", "Violette", null, null, null,
                null, null, Source.LOCAL));
        base.ajouter(DescripteurIntervenant.INTERVENANT, new Intervenant(intervenant, terrain, personne,
                RoleIntervenant.RTS, LocalDate.of(2024, 5, 6), null));
        ouvrir(EcranTerrains::creer, 0);
        appuyer("Mettre fin…");
        Ecran.ecrire("dernier-jour", "1/2/2020");
        Ecran.cliquer("mettre-fin");
        Ecran.attendre("dit", () -> dit("ne peut pas précéder le premier, le 06/05/2024"));
        Ecran.ecrire("dernier-jour", "31/10/2026");
        Ecran.cliquer("mettre-fin");
        Ecran.attendre("fin", () -> dit("du 06/05/2024 au 31/10/2026"));
    }

    @Test
    void propose_de_fermer_le_terrain_dont_des_agrements_dependent() throws Exception {
        Ligne terrain = ouvrir(EcranTerrains::creer, 0);
        appuyer("Supprimer");
        Ecran.attendre("refus", () -> dit("ne peut pas être supprimée"));
        appuyer("Fermer le terrain");
        Ecran.assurer(() -> assertThat(
                base.trouver("terrain", terrain.id()).valeur(DescripteurTerrain.TERRAIN.position("etat")))
                .isEqualTo(EtatTerrain.FERME));
        annuler();
        assertThat(base.trouver("terrain", terrain.id())).isEqualTo(terrain);
    }

    @Test
    void une_date_remise_comme_elle_etait_ne_retient_plus_la_fiche() throws Exception {
        ouvrir(EcranAgrements::creer, 0);
        String proposee = Ecran.noeud("jour-decision", TextField.class).getText();
        Ecran.ecrire("jour-decision", "03/05/2027");
        Ecran.attendre("en saisie", () -> ecran.fiche().lookup("." + Bloc.EN_SAISIE) != null);
        Ecran.ecrire("jour-decision", proposee);
        Ecran.attendre("comme avant", () -> ecran.fiche().lookup("." + Bloc.EN_SAISIE) == null);
    }

    @Test
    void met_fin_a_un_agrement_le_suspend_et_le_lie() throws Exception {
        Ligne agrement = ouvrir(EcranAgrements::creer, 0);
        Ecran.cliquer("decision-SUSPENSION");
        Ecran.assurer(() -> assertThat(
                base.trouver("agrement", agrement.id()).valeur(DescripteurAgrement.AGREMENT.position("etat")))
                .isEqualTo(EtatAgrement.SUSPENDU));
        Ecran.trouver("#decision-REACTIVATION", Button.class);
        annuler();
        Ecran.trouver("#decision-SUSPENSION", Button.class);
        Ecran.attendre("agrément à choisir", () -> {
            ((Button) Ecran.scene().lookup("#lier-COUPLE")).fire();
            return dit("Choisissez un agrément");
        });
        appuyer("Supprimer");
        Ecran.attendre("refus", () -> dit("Mettre fin aujourd’hui"));
        appuyer("Mettre fin aujourd’hui");
        Ecran.assurer(() -> assertThat(
                base.trouver("agrement", agrement.id()).valeur(DescripteurAgrement.AGREMENT.position("fin")))
                .isEqualTo(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void rapproche_un_etablissement_sale_et_le_fusionne_avec_tout_ce_qui_en_dependait() throws Exception {
        Ligne propre = base.lignes("etablissement").getFirst();
        Etablissement modele = DescripteurEtablissement.ETABLISSEMENT.creer(propre);
        UUID sale = UUID.randomUUID();
        base.ajouter(DescripteurEtablissement.ETABLISSEMENT, new Etablissement(sale, "CHU DE TOURS LES TILLEULS", null,
                null, TypeEtablissement.CH, null, null, "Tours", modele.subdivision(), Source.IMOTEP));
        List<UUID> rattaches = base.lignes("terrain").subList(0, 3).stream().map(Ligne::id).toList();
        int position = DescripteurTerrain.TERRAIN.position("etablissement");
        rattaches.forEach(id -> base.ajouter(DescripteurTerrain.TERRAIN,
                DescripteurTerrain.TERRAIN.creer(base.trouver("terrain", id).avec(position, sale))));
        ouvrir(EcranEtablissements::creer, base.lignes("etablissement").size() - 1);
        Ecran.attendre("candidat", () -> dit("même nom, même ville"));
        appuyer("Fusionner…");
        Ecran.attendre("aperçu", () -> dit("3\u00a0terrains de stage passeront à"));
        Ecran.attendre("en vue", () -> "fusionner".equals(Ecran.scene().getFocusOwner().getId())
                && enVue("fusionner"));
        Ecran.cliquer("fusionner");
        Ecran.attendre("fusion", () -> base.trouver("etablissement", sale) == null);
        Ecran.assurer(() -> assertThat(ecran.modele().annonce().get().texte())
                .startsWith("Fusionné\u00a0: 3\u00a0terrains de stage, dans «\u00a0CHU de Tours"));
        rattaches.forEach(
                id -> assertThat(base.trouver("terrain", id).valeur(position)).isEqualTo(propre.id()));
        annuler();
        assertThat(base.trouver("etablissement", sale)).isNotNull();
        rattaches.forEach(id -> assertThat(base.trouver("terrain", id).valeur(position)).isEqualTo(sale));
    }
}
