package fr.siimop.atelier.cache.magasin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.descripteur.Ligne;

class TableMemoireTest {

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);

    private static UUID id(int rang) {
        return new UUID(0, rang);
    }

    private Ligne ligne(int rang) {
        return new Ligne(id(rang), 1, new Object[]{"v" + hasard.nextInt(4), hasard.nextInt(3) == 0 ? null : rang % 7});
    }

    @Test
    void reste_ce_qu_en_dirait_une_table_simple_quoi_qu_on_y_pose() {
        TreeMap<UUID, Ligne> simple = new TreeMap<>();
        List<Ligne> depart = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            depart.add(ligne(i));
            simple.put(id(i), depart.get(i));
        }
        java.util.Collections.shuffle(depart, hasard);
        TableMemoire table = new TableMemoire(depart);
        for (int tour = 0; tour < 2_000; tour++) {
            int rang = hasard.nextInt(60);
            if (hasard.nextInt(3) == 0) {
                table.poser(id(rang), null);
                simple.remove(id(rang));
            } else {
                Ligne nouvelle = ligne(rang);
                table.poser(id(rang), nouvelle);
                simple.put(id(rang), nouvelle);
            }
            if (hasard.nextInt(5) == 0) {
                assertThat(table.toutes()).as("tour %d, graine %d", tour, graine)
                        .containsExactlyElementsOf(simple.values());
            }
            int colonne = hasard.nextInt(2);
            Object valeur = colonne == 0 ? "v" + hasard.nextInt(4) : (Object) hasard.nextInt(7);
            assertThat(table.chercher(colonne, valeur)).as("tour %d, graine %d", tour, graine)
                    .containsExactlyInAnyOrderElementsOf(
                            simple.values().stream().filter(l -> valeur.equals(l.valeur(colonne))).toList());
        }
    }
}
