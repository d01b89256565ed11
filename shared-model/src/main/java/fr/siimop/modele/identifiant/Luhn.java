package fr.siimop.modele.identifiant;

/** Key of Luhn, over a text of digits. */
final class Luhn {

    private Luhn() {}

    static boolean valide(String chiffres) {
        return somme(chiffres) % 10 == 0;
    }

    /** The same text followed by the digit that makes it valid. */
    static String avecCle(String chiffres) {
        int reste = somme(chiffres + "0") % 10;
        return chiffres + (10 - reste) % 10;
    }

    private static int somme(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            boolean rangPair = i % 2 == 1;
            somme += rangPair ? chiffre * 2 - (chiffre > 4 ? 9 : 0) : chiffre;
        }
        return somme;
    }
}
