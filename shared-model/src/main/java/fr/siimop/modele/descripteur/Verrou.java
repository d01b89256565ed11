package fr.siimop.modele.descripteur;

import java.util.Set;

/**
 * Rows that nobody edits: those whose column holds a value, such as the open data.
 *
 * @param champsLibres columns that stay open because the official source does not have them
 */
record Verrou(String colonne, Object valeur, Set<String> champsLibres) {

    Verrou {
        champsLibres = Set.copyOf(champsLibres);
    }
}
