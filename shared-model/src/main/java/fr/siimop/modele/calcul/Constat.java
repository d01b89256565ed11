package fr.siimop.modele.calcul;

import java.util.ArrayList;
import java.util.List;

/**
 * What the verification found about one property: it holds, or it is violated and here are witnesses (the first ones,
 * with their true number).
 */
public record Constat(Propriete propriete, int violations, List<String> temoins) {

    private static final int TEMOINS_MAX = 20;

    public Constat {
        temoins = List.copyOf(temoins);
    }

    public boolean respectee() {
        return violations == 0;
    }

    /** One line: {@code A1 respectée : …} or {@code A1 violée (3) : … Témoins : …}. */
    public String enUneLigne() {
        if (respectee()) {
            return propriete.numero() + " respectée : " + propriete.enonce();
        }
        String suite = violations > temoins.size() ? " ; …" : "";
        return propriete.numero() + " violée (" + violations + ") : " + propriete.enonce() + " Témoins : "
                + String.join(" ; ", temoins).replaceAll("\\p{Cntrl}", "\uFFFD") + suite;
    }

    /** Gathers the witnesses against one property. */
    public static final class Enquete {

        private final Propriete propriete;
        private final List<String> temoins = new ArrayList<>();
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

        public Constat conclure() {
            return new Constat(propriete, violations, temoins);
        }
    }
}
