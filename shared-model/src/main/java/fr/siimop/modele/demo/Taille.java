package fr.siimop.modele.demo;

import java.util.Set;

/**
 * How much is made. The national figures are those that the program must bear (K-26 and the scale of the country);
 * the small ones are about a fortieth of them, in two neighbouring subdivisions.
 *
 * @see JeuDemo
 */
public enum Taille {
    PETITE(Set.of("TOURS", "ANGERS"), 1_200, 320, 373), NATIONALE(Set.of(), 45_000, 12_000, 14_000);

    /** Complete, previous, complementary and functional agréments: five for two terrains. */
    private static final int AGREMENTS_POUR_DEUX_TERRAINS = 5;

    private final Set<String> subdivisions;
    private final int internes;
    private final int terrains;
    private final int postes;

    Taille(Set<String> subdivisions, int internes, int terrains, int postes) {
        this.subdivisions = subdivisions;
        this.internes = internes;
        this.terrains = terrains;
        this.postes = postes;
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
