package fr.siimop.bout.simulation;

import java.util.HashSet;
import java.util.Set;

import fr.siimop.serveur.stockage.Base;

/** Follows the journal by the number that each transaction takes when it starts, as many programs do. */
final class LecteurNaif {

    private final Set<String> vus = new HashSet<>();
    private long dernier;

    void lire(Base base) {
        base.jdbi().useHandle(h -> h.createQuery("select tx, ordre from journal where tx > ? order by tx, ordre")
                .bind(0, dernier).map((ligne, contexte) -> {
                    dernier = Math.max(dernier, ligne.getLong(1));
                    return vus.add(ligne.getLong(1) + "/" + ligne.getInt(2));
                }).list());
    }

    /** Changes committed that it has not seen and will never see. */
    long manques(Base base) {
        lire(base);
        return base.jdbi().withHandle(h -> h.createQuery("select tx, ordre from journal where tx <= ?")
                .bind(0, dernier).map((ligne, contexte) -> ligne.getLong(1) + "/" + ligne.getInt(2)).list()).stream()
                .filter(ligne -> !vus.contains(ligne)).count();
    }
}
