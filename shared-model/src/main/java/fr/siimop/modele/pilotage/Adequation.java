package fr.siimop.modele.pilotage;

import java.util.UUID;

import fr.siimop.modele.descripteur.Phase;

/**
 * Places and internes of a specialty in a subdivision, for a phase.
 *
 * @param places    of the postes open to this phase
 * @param partagees those of them that another phase may take as well
 */
public record Adequation(Groupe groupe, int internes, int places, int partagees) {

    /** Who chooses together. */
    public record Groupe(UUID subdivision, UUID des, Phase phase) {}

    /** The same with other numbers: what would happen if. */
    public Adequation avec(int internesEnPlus, int placesEnPlus) {
        return new Adequation(groupe, Math.max(0, internes + internesEnPlus), Math.max(0, places + placesEnPlus),
                Math.min(partagees, Math.max(0, places + placesEnPlus)));
    }

    /** Places that miss to reach the threshold; negative when there are more. */
    public int manque(SeuilOuverture seuil) {
        return seuil.minimum(internes) - places;
    }

    public boolean suffit(SeuilOuverture seuil) {
        return manque(seuil) <= 0;
    }
}
