package fr.siimop.atelier.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Each time as if another test had left its windows open. */
class FenetresFermeesTest {

    private static final List<Contenu> CONTENUS = new ArrayList<>();

    private static final class Contenu extends StackPane implements AutoCloseable {

        private boolean ferme;

        @Override
        public void close() {
            ferme = true;
        }
    }

    @RepeatedTest(2)
    void un_test_ne_trouve_pas_la_fenetre_d_un_autre() throws Exception {
        Ecran.ouvrir();
        assertThat(Ecran.sur(() -> List.copyOf(Window.getWindows()))).isEmpty();
        Ecran.montrer(FenetresFermeesTest::nouveau);
        Ecran.sur(() -> {
            Stage autre = new Stage();
            autre.setScene(new Scene(nouveau()));
            autre.show();
            return null;
        });
        Ecran.aFermer(nouveau());
        assertThat(Ecran.sur(() -> List.copyOf(Window.getWindows()))).hasSize(2);
    }

    private static Contenu nouveau() {
        CONTENUS.add(new Contenu());
        return CONTENUS.getLast();
    }

    @AfterAll
    static void tout_a_ete_ferme() {
        assertThat(CONTENUS).hasSize(6).allMatch(contenu -> contenu.ferme);
    }
}
