package fr.siimop.atelier.grille.editeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.editeur.EditeurListe.Proposition;

/** A choice typed in a list whose proposals come later than the letters. */
class EditeurListeTest {

    private final Map<String, Consumer<List<Proposition>>> demandes = new HashMap<>();
    private EditeurListe editeur;

    @BeforeEach
    void ouvrir() throws Exception {
        Ecran.ouvrir();
        editeur = Ecran.sur(() -> new EditeurListe(demandes::put));
        Ecran.montrer(() -> new StackPane(editeur.noeud()));
        Ecran.sur(() -> {
            editeur.demarrer("24000161000", false, () -> {});
            return null;
        });
        repondre("24000161000", new Proposition("240001610003", "Gériatrie", 3));
    }

    private void repondre(String texte, Proposition... propositions) throws Exception {
        Ecran.sur(() -> {
            demandes.get(texte).accept(List.of(propositions));
            return null;
        });
    }

    private void taper(String texte) throws Exception {
        Ecran.sur(() -> {
            ((TextField) editeur.noeud()).setText(texte);
            return null;
        });
    }

    @Test
    void la_seule_proposition_est_choisie_sans_la_designer() throws Exception {
        Ecran.assurer(() -> assertThat(editeur.valeurChoisie()).isEqualTo(3));
    }

    @Test
    void la_proposition_d_un_texte_plus_court_n_est_pas_choisie() throws Exception {
        Ecran.assurer(() -> assertThat(editeur.valeurChoisie()).isEqualTo(3));
        taper("240001610009");
        Ecran.assurer(() -> {
            assertThat(editeur.valeurChoisie()).isNull();
            assertThat(editeur.texte()).isEqualTo("240001610009");
        });
        repondre("240001610009", new Proposition("240001610009", "Urgences", 9));
        Ecran.assurer(() -> assertThat(editeur.valeurChoisie()).isEqualTo(9));
    }
}
