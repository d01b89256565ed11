package fr.siimop.atelier.grille.vue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;

/**
 * A way to look at a table, as it is kept in a file: columns by their frozen ids, filters, sorts, search.
 *
 * @param version  of this format; a file of a later one is refused with a word
 * @param figees   how many of the first columns stay in place
 */
public record VueTable(int version, String nom, String table, List<ColonneVue> colonnes, int figees,
        List<FiltreVue> filtres, List<TriVue> tris, String recherche) {

    public static final int VERSION = 1;

    /** A column and how wide it is. */
    public record ColonneVue(String id, int largeur) {}

    /** A sort key. */
    public record TriVue(String colonne, boolean croissant) {}

    public VueTable {
        nom = nom == null ? "" : nom;
        table = table == null ? "" : table;
        colonnes = sansNuls(colonnes);
        filtres = sansNuls(filtres);
        tris = sansNuls(tris);
        recherche = recherche == null ? "" : recherche;
    }

    /** What a file leaves out is empty. */
    private static <T> List<T> sansNuls(@Nullable List<T> lue) {
        return lue == null ? List.of() : lue.stream().filter(java.util.Objects::nonNull).toList();
    }

    public static VueTable de(String nom, String table, Disposition disposition, Criteres criteres) {
        List<ColonneVue> colonnes = disposition.montrees().stream()
                .map(c -> new ColonneVue(c.id(), disposition.largeur(c))).toList();
        List<FiltreVue> filtres = criteres.filtres().stream().flatMap(f -> FiltreVue.de(f).stream()).toList();
        List<TriVue> tris = criteres.tris().stream().map(t -> new TriVue(t.colonne().id(), t.croissant())).toList();
        return new VueTable(VERSION, nom, table, colonnes, disposition.figees().get(), filtres, tris,
                criteres.recherche().get());
    }

    public VueTable avecNom(String nouveau) {
        return new VueTable(version, nouveau, table, colonnes, figees, filtres, tris, recherche);
    }

    /** Neither filters nor search. */
    public VueTable sansFiltres() {
        return new VueTable(version, nom, table, colonnes, figees, List.of(), tris, "");
    }

    /** Columns only; those unknown here are left out. */
    public void disposer(Disposition disposition) {
        List<String> ids = colonnes.stream().map(ColonneVue::id).toList();
        Map<String, Integer> largeurs = colonnes.stream().filter(c -> {
            ColonneGrille connue = disposition.toutes().get(c.id());
            return connue != null && connue.largeur() != c.largeur();
        }).collect(Collectors.toMap(ColonneVue::id, ColonneVue::largeur, (a, b) -> b));
        disposition.poser(ids, largeurs, figees);
    }

    /**
     * What of a view this table does not have.
     *
     * @param colonnes by their ids
     * @param filtres  on these columns, or that this version does not know
     */
    public record Laisse(List<String> colonnes, int filtres) {}

    public Laisse appliquer(Disposition disposition, Criteres criteres) {
        Predicate<String> connue = id -> id.equals(Filtre.LIGNE) || disposition.toutes().containsKey(id);
        disposer(disposition);
        List<Filtre> voulus = filtres.stream().filter(f -> connue.test(f.colonne()))
                .flatMap(f -> f.filtre().stream()).toList();
        List<Tri> ordre = new ArrayList<>();
        for (TriVue tri : tris) {
            ColonneGrille colonne = disposition.toutes().get(tri.colonne());
            if (colonne != null) {
                ordre.add(new Tri(colonne, tri.croissant()));
            }
        }
        criteres.poser(voulus, ordre, recherche);
        List<String> inconnues = java.util.stream.Stream.of(colonnes.stream().map(ColonneVue::id),
                filtres.stream().map(FiltreVue::colonne), tris.stream().map(TriVue::colonne)).flatMap(s -> s)
                .filter(connue.negate()).distinct().toList();
        return new Laisse(inconnues, filtres.size() - voulus.size());
    }
}
