package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import javafx.scene.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.siimop.atelier.essai.Accessibilite;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** Every table of the register makes a screen, and each of its controls says what it is. */
class AccessibiliteEcransTest {

    private final BaseMemoire base = JeuPostes.maquette();

    static Stream<DescripteurEntite<?>> tables() {
        return RegistreSiimop.REGISTRE.tous().stream().map(d -> (DescripteurEntite<?>) d);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void chaque_table_nomme_ses_controles(DescripteurEntite<?> descripteur) throws Exception {
        TableEssai.montrer(base, services -> new EcranTable(descripteur, services));
        assertThat(Accessibilite.sansNom()).isEmpty();
    }

    @Test
    void les_fenetres_d_un_ecran_nomment_leurs_controles() throws Exception {
        EcranTable ecran = TableEssai.montrer(base, EcranPostes::creer);
        for (String colonne : new String[]{"places", "libelle", "phases"}) {
            Ecran.sur(() -> {
                ecran.grille().filtrer(ecran.modele().colonne(colonne));
                return null;
            });
            assertThat(Accessibilite.sansNom()).isEmpty();
        }
        Node ancre = Ecran.noeud("choisir-colonnes", Node.class);
        Ecran.sur(() -> {
            ecran.grille().choisirColonnes(ancre);
            SaisieNom.demander(ancre, "Nom de la vue", "", nom -> {});
            return null;
        });
        assertThat(Accessibilite.sansNom()).isEmpty();
    }
}
