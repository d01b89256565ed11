package fr.siimop.atelier.grille.table;

import java.text.NumberFormat;
import java.util.Locale;

/** Sentences of the table, with French spacing and plurals. */
public final class Phrases {

    private Phrases() {}

    /** 30 214, with a no-break space: the narrow one is too tight in the font. */
    public static String nombre(long valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(valeur).replace('\u202f', '\u00a0');
    }

    public static String pluriel(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + "\u00a0" + (Math.abs(nombre) < 2 ? singulier : pluriel);
    }

    static String bilan(String geste, String colonnes, Edition.Bilan bilan) {
        String verbe = switch (geste) {
            case "Collage" -> "collée";
            case "Effacement" -> "effacée";
            case "Couper" -> "coupée";
            case "Recopie vers le bas" -> "recopiée";
            default -> "saisie";
        };
        String debut = pluriel(bilan.ecrites(), "cellule", "cellules") + " " + verbe
                + (bilan.ecrites() > 1 ? "s" : "");
        StringBuilder phrase = new StringBuilder(debut);
        phrase.append(geste.startsWith("Saisie") ? "" : " dans " + colonnes);
        if (bilan.aCorriger() > 0) {
            int justes = bilan.ecrites() - bilan.aCorriger();
            phrase.append("\u00a0: ").append(justes > 0 ? pluriel(justes, "juste", "justes") + ", " : "")
                    .append(nombre(bilan.aCorriger())).append(" à corriger");
        }
        if (bilan.protegees() > 0) {
            phrase.append(bilan.aCorriger() > 0 ? ", " : "\u00a0: ")
                    .append(pluriel(bilan.protegees(), "non modifiable", "non modifiables"));
        }
        return phrase.toString();
    }
}
