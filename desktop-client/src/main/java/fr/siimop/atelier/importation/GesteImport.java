package fr.siimop.atelier.importation;

import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PuitsEdition;

/**
 * The right lines of a file, written together or not at all; one undo takes them back, and they wait again in a lot of
 * their own. The ids of new rows are in the lot before they are in the base, and the lot is only shortened once the lines
 * are on disk: whenever the program is cut, each line is in the base or in the lot, or in both, and then importing it
 * again changes nothing.
 */
final class GesteImport implements Geste {

    private static final int BEAUCOUP = 200;

    private final Acte acte;
    private final int lignes;
    private final Lots lots;
    private PuitsEdition.Retour suite;

    /** What becomes of the lines kept beside the base, at each step. */
    record Lots(Runnable avantEcriture, Runnable apresEcriture, Runnable avantAnnulation) {}

    /** @param lignes of the whole file, written or not */
    GesteImport(PuitsEdition puits, Acte acte, int lignes, Lots lots) {
        this.acte = acte;
        this.suite = () -> puits.executer(acte);
        this.lignes = lignes;
        this.lots = lots;
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
        return acte.pas().size() > BEAUCOUP || lignes > BEAUCOUP;
    }

    @Override
    public void faire() {
        lots.avantEcriture().run();
        suite = suite.prendre();
        try {
            lots.apresEcriture().run();
        } catch (ErreurCache e) {
            // the rows are written: the lot stays whole, and knows them by their ids when it is taken up again
            LoggerFactory.getLogger(GesteImport.class).warn("The lot of an import was not shortened", e);
        }
    }

    @Override
    public void defaire() {
        lots.avantAnnulation().run();
        suite = suite.prendre();
    }
}
