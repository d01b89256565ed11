package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.coquille.depart.FiltresDepart;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Ligne;

/** What « Postes » opens on, and comes back to. Half of the postes are of November 2026, which has begun. */
class DepartTest {

    private static final Filtre MAI = new Filtre.Valeurs("semestre", Set.of("Mai 2027"));

    private final BaseMemoire base = JeuPostes.generer(200, 7);
    private EcranDeTable ecran;

    @BeforeEach
    void ouvrir() throws Exception {
        Ecran.ouvrir();
        Ecran.montrer(() -> {
            ecran = EcranDeTable.de(Rubrique.POSTES, TableEssai.services(base),
                    Set.of("TOURS"));
            return (Parent) ecran.noeud();
        });
        Ecran.aFermer(ecran::close);
        Ecran.attendre("lignes", () -> modele().pret().get() && ecran.filtre().isDone());
        Ecran.attendre("calcul", () -> modele().montrees().get() < 200);
    }

    private ModeleTable modele() {
        return ecran.table().modele();
    }

    private String texte(Ligne ligne, String colonne) {
        return modele().texte(ligne, modele().colonne(colonne));
    }

    private void assurerLeDepart() throws Exception {
        Ecran.assurer(() -> {
            assertThat(modele().filtres()).containsExactly(MAI);
            assertThat(modele().tris()).extracting(t -> t.colonne().id()).containsExactly("agrement");
            assertThat(modele().rechercheProperty().get()).isEmpty();
        });
    }

    @Test
    void s_ouvre_sur_le_semestre_que_l_on_prepare_et_le_montre() throws Exception {
        assurerLeDepart();
        Ecran.assurer(() -> {
            assertThat(modele().lignes()).isNotEmpty()
                    .allSatisfy(l -> assertThat(texte(l, "semestre")).isEqualTo("Mai 2027"));
            assertThat(modele().disposition().rang("semestre")).isEqualTo(2);
        });
    }

    @Test
    void montre_du_semestre_prepare_les_lignes_que_la_navigation_compte() throws Exception {
        LinkedBlockingQueue<Integer> dits = new LinkedBlockingQueue<>();
        ServicesGrille services = modele().services();
        Ecran.sur(() -> {
            Ligne prepare = modele().lignes().getFirst();
            Ligne autre = base.lignes("poste").stream().filter(l -> !texte(l, "semestre").equals("Mai 2027"))
                    .findFirst().orElseThrow();
            List.of(prepare, autre).forEach(l -> modele().edition().saisir(l, modele().colonne("places"), "deux"));
            return null;
        });
        try (ComptesAnomalies comptes = new ComptesAnomalies(services, List.of("poste"),
                table -> FiltresDepart.montrees(table, services.source()), (table, nombre) -> dits.add(nombre))) {
            int compte = java.util.Objects.requireNonNull(dits.poll(120, TimeUnit.SECONDS));
            assertThat(compte).isEqualTo(1);
            Ecran.sur(() -> {
                ecran.montrerAnomalies();
                return null;
            });
            Ecran.attendre("anomalies", () -> modele().montrees().get() == compte);
            Ecran.assurer(() -> assertThat(modele().filtres()).containsExactly(MAI,
                    new Filtre.Etat(Filtre.LIGNE, EtatFiltre.EN_ANOMALIE)));
        }
    }

    /** What another screen asks for takes the place of what nobody chose, and of that alone. */
    @Test
    void n_est_libre_que_si_personne_n_y_a_filtre() throws Exception {
        assertThat(Ecran.sur(() -> ecran.libre())).isTrue();
        Ecran.sur(() -> {
            ecran.montrerAnomalies();
            return null;
        });
        assertThat(Ecran.sur(() -> ecran.libre())).isTrue();
        Ecran.sur(() -> {
            ecran.montrer(Set.of(base.lignes("poste").getFirst().id()));
            return null;
        });
        assertThat(Ecran.sur(() -> ecran.libre())).isTrue();
        Ecran.sur(() -> {
            modele().criteres().revenir();
            modele().filtrer(new Filtre.Texte("libelle", ModeTexte.CONTIENT, "unité"));
            return null;
        });
        assertThat(Ecran.sur(() -> ecran.libre())).isFalse();
    }

    @Test
    void trie_les_semestres_dans_l_ordre_du_temps_et_le_dit() throws Exception {
        Tri tri = new Tri(modele().colonne("semestre"), true);
        assertThat(tri.enMots()).isEqualTo("Trier du plus ancien au plus récent");
        Ecran.sur(() -> {
            modele().criteres().poser(List.of(), List.of(tri), "");
            return null;
        });
        Ecran.attendre("calcul", () -> modele().montrees().get() == 200);
        Ecran.assurer(() -> assertThat(modele().lignes().stream().map(l -> texte(l, "semestre")).distinct())
                .containsExactly("Novembre 2026", "Mai 2027"));
    }

    @Test
    void le_nom_de_chaque_semestre_tient_dans_sa_colonne() throws Exception {
        Ecran.sur(() -> {
            modele().filtres().clear();
            return null;
        });
        Ecran.assurer(() -> assertThat(semestres()).contains("Novembre 2026")
                .isSubsetOf("Mai 2027", "Novembre 2026"));
    }

    /** As they are painted, cut or not. */
    private List<String> semestres() {
        return Ecran.scene().getRoot().lookupAll(".cellule > .label").stream().map(Label.class::cast)
                .filter(l -> l.getText().matches("(Mai|Novembre) \\d{4}") && l.lookup(".text") instanceof Text)
                .map(l -> ((Text) l.lookup(".text")).getText()).distinct().toList();
    }

    @Test
    void tout_effacer_rend_ce_sur_quoi_l_on_a_ouvert() throws Exception {
        Ecran.agir(".ecran-puces .text-field", TextField.class, recherche -> recherche.setText("introuvable"));
        Ecran.cliquer("tout-effacer");
        Ecran.attendre("lignes", () -> modele().montrees().get() > 0);
        assurerLeDepart();
    }

    @Test
    void la_vue_de_depart_rend_le_filtre_et_le_tri() throws Exception {
        Ecran.agir(".puce .button", Button.class, oter -> {
            oter.fire();
            modele().basculerTri(modele().colonne("libelle"), false);
            modele().disposition().masquer("semestre");
        });
        Ecran.attendre("tout", () -> modele().montrees().get() == 200);
        Ecran.sur(() -> {
            ecran.table().vues().retablir();
            return null;
        });
        Ecran.attendre("départ", () -> modele().montrees().get() < 200);
        assurerLeDepart();
        assertThat(Ecran.sur(() -> modele().disposition().montree("semestre"))).isTrue();
    }

    @Test
    void une_ligne_d_un_autre_semestre_se_montre_sans_perdre_les_autres_filtres() throws Exception {
        Ligne autre = Ecran.sur(() -> base.lignes("poste").stream().filter(l -> texte(l, "semestre").startsWith("Nov"))
                .findFirst().orElseThrow());
        Filtre specialite = Ecran
                .sur(() -> new Filtre.Valeurs("specialite_appel", Set.of(texte(autre, "specialite_appel"))));
        Ecran.sur(() -> {
            modele().filtrer(specialite);
            ecran.montrer(autre.id());
            return null;
        });
        Ecran.attendre("ligne", () -> modele().ligneActive() != null && modele().ligneActive().id().equals(autre.id()));
        assertThat(Ecran.sur(() -> List.copyOf(modele().filtres()))).containsExactly(specialite);
    }

    @Test
    void ce_qui_ne_cache_pas_la_ligne_reste_de_quelque_genre_qu_il_soit() throws Exception {
        Ligne autre = Ecran.sur(() -> base.lignes("poste").stream().filter(l -> texte(l, "semestre").startsWith("Nov"))
                .findFirst().orElseThrow());
        String specialite = Ecran.sur(() -> texte(autre, "specialite_appel"));
        Filtre contient = new Filtre.Texte("specialite_appel", ModeTexte.CONTIENT, specialite.substring(1));
        Filtre remplie = new Filtre.Etat("specialite_appel", EtatFiltre.REMPLI);
        Filtre ailleurs = new Filtre.Etat("semestre", EtatFiltre.VIDE);
        Ecran.sur(() -> {
            List.of(contient, remplie, ailleurs).forEach(modele()::filtrer);
            modele().rechercheProperty().set(specialite);
            ecran.montrer(autre.id());
            return null;
        });
        Ecran.attendre("ligne", () -> modele().ligneActive() != null && modele().ligneActive().id().equals(autre.id()));
        assertThat(Ecran.sur(() -> List.copyOf(modele().filtres()))).containsExactlyInAnyOrder(contient, remplie);
        assertThat(Ecran.sur(() -> modele().rechercheProperty().get())).isEqualTo(specialite);
        Ecran.sur(() -> {
            modele().rechercheProperty().set("introuvable");
            ecran.montrer(autre.id());
            return null;
        });
        Ecran.attendre("recherche", () -> modele().rechercheProperty().get().isEmpty()
                && modele().ligneActive() != null && modele().ligneActive().id().equals(autre.id()));
        assertThat(Ecran.sur(() -> List.copyOf(modele().filtres()))).containsExactlyInAnyOrder(contient, remplie);
    }

    @Test
    void ouvrir_des_postes_part_des_agrements_de_tous_les_semestres() throws Exception {
        long agrements = base.lignes("poste").stream().map(l -> l.valeur(0)).distinct().count();
        Ecran.cliquer("ouvrir");
        Ecran.assurer(() -> assertThat(Ecran.scene().getRoot().lookupAll("#ouverture .label").stream()
                .map(n -> ((Label) n).getText()).toList())
                .contains(agrements + "\u00a0agréments\u00a0: ceux des lignes montrées, tous semestres confondus"));
    }
}
