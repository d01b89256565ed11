package fr.siimop.modele.descripteur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the program knows of a table, as data. See the package comment.
 *
 * @param table          frozen name of the table: SQL, JSON, command line, files
 * @param colonnes       in their order in files, forms and on the wire; the id comes before them and is not one of
 *                       them
 * @param cle            columns whose values together name one row; empty when only the id does
 * @param intitule       column shown wherever another table refers to a row of this one, after the key
 * @param groupesConflit fields that change together: a conflict on one is a conflict on all
 * @param fabrique       makes the record of a verified row
 * @param regles         what must hold, beyond each column's own checks
 */
public final class DescripteurEntite<T extends Entite> {

    private static final Pattern SIGLE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]");

    private final String table;
    private final String libelle;
    private final String libellePluriel;
    private final Class<T> type;
    private final List<Colonne<T, ?>> colonnes;
    private final List<String> cle;
    private final List<Colonne<T, ?>> colonnesCle;
    private final String intitule;
    private final Portee portee;
    private final @Nullable String gardienne;
    private final List<ColonneLiee> colonnesLiees;
    private final List<ColonneDeduite<?>> deduites;
    private final List<Set<String>> groupesConflit;
    private final Map<String, Set<String>> compagnons = new HashMap<>();
    private final Function<Valeurs<T>, T> fabrique;
    private final List<Regle<T>> regles;
    private final @Nullable Verrou verrou;
    private final List<Heritage> heritages;
    private final Map<String, Object> parDefaut;
    private final Map<String, Object> usages;
    private final Map<String, Integer> positions = new HashMap<>();

    private DescripteurEntite(Constructeur<T> constructeur, Function<Valeurs<T>, T> fabrique) {
        this.usages = Map.of();
        this.table = constructeur.table;
        this.libelle = constructeur.libelle;
        this.libellePluriel = constructeur.libellePluriel;
        this.type = constructeur.type;
        this.colonnes = List.copyOf(constructeur.colonnes);
        this.cle = List.copyOf(constructeur.cle);
        this.intitule = constructeur.intitule == null ? colonnes.getFirst().id() : constructeur.intitule;
        this.portee = constructeur.portee;
        this.gardienne = constructeur.gardienne;
        this.colonnesLiees = List.copyOf(constructeur.colonnesLiees);
        this.deduites = constructeur.deduites;
        this.groupesConflit = List.copyOf(constructeur.groupesConflit);
        this.regles = List.copyOf(constructeur.regles);
        this.verrou = constructeur.verrou;
        this.heritages = List.copyOf(constructeur.heritages);
        this.parDefaut = Map.copyOf(constructeur.parDefaut);
        this.fabrique = fabrique;
        for (int i = 0; i < colonnes.size(); i++) {
            if (positions.put(colonnes.get(i).id(), i) != null) {
                throw new IllegalArgumentException(table + " declares twice " + colonnes.get(i).id());
            }
        }
        this.colonnesCle = cle.stream().<Colonne<T, ?>>map(id -> colonnes.get(position(id))).toList();
        groupesConflit.forEach(groupe -> groupe.forEach(id -> groupe.stream().filter(autre -> !autre.equals(id))
                .forEach(autre -> compagnons.computeIfAbsent(id, une -> new TreeSet<>()).add(autre))));
    }

    private DescripteurEntite(DescripteurEntite<T> autre, Map<String, Object> usages) {
        this.table = autre.table;
        this.libelle = autre.libelle;
        this.libellePluriel = autre.libellePluriel;
        this.type = autre.type;
        this.colonnes = autre.colonnes;
        this.cle = autre.cle;
        this.colonnesCle = autre.colonnesCle;
        this.intitule = autre.intitule;
        this.portee = autre.portee;
        this.gardienne = autre.gardienne;
        this.colonnesLiees = autre.colonnesLiees;
        this.deduites = autre.deduites;
        this.groupesConflit = autre.groupesConflit;
        this.regles = autre.regles;
        this.verrou = autre.verrou;
        this.heritages = autre.heritages;
        this.parDefaut = autre.parDefaut;
        this.fabrique = autre.fabrique;
        this.usages = Map.copyOf(usages);
        this.positions.putAll(autre.positions);
        this.compagnons.putAll(autre.compagnons);
    }

    /** The same table for files whose lines leave a value unsaid: their new rows take it. */
    public <V> DescripteurEntite<T> avecUsage(Colonne<T, V> colonne, V valeur) {
        Map<String, Object> autres = new HashMap<>(usages);
        autres.put(colonne.id(), valeur);
        return new DescripteurEntite<>(this, autres);
    }

    /** What a new row holds in a column of which its file says nothing; {@code null} for most. */
    public @Nullable Object usage(String colonne) {
        return usages.get(colonne);
    }

    public static <T extends Entite> Constructeur<T> de(String table, Class<T> type) {
        return new Constructeur<>(table, type);
    }

    public String table() {
        return table;
    }

    public String libelle() {
        return libelle;
    }

    public String libellePluriel() {
        return libellePluriel;
    }

    /** The name as it is written inside a sentence, after a number: « 12 postes », « 75 UFR ». */
    public String nomCommun(long nombre) {
        return Arrays.stream((nombre < 2 ? libelle : libellePluriel).split(" "))
                .map(mot -> SIGLE.matcher(mot).find() ? mot : mot.toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(" "));
    }

    public Class<T> type() {
        return type;
    }

    public List<Colonne<T, ?>> colonnes() {
        return colonnes;
    }

    public List<String> cle() {
        return cle;
    }

    List<Colonne<T, ?>> colonnesCle() {
        return colonnesCle;
    }

    public String intitule() {
        return intitule;
    }

    public Portee portee() {
        return portee;
    }

    /** Column that names the row which guards those that the rules judge together. */
    public @Nullable String gardienne() {
        return gardienne;
    }

    public List<ColonneLiee> colonnesLiees() {
        return colonnesLiees;
    }

    /** Columns that are worked out, in their order. */
    public List<ColonneDeduite<?>> deduites() {
        return deduites;
    }

    public Optional<ColonneDeduite<?>> deduite(String id) {
        return deduites.stream().filter(d -> d.id().equals(id)).<ColonneDeduite<?>>map(d -> d).findFirst();
    }

    public List<Set<String>> groupesConflit() {
        return groupesConflit;
    }

    /** Fields that change together with this one, in the order of their names. */
    public Set<String> compagnons(String colonne) {
        return compagnons.getOrDefault(colonne, Set.of());
    }

    public List<Heritage> heritages() {
        return heritages;
    }

    /** Whether a blank value of the column says nothing: the server writes the one of another row. */
    public boolean heritee(String colonne) {
        return heritages.stream().anyMatch(heritage -> heritage.colonne().equals(colonne));
    }

    public List<Regle<T>> regles() {
        return regles;
    }

    /** Whether a column of a row, as it was before the edit, is closed to everybody: the rest of the row may not be. */
    public boolean verrouille(Ligne ligne, String colonne) {
        return verrou != null && verrou.valeur().equals(ligne.valeur(position(verrou.colonne())))
                && !verrou.champsLibres().contains(colonne);
    }

    /** Whether a row is closed to everybody, but for the columns that its official source does not have. */
    public boolean verrouille(Ligne ligne) {
        return verrou != null && verrou.valeur().equals(ligne.valeur(position(verrou.colonne())));
    }

    /** A row still to be filled: only the values that most rows have. */
    public Ligne nouvelle(UUID id) {
        @Nullable
        Object[] valeurs = new @Nullable Object[colonnes.size()];
        parDefaut.forEach((colonne, valeur) -> valeurs[position(colonne)] = valeur);
        return new Ligne(id, 0, valeurs);
    }

    /** Position of a column in the rows of this table. */
    public int position(String colonne) {
        Integer position = positions.get(colonne);
        if (position == null) {
            throw new IllegalArgumentException(table + " has no column " + colonne);
        }
        return position;
    }

    public @Nullable Colonne<T, ?> colonne(String id) {
        Integer position = positions.get(id);
        return position == null ? null : colonnes.get(position);
    }

    /** True when every column that a new row needs is filled: only then is the row a record. */
    public boolean complete(Ligne ligne) {
        for (int i = 0; i < colonnes.size(); i++) {
            if (ligne.valeur(i) == null && colonnes.get(i).obligatoire()) {
                return false;
            }
        }
        return true;
    }

    /** The record of a row whose required columns are filled. */
    public T creer(Ligne ligne) {
        return fabrique.apply(new Valeurs<>(this, ligne));
    }

    public Ligne ligne(T entite) {
        return ligne(entite, 0);
    }

    public Ligne ligne(T entite, long revision) {
        @Nullable
        Object[] valeurs = new @Nullable Object[colonnes.size()];
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = colonnes.get(i).acces().apply(entite);
        }
        return new Ligne(entite.id(), revision, valeurs);
    }

    @Override
    public String toString() {
        return table;
    }

    /** Named parts of a descriptor, so that a declaration reads like a list. */
    public static final class Constructeur<T extends Entite> {

        private final String table;
        private final Class<T> type;
        private String libelle;
        private String libellePluriel;
        private List<Colonne<T, ?>> colonnes = List.of();
        private List<String> cle = List.of();
        private @Nullable String intitule;
        private Portee portee = Portee.listeNationale();
        private @Nullable String gardienne;
        private List<ColonneLiee> colonnesLiees = List.of();
        private List<ColonneDeduite<?>> deduites = List.of();
        private final List<Set<String>> groupesConflit = new ArrayList<>();
        private List<Regle<T>> regles = List.of();
        private @Nullable Verrou verrou;
        private final List<Heritage> heritages = new ArrayList<>();
        private final Map<String, Object> parDefaut = new HashMap<>();

        private Constructeur(String table, Class<T> type) {
            this.table = table;
            this.type = type;
            this.libelle = table;
            this.libellePluriel = table;
        }

        public Constructeur<T> libelle(String singulier, String pluriel) {
            this.libelle = singulier;
            this.libellePluriel = pluriel;
            return this;
        }

        public Constructeur<T> colonnes(List<Colonne<T, ?>> toutes) {
            this.colonnes = toutes;
            return this;
        }

        @SafeVarargs
        public final Constructeur<T> cle(Colonne<T, ?>... composantes) {
            this.cle = Arrays.stream(composantes).<String>map(Colonne::id).toList();
            return this;
        }

        public Constructeur<T> intitule(Colonne<T, String> colonne) {
            this.intitule = colonne.id();
            return this;
        }

        public Constructeur<T> portee(Portee autre) {
            this.portee = autre;
            return this;
        }

        /** A rule of these rows looks at all those that refer to the same one: no two of them are written at once. */
        public Constructeur<T> gardeesPar(Colonne<T, UUID> reference) {
            this.gardienne = reference.id();
            return this;
        }

        public Constructeur<T> colonnesLiees(ColonneLiee... liees) {
            this.colonnesLiees = List.of(liees);
            return this;
        }

        public Constructeur<T> deduites(ColonneDeduite<?>... calculees) {
            this.deduites = List.of(calculees);
            return this;
        }

        @SafeVarargs
        public final Constructeur<T> changentEnsemble(Colonne<T, ?>... colonnesDuGroupe) {
            this.groupesConflit.add(identifiants(colonnesDuGroupe));
            return this;
        }

        /** Rows that hold this value in this column are closed, but for some columns. */
        @SafeVarargs
        public final <V> Constructeur<T> verrouilleeQuand(Colonne<T, V> colonne, V valeur,
                Colonne<T, ?>... champsLibres) {
            this.verrou = new Verrou(colonne.id(), valeur, identifiants(champsLibres));
            return this;
        }

        /** Left blank, the column takes what the row referred to has in this one of its own. */
        public <V> Constructeur<T> herite(Colonne<T, V> colonne, Colonne<T, UUID> reference, Colonne<?, V> source) {
            this.heritages.add(new Heritage(colonne.id(), reference.id(), source.id()));
            return this;
        }

        /** What a new row starts with. */
        public <V> Constructeur<T> parDefaut(Colonne<T, V> colonne, V valeur) {
            this.parDefaut.put(colonne.id(), valeur);
            return this;
        }

        public Constructeur<T> regles(List<Regle<T>> toutes) {
            this.regles = toutes;
            return this;
        }

        @SafeVarargs
        public final Constructeur<T> regles(Regle<T>... toutes) {
            return regles(List.of(toutes));
        }

        @SafeVarargs
        private static <T> Set<String> identifiants(Colonne<T, ?>... colonnes) {
            return Arrays.stream(colonnes).<String>map(Colonne::id).collect(Collectors.toUnmodifiableSet());
        }

        public DescripteurEntite<T> fabrique(Function<Valeurs<T>, T> fabrique) {
            return new DescripteurEntite<>(this, fabrique);
        }
    }
}
