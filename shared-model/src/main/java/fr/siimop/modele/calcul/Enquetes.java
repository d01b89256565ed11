package fr.siimop.modele.calcul;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One inquiry per property of a calculation. */
public final class Enquetes<P extends Enum<P> & Propriete> {

    private final Map<P, Constat.Enquete> enquetes;

    public Enquetes(Class<P> proprietes) {
        enquetes = new EnumMap<>(proprietes);
        for (P propriete : proprietes.getEnumConstants()) {
            enquetes.put(propriete, new Constat.Enquete(propriete));
        }
    }

    public Constat.Enquete sur(P propriete) {
        return enquetes.computeIfAbsent(propriete, Constat.Enquete::new);
    }

    /** Whether nothing was found against these so far. */
    @SafeVarargs
    public final boolean respectees(P... proprietes) {
        return Stream.of(proprietes).allMatch(p -> sur(p).conclure().respectee());
    }

    /** In the order of the numbers. */
    public List<Constat> conclure() {
        return enquetes.values().stream().map(Constat.Enquete::conclure).toList();
    }
}
