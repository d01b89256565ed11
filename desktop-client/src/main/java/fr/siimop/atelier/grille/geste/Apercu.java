package fr.siimop.atelier.grille.geste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fr.siimop.atelier.grille.Commande.Modification;
import fr.siimop.atelier.grille.calcul.ColonneGrille;

/**
 * What a gesture would do, before it is done.
 *
 * @param cellules   those that would change, be left to correct, or be refused, in reading order
 * @param inchangees how many already hold what is wanted
 */
public record Apercu(Demande demande, List<CelluleVisee> cellules, int inchangees, int changees, int aCorriger,
        int refusees) {

    /**
     * Up to this many cells a gesture is done at once and its toast says what became of them: they are all in sight,
     * they stay marked, and one key takes them back. The mock-up pastes six without asking.
     */
    public static final int SANS_DEMANDER = 10;

    public Apercu {
        cellules = List.copyOf(cellules);
    }

    static Apercu de(Demande demande, List<CelluleVisee> cellules, int inchangees) {
        int changees = 0;
        int aCorriger = 0;
        for (CelluleVisee cellule : cellules) {
            changees += cellule.sort() == Sort.CHANGE ? 1 : 0;
            aCorriger += cellule.sort() == Sort.A_CORRIGER ? 1 : 0;
        }
        return new Apercu(demande, cellules, inchangees, changees, aCorriger, cellules.size() - changees - aCorriger);
    }

    /** A person decides first when there is much to change, and whenever something asked for would not be done. */
    public boolean aMontrer() {
        boolean plusieurs = cellules.size() + inchangees > 1;
        return cellules.size() > SANS_DEMANDER || plusieurs && refusees > 0 || !demande.debordement().vide();
    }

    /** @param aussiACorriger also writes what will have to be corrected, and stays on this computer until then */
    public int ecrites(boolean aussiACorriger) {
        return changees + (aussiACorriger ? aCorriger : 0);
    }

    public List<CelluleVisee> aEcrire(boolean aussiACorriger) {
        if (refusees == 0 && (aussiACorriger || aCorriger == 0)) {
            return cellules;
        }
        return cellules.stream().filter(c -> c.sort() == Sort.CHANGE || aussiACorriger && c.sort() == Sort.A_CORRIGER)
                .toList();
    }

    /** Those where something would be written; looked for no further than needed. */
    public List<ColonneGrille> colonnes() {
        Set<ColonneGrille> trouvees = new LinkedHashSet<>();
        for (CelluleVisee cellule : cellules) {
            if (cellule.sort() != Sort.REFUSE && trouvees.add(cellule.colonne())
                    && trouvees.size() == demande.colonnes().size()) {
                break;
            }
        }
        return List.copyOf(trouvees);
    }

    static List<Modification> modifications(List<CelluleVisee> ecrites) {
        List<Modification> modifications = new ArrayList<>(ecrites.size());
        for (CelluleVisee cellule : ecrites) {
            if (cellule.change()) {
                modifications.add(new Modification(cellule.ligne().id(), cellule.colonne().id(), cellule.avant(),
                        cellule.apres()));
            }
        }
        return modifications;
    }
}
