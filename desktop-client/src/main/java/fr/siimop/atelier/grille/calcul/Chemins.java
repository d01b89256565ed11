package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Etape;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeReference;

/**
 * Where the rows of a table lead. Columns that follow the same references share the way: it is gone once, and each step
 * once per row that it leads to, not once per row of the table.
 */
final class Chemins {

    private static final int PART_MINIMALE = 20_000;
    private static final int PAS = 2_048;
    private static final Runnable PERSONNE = () -> {};

    private final List<Ligne> lignes;
    private final SourceLignes source;
    private final Map<List<Etape>, FutureTask<Atteint>> connus = new ConcurrentHashMap<>();

    /** What is reached: once each, and which of them each row reaches. */
    record Atteint(int[] numeros, List<@Nullable Object> valeurs) {}

    Chemins(List<Ligne> lignes, SourceLignes source) {
        this.lignes = lignes;
        this.source = source;
    }

    SourceLignes source() {
        return source;
    }

    /**
     * The values of a column.
     *
     * @param souffle called every few thousand rows, to let others work; {@code null} when somebody waits
     */
    Atteint valeurs(ColonneGrille colonne, @Nullable Runnable souffle) {
        List<Etape> etapes = etapes(colonne);
        if (etapes.isEmpty()) {
            return lire(colonne.lecture(source), souffle);
        }
        Atteint fin = suivre(etapes, souffle);
        return colonne.etapes().isEmpty()
                ? fin
                : new Atteint(fin.numeros(), pas(fin.valeurs(), etapes.getLast().table(),
                        colonne.lecture(source), souffle));
    }

    /**
     * The rows whose value in a linked column is kept, found from the other end of the way: quicker than going the way
     * for every row, when nobody has yet. Rows that lead nowhere are not kept.
     */
    BitSet remonter(ColonneGrille colonne, Predicate<@Nullable Object> garde) {
        List<Etape> etapes = etapes(colonne);
        Codes gardees = new Codes();
        Function<Ligne, @Nullable Object> lecture = colonne.etapes().isEmpty() ? Ligne::id : colonne.lecture(source);
        String derniere = etapes.getLast().table();
        for (Ligne ligne : source.lignes(derniere)) {
            if (garde.test(lecture.apply(ligne))) {
                gardees.numero(ligne.id());
            }
        }
        for (int i = etapes.size() - 1; i > 0; i--) {
            gardees = referants(source.lignes(etapes.get(i - 1).table()), etapes.get(i).position(), gardees);
        }
        return designant(etapes.getFirst().position(), gardees);
    }

    private static Codes referants(List<Ligne> lignes, int position, Codes cibles) {
        Codes trouvees = new Codes();
        for (Ligne ligne : lignes) {
            if (cibles.contient(ligne.valeur(position))) {
                trouvees.numero(ligne.id());
            }
        }
        return trouvees;
    }

    /** On every core: each fills words of its own. */
    private BitSet designant(int position, Codes cibles) {
        long[] mots = new long[(lignes.size() + Long.SIZE - 1) / Long.SIZE];
        IntStream.range(0, mots.length).parallel().forEach(m -> {
            long mot = 0;
            int fin = Math.min(lignes.size(), (m + 1) * Long.SIZE);
            for (int i = m * Long.SIZE; i < fin; i++) {
                mot |= cibles.contient(lignes.get(i).valeur(position)) ? 1L << i : 0;
            }
            mots[m] = mot;
        });
        return BitSet.valueOf(mots);
    }

    /** The references to follow from a row, the column itself when it is one; none when the value is in the row. */
    static List<Etape> etapes(ColonneGrille colonne) {
        return colonne.etapes().isEmpty() && colonne.type() instanceof TypeReference reference
                ? List.of(new Etape(colonne.position(), reference.table()))
                : colonne.etapes();
    }

    /** The ids that references lead to. One thread goes a way, the others wait for it: it never stands still on it. */
    private Atteint suivre(List<Etape> etapes, @Nullable Runnable souffle) {
        if (souffle != null) {
            souffle.run();
        }
        FutureTask<Atteint> marche = connus.computeIfAbsent(etapes,
                e -> new FutureTask<>(() -> marcher(e, souffle == null ? null : PERSONNE)));
        marche.run();
        try {
            return marche.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            connus.remove(etapes, marche);
            throw new IllegalStateException(e.getCause());
        }
    }

    private Atteint marcher(List<Etape> etapes, @Nullable Runnable souffle) {
        int position = etapes.getLast().position();
        if (etapes.size() == 1) {
            return lire(ligne -> ligne.valeur(position), souffle);
        }
        List<Etape> debut = List.copyOf(etapes.subList(0, etapes.size() - 1));
        Atteint avant = suivre(debut, souffle);
        Codes codes = new Codes();
        int[] suite = pas(avant.valeurs(), debut.getLast().table(), ligne -> ligne.valeur(position), souffle).stream()
                .mapToInt(codes::numero).toArray();
        return new Atteint(traduire(avant.numeros(), suite), codes.valeurs());
    }

    /** One value of each of these rows of another table; nothing for those that are not here. */
    private List<@Nullable Object> pas(List<@Nullable Object> ids, String table,
            Function<Ligne, @Nullable Object> lecture, @Nullable Runnable souffle) {
        List<@Nullable Object> valeurs = new ArrayList<>(ids.size());
        for (Object id : ids) {
            souffler(souffle, valeurs.size());
            Ligne ligne = id == null ? null : source.trouver(table, (UUID) id);
            valeurs.add(ligne == null ? null : lecture.apply(ligne));
        }
        return valeurs;
    }

    private Atteint lire(Function<Ligne, @Nullable Object> lecture, @Nullable Runnable souffle) {
        int[] numeros = new int[lignes.size()];
        if (souffle == null) {
            return new Atteint(numeros, enParts(lecture, numeros).valeurs());
        }
        Codes codes = new Codes();
        for (int i = 0; i < numeros.length; i += PAS) {
            souffle.run();
            numeroter(lecture, codes, numeros, i, Math.min(i + PAS, numeros.length));
        }
        return new Atteint(numeros, codes.valeurs());
    }

    /** On every core: each reads a part of the rows, then their values are brought together. */
    private Codes enParts(Function<Ligne, @Nullable Object> lecture, int[] numeros) {
        int parts = Math.clamp(numeros.length / PART_MINIMALE, 1, Runtime.getRuntime().availableProcessors());
        int[] bornes = IntStream.rangeClosed(0, parts).map(p -> (int) ((long) numeros.length * p / parts)).toArray();
        List<Codes> lues = IntStream.range(0, parts).parallel().mapToObj(p -> {
            Codes codes = new Codes();
            numeroter(lecture, codes, numeros, bornes[p], bornes[p + 1]);
            return codes;
        }).toList();
        Codes premiers = lues.getFirst();
        for (int p = 1; p < parts; p++) {
            int[] globaux = lues.get(p).valeurs().stream().mapToInt(premiers::numero).toArray();
            for (int i = bornes[p]; i < bornes[p + 1]; i++) {
                numeros[i] = globaux[numeros[i]];
            }
        }
        return premiers;
    }

    private void numeroter(Function<Ligne, @Nullable Object> lecture, Codes codes, int[] numeros, int debut,
            int fin) {
        for (int i = debut; i < fin; i++) {
            numeros[i] = codes.numero(lecture.apply(lignes.get(i)));
        }
    }

    /** What is done row by row lets others work now and then. */
    static void souffler(@Nullable Runnable souffle, int rang) {
        if (souffle != null && rang % PAS == 0) {
            souffle.run();
        }
    }

    static int[] traduire(int[] numeros, int[] suite) {
        return Arrays.stream(numeros).map(n -> suite[n]).toArray();
    }
}
