package fr.siimop.atelier.grille;

import java.util.Set;
import java.util.UUID;

/** Shows rows of any table elsewhere than where one stands: the shell, which has the tabs. */
public interface Ouvreur {

    /** Where there are no tabs. */
    Ouvreur AUCUN = new Ouvreur() {
        @Override
        public boolean ouvre(String table) {
            return false;
        }

        @Override
        public void ligne(String table, UUID id) {
            throw new IllegalStateException("No tab for " + table);
        }

        @Override
        public void referants(String table, String colonne, UUID cible, String titre) {
            throw new IllegalStateException("No tab for " + table);
        }

        @Override
        public void table(String table) {
            throw new IllegalStateException("No tab for " + table);
        }
    };

    /** Whether rows of this table can be shown to this person. */
    boolean ouvre(String table);

    /** Shows a row, with its form. */
    void ligne(String table, UUID id);

    /**
     * Shows the rows of a table that refer to a row by a column.
     *
     * @param titre what the row referred to is called
     */
    void referants(String table, String colonne, UUID cible, String titre);

    /**
     * Shows some rows of a table, in a tab of their own.
     *
     * @param titre what they are
     */
    default void lignes(String table, Set<UUID> ids, String titre) {
        throw new IllegalStateException("No tab for " + table);
    }

    /** Shows a table as its screen opens. */
    void table(String table);
}
