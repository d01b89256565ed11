package fr.siimop.serveur.stockage;

import java.util.List;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** The SQL of one table. Reading gives id, tx, portee, seq, then the columns of the descriptor from the fifth on. */
final class Requetes {

    /** What {@link #tenues} leaves at 0: a row that had to be waited for would come with the revision of before. */
    static final String REVISIONS = "select tx, seq from journal_tx where tx = any(?)";

    private final String table;
    final String insertion;
    final String modification;
    final String suppression;
    final String tenues;
    final String selection;
    final String parIds;
    final String page;
    final String pageSuivante;
    final String nombre;
    final String suivantes;
    final String cles;
    final String reperes;
    final String reperesParIds;

    Requetes(DescripteurEntite<?> descripteur) {
        table = descripteur.table();
        List<String> colonnes = descripteur.colonnes().stream().<String>map(Colonne::id).toList();
        insertion = "insert into " + table + " (id, tx, portee, " + String.join(", ", colonnes) + ") values (?, ?, ?"
                + ", ?".repeat(colonnes.size()) + ")";
        modification = "update " + table + " set tx = ?, portee = ?, "
                + colonnes.stream().map(colonne -> colonne + " = ?").collect(Collectors.joining(", "))
                + " where id = ?";
        suppression = "delete from " + table + " where id = ?";
        tenues = "select id, tx, portee, 0, " + String.join(", ", colonnes) + " from " + table
                + " where id = any(?) order by id for update";
        selection = "select t.id, t.tx, t.portee, j.seq, "
                + colonnes.stream().map(colonne -> "t." + colonne).collect(Collectors.joining(", ")) + " from " + table
                + " t left join journal_tx j on j.tx = t.tx";
        parIds = selection + " where t.id = any(?)";
        page = selection + " where t.portee = any(?) order by t.id fetch first ? rows only";
        pageSuivante = selection + " where t.id > ? and t.portee = any(?) order by t.id fetch first ? rows only";
        suivantes = selection + " where t.id > ? order by t.id fetch first ? rows only";
        nombre = "select count(*) from " + table + " where portee = any(?)";
        cles = "select t.id, j.seq from " + table + " t left join journal_tx j on j.tx = t.tx where t.portee = any(?)";
        reperes = "select t.id, j.seq, t.portee from " + table + " t left join journal_tx j on j.tx = t.tx";
        reperesParIds = reperes + " where t.id = any(?)";
    }

    String parColonne(String colonne) {
        return selection + " where t." + colonne + " = any(?)";
    }

    String nombreParReference(String colonne) {
        return "select " + colonne + ", count(*) from " + table + " where " + colonne + " = any(?) group by " + colonne;
    }
}
