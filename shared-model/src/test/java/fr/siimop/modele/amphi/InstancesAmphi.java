package fr.siimop.modele.amphi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Random amphis from a seed, as rows of text; their lines can be shuffled without changing their meaning. */
public record InstancesAmphi(List<String> internes, List<String> postes, List<String> voeux) {

    public static InstancesAmphi auHasard(Random hasard) {
        return auHasard(hasard, hasard.nextInt(8), hasard.nextInt(6), 4);
    }

    public static InstancesAmphi auHasard(Random hasard, int nombreInternes, int nombrePostes, int placesMax) {
        var internes = new ArrayList<String>();
        var voeux = new ArrayList<String>();
        List<Integer> rangs = new ArrayList<>(IntStream.rangeClosed(1, nombreInternes * 3 + 1).boxed().toList());
        Collections.shuffle(rangs, hasard);
        List<Integer> postes = new ArrayList<>(IntStream.range(0, nombrePostes).boxed().toList());
        for (int i = 0; i < nombreInternes; i++) {
            internes.add("I" + i + "," + rangs.get(i));
            Collections.shuffle(postes, hasard);
            int ordre = 0;
            for (int poste : postes.subList(0, hasard.nextInt(nombrePostes + 1))) {
                ordre += 1 + hasard.nextInt(3);
                voeux.add("I" + i + "," + ordre + ",P" + poste);
            }
        }
        List<String> lignesPostes = IntStream.range(0, nombrePostes).mapToObj(p -> "P" + p + "," + hasard.nextInt(
                placesMax)).toList();
        return new InstancesAmphi(internes, lignesPostes, voeux);
    }

    public InstancesAmphi melangee(Random hasard) {
        return new InstancesAmphi(melanger(internes, hasard), melanger(postes, hasard), melanger(voeux, hasard));
    }

    private static List<String> melanger(List<String> lignes, Random hasard) {
        var melangees = new ArrayList<>(lignes);
        Collections.shuffle(melangees, hasard);
        return melangees;
    }

    public FichiersMemoire fichiers() {
        return new FichiersMemoire().mettre("internes.csv", texte("interne,rang", internes))
                .mettre("postes.csv", texte("poste,places", postes))
                .mettre("voeux.csv", texte("interne,ordre,poste", voeux));
    }

    private static String texte(String entete, List<String> lignes) {
        return entete + "\n" + String.join("\n", lignes) + "\n";
    }
}
