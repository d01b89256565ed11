package fr.siimop.atelier.systeme;

/** The program that started this one. Killed alone, it does not tell its children. */
public final class ProgrammeParent {

    private ProgrammeParent() {}

    /** Does this once the parent has ended, if this program still runs. */
    public static void aSaFin(Runnable geste) {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread.ofVirtual().start(() -> {
                parent.onExit().join();
                geste.run();
            });
        });
    }
}
