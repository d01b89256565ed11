package fr.siimop.modele.referentiel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;

/** Phases of a DES for a range of entry promotions (ST-11): 0 semester of consolidation means no phase 3. */
public record Maquette(UUID id, UUID des, @Nullable Integer promotionDebut, @Nullable Integer promotionFin,
        Integer semestresSocle, Integer semestresAppro, Integer semestresConso, String source) implements Entite {

    public boolean concerne(int promotion) {
        return (promotionDebut == null || promotionDebut <= promotion)
                && (promotionFin == null || promotion <= promotionFin);
    }

    public boolean chevauche(Maquette autre) {
        return (promotionDebut == null || autre.promotionFin == null || promotionDebut <= autre.promotionFin)
                && (autre.promotionDebut == null || promotionFin == null || autre.promotionDebut <= promotionFin);
    }

    public int semestres(Phase phase) {
        return switch (phase) {
            case SOCLE -> semestresSocle;
            case APPRO -> semestresAppro;
            case CONSO -> semestresConso;
        };
    }

    /** For instance {@code 2017–2021}, an open end left out. */
    public String promotions() {
        return (promotionDebut == null ? "" : promotionDebut) + "–" + (promotionFin == null ? "" : promotionFin);
    }
}
