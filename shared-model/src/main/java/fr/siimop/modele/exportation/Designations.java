package fr.siimop.modele.exportation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.identifiant.Ecart;

/**
 * How a row of another table is called in a file: its key, or its label with its id when it has none of its own. Both
 * ways, so that what was exported is found again. A table is read when it is first needed.
 */
public final class Designations {

    private static final Pattern AVEC_ID = Pattern
            .compile(".*\\[([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\]\\s*", Pattern.DOTALL);

    private final Registre registre;
    private final Source source;
    private final Map<String, DesignationsTable> tables = new HashMap<>();

    /** Where the rows are. */
    @FunctionalInterface
    public interface Source {
        void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite);
    }

    public Designations(Registre registre, Source source) {
        this.registre = registre;
        this.source = source;
    }

    /** The text of a row; its id alone when it is not there. */
    public String texte(String table, UUID id) {
        return table(table).texte(id);
    }

    /** Rows that a text may mean: none, one, or several when it does not say enough. */
    public List<UUID> chercher(String table, String texte) {
        Matcher avecId = AVEC_ID.matcher(texte);
        if (avecId.matches()) {
            return List.of(UUID.fromString(avecId.group(1)));
        }
        return table(table).chercher(texte);
    }

    /** Texts of the table that look most like this one, best first. */
    public List<String> proches(String table, String texte) {
        return Proches.parmi(table(table).normaux(), texte);
    }

    /** How many letters differ, case and accents apart; beyond a dozen nobody counts. */
    public static int ecarts(String un, String autre) {
        return Ecart.de(Normalisation.de(un), Normalisation.de(autre), 12);
    }

    public int nombre(String table) {
        return table(table).nombre();
    }

    private DesignationsTable table(String nom) {
        DesignationsTable connue = tables.get(nom);
        if (connue == null) {
            DescripteurEntite<?> descripteur = registre.descripteur(nom);
            connue = new DesignationsTable(descripteur, this);
            source.parcourir(descripteur, connue::ajouter);
            connue.terminer();
            tables.put(nom, connue);
        }
        return connue;
    }

    /** Other names of a row: those of the person behind an interne. */
    List<String> autresNoms(String table, UUID id) {
        return Optional.ofNullable(table(table).autresNoms(id)).orElse(List.of());
    }
}
