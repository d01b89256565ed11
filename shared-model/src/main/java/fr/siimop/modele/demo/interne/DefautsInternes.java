package fr.siimop.modele.demo.interne;

import java.util.List;
import java.util.function.Predicate;

import fr.siimop.modele.demo.interne.Parcours.Etape;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.Situation;

/** Chooses which internes carry which fault: one each, never the interne of the demonstration. */
public final class DefautsInternes {

    private static final int SEMESTRES_MINIMUM = 3;

    private final Promotions promotions;
    private final Calendrier calendrier;
    private final Defauts defauts;
    private final List<Inscription> inscriptions;
    private final int[] ordre;
    private int place;

    public DefautsInternes(long graine, Promotions promotions, Calendrier calendrier, Defauts defauts,
            List<Inscription> inscriptions) {
        this.promotions = promotions;
        this.calendrier = calendrier;
        this.defauts = defauts;
        this.inscriptions = inscriptions;
        this.ordre = new Hasard(graine, "defauts").permutation(inscriptions.size());
    }

    public void planter() {
        planter(Defaut.COMPTE_EN_DOUBLE, i -> true);
        planter(Defaut.SEMESTRE_MANQUANT, i -> i.bilan().semestres() >= SEMESTRES_MINIMUM);
        planter(Defaut.PHASE_ERRONEE, i -> i.bilan().phase() != null);
        planter(Defaut.SANS_PARCOURS, i -> true);
        planter(Defaut.DAR_NON_DECLARE, this::stageEnSpecialite);
        planter(Defaut.JURY_NON_ENREGISTRE, i -> i.bilan().phase() != null && i.bilan().phase() != Phase.SOCLE);
        planter(Defaut.THESE_NON_ENREGISTREE, i -> i.bilan().phase() == Phase.CONSO);
    }

    private void planter(Defaut defaut, Predicate<Inscription> convient) {
        int reste = defaut.nombre(inscriptions.size());
        for (int i = place; i < ordre.length && reste > 0; i++) {
            Inscription inscription = inscriptions.get(ordre[i]);
            if (!inscription.demo() && inscription.actif(calendrier) && convient.test(inscription)) {
                defauts.noter(defaut, inscription.id());
                echanger(i, place++);
                reste--;
            }
        }
    }

    /** Those chosen go before {@code place}; the others stay free for the next fault. */
    private void echanger(int i, int j) {
        int garde = ordre[i];
        ordre[i] = ordre[j];
        ordre[j] = garde;
    }

    private boolean stageEnSpecialite(Inscription inscription) {
        if (!inscription.filiere().equals(Reference.MEDECINE) || inscription.bilan().phase() == Phase.CONSO) {
            return false;
        }
        List<Etape> etapes = promotions.etapes(inscription);
        return etapes.getLast().situation() == Situation.STAGE_NORMAL;
    }
}
