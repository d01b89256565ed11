package fr.siimop.atelier.tache;

import java.util.function.Consumer;

/** What a work under way says and asks. */
public final class Suivi {

    private final Tache tache;
    private final Consumer<Avancement> avancement;

    Suivi(Tache tache, Consumer<Avancement> avancement) {
        this.tache = tache;
        this.avancement = avancement;
    }

    /** For work that nobody watches nor cancels. */
    public static Suivi muet() {
        return new Suivi(new Tache(), inutile -> {});
    }

    public static Suivi de(Tache tache, Consumer<Avancement> avancement) {
        return new Suivi(tache, avancement);
    }

    public void avancer(Avancement etape) {
        avancement.accept(etape);
    }

    public boolean arrete() {
        return tache.annulee();
    }

    public void verifier() throws Arret {
        if (arrete()) {
            throw new Arret();
        }
    }

    /** What unblocks the work when it is cancelled while it waits: closing its stream. */
    public void auBesoin(Runnable interruption) {
        tache.auBesoin(interruption);
    }
}
