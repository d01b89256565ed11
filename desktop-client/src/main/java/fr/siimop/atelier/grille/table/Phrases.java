package fr.siimop.atelier.grille.table;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.Acte;
import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** Sentences of the table, with French spacing and plurals. */
public final class Phrases {

    private static final Set<Acte> UNE_CELLULE = EnumSet.of(Acte.SAISIR, Acte.RETABLIR, Acte.CORRIGER);

    private Phrases() {}

    /** 30 214, with a no-break space: the narrow one is too tight in the font. */
    public static String nombre(long valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRENCH).format(valeur).replace('\u202f', '\u00a0');
    }

    /** 2,35: two decimals at most. */
    public static String decimal(double valeur) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(2);
        return format.format(valeur).replace('\u202f', '\u00a0');
    }

    public static String pluriel(long nombre, String singulier, String pluriel) {
        return nombre(nombre) + "\u00a0" + (Math.abs(nombre) < 2 ? singulier : pluriel);
    }

    public static String entreGuillemets(String texte) {
        return "«\u00a0" + texte + "\u00a0»";
    }

    /** « Numéro agrément » alone, « 3 colonnes » together. */
    static String colonnes(List<ColonneGrille> colonnes) {
        return colonnes.size() == 1
                ? entreGuillemets(colonnes.getFirst().libelle())
                : pluriel(colonnes.size(), "colonne", "colonnes");
    }

    /** What the undo calls it: « coller 312 cellules », « changer 205 postes ». */
    public static String geste(Apercu apercu, int ecrites, DescripteurEntite<?> descripteur) {
        Acte acte = apercu.demande().acte();
        return switch (acte) {
            case SAISIR -> "saisie dans " + colonnes(apercu.demande().colonnes());
            case RETABLIR -> "rétablissement dans " + colonnes(apercu.demande().colonnes());
            case CORRIGER -> "correction de " + colonnes(apercu.demande().colonnes());
            case CHANGER -> acte.infinitif() + " " + lignes(ecrites, descripteur);
            default -> acte.infinitif() + " " + pluriel(ecrites, "cellule", "cellules");
        };
    }

    public static String lignes(long nombre, DescripteurEntite<?> descripteur) {
        return nombre(nombre) + "\u00a0" + descripteur.nomCommun(nombre);
    }

    public static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }

    /** What was taken away so that a row can be seen. @param recherche empty when it hid nothing */
    static String otes(List<String> filtres, String recherche) {
        List<String> otes = new ArrayList<>(filtres.stream().map(f -> "le filtre " + entreGuillemets(f)).toList());
        if (!recherche.isEmpty()) {
            otes.add("la recherche " + entreGuillemets(recherche));
        }
        return "Ôté pour montrer cette ligne\u00a0: " + String.join(", ", otes) + ".";
    }

    /** What the toast says once it is done. */
    static String bilan(Apercu apercu, boolean aussiACorriger) {
        Acte acte = apercu.demande().acte();
        int ecrites = apercu.ecrites(aussiACorriger);
        StringBuilder phrase = new StringBuilder(pluriel(ecrites, "cellule", "cellules")).append(' ')
                .append(acte.participe()).append(ecrites > 1 ? "s" : "");
        phrase.append(UNE_CELLULE.contains(acte) ? "" : " dans " + colonnes(apercu.colonnes()));
        String lien = "\u00a0: ";
        if (aussiACorriger && apercu.aCorriger() > 0) {
            int justes = ecrites - apercu.aCorriger();
            phrase.append(lien).append(justes > 0 ? pluriel(justes, "juste", "justes") + ", " : "")
                    .append(nombre(apercu.aCorriger())).append(" à corriger");
            lien = ", ";
        }
        if (!aussiACorriger && apercu.aCorriger() > 0) {
            phrase.append(lien).append(pluriel(apercu.aCorriger(), "laissée telle quelle", "laissées telles quelles"));
            lien = ", ";
        }
        if (apercu.refusees() > 0) {
            phrase.append(lien).append(pluriel(apercu.refusees(), "non modifiable", "non modifiables"));
        }
        return phrase.toString();
    }
}
