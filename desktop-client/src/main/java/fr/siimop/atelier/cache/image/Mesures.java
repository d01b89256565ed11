package fr.siimop.atelier.cache.image;

/**
 * When a table has an image, and what it is made of.
 *
 * @param lignesMinimales smaller tables are read as fast as their image
 * @param lignesParBloc   decoded together
 * @param resteMaximal    beyond this many rows written since, the table is read instead
 */
public record Mesures(int lignesMinimales, int lignesParBloc, int resteMaximal) {

    public static final Mesures NORMALES = new Mesures(5_000, 4_096, 5_000);
}
