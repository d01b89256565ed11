package fr.siimop.atelier.importation;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.reserve.LotsImport;

/** Writes the lines that wait beside the base, at once or in the background. */
final class GardeLots {

    private final LotsImport lots;
    private final Executor fond;
    private final AtomicReference<@Nullable Lot> aGarder = new AtomicReference<>();

    GardeLots(LotsImport lots, Executor fond) {
        this.lots = lots;
        this.fond = fond;
    }

    /** At once; a lot without lines goes away. */
    void ranger(Lot lot) {
        synchronized (lots) {
            if (lot.lignes().isEmpty()) {
                lots.oter(lot.id());
            } else {
                lots.garder(lot.fiche(), lot.ecrire());
            }
        }
    }

    /** The lines as they stand, in the background: only the latest state is written, however many there were. */
    void enFond(Lot lot) {
        if (aGarder.getAndSet(lot) == null) {
            fond.execute(() -> {
                synchronized (lots) {
                    Lot voulu = aGarder.getAndSet(null);
                    if (voulu != null) {
                        ranger(voulu);
                    }
                }
            });
        }
    }

    /** What is waiting to be written in the background is out of date. */
    void oublier() {
        aGarder.set(null);
    }
}
