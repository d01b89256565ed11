package fr.siimop.atelier.grille;

import fr.siimop.atelier.grille.PuitsEdition.Retour;

/** An act on the undo stack. */
public final class GesteActe implements Geste {

    private static final int BEAUCOUP = 200;

    private final Acte acte;
    private final String bilan;
    private Retour suite;

    /** @param bilan what is said once it is done */
    public GesteActe(PuitsEdition puits, Acte acte, String bilan) {
        this.acte = acte;
        this.suite = () -> puits.executer(acte);
        this.bilan = bilan;
    }

    /** Its name says it all. */
    public GesteActe(PuitsEdition puits, Acte acte) {
        this(puits, acte, acte.nom());
    }

    @Override
    public String nom() {
        return acte.nom();
    }

    @Override
    public String bilan() {
        return bilan;
    }

    @Override
    public void faire() {
        suite = suite.prendre();
    }

    @Override
    public void defaire() {
        suite = suite.prendre();
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
