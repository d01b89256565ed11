package fr.siimop.modele.demo.matiere;

import java.util.Set;

import fr.siimop.modele.demo.JeuDemo;

/**
 * How much is made. The national figures are those that the program must bear (K-26 and the scale of the country);
 * the small ones are about a fortieth of them, in two neighbouring subdivisions.
 *
 * @see JeuDemo
 */
public enum Taille {
    PETITE(Set.of("TOURS", "ANGERS"), 1_200, 320, 373, new double[]{132, 130, 126, 122, 112, 104, 96, 90, 88},
            Set.of("PED", "GER")),
    NATIONALE(Set.of(), 45_000, 12_000, 14_000, new double[]{54, 66, 78, 95, 112, 130, 146, 159, 160}, Set.of());

    /** In force, replaced, complementary and functional agréments: five for two terrains. */
    private static final int AGREMENTS_POUR_DEUX_TERRAINS = 5;
    private static final int RENFORT = 3;

    private final Set<String> subdivisions;
    private final int internes;
    private final int terrains;
    private final int postes;
    private final double[] promotions;
    private final Set<String> renforces;

    /**
     * @param promotions weights from the youngest promotion to the oldest: at national size the base keeps many who
     *                   have finished, so that there are seven semesters to an interne
     * @param renforces  DES that the demonstration shows: enough internes for a call list worth looking at
     */
    Taille(Set<String> subdivisions, int internes, int terrains, int postes, double[] promotions,
            Set<String> renforces) {
        this.subdivisions = subdivisions;
        this.internes = internes;
        this.terrains = terrains;
        this.postes = postes;
        this.promotions = promotions;
        this.renforces = renforces;
    }

    public double[] promotions() {
        return promotions.clone();
    }

    int poids(String codeDes) {
        return Poids.des(codeDes) * (renforces.contains(codeDes) ? RENFORT : 1);
    }

    boolean comprend(String subdivision) {
        return subdivisions.isEmpty() || subdivisions.contains(subdivision);
    }

    public int internes() {
        return internes;
    }

    public int terrains() {
        return terrains;
    }

    public int agrements() {
        return terrains * AGREMENTS_POUR_DEUX_TERRAINS / 2;
    }

    public int postes() {
        return postes;
    }
}
