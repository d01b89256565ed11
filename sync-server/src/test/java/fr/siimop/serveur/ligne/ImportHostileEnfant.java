package fr.siimop.serveur.ligne;

import java.nio.file.Path;
import java.util.Random;

import fr.siimop.modele.tableur.Hostiles;
import fr.siimop.modele.tableur.Mutant;
import fr.siimop.modele.tableur.Processeur;
import fr.siimop.serveur.essai.Commandes;
import fr.siimop.serveur.essai.Commandes.Fin;

/** Imports hostile files, then good ones damaged at random, in a machine of its own with little memory. */
final class ImportHostileEnfant {

    static final String FIN = "fini";

    private ImportHostileEnfant() {}

    /** @param arguments folder of the data, folder of the files, seed, how many damaged files, the good ones */
    public static void main(String[] arguments) throws Exception {
        Commandes scolarite = new Commandes(Path.of(arguments[0]), "scolarite@demo.siimop");
        // the start of the program is not what a file costs
        scolarite.importer("activite_semestrielle", Path.of(arguments[4]), "--simuler");
        for (Path hostile : Hostiles.ecrire(Path.of(arguments[1]))) {
            long depart = Processeur.millisecondes();
            dire("hostile", hostile, scolarite.importer("activite_semestrielle", hostile), depart);
        }
        Random hasard = new Random(Long.parseLong(arguments[2]));
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            Path mutant = Mutant.de(Path.of(arguments[4 + i % (arguments.length - 4)]), hasard);
            long depart = Processeur.millisecondes();
            dire("mutant", mutant, scolarite.importer("activite_semestrielle", mutant, "--simuler"), depart);
        }
        System.out.println(FIN);
    }

    private static void dire(String quoi, Path fichier, Fin fin, long depart) {
        System.out.println(String.join("\t", quoi, String.valueOf(fichier.getFileName()), String.valueOf(fin.code()),
                String.valueOf(Processeur.millisecondes() - depart), fin.erreur().strip().replace('\n', '|')));
    }
}
