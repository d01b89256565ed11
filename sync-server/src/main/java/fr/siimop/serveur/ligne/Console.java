package fr.siimop.serveur.ligne;

import java.io.PrintStream;

/** Where a command writes: results on one stream, everything else on the other. */
record Console(PrintStream sortie, PrintStream erreur) {

    void resultat(String ligne) {
        sortie.println(ligne);
        sortie.flush();
    }

    void refus(String phrase) {
        erreur.println(phrase);
        erreur.flush();
    }
}
