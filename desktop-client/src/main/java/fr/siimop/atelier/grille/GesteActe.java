package fr.siimop.atelier.grille;

/**
 * An act on the undo stack.
 *
 * @param bilan what is said once it is done
 */
public record GesteActe(PuitsEdition puits, Acte acte, String bilan) implements Geste {

    private static final int BEAUCOUP = 200;

    /** Its name says it all. */
    public GesteActe(PuitsEdition puits, Acte acte) {
        this(puits, acte, acte.nom());
    }

    @Override
    public String nom() {
        return acte.nom();
    }

    @Override
    public void faire() {
        puits.executer(acte);
    }

    @Override
    public void defaire() {
        puits.executer(acte.inverse());
    }

    @Override
    public int poids() {
        return 20 * acte.pas().size();
    }

    @Override
    public boolean lourd() {
        return acte.pas().size() > BEAUCOUP;
    }
}
