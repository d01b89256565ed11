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

    @Test
    void Ctrl_ajoute_des_rectangles_et_un_mouvement_les_oublie() {
        selection.ajouter(new Plage(11, 2, 12, 3));
        selection.ajouter(new Plage(12, 3, 13, 4));
        assertThat(selection.cellules()).isEqualTo(1 + 3 + 4);
        assertThat(selection.plages()).allSatisfy(p -> assertThat(p.cellules()).isPositive());
        assertThat(selection.lignesTouchees()).containsExactly(10, 11, 12, 13);
        assertThat(selection.contient(11, 3)).isTrue();
        assertThat(selection.contient(11, 4)).isFalse();
        selection.deplacer(1, 0, false);
        assertThat(selection.plages()).containsExactly(Plage.cellule(13, 3));
    }

    @Test
    void Ctrl_sur_un_numero_prend_la_ligne_ou_la_lache() {
        selection.basculerLigne(20);
        selection.basculerLigne(22);
        assertThat(selection.lignesTouchees()).containsExactly(20, 22);
        selection.basculerLigne(20);
        assertThat(selection.lignesTouchees()).containsExactly(22);
        selection.poser(new Plage(0, 0, 99, 4));
        selection.basculerLigne(50);
        assertThat(selection.cellules()).isEqualTo(99 * 5);
        assertThat(selection.contient(50, 2)).isFalse();
    }
}
