package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;

/** A practitioner who is not in the list: what a person does while the workbench looks for one of his name. */
class SaisieIntervenantTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final FondRetenu fond = new FondRetenu();
    private EcranTable ecran;

    @BeforeEach
    void ouvrir() throws Exception {
        ecran = TableEssai.montrer(ServicesGrille.de(base, base, fond), EcranTerrains::creer);
        TableEssai.ouvrirLaFiche(ecran, 0);
    }

    private UUID connue() {
        UUID id = UUID.randomUUID();
        base.ajouter(PERSONNE,
                new Personne(id, "Mme", "SORBIER", "Iris", null, null, null, null, null, Source.LOCAL));
        return id;
    }

    private void saisir() throws Exception {
        String changer = "Changer le RTS, ajouter un intervenant…";
        Ecran.appuyer(ecran.fiche(), changer);
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.agir("#personne-absente", ToggleButton.class, absente -> absente.setSelected(true));
        Ecran.ecrire("nouveau-prenom", "Iris");
        Ecran.ecrire("nouveau-nom", "SORBIER");
    }

    private boolean dit(String texte) {
        return ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    /** Works at once, until it is held. */
    private static final class FondRetenu implements Executor {

        private final List<Runnable> retenues = new ArrayList<>();
        private boolean retenu;

        @Override
        public synchronized void execute(Runnable tache) {
            if (retenu) {
                retenues.add(tache);
            } else {
                Lenteur.fond().execute(tache);
            }
        }

        synchronized void retenir() {
            retenu = true;
        }

        /** Returns when what was held is done, and what it had to say on the screen is said. */
        void rendre() throws Exception {
            List<Runnable> rendues;
            synchronized (this) {
                retenu = false;
                rendues = List.copyOf(retenues);
                retenues.clear();
            }
            rendues.forEach(Runnable::run);
            Ecran.sur(() -> null);
        }
    }

    private Intervenant seul() {
        assertThat(base.lignes("intervenant")).hasSize(1);
        return INTERVENANT.creer(base.lignes("intervenant").getFirst());
    }

    @Test
    void propose_les_praticiens_par_leur_nom_et_non_les_internes() throws Exception {
        connue();
        UUID aubin = UUID.randomUUID();
        base.ajouter(PERSONNE, new Personne(aubin, null, "SORBIER", "Aubin", null, null, null, null, null,
                Source.LOCAL));
        base.ajouter(DescripteurInterne.INTERNE, new Interne(UUID.randomUUID(), "24000001", aubin, null,
                UUID.randomUUID(), null, UUID.randomUUID(), null, null, null, null, 2024, TypeConcours.values()[0],
                false,
                Regime.values()[0], StatutInterne.ACTIF));
        String changer = "Changer le RTS, ajouter un intervenant…";
        Ecran.appuyer(ecran.fiche(), changer);
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.ecrire("choix-personne", "sorbier");
        Ecran.attendre("propositions", () -> dit("Iris SORBIER"));
        assertThat(Ecran.sur(() -> dit("Aubin SORBIER"))).isFalse();
    }

    @Test
    void la_date_et_le_role_ecrits_sont_ceux_que_l_on_voit_en_repondant() throws Exception {
        UUID connue = connue();
        saisir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        Ecran.ecrire("debut-intervenant", "31/02/2027");
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("dit", () -> dit("«\u00a031/02/2027\u00a0» n’est pas une date"));
        assertThat(base.actes).isEmpty();
        Ecran.ecrire("debut-intervenant", "03/05/2027");
        Ecran.agir("#role", ChoiceBox.class, role -> role.setValue(RoleIntervenant.values()[1]));
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(seul().debut()).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(seul().role()).isEqualTo(RoleIntervenant.values()[1]);
        assertThat(seul().personne()).isEqualTo(connue);
    }

    @Test
    void celui_que_l_on_cree_commence_le_jour_que_l_on_voit_en_repondant() throws Exception {
        connue();
        saisir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        Ecran.ecrire("debut-intervenant", "03/05/2027");
        Ecran.cliquer("homonyme-non");
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(seul().debut()).isEqualTo(LocalDate.of(2027, 5, 3));
    }

    @Test
    void repondre_que_c_est_quelqu_un_qui_vient_d_etre_supprime_le_dit_et_n_ecrit_rien() throws Exception {
        UUID connue = connue();
        saisir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        base.executer(new Acte("ailleurs", List.of(new Acte.Retrait("personne", base.trouver("personne", connue)))));
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("dit", () -> dit("Iris SORBIER n’est plus dans la liste des personnes"));
        assertThat(base.lignes("intervenant")).isEmpty();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("créée", () -> base.lignes("personne").size() == 1);
    }

    @Test
    void chaque_nom_dit_ce_qui_ne_va_pas_et_le_tait_une_fois_corrige() throws Exception {
        saisir();
        Ecran.ecrire("nouveau-prenom", "iris@exemple.fr");
        Ecran.ecrire("nouveau-nom", "");
        Ecran.cliquer("enregistrer-intervenant");
        TextField prenom = Ecran.noeud("nouveau-prenom", TextField.class);
        TextField nom = Ecran.noeud("nouveau-nom", TextField.class);
        Ecran.attendre("fautes", () -> prenom.getAccessibleHelp() != null && nom.getAccessibleHelp() != null);
        String fautePrenom = prenom.getAccessibleHelp();
        String fauteNom = nom.getAccessibleHelp();
        assertThat(List.of(fautePrenom, fauteNom)).doesNotHaveDuplicates();
        assertThat(Ecran.sur(() -> dit(fautePrenom) && dit(fauteNom) && prenom.isFocused())).isTrue();
        Ecran.ecrire("nouveau-prenom", "Iris");
        Ecran.attendre("corrigé", () -> prenom.getAccessibleHelp() == null);
        assertThat(Ecran.sur(() -> !dit(fautePrenom) && dit(fauteNom))).isTrue();
    }

    @Test
    void annuler_pendant_la_recherche_n_ecrit_rien() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.appuyer(ecran.fiche(), "Annuler");
        fond.rendre();
        assertThat(base.actes).isEmpty();
        assertThat(base.lignes("personne")).isEmpty();
    }

    @Test
    void passer_a_une_autre_ligne_pendant_la_recherche_n_ecrit_rien() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.sur(() -> {
            ecran.modele().selection().choisir(1, 0);
            return null;
        });
        fond.rendre();
        assertThat(base.actes).isEmpty();
        assertThat(base.lignes("intervenant")).isEmpty();
    }

    @Test
    void ce_qui_est_commence_se_reprend_en_revenant_sur_sa_ligne() throws Exception {
        saisir();
        TableEssai.ouvrirLaFiche(ecran, 1);
        Ecran.attendre("autre ligne", () -> Ecran.scene().lookup("#nouveau-nom") == null);
        TableEssai.ouvrirLaFiche(ecran, 0);
        assertThat(Ecran.trouver("#nouveau-nom", TextField.class).getText()).isEqualTo("SORBIER");
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(base.lignes("personne")).hasSize(1);
    }

    @Test
    void changer_le_nom_pendant_la_recherche_laisse_enregistrer_le_nouveau() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.ecrire("nouveau-nom", "CORMIER");
        fond.rendre();
        assertThat(base.actes).isEmpty();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(PERSONNE.creer(base.lignes("personne").getFirst()).nom()).isEqualTo("CORMIER");
    }

    @Test
    void un_double_clic_ne_cree_qu_une_personne() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.cliquer("enregistrer-intervenant");
        fond.rendre();
        assertThat(base.lignes("personne")).hasSize(1);
        assertThat(seul().role()).isEqualTo(RoleIntervenant.RTS);
    }

    @Test
    void une_recherche_qui_echoue_se_refait() throws Exception {
        List<String> dits = new ArrayList<>();
        RechercheEnFond recherche = new RechercheEnFond(ServicesGrille.de(base, base, Runnable::run, Runnable::run),
                new VBox());
        assertThatThrownBy(() -> recherche.lancer(() -> {
            throw new IllegalStateException("disque");
        }, trouve -> dits.add("trouvé"), () -> dits.add("échec"))).hasMessage("disque");
        recherche.lancer(() -> 1, trouve -> dits.add("trouvé " + trouve), () -> dits.add("échec"));
        assertThat(dits).containsExactly("échec", "trouvé 1");
    }
}
