package fr.siimop.atelier.importation;

import java.util.concurrent.atomic.AtomicBoolean;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.ServicesGrille;

/**
 * One application of an import: what it writes, and what becomes of its lot.
 *
 * @param entier the lot before
 * @param reste  what waits after
 * @param repris what an undo gives back
 * @param lignes of the file, written or not
 * @param compte whether the next file is compared with this number of lines
 */
record Application(Lot entier, Lot reste, Lot repris, Acte acte, int lignes, boolean compte) {

    void faire(ServicesGrille services, LotsImport lots, GardeLots garde, Runnable fini, Runnable echec) {
        garde.oublier();
        if (acte.pas().isEmpty()) {
            // nothing to undo: the file said what is there already
            garde.ranger(reste);
            fini.run();
        } else {
            services.pile().executer(geste(services, lots, garde), fini, echec);
        }
    }

    private GesteImport geste(ServicesGrille services, LotsImport lots, GardeLots garde) {
        AtomicBoolean ecrit = new AtomicBoolean();
        return new GesteImport(services.puits(), acte, lignes, new GesteImport.Lots(() -> {
            if (!ecrit.get()) {
                garde.ranger(entier);
            }
        }, () -> {
            if (compte) {
                lots.retenir(reste.but().id(), lignes);
            }
            if (ecrit.compareAndSet(false, true)) {
                garde.ranger(reste);
            } else {
                lots.oter(repris.id());
            }
        }, () -> garde.ranger(repris)));
    }
}
