package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

/** Who gives way when the titles of the open screens do not all fit. */
class BarreOngletsTest {

    private static final double MOINDRE = 48;

    private static List<Double> largeurs(double place, double... voulues) {
        BarreOnglets barre = new BarreOnglets();
        for (double voulue : voulues) {
            Region onglet = new Region();
            onglet.setMinWidth(MOINDRE);
            onglet.setPrefWidth(voulue);
            barre.getChildren().add(onglet);
        }
        barre.resize(place, 34);
        barre.layout();
        return barre.getChildren().stream().map(Node::getLayoutBounds).map(b -> b.getWidth()).toList();
    }

    @Test
    void ceux_qui_tiennent_ont_leur_largeur() {
        assertThat(largeurs(400, 80, 150, 100)).containsExactly(80.0, 150.0, 100.0);
    }

    @Test
    void les_plus_longs_cedent_d_abord() {
        assertThat(largeurs(300, 80, 240, 180)).containsExactly(80.0, 110.0, 110.0);
    }

    @Test
    void aucun_ne_disparait() {
        assertThat(largeurs(100, 80, 240, 180)).containsExactly(MOINDRE, MOINDRE, MOINDRE);
    }
}
