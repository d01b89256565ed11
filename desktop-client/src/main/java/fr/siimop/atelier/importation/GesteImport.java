package fr.siimop.atelier.importation;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PuitsEdition;

/**
 * The right lines of a file, written together or not at all; one undo takes them back, and the file waits again as it was
 * before. The lot is only shortened once the lines are on disk: whenever the program is cut, each line is in the base or
 * in the lot, or in both, and then importing it again changes nothing.
 */
final class GesteImport implements Geste {

    private static final int BEAUCOUP = 200;

    private final PuitsEdition puits;
    private final Acte acte;
    private final Runnable apresEcriture;
    private final Runnable apresAnnulation;

    GesteImport(PuitsEdition puits, Acte acte, Runnable apresEcriture, Runnable apresAnnulation) {
        this.puits = puits;
        this.acte = acte;
        this.apresEcriture = apresEcriture;
        this.apresAnnulation = apresAnnulation;
    }

    @Override
    public String nom() {
        return acte.nom();
    }

    @Override
    public int poids() {
        return 20 * acte.pas().size();
    }

    @Override
    public boolean lourd() {
        return acte.pas().size() > BEAUCOUP;
    }

    @Override
    public void faire() {
        puits.executer(acte);
        apresEcriture.run();
    }

    @Override
    public void defaire() {
        apresAnnulation.run();
        puits.executer(acte.inverse());
    }
}
