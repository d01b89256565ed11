package fr.siimop.atelier.grille.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection(() -> 100, () -> 5);

    @BeforeEach
    void placer() {
        selection.choisir(10, 2);
    }

    @Test
    void reste_dans_la_table() {
        selection.deplacer(-50, 0, false);
        assertThat(selection.courante()).isEqualTo(Plage.cellule(0, 2));
        selection.bord(1, 0, false);
        assertThat(selection.courante()).isEqualTo(Plage.cellule(99, 2));
    }

    @Test
    void s_etend_depuis_la_cellule_active() {
        selection.deplacer(-2, 1, true);
        assertThat(selection.courante()).isEqualTo(new Plage(10, 2, 8, 3));
        assertThat(selection.courante().cellules()).isEqualTo(6);
        assertThat(selection.courante().contient(9, 3)).isTrue();
    }

    @Test
    void prend_lignes_colonnes_et_tout() {
        selection.colonneEntiere();
        assertThat(selection.courante().cellules()).isEqualTo(100);
        selection.choisir(10, 2);
        selection.ligneEntiere();
        assertThat(selection.courante().cellules()).isEqualTo(5);
        selection.tout();
        assertThat(selection.courante().cellules()).isEqualTo(500);
    }

    @Test
    void la_tabulation_passe_a_la_ligne() {
        selection.choisir(10, 4);
        selection.suivante(false);
        assertThat(selection.courante()).isEqualTo(Plage.cellule(11, 0));
        selection.suivante(true);
        assertThat(selection.courante()).isEqualTo(Plage.cellule(10, 4));
    }
}
