package fr.siimop.atelier.poste;

import java.util.Locale;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.pilotage.Adequation;
import fr.siimop.modele.pilotage.SeuilOuverture;

/**
 * A line of the panel: what is, and what would be with other numbers.
 *
 * @param internesEnPlus of the simulation
 * @param placesEnPlus   of the simulation
 */
record LigneAdequation(String subdivision, String specialite, Adequation reelle, int internesEnPlus,
        int placesEnPlus) {

    LigneAdequation avec(int internes, int places) {
        return new LigneAdequation(subdivision, specialite, reelle, internes, places);
    }

    Adequation adequation() {
        return reelle.avec(internesEnPlus, placesEnPlus);
    }

    boolean simulee() {
        return internesEnPlus != 0 || placesEnPlus != 0;
    }

    /** Cut, never rounded: 106,9 is not 107. Without internes there is none. */
    Chiffre taux() {
        Adequation a = adequation();
        if (a.internes() == 0) {
            return new Chiffre(-1, "–");
        }
        int dixiemes = SeuilOuverture.dixiemesPourCent(a.places(), a.internes());
        return new Chiffre(dixiemes, String.format(Locale.FRENCH, "%d,%d\u00a0%%", dixiemes / 10, dixiemes % 10));
    }

    String verdict(SeuilOuverture seuil) {
        int manque = adequation().manque(seuil);
        if (manque > 0) {
            return "Il manque " + Phrases.pluriel(manque, "place", "places");
        }
        return manque == 0 ? "Juste au seuil" : Phrases.pluriel(-manque, "place", "places") + " au-dessus";
    }
}
