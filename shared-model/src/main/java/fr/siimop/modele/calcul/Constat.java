package fr.siimop.modele.calcul;

import java.util.ArrayList;
import java.util.List;

/**
 * What the verification found about one property: it holds, or it is violated and here are witnesses (the first ones,
 * with their true number).
 *
 * @param reserves what could not be examined, so that nobody takes silence for a check
 */
public record Constat(Propriete propriete, int violations, List<String> temoins, List<String> reserves) {

    private static final int TEMOINS_MAX = 20;

    public Constat {
        temoins = List.copyOf(temoins);
        reserves = List.copyOf(reserves);
    }

    public boolean respectee() {
        return violations == 0;
    }

    /** One line: {@code A1 respectée : …} or {@code A1 violée (3) : … Témoins : …}, then the reserves. */
    public String enUneLigne() {
        var ligne = new StringBuilder(propriete.numero());
        ligne.append(respectee() ? " respectée" : " violée (" + violations + ")").append(" : ");
        ligne.append(propriete.enonce());
        if (!respectee()) {
            ligne.append(" Témoins : ").append(String.join(" ; ", temoins));
            ligne.append(violations > temoins.size() ? " ; …" : "");
        }
        if (!reserves.isEmpty()) {
            ligne.append(" Réserve : ").append(String.join(" ; ", reserves)).append('.');
        }
        return ligne.toString().replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Gathers the witnesses against one property. */
    public static final class Enquete {

        private final Propriete propriete;
        private final List<String> temoins = new ArrayList<>();
        private final List<String> reserves = new ArrayList<>();
        private int violations;

        public Enquete(Propriete propriete) {
            this.propriete = propriete;
        }

        public void temoin(String temoin) {
            violations++;
            if (temoins.size() < TEMOINS_MAX) {
                temoins.add(temoin);
            }
        }

        public void reserve(String reserve) {
            reserves.add(reserve);
        }

        public Constat conclure() {
            return new Constat(propriete, violations, temoins, reserves);
        }
    }
}
