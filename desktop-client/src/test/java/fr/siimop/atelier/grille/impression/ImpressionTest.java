package fr.siimop.atelier.grille.impression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.poste.EcranPostes;

class ImpressionTest {

    private static final double LARGEUR_A4 = 785;
    private static final double HAUTEUR_A4 = 540;

    private final BaseMemoire base = JeuPostes.maquette();
    private ModeleTable modele;

    @BeforeEach
    void ouvrir() throws Exception {
        modele = TableEssai.montrer(base, EcranPostes::creer).modele();
    }

    private Impression impression() throws Exception {
        return Ecran.sur(() -> new Impression(modele, "Postes", LocalDate.of(2026, 11, 21), LARGEUR_A4, HAUTEUR_A4));
    }

    private static List<String> textes(PageImprimee page) {
        return page.getChildren().stream().filter(Text.class::isInstance).map(n -> ((Text) n).getText()).toList();
    }

    @Test
    void chaque_ligne_et_chaque_colonne_montrees_sont_sur_une_page() throws Exception {
        Impression impression = impression();
        List<List<String>> pages = IntStream.range(0, impression.pages()).mapToObj(impression::page)
                .map(ImpressionTest::textes).toList();
        List<String> tout = pages.stream().flatMap(List::stream).toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(tout).containsAll(Ecran.sur(() -> modele.colonnes().stream().map(c -> c.libelle()).toList()));
        assertThat(tout).containsAll(Ecran.sur(() -> modele.lignes().stream()
                .map(l -> modele.texte(l, modele.colonne("agrement"))).toList()));
        assertThat(pages).allSatisfy(p -> assertThat(p).contains("Postes", "Numéro agrément"));
        assertThat(pages.getLast()).contains("Page " + pages.size() + " sur " + pages.size());
    }

    @Test
    void les_nombres_finissent_au_meme_bord() throws Exception {
        Ecran.sur(() -> {
            modele.edition().saisir(modele.ligne(0), modele.colonne("places"), "12");
            return null;
        });
        Impression impression = impression();
        List<Double> bords = IntStream.range(0, impression.pages()).mapToObj(impression::page)
                .flatMap(page -> page.getChildren().stream()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(t -> t.getText().equals("12") || t.getText().equals("2") || t.getText().equals("3"))
                .map(t -> (double) Math.round(t.getBoundsInParent().getMaxX())).distinct().toList();
        assertThat(bords).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void dit_les_filtres_et_le_jour() throws Exception {
        Ecran.sur(() -> {
            modele.filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
            return null;
        });
        Ecran.attendre("filtre", () -> modele.montrees().get() == 6);
        assertThat(textes(impression().page(0)))
                .contains("6\u00a0postes (Spécialité d’appel\u00a0: Gériatrie), le 21/11/2026");
    }

    @Test
    void rien_ne_deborde_de_la_page() throws Exception {
        Impression impression = impression();
        for (int i = 0; i < impression.pages(); i++) {
            PageImprimee page = impression.page(i);
            assertThat(page.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(LARGEUR_A4 + 1);
            assertThat(page.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(HAUTEUR_A4 + 1);
        }
    }
}
