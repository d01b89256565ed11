package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.modele.tableur.Hostiles;
import fr.siimop.modele.tableur.Mutant;
import fr.siimop.modele.tableur.Processeur;

/** A workbench without a window, with little memory, to which hostile files and damaged ones are given. */
public final class ImportHostileEnfant {

    static final String FIN = "fini";

    private ImportHostileEnfant() {}

    /** @param arguments folder of the workbench, folder of the files, seed, how many damaged files, the good ones */
    public static void main(String[] arguments) throws Exception {
        try (PosteLocal poste = ImportEnfant.ouvrir(Path.of(arguments[0]))) {
            ModeleImport modele = ImportEnfant.modele(poste);
            // the start of the program is not what a file costs
            modele.choisir(Path.of(arguments[4]));
            for (Path hostile : Hostiles.ecrire(Path.of(arguments[1]))) {
                essayer("hostile", hostile, modele);
            }
            Random hasard = new Random(Long.parseLong(arguments[2]));
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                essayer("mutant", Mutant.de(Path.of(arguments[4 + i % (arguments.length - 4)]), hasard), modele);
            }
            System.out.println(FIN + "\t" + poste.envoi().nombre());
        }
    }

    /** As far as the preview, whatever the columns seem to be. */
    private static void essayer(String quoi, Path fichier, ModeleImport modele) {
        modele.recommencer();
        long depart = Processeur.millisecondes();
        modele.choisir(fichier);
        if (modele.etape().get() == Etape.COLONNES) {
            modele.choisirColonnes(modele.lu().correspondance().cibles());
        }
        if (modele.etape().get() == Etape.CORRECTION) {
            modele.voirApercu();
        }
        System.out.println(String.join("\t", quoi, String.valueOf(fichier.getFileName()),
                modele.etape().get().name(), String.valueOf(Processeur.millisecondes() - depart),
                Objects.toString(modele.plainte().get(), "").replace('\n', '|')));
    }
}
