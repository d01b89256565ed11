package fr.siimop.modele.calcul;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes an amphi of national size from a seed: campaigns side by side, a few posts wished by everybody. */
final class GrandAmphi {

    private GrandAmphi() {}

    /** Exactly {@code voeux} wishes in all, spread evenly. */
    static void ecrire(Path dossier, long graine, int internes, int campagnes, int postesParCampagne,
            int voeux) throws IOException {
        var hasard = new Random(graine);
        int[] rangs = permutation(internes, hasard);
        try (Writer fichier = Files.newBufferedWriter(dossier.resolve("internes.csv"))) {
            fichier.write("interne,rang\n");
            for (int i = 0; i < internes; i++) {
                fichier.write("interne-" + i + "," + (rangs[i] + 1) + "\n");
            }
        }
        try (Writer fichier = Files.newBufferedWriter(dossier.resolve("postes.csv"))) {
            fichier.write("poste,places\n");
            for (int p = 0; p < campagnes * postesParCampagne; p++) {
                fichier.write(poste(p / postesParCampagne, p % postesParCampagne) + "," + hasard.nextInt(3) + "\n");
            }
        }
        try (Writer fichier = Files.newBufferedWriter(dossier.resolve("voeux.csv"))) {
            fichier.write("interne,ordre,poste\n");
            for (int i = 0; i < internes; i++) {
                int nombre = (int) ((long) (i + 1) * voeux / internes - (long) i * voeux / internes);
                int[] choix = permutation(postesParCampagne, hasard);
                for (int k = 0; k < nombre; k++) {
                    fichier.write("interne-" + i + "," + (k + 1) + "," + poste(i % campagnes, choix[k]) + "\n");
                }
            }
        }
    }

    private static String poste(int campagne, int numero) {
        return "campagne-" + campagne + "-poste-" + numero;
    }

    static int[] permutation(int taille, Random hasard) {
        int[] permutation = new int[taille];
        for (int i = 0; i < taille; i++) {
            int autre = hasard.nextInt(i + 1);
            permutation[i] = permutation[autre];
            permutation[autre] = i;
        }
        return permutation;
    }
}
