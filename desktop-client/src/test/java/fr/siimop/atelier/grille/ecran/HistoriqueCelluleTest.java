package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.Histoire.Nature;
import fr.siimop.atelier.grille.Histoire.Passage;
import fr.siimop.atelier.grille.Histoire.Valeurs;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.modele.descripteur.Ligne;

class HistoriqueCelluleTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private EcranTable ecran;

    @BeforeEach
    void ouvrir() throws Exception {
        ecran = TableEssai.montrer(base, EcranPostes::creer);
    }

    private Ligne premiere() {
        return ecran.modele().ligne(0);
    }

    private boolean dit(String texte) {
        return Ecran.scene().getRoot().lookupAll("#historique .label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    @Test
    void dit_qui_quand_d_ou_et_remet_l_ancienne_valeur_en_un_geste() throws Exception {
        Ligne ligne = Ecran.sur(this::premiere);
        base.raconter(ligne.id(), new Histoire(List.of(
                new Passage(Nature.MODIFICATION, "Romarin ÉRABLE", "PC-ARS-12", Instant.parse("2026-11-18T13:32:00Z"),
                        "saisie", true, Map.of("places", new Valeurs(5, 2))),
                new Passage(Nature.CREATION, "Lilas TREMBLE", "PC-1", Instant.parse("2026-01-18T13:32:00Z"), "import",
                        true, Map.of("places", new Valeurs(null, 5)))),
                "Le reste est sur le serveur."));
        Ecran.sur(() -> {
            int colonne = ecran.modele().colonnes().indexOf(ecran.modele().colonne("places"));
            ecran.modele().selection().choisir(0, colonne);
            ecran.prendreLeClavier();
            return null;
        });
        Ecran.attendre("histoire", () -> dit("Romarin ÉRABLE, saisie, 18/11/2026 à 14:32, depuis PC-ARS-12"));
        Ecran.attendre("dit", () -> dit("5, à la création"));
        Ecran.attendre("dit", () -> dit("Le reste est sur le serveur."));

        assertThat(Ecran.trouver(".retablir", Button.class).getAccessibleText()).isEqualTo("Rétablir «\u00a05\u00a0»");
        Ecran.agir(".retablir", Button.class, Button::fire);
        Ecran.assurer(() -> assertThat(places()).isEqualTo(5));
        assertThat(Ecran.sur(() -> ecran.modele().services().pile().aAnnuler().get()))
                .isEqualTo("rétablissement dans «\u00a0Nombre de places\u00a0»");
        Ecran.taper(KeyCode.Z, true);
        Ecran.assurer(() -> assertThat(places()).isEqualTo(2));
    }

    private Object places() throws Exception {
        return Objects.requireNonNull(Ecran.sur(() -> ecran.modele().colonne("places").valeur(premiere(), base)));
    }
}
