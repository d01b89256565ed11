package fr.siimop.modele.calcul.fichiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every fault found, never only the first; listed file after file, each in the order of its lines. */
public final class Fautes {

    private final List<Faute> fautes = new ArrayList<>();

    public void ajouter(Faute faute) {
        fautes.add(faute);
    }

    public boolean aucune() {
        return fautes.isEmpty();
    }

    public int nombre() {
        return fautes.size();
    }

    public List<Faute> liste() {
        Map<String, Integer> ordreDesFichiers = new LinkedHashMap<>();
        fautes.forEach(f -> ordreDesFichiers.putIfAbsent(f.fichier(), ordreDesFichiers.size()));
        return fautes.stream()
                .sorted(Comparator.<Faute>comparingInt(f -> ordreDesFichiers.getOrDefault(f.fichier(), 0))
                        .thenComparingInt(Faute::ligne))
                .toList();
    }
}
