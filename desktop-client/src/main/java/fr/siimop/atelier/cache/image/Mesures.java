package fr.siimop.atelier.cache.image;

/**
 * When a table has an image, and what it is made of.
 *
 * @param lignesMinimales smaller tables are read as fast as their image
 * @param lignesParBloc   decoded together
 * @param resteMaximal    beyond this many rows written since, the table is read instead
 * @param repos           milliseconds without a writing before an image is made anew: in the middle of a push it would
 *                        be out of date before its end
 */
public record Mesures(int lignesMinimales, int lignesParBloc, int resteMaximal, long repos) {

    public static final Mesures NORMALES = new Mesures(5_000, 4_096, 5_000, 3_000);
}
