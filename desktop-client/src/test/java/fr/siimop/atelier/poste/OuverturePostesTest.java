package fr.siimop.atelier.poste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.Ouvreur;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/** Opening of postes in bulk and their count, as an agent of an ARS does them. */
class OuverturePostesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private EcranTable ecran;

    @BeforeEach
    void ouvrir() throws Exception {
        ecran = TableEssai.montrer(base, EcranPostes::creer);
    }

    private String ouvrirBouton() throws Exception {
        return Ecran.noeud("ouvrir-postes", Button.class).getText();
    }

    private void choisir(String id) throws Exception {
        Ecran.agir("#" + id, ToggleButton.class, bouton -> bouton.setSelected(!bouton.isSelected()));
    }

    private static TableView<?> proposees() throws Exception {
        return Ecran.trouver("#ouverture .table-view", TableView.class);
    }

    /** The first that is ticked, or not. */
    private static void changerLaPremiere(boolean cochee) throws Exception {
        Ecran.agir("#ouverture .table-cell .check-box", CheckBox.class, c -> c.isSelected() == cochee, CheckBox::fire);
    }

    @Test
    void montre_ce_qui_s_ouvrira_et_pourquoi_pas_le_reste_puis_ouvre_en_un_geste() throws Exception {
        int avant = base.lignes("poste").size();
        Ecran.cliquer("ouvrir");
        Ecran.attendre("aperçu", () -> Ecran.scene().lookup("#ouvrir-postes") instanceof Button b
                && !b.getText().isEmpty());
        // the mock-up's postes are already open for May 2027, the next semester
        Ecran.assurer(() -> {
            assertThat(ouvrirBouton()).isEqualTo("Ouvrir");
            assertThat(Ecran.noeud("sort-DEJA_OUVERT", ToggleButton.class).getText()).isEqualTo("Déjà ouverts  24");
        });
        Ecran.agir("#semestre", ChoiceBox.class, semestres -> semestres.getSelectionModel().select(0));
        Ecran.attendre("novembre", () -> Ecran.scene().lookup("#ouvrir-postes") instanceof Button b
                && b.getText().equals("Ouvrir 23\u00a0postes"));
        assertThat(Ecran.noeud("sort-A_OUVRIR", ToggleButton.class).isSelected()).isTrue();
        Ecran.assurer(() -> assertThat(proposees().getItems()).hasSize(23));
        changerLaPremiere(true);
        Ecran.assurer(() -> assertThat(ouvrirBouton()).isEqualTo("Ouvrir 22\u00a0postes"));
        changerLaPremiere(false);
        Ecran.assurer(() -> assertThat(ouvrirBouton()).isEqualTo("Ouvrir 23\u00a0postes"));
        choisir("sort-REFUSE");
        Ecran.assurer(() -> assertThat(proposees().getItems()).hasSize(1).first()
                .satisfies(l -> assertThat(((LigneOuverture) l).enMots()).contains("240001870002 est échu")));
        Ecran.cliquer("ouvrir-postes");
        Ecran.attendre("ouverts", () -> base.lignes("poste").size() == avant + 23);
        Ecran.assurer(() -> assertThat(ecran.modele().annonce().get().texte())
                .isEqualTo("23\u00a0postes ouverts pour Novembre 2026"));
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
        assertThat(base.lignes("poste")).hasSize(avant);
    }

    @Test
    void reprend_les_postes_de_l_an_passe_des_lignes_choisies() throws Exception {
        base.ajouter(fr.siimop.modele.referentiel.DescripteurSemestre.SEMESTRE,
                new Semestre(java.util.UUID.randomUUID(), "2028-05", "Mai 2028", java.time.LocalDate.of(2028, 5, 2),
                        java.time.LocalDate.of(2028, 11, 1)));
        Ecran.sur(() -> {
            ecran.modele().selection().poser(new fr.siimop.atelier.grille.table.Plage(0, 0, 1, 0));
            return null;
        });
        Ecran.cliquer("ouvrir");
        Ecran.agir("#semestre", ChoiceBox.class, semestres -> semestres.getSelectionModel().selectLast());
        Ecran.assurer(() -> assertThat(Ecran.noeud("recopier", RadioButton.class).getText())
                .isEqualTo("Reprendre ceux de Mai 2027"));
        Ecran.agir("#recopier", RadioButton.class, recopier -> recopier.setSelected(true));
        // both rows are on one agrément, which has two postes
        Ecran.attendre("reprise", () -> Ecran.scene().lookup("#ouvrir-postes") instanceof Button b
                && b.getText().equals("Ouvrir 2\u00a0postes"));
        Ecran.taper(KeyCode.ESCAPE, false);
        Ecran.attendre("retour", () -> Ecran.scene().lookup("#ouverture") == null);
        assertThat(base.actes).isEmpty();
    }

    @Test
    void un_nombre_de_places_ouvre_ses_postes() throws Exception {
        Ecran.cliquer("compter-postes");
        AtomicInteger places = new AtomicInteger();
        Ecran.agir("#adequation .table-cell .hyperlink", Hyperlink.class, lien -> {
            places.set(Integer.parseInt(lien.getText()));
            lien.fire();
        });
        Ecran.attendre("postes", () -> Ecran.scene().lookup("#adequation") == null
                && ecran.modele().filtres().size() == 1
                && ecran.modele().lignes().size() < base.lignes("poste").size());
        int position = DescripteurPoste.POSTE.position("places");
        assertThat(Ecran.sur(() -> ecran.modele().lignes().stream().mapToInt(l -> (Integer) l.valeur(position)).sum()))
                .isEqualTo(places.get());
    }

    @Test
    void un_nombre_d_internes_ouvre_ces_internes_a_part() throws Exception {
        Terrain terrain = DescripteurTerrain.TERRAIN.creer(base.lignes("terrain").getFirst());
        UUID interne = UUID.randomUUID();
        base.ajouter(DescripteurInterne.INTERNE, new Interne(interne, "24000001", UUID.randomUUID(), null,
                terrain.subdivision(), null, UUID.randomUUID(), terrain.specialiteAppel(), null, null, Phase.APPRO,
                2024,
                TypeConcours.EDN, false, Regime.R3C, StatutInterne.ACTIF));
        List<String> ouvertes = new CopyOnWriteArrayList<>();
        ecran = TableEssai.montrer(TableEssai.services(base).avec(new Ouvreur() {
            @Override
            public boolean ouvre(String table) {
                return true;
            }

            @Override
            public void ligne(String table, UUID id) {}

            @Override
            public void referants(String table, String colonne, UUID cible, String titre) {}

            @Override
            public void lignes(String table, Set<UUID> ids, String titre) {
                ouvertes.add(table + " " + ids + " " + titre);
            }

            @Override
            public void table(String table) {}
        }), EcranPostes::creer);
        Ecran.cliquer("compter-postes");
        Ecran.agir("#adequation .table-cell .hyperlink", Hyperlink.class,
                lien -> "Voir les internes\u00a0: 1".equals(lien.getAccessibleText()), Hyperlink::fire);
        Ecran.attendre("onglet",
                () -> ouvertes.equals(List.of("interne [" + interne + "] Tours, Gériatrie, Approfondissement")));
        assertThat(Ecran.sur(() -> Ecran.scene().lookup("#adequation"))).isNotNull();
    }

    @Test
    void compare_les_places_aux_internes_et_simule() throws Exception {
        Ecran.cliquer("compter-postes");
        TableView<?> table = Ecran.trouver("#adequation .table-view", TableView.class);
        Ecran.attendre("chiffres", () -> !table.getItems().isEmpty());
        List<LigneAdequation> lignes = Ecran
                .sur(() -> table.getItems().stream().map(LigneAdequation.class::cast).toList());
        assertThat(lignes).allSatisfy(l -> assertThat(l.adequation().internes()).isZero());
        Ecran.assurer(() -> assertThat(bilan()).startsWith("0 sous le seuil sur"));
        assertThat(trieesParPlaces(table)).hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.comparingInt(l -> l.adequation().places()));
        Ecran.attendre("essai", () -> {
            essais().findFirst().orElseThrow().getValueFactory().setValue(50);
            return true;
        });
        Ecran.assurer(() -> assertThat(bilan()).startsWith("1 sous le seuil").endsWith("(simulation)"));
        Ecran.cliquer("effacer-essais");
        Ecran.assurer(() -> assertThat(bilan()).startsWith("0 "));
        Ecran.cliquer("retour");
        Ecran.attendre("recouvert", () -> Ecran.scene().lookup("#adequation") == null);
    }

    private static String bilan() throws Exception {
        return Ecran.noeud("bilan-adequation", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static List<LigneAdequation> trieesParPlaces(TableView<?> table) throws Exception {
        return Ecran.sur(() -> {
            TableView<LigneAdequation> adequations = (TableView<LigneAdequation>) table;
            adequations.getSortOrder().setAll(adequations.getColumns().stream()
                    .filter(c -> c.getText().equals("Places")).findFirst().orElseThrow());
            return List.copyOf(adequations.getItems());
        });
    }

    @SuppressWarnings("unchecked")
    private static Stream<Spinner<Integer>> essais() {
        return Ecran.scene().getRoot().lookupAll("#adequation .spinner").stream()
                .filter(s -> "Et si… internes".equals(s.getAccessibleText())).map(s -> (Spinner<Integer>) s);
    }
}
