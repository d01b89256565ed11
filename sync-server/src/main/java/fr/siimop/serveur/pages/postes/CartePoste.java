package fr.siimop.serveur.pages.postes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The twelve fields of a poste (D-46), in its numbering, and what the ARS decided. */
public record CartePoste(String specialite, String option, String typeEtAcces, int dureeMois, String numero,
        boolean decale, String terrain, @Nullable String indication, String etablissement, String responsable,
        String subdivision, int places, int pourvues, List<String> phases, boolean valide) {

    public int restantes() {
        return Math.max(0, places - pourvues);
    }

    /** For instance {@code 3 postes restants à attribuer sur les 4 ouverts}. */
    public String placesEnMots() {
        int restantes = restantes();
        String debut = restantes < 2
                ? restantes + "\u00a0poste restant à attribuer "
                : restantes + "\u00a0postes restants à attribuer ";
        return debut + switch (places) {
            case 0 -> "(aucun n’est ouvert)";
            case 1 -> "sur le poste ouvert";
            default -> "sur les " + places + " ouverts";
        };
    }

    public String duree() {
        return dureeMois == 12 ? "1\u00a0an" : dureeMois + "\u00a0mois";
    }
}
