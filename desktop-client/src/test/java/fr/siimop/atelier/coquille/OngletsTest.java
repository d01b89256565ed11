package fr.siimop.atelier.coquille;

import static fr.siimop.atelier.essai.Ecran.sur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

class OngletsTest {

    private final List<String> dits = new ArrayList<>();
    private final List<String> fermes = new ArrayList<>();
    private List<String> commences = List.of();

    @Test
    void ce_qui_est_commence_se_dit_avant_de_se_perdre() throws Exception {
        fr.siimop.atelier.essai.Ecran.ouvrir();
        sur(() -> {
            Onglets onglets = new Onglets(onglet -> {}, dits::add);
            onglets.ouvrir(Rubrique.ACCUEIL, () -> ecran("accueil"));
            onglets.ouvrir(Rubrique.SYNCHRO, () -> ecran("synchro"));
            commences = List.of("Pédiatrie");

            onglets.fermerLeCourant();
            assertThat(fermes).isEmpty();
            assertThat(dits).singleElement().asString().contains("dans la fiche de «\u00a0Pédiatrie\u00a0»");

            onglets.fermerLeCourant();
            assertThat(fermes).containsExactly("synchro");
            assertThat(dits).hasSize(1);
            return null;
        });
    }

    private Ecran ecran(String nom) {
        return new Ecran() {
            private final Node noeud = new Label(nom);

            @Override
            public Node noeud() {
                return noeud;
            }

            @Override
            public List<String> commence() {
                return commences;
            }

            @Override
            public void close() {
                fermes.add(nom);
            }
        };
    }
}
