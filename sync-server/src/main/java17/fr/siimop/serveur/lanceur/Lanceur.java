package fr.siimop.serveur.lanceur;

/** Entry point of the jar, readable by older Java versions. */
public final class Lanceur {

    private Lanceur() {
    }

    public static void main(String[] arguments) {
    }
}
