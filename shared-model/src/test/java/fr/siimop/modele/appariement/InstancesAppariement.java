package fr.siimop.modele.appariement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import fr.siimop.modele.appariement.fichiers.LectureAppariement;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Tiny random inputs from a seed, as lines of the four files: ties, refusals, 0 cœur, décalés, subdivisions. */
public record InstancesAppariement(List<String> internes, List<String> postes, List<String> voeux,
        List<String> classements) {

    private static final List<String> SUBDIVISIONS = List.of("TOURS", "LYON", "");
    private static final List<String> DECALES = List.of("", "", "oui", "non");

    public static InstancesAppariement auHasard(Random hasard) {
        int nombreInternes = 1 + hasard.nextInt(6);
        int nombrePostes = 1 + hasard.nextInt(4);
        int placesMax = 1 + hasard.nextInt(3);
        int coeursMax = 1 + hasard.nextInt(4);
        int rangMax = 1 + hasard.nextInt(6);
        boolean avecDecales = hasard.nextInt(4) == 0;
        List<String> internes = new ArrayList<>();
        List<String> postes = new ArrayList<>();
        List<String> voeux = new ArrayList<>();
        List<String> classements = new ArrayList<>();
        for (int p = 0; p < nombrePostes; p++) {
            int places = hasard.nextInt(20) == 0 ? 0 : 1 + hasard.nextInt(placesMax);
            postes.add("P" + p + "," + places + "," + tirer(SUBDIVISIONS, hasard) + ","
                    + (avecDecales ? tirer(DECALES, hasard) : ""));
        }
        for (int i = 0; i < nombreInternes; i++) {
            internes.add("I" + i + "," + tirer(SUBDIVISIONS, hasard) + ","
                    + (avecDecales ? tirer(DECALES, hasard) : ""));
            for (int p = 0; p < nombrePostes; p++) {
                if (hasard.nextInt(5) < 4) {
                    int coeurs = hasard.nextInt(10) == 0 ? 0 : 1 + hasard.nextInt(coeursMax);
                    voeux.add("I" + i + ",P" + p + "," + coeurs);
                }
                if (hasard.nextInt(20) > 0) {
                    String rang = hasard.nextInt(10) == 0 ? "" : "" + (1 + hasard.nextInt(rangMax));
                    classements.add("P" + p + ",I" + i + "," + rang);
                }
            }
        }
        return new InstancesAppariement(internes, postes, voeux, classements);
    }

    private static String tirer(List<String> valeurs, Random hasard) {
        return valeurs.get(hasard.nextInt(valeurs.size()));
    }

    public InstancesAppariement melangee(Random hasard) {
        return new InstancesAppariement(melanger(internes, hasard), melanger(postes, hasard), melanger(voeux, hasard),
                melanger(classements, hasard));
    }

    private static List<String> melanger(List<String> lignes, Random hasard) {
        List<String> melangees = new ArrayList<>(lignes);
        Collections.shuffle(melangees, hasard);
        return melangees;
    }

    public FichiersMemoire fichiers() {
        return new FichiersMemoire().mettre("internes.csv", texte("interne,subdivision,decale", internes))
                .mettre("postes.csv", texte("poste,places,subdivision,decale", postes))
                .mettre("voeux.csv", texte("interne,poste,coeurs", voeux))
                .mettre("classements.csv", texte("poste,interne,rang", classements));
    }

    private static String texte(String entete, List<String> lignes) {
        return entete + "\n" + String.join("\n", lignes) + "\n";
    }

    public EntreeAppariement entree() {
        return lire(fichiers());
    }

    public static EntreeAppariement lire(FichiersMemoire fichiers) {
        try {
            Fautes fautes = new Fautes();
            EntreeAppariement entree = LectureAppariement.lire(fichiers, fautes);
            if (entree == null) {
                throw new IllegalArgumentException(fautes.liste().toString());
            }
            return entree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
