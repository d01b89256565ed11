package fr.siimop.serveur.stockage;

import fr.siimop.modele.descripteur.Ligne;

/**
 * A row with what only the server keeps: the transaction that wrote it last and the portee of those who receive it.
 * The revision of {@code ligne} is the order of that transaction, 0 while it is not committed.
 */
public record LigneBase(Ligne ligne, long tx, String portee) {

    LigneBase avecRevision(long revision) {
        return new LigneBase(ligne.avecRevision(revision), tx, portee);
    }
}
