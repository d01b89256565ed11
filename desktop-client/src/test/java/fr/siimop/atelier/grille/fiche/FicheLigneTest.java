package fr.siimop.atelier.grille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.Ouvreur;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurEtablissement;

/** The form of a row, used with keys and mouse. */
class FicheLigneTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final List<String> ouvertures = new ArrayList<>();
    private EcranTable ecran;

    private void ouvrir(DescripteurEntite<?> descripteur) throws Exception {
        ecran = TableEssai.montrer(TableEssai.services(base).avec(new Temoin()),
                services -> new EcranTable(descripteur, services));
        Ecran.sur(() -> {
            ecran.prendreLeClavier();
            ecran.modele().selection().choisir(0, 0);
            return null;
        });
    }

    private final class Temoin implements Ouvreur {

        @Override
        public void table(String table) {
            ouvertures.add(table);
        }

        @Override
        public boolean ouvre(String table) {
            return true;
        }

        @Override
        public void ligne(String table, UUID id) {
            ouvertures.add(table);
        }

        @Override
        public void referants(String table, String colonne, UUID cible, String titre) {
            ouvertures.add(table + "." + colonne + " " + titre);
        }
    }

    private static Node champ(String colonne) throws Exception {
        return Ecran.trouver("#champ-" + colonne + " .champ-valeur", Node.class);
    }

    private static void cliquer(String colonne) throws Exception {
        Ecran.agir("#champ-" + colonne + " .champ-valeur", Node.class, noeud -> Event.fireEvent(noeud,
                new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                        false, true, false, false, true, false, true, null)));
    }

    private static void touche(KeyCode touche) throws Exception {
        Ecran.sur(() -> {
            Event.fireEvent(Ecran.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", touche, false, false, false, false));
            return null;
        });
    }

    private String texte(String colonne) throws Exception {
        return Ecran.trouver("#champ-" + colonne + " .champ-valeur > .label", Labeled.class).getText();
    }

    private boolean dit(String texte) {
        return ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    private void appuyer(String texte) throws Exception {
        Ecran.appuyer(ecran.fiche(), texte);
    }

    @Test
    void s_ouvre_au_clavier_suit_la_selection_et_se_ferme() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.taper(KeyCode.ENTER, true);
        Ecran.attendre("ouverte", () -> ecran.fiche().isVisible());
        Ecran.assurer(() -> assertThat(texte("libelle")).isEqualTo("Gériatrie aiguë – unité A"));
        appuyer("Ligne suivante");
        Ecran.assurer(() -> assertThat(texte("libelle")).isEqualTo("Gériatrie aiguë – unité B"));
        Ecran.assurer(() -> assertThat(champ("specialite_appel").getPseudoClassStates().toString()).contains("verrou"));
        touche(KeyCode.ESCAPE);
        Ecran.attendre("fermée", () -> !ecran.fiche().isVisible());
    }

    @Test
    void change_une_valeur_par_le_meme_editeur_que_la_grille_et_l_explique_quand_elle_est_fausse() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.taper(KeyCode.ENTER, true);
        cliquer("places");
        Ecran.agir("#champ-places .text-field", TextField.class, editeur -> editeur.setText("200"));
        touche(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(texte("places")).isEqualTo("200"));
        Ecran.attendre("dit", () -> dit("en dehors des valeurs"));
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
        Ecran.assurer(() -> assertThat(texte("places")).isEqualTo("2"));
        Ecran.attendre("tu", () -> !dit("en dehors des valeurs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"places", "phases"})
    void ne_reprend_pas_ce_qu_un_autre_change_sous_un_champ_ouvert(String colonne) throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.taper(KeyCode.ENTER, true);
        cliquer(colonne);
        Ecran.trouver("#champ-" + colonne + " .editeur", Node.class);
        autrui("places", 2, 5);
        autrui("phases", null, Phases.de(Phase.CONSO));
        touche(KeyCode.TAB);
        Ecran.assurer(() -> assertThat(List.of(texte("places"), texte("phases"))).containsExactly("5", "C"));
        assertThat(base.recues).isEmpty();
    }

    @Test
    void donne_pour_base_d_une_saisie_ce_que_le_champ_montrait() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.taper(KeyCode.ENTER, true);
        cliquer("places");
        Ecran.agir("#champ-places .text-field", TextField.class, editeur -> editeur.setText("7"));
        autrui("places", 2, 5);
        touche(KeyCode.TAB);
        Ecran.assurer(() -> assertThat(texte("places")).isEqualTo("7"));
        assertThat(base.recues.getLast().modifications()).singleElement()
                .extracting(Commande.Modification::avant, Commande.Modification::apres).containsExactly(2, 7);
    }

    /** Somebody else changes the row of the form, and the table has it. */
    private void autrui(String colonne, Object avant, Object apres) throws Exception {
        Ligne ligne = Ecran.sur(() -> ecran.modele().ligne(0));
        base.executer(new Acte("Reçu", List.of(new Acte.Changement("poste",
                new Commande.Modification(ligne.id(), colonne, avant, apres)))));
        int position = DescripteurPoste.POSTE.position(colonne);
        Ecran.attendre("reçu", () -> apres.equals(ecran.modele().ligne(0).valeur(position)));
    }

    @Test
    void cree_une_ligne_incomplete_la_garde_et_la_defait() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        int avant = base.lignes("poste").size();
        Ecran.taper(KeyCode.N, true);
        Ecran.attendre("fiche", () -> ecran.modele().total().get() == avant + 1 && dit("gardée sur ce poste"));
        Ecran.attendre("clavier", () -> champ("agrement").isFocused());
        Ecran.trouver("#champ-agrement .champ-anomalie", Node.class);
        Ecran.assurer(() -> assertThat(texte("type")).isEqualTo("Simple"));
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
        Ecran.attendre("défaite", () -> ecran.modele().total().get() == avant && !ecran.fiche().isVisible());
        assertThat(base.lignes("poste")).hasSize(avant);
    }

    @Test
    void montre_la_ligne_creee_que_les_filtres_cachent() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Texte("libelle", fr.siimop.atelier.grille.calcul.ModeTexte.CONTIENT,
                    "Gériatrie"));
            return null;
        });
        Ecran.attendre("filtre", () -> ecran.modele().montrees().get() == 2);
        Ecran.taper(KeyCode.N, true);
        Ecran.attendre("cachée", () -> ecran.fiche().isVisible() && dit("cachée par les filtres"));
    }

    @Test
    void quitte_la_ligne_creee_que_les_filtres_cachent_pour_celle_que_l_on_choisit() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Texte("libelle", fr.siimop.atelier.grille.calcul.ModeTexte.CONTIENT,
                    "Gériatrie"));
            return null;
        });
        Ecran.attendre("filtre", () -> ecran.modele().montrees().get() == 2);
        int avant = ecran.modele().total().get();
        Ecran.taper(KeyCode.N, true);
        Ecran.attendre("lue", () -> ecran.modele().total().get() == avant + 1 && dit("cachée par les filtres"));
        appuyer("Ligne suivante");
        Ecran.assurer(() -> assertThat(texte("libelle")).isEqualTo("Gériatrie aiguë – unité A"));
        appuyer("Ligne suivante");
        Ecran.assurer(() -> assertThat(texte("libelle")).isEqualTo("Gériatrie aiguë – unité B"));
        Ecran.sur(() -> {
            ecran.modele().filtres().clear();
            return null;
        });
        Ecran.attendre("toutes", () -> ecran.modele().montrees().get() == avant + 1);
        Ecran.assurer(() -> assertThat(texte("libelle")).isEqualTo("Gériatrie aiguë – unité B"));
        assertThat(Ecran.sur(() -> ecran.modele().selection().courante().ligne())).isEqualTo(1);
    }

    @Test
    void met_le_curseur_sur_la_ligne_creee_que_la_table_montre() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        Ecran.taper(KeyCode.N, true);
        Ecran.assurer(() -> assertThat(ecran.modele().ligneActive().id()).isEqualTo(base.actes.getLast().pas()
                .getFirst().ligne()));
    }

    @Test
    void Ctrl_Suppr_dans_un_texte_n_efface_que_le_mot_suivant() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        int avant = base.lignes("poste").size();
        Ecran.taper(KeyCode.F, true);
        Ecran.agir(".ecran-puces .text-field", TextField.class, recherche -> {
            recherche.setText("un deux");
            recherche.home();
        });
        Ecran.taper(KeyCode.DELETE, true);
        Ecran.assurer(() -> assertThat(Ecran.trouver(".ecran-puces .text-field", TextField.class).getText().strip())
                .isEqualTo("deux"));
        assertThat(base.lignes("poste")).hasSize(avant);
    }

    @Test
    void duplique_une_ligne_sans_sa_cle() throws Exception {
        ouvrir(DescripteurAgrement.AGREMENT);
        Ecran.taper(KeyCode.ENTER, true);
        String duree = texte("duree_ans");
        appuyer("Dupliquer");
        Ecran.attendre("copie", () -> dit("nouvelle ligne"));
        Ecran.assurer(() -> {
            assertThat(texte("numero")).isEqualTo("–");
            assertThat(texte("duree_ans")).isEqualTo(duree);
        });
    }

    @Test
    void supprime_ce_dont_rien_ne_depend_et_dit_sinon_ce_qui_en_depend() throws Exception {
        ouvrir(DescripteurAgrement.AGREMENT);
        Ecran.taper(KeyCode.ENTER, true);
        assertThat(Ecran.trouver("#dependances .hyperlink", Hyperlink.class).getText())
                .isEqualTo("2\u00a0postes («\u00a0Numéro agrément\u00a0»)");
        Ecran.agir("#dependances .hyperlink", Hyperlink.class, Hyperlink::fire);
        assertThat(ouvertures).containsExactly("poste.agrement 240001610003");
        appuyer("Supprimer");
        Ecran.attendre("refus", () -> dit("ne peut pas être supprimée"));
        assertThat(base.actes).isEmpty();

        Ligne sansPoste = base.lignes("agrement").stream().filter(l -> "240001870004".equals(l.valeur(0))).findFirst()
                .orElseThrow();
        Ecran.sur(() -> {
            ecran.fiche().montrer(sansPoste.id());
            return null;
        });
        appuyer("Supprimer");
        Ecran.attendre("supprimé", () -> base.trouver("agrement", sansPoste.id()) == null);
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
        assertThat(base.trouver("agrement", sansPoste.id())).isEqualTo(sansPoste);
    }

    @Test
    void n_offre_pas_de_supprimer_une_ligne_de_l_open_data_et_ouvre_la_ligne_liee() throws Exception {
        ouvrir(DescripteurEtablissement.ETABLISSEMENT);
        Ecran.taper(KeyCode.ENTER, true);
        assertThat(Ecran.sur(() -> ecran.fiche().lookupAll(".button").stream()
                .noneMatch(b -> b instanceof Button bouton && "Supprimer".equals(bouton.getText())))).isTrue();
        appuyer("Ouvrir «\u00a0Subdivision\u00a0»");
        assertThat(ouvertures).containsExactly("subdivision");
        appuyer("Dupliquer");
        Ecran.attendre("copie", () -> dit("nouvelle ligne"));
        Ecran.assurer(() -> assertThat(texte("source")).isEqualTo("Saisie locale"));
    }

    @Test
    void filtre_une_table_par_la_ligne_dont_elle_depend() throws Exception {
        ouvrir(DescripteurPoste.POSTE);
        UUID agrement = (UUID) Ecran.sur(() -> ecran.modele().ligne(0).valeur(0));
        Ecran.sur(() -> {
            ecran.modele().filtrer(new Filtre.Reference("agrement", agrement, "240001610003"));
            return null;
        });
        Ecran.attendre("filtre", () -> ecran.modele().montrees().get() == 2);
    }
}
