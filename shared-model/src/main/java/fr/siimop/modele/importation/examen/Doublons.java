package fr.siimop.modele.importation.examen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Which lines of a file say the same thing: the first one counts, the others are told which it is. */
final class Doublons {

    /** A single number, as most are; a sorted set once there are several. */
    private final Map<Object, Object> parCle = new HashMap<>();
    private final Map<Integer, List<Object>> parLigne = new HashMap<>();

    /** @param cles everything by which another line would be the same */
    void poser(int numero, List<Object> cles) {
        if (cles.isEmpty()) {
            return;
        }
        parLigne.put(numero, cles);
        for (Object cle : cles) {
            parCle.merge(cle, numero, (deja, nouveau) -> {
                TreeSet<Integer> ensemble = numeros(deja);
                ensemble.add(numero);
                return ensemble;
            });
        }
    }

    /** @return the other lines concerned */
    Set<Integer> oter(int numero) {
        Set<Integer> autres = new HashSet<>();
        List<Object> cles = parLigne.remove(numero);
        if (cles != null) {
            for (Object cle : cles) {
                TreeSet<Integer> reste = numeros(parCle.remove(cle));
                reste.remove(numero);
                autres.addAll(reste);
                if (!reste.isEmpty()) {
                    parCle.put(cle, reste);
                }
            }
        }
        return autres;
    }

    /** Other lines that say the same as this one. */
    Set<Integer> voisines(int numero) {
        Set<Integer> autres = new HashSet<>();
        for (Object cle : parLigne.getOrDefault(numero, List.of())) {
            autres.addAll(numeros(parCle.get(cle)));
        }
        autres.remove(numero);
        return autres;
    }

    /** The line before this one that has the same key, {@code null} when this one is the first. */
    @Nullable
    Integer premiere(int numero, Object cle) {
        Object presents = parCle.get(cle);
        if (presents == null) {
            return null;
        }
        int premiere = presents instanceof Integer seul ? seul : numeros(presents).first();
        return premiere == numero ? null : premiere;
    }

    /** How many lines say the same up to this one. */
    int rang(int numero, Object cle) {
        Object presents = parCle.get(cle);
        return presents == null ? 0 : numeros(presents).headSet(numero, true).size();
    }

    private static TreeSet<Integer> numeros(@Nullable Object presents) {
        if (presents instanceof Integer seul) {
            return new TreeSet<>(List.of(seul));
        }
        TreeSet<Integer> tous = new TreeSet<>();
        if (presents instanceof TreeSet<?> plusieurs) {
            plusieurs.forEach(numero -> tous.add((Integer) numero));
        }
        return tous;
    }
}
