package fr.siimop.atelier.grille;

/** An act on the undo stack. */
public record GesteActe(PuitsEdition puits, Acte acte) implements Geste {

    private static final int BEAUCOUP = 200;

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
