package fr.siimop.modele.identifiant;

/** Key letter of the Éducation nationale: remainder by 23 in an alphabet without I, O and Q. */
final class Cle23 {

    private static final String ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Cle23() {}

    static char cle(String chiffres) {
        return ALPHABET.charAt((int) (Long.parseLong(chiffres) % ALPHABET.length()));
    }

    static boolean valide(String identifiant) {
        int dernier = identifiant.length() - 1;
        return cle(identifiant.substring(0, dernier)) == identifiant.charAt(dernier);
    }
}
