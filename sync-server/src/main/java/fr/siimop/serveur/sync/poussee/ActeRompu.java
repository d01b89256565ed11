package fr.siimop.serveur.sync.poussee;

import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.sync.Resultat;

/** Thrown out of a transaction so that nothing of it stays: some of an act was refused. */
final class ActeRompu extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, Resultat> refus;

    /** @param refus of each mutation of the acts that were refused in part */
    ActeRompu(Map<UUID, Resultat> refus) {
        super("An act was refused in part", null, false, false);
        this.refus = refus;
    }

    Map<UUID, Resultat> refus() {
        return refus;
    }
}
