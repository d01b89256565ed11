package fr.siimop.atelier.cache.copie;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/**
 * Makes the local tables those of the program. A new column is added and filled by a new snapshot, during which the
 * rows stay readable; any other change makes the table anew.
 */
final class MiseANiveau {

    private MiseANiveau() {}

    static void faire(Connection connexion, MemoireCache memoire, Collection<TableLocale> tables) throws SQLException {
        List<TableLocale> autres = tables.stream().filter(t -> !presentes(memoire, t).equals(t.definitions())).toList();
        if (autres.isEmpty()) {
            return;
        }
        // before anything changes: cut in the middle, the rest is done and all received again at the next start
        memoire.oublier(Cache.CURSEUR);
        try (Statement requete = connexion.createStatement()) {
            for (TableLocale table : autres) {
                List<String> voulues = table.definitions();
                List<String> presentes = presentes(memoire, table);
                if (presentes.isEmpty() || !voulues.containsAll(presentes)) {
                    if (!presentes.isEmpty()) {
                        memoire.oublier(Cache.COMPLET);
                    }
                    requete.execute(table.oter());
                    requete.execute(table.creer());
                } else {
                    for (String definition : voulues) {
                        if (!presentes.contains(definition)) {
                            requete.execute(table.ajouter(definition));
                        }
                    }
                }
                memoire.ecrire(cle(table), String.join("\n", voulues));
            }
        }
    }

    private static List<String> presentes(MemoireCache memoire, TableLocale table) {
        return memoire.lire(cle(table)).map(c -> List.of(c.split("\n"))).orElse(List.of());
    }

    private static String cle(TableLocale table) {
        return "colonnes:" + table.descripteur().table();
    }
}
