package fr.siimop.modele.identifiant;

import java.util.Locale;

/** What is done to an identifier before it is looked at: blanks around it removed, capitals. Nothing else. */
final class Normalisation {

    private Normalisation() {}

    static String de(String saisie) {
        return saisie.strip().toUpperCase(Locale.ROOT);
    }
}
