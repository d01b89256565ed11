package fr.siimop.serveur.stockage;

/**
 * Writing to the disk, shared: while one is under way, those who ask wait, and the next one does for all of them.
 * What somebody had committed before asking is on the disk when {@link #attendre()} returns.
 */
final class Disque {

    private final Runnable ecriture;
    private long demandes;
    private long servies;
    private boolean enCours;

    Disque(Runnable ecriture) {
        this.ecriture = ecriture;
    }

    void attendre() {
        long jusqua;
        synchronized (this) {
            long mienne = ++demandes;
            while (enCours) {
                patienter();
            }
            if (servies >= mienne) {
                return;
            }
            enCours = true;
            jusqua = demandes;
        }
        boolean faite = false;
        try {
            ecriture.run();
            faite = true;
        } finally {
            finir(faite ? jusqua : 0);
        }
    }

    /** After a failure, those who wait try by themselves. */
    private synchronized void finir(long jusqua) {
        enCours = false;
        servies = Math.max(servies, jusqua);
        notifyAll();
    }

    private void patienter() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the disk", e);
        }
    }
}
