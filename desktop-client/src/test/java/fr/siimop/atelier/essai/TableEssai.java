package fr.siimop.atelier.essai;

import java.util.function.Function;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.descripteur.Ligne;

/** The screen of a table in the window of the tests, over rows in memory. */
public final class TableEssai {

    private TableEssai() {}

    public static ServicesGrille services(BaseMemoire base) {
        return ServicesGrille.de(base, base, Lenteur.fond());
    }

    public static EcranTable montrer(BaseMemoire base, Function<ServicesGrille, EcranTable> fabrique)
            throws Exception {
        return montrer(services(base), fabrique);
    }

    /** Returns once the rows are read. */
    public static EcranTable montrer(ServicesGrille services, Function<ServicesGrille, EcranTable> fabrique)
            throws Exception {
        Ecran.ouvrir();
        EcranTable ecran = Ecran.sur(() -> fabrique.apply(services));
        Ecran.montrer(() -> ecran);
        Ecran.attendre("lignes", () -> ecran.modele().pret().get());
        return ecran;
    }

    public static Ligne ouvrirLaFiche(EcranTable ecran, int rang) throws Exception {
        return Ecran.sur(() -> {
            ecran.modele().selection().choisir(rang, 0);
            ecran.fiche().ouvrir();
            return ecran.modele().ligne(rang);
        });
    }
}
