package fr.siimop.atelier.grille.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.tache.Taches;

class TravauxTest {

    private final Deque<Runnable> fond = new ArrayDeque<>();
    private final List<String> faits = new ArrayList<>();
    private final Travaux travaux = new Travaux(fond::add, Runnable::run, faits::add);

    @Test
    void un_travail_enchaine_attend_son_tour() {
        travaux.enchainer("Contrôle", suivi -> "contrôlé", faits::add);
        travaux.enchainer("Exportation", suivi -> "exporté", faits::add);
        assertThat(travaux.enCours().get().quoi()).isEqualTo("Contrôle");

        fond.remove().run();
        assertThat(faits).containsExactly("contrôlé");
        assertThat(travaux.enCours().get().quoi()).isEqualTo("Exportation");
        fond.remove().run();
        assertThat(faits).containsExactly("contrôlé", "exporté");
        assertThat(travaux.enCours().get()).isNull();
    }

    @Test
    void ce_qui_suit_un_travail_arrete_ou_manque_se_fait() {
        travaux.enchainer("Contrôle", suivi -> "contrôlé", faits::add);
        Taches.Travail<String> impossible = suivi -> {
            throw new IllegalStateException("disque plein");
        };
        travaux.enchainer("Copie", impossible, faits::add);
        travaux.enchainer("Exportation", suivi -> "exporté", faits::add);

        travaux.arreter();
        while (!fond.isEmpty()) {
            fond.remove().run();
        }
        assertThat(faits).hasSize(2).doesNotContain("contrôlé").endsWith("exporté");
        assertThat(travaux.enCours().get()).isNull();
    }

    @Test
    void un_travail_lance_prend_la_place_du_precedent() {
        travaux.lancer("Aperçu", suivi -> "premier", faits::add);
        travaux.lancer("Aperçu", suivi -> "second", faits::add);

        fond.forEach(Runnable::run);
        assertThat(faits).containsExactly("second");
    }
}
