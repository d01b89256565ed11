package fr.siimop.modele.appariement;

import java.util.Locale;

/** Why a ranking does not count; the codes are those of {@code bilan.json}. */
public enum MotifRefus {
    CANDIDATS_NON_CLASSES, TROP_DE_REFUS, PREMIER_HORS_SUBDIVISION, SUBDIVISION_INSUFFISANTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
