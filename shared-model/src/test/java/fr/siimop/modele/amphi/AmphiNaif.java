package fr.siimop.modele.amphi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second implementation that shares nothing with the first: rows of text, maps, the rule as it is said. */
public final class AmphiNaif {

    private AmphiNaif() {}

    /** The lines of {@code affectations.csv} without their header. */
    public static List<String> affectations(InstancesAmphi instance) {
        Map<String, Integer> places = new HashMap<>();
        instance.postes().forEach(ligne -> places.put(ligne.split(",")[0], entier(ligne, 1)));
        Map<String, List<String>> voeux = new HashMap<>();
        for (String voeu : instance.voeux()) {
            voeux.computeIfAbsent(voeu.split(",")[0], i -> new ArrayList<>()).add(voeu);
        }
        var internes = new ArrayList<>(instance.internes());
        internes.sort(Comparator.comparingInt(ligne -> entier(ligne, 1)));
        var lignes = new ArrayList<String>();
        for (String interne : internes) {
            String nom = interne.split(",")[0];
            var siens = voeux.getOrDefault(nom, new ArrayList<>());
            siens.sort(Comparator.comparingInt(ligne -> entier(ligne, 1)));
            String ligne = nom + ",,";
            for (String voeu : siens) {
                String poste = voeu.split(",")[2];
                if (places.getOrDefault(poste, 0) > 0) {
                    places.merge(poste, -1, Integer::sum);
                    ligne = nom + "," + poste + "," + entier(voeu, 1);
                    break;
                }
            }
            lignes.add(ligne);
        }
        return lignes;
    }

    private static int entier(String ligne, int colonne) {
        return Integer.parseInt(Arrays.asList(ligne.split(",")).get(colonne));
    }
}
