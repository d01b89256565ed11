package fr.siimop.atelier.grille.vue;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Views as long as the program runs; the base of those that a file keeps. */
public class VuesEnMemoire implements MemoireVues {

    private final Map<String, VueTable> dernieres = new HashMap<>();
    private final Map<String, Map<String, VueTable>> nommees = new HashMap<>();

    @Override
    public Optional<VueTable> derniere(String table) {
        return Optional.ofNullable(dernieres.get(table));
    }

    @Override
    public void retenir(VueTable vue) {
        dernieres.put(vue.table(), vue);
        changer();
    }

    @Override
    public void oublier(String table) {
        dernieres.remove(table);
        changer();
    }

    @Override
    public List<VueTable> nommees(String table) {
        return nommees.getOrDefault(table, Map.of()).values().stream().sorted(parNom()).toList();
    }

    /** Made when views are listed: the rules of a language take longer to read than the window to appear. */
    private static Comparator<VueTable> parNom() {
        return Comparator.comparing(VueTable::nom, Collator.getInstance(Locale.FRENCH)::compare);
    }

    @Override
    public void enregistrer(VueTable vue) {
        nommees.computeIfAbsent(vue.table(), t -> new HashMap<>()).put(vue.nom(), vue);
        changer();
    }

    @Override
    public void supprimer(String table, String nom) {
        nommees.getOrDefault(table, Map.of()).remove(nom);
        changer();
    }

    /** Everything kept, for whoever writes it. */
    protected final Contenu contenu() {
        return new Contenu(VueTable.VERSION, dernieres.values().stream().sorted(PAR_TABLE).toList(),
                nommees.keySet().stream().sorted().flatMap(t -> nommees(t).stream()).toList());
    }

    private static final Comparator<VueTable> PAR_TABLE = Comparator.comparing(VueTable::table);

    protected final void reprendre(Contenu contenu) {
        contenu.dernieres().forEach(v -> dernieres.put(v.table(), v));
        contenu.nommees().forEach(v -> nommees.computeIfAbsent(v.table(), t -> new HashMap<>()).put(v.nom(), v));
    }

    /** Told after each change. */
    protected void changer() {}

    /** What a file holds. */
    public record Contenu(int version, List<VueTable> dernieres, List<VueTable> nommees) {

        public Contenu {
            dernieres = dernieres == null ? List.of() : List.copyOf(dernieres);
            nommees = nommees == null ? List.of() : List.copyOf(nommees);
        }
    }
}
