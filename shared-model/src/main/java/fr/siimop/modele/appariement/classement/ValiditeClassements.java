package fr.siimop.modele.appariement.classement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.PosteOffert;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.RefusClassement;
import fr.siimop.modele.appariement.ReglesClassement;

/** Judges the rankings of all posts over their candidates: every reason, not the first only. */
public final class ValiditeClassements {

    private final EntreeAppariement entree;
    private final Candidatures candidatures;
    private final ReglesClassement regles;
    private final List<RefusClassement> refus = new ArrayList<>();

    private ValiditeClassements(EntreeAppariement entree, Candidatures candidatures, ReglesClassement regles) {
        this.entree = entree;
        this.candidatures = candidatures;
        this.regles = regles;
    }

    /** The refusals, by post then by rule; a post that is not named has a valid ranking. */
    public static List<RefusClassement> controler(EntreeAppariement entree, Candidatures candidatures,
            ReglesClassement regles) {
        ValiditeClassements validite = new ValiditeClassements(entree, candidatures, regles);
        for (int poste = 0; poste < entree.postes().size(); poste++) {
            validite.controler(poste);
        }
        return List.copyOf(validite.refus);
    }

    private void controler(int poste) {
        int[] candidats = candidatures.dePoste(poste);
        int[] classes = Arrays.stream(candidats).filter(c -> candidatures.rang(c) > Rang.REFUSE).toArray();
        int[] oublies = Arrays.stream(candidats).filter(c -> candidatures.rang(c) == Rang.NON_CLASSE).toArray();
        if (oublies.length > 0) {
            refuser(poste, MotifRefus.CANDIDATS_NON_CLASSES, 0, oublies.length, oublies);
        }
        if (!regles.assezClasses(classes.length, candidats.length)) {
            refuser(poste, MotifRefus.TROP_DE_REFUS, regles.minimumClasses(candidats.length), classes.length,
                    new int[0]);
        }
        controlerSubdivision(poste, candidats, classes);
    }

    private void controlerSubdivision(int poste, int[] candidats, int[] classes) {
        PosteOffert offert = entree.postes().get(poste);
        int locaux = (int) Arrays.stream(candidats).filter(c -> local(c, offert)).count();
        if (offert.subdivision().isEmpty() || locaux == 0) {
            return;
        }
        int[] exterieurs = Arrays.stream(classes)
                .filter(c -> candidatures.rang(c) == 1 && !local(c, offert))
                .toArray();
        if (exterieurs.length > 0) {
            refuser(poste, MotifRefus.PREMIER_HORS_SUBDIVISION, 0, exterieurs.length, exterieurs);
        }
        int attendu = Math.min(regles.minimumSubdivision(offert.places()), locaux);
        int rangLimite = rangLimite(classes, regles.premiersRangs(offert.places()));
        int constate = (int) Arrays.stream(classes)
                .filter(c -> local(c, offert) && candidatures.rang(c) <= rangLimite)
                .count();
        if (constate < attendu) {
            refuser(poste, MotifRefus.SUBDIVISION_INSUFFISANTE, attendu, constate, new int[0]);
        }
    }

    /** The greatest rank with fewer than {@code premiers} candidates strictly better. */
    private int rangLimite(int[] classes, int premiers) {
        int[] rangs = Arrays.stream(classes).map(candidatures::rang).sorted().toArray();
        if (premiers <= 0 || rangs.length == 0) {
            return 0;
        }
        return rangs[Math.min(premiers, rangs.length) - 1];
    }

    private boolean local(int candidature, PosteOffert offert) {
        return entree.internes().get(candidatures.voeu(candidature).interne()).subdivision()
                .equals(offert.subdivision());
    }

    private void refuser(int poste, MotifRefus motif, int attendu, int constate, int[] concernes) {
        List<String> internes = Arrays.stream(concernes)
                .mapToObj(c -> entree.internes().get(candidatures.voeu(c).interne()).interne())
                .toList();
        refus.add(new RefusClassement(entree.postes().get(poste).poste(), motif, attendu, constate, internes));
    }
}
