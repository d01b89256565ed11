package fr.siimop.modele.demo.interne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Poids;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.interne.RangConcours;
import fr.siimop.modele.referentiel.GroupeR2c;

/**
 * Ranks at the competitions: one until 2023, one in each of the thirteen groups since (RC-01). No two students of a
 * promotion share one, none is beyond the head-count (LA-12), and the DES that fill first get the best.
 */
public final class Rangs {

    static final int PREMIERE_EDN = 2024;
    private static final int CLASSES_PHARMACIE = 1150;
    private static final int CLASSES_ODONTOLOGIE = 420;
    private static final int AUTRE_CONCOURS_POUR_MILLE = 4;

    private final Reference reference;
    private final Hasard hasard;
    private final Map<Integer, Integer> sansRang = new HashMap<>();

    public Rangs(long graine, Reference reference) {
        this.reference = reference;
        this.hasard = new Hasard(graine, "rangs");
    }

    /** Some came by another way, and have no rank (G-05). */
    public void choisirSansRang(List<Inscription> inscriptions) {
        for (Inscription inscription : inscriptions) {
            if (!inscription.demo() && inscription.filiere().equals(Reference.MEDECINE)
                    && hasard.chance(AUTRE_CONCOURS_POUR_MILLE)) {
                sansRang.put(inscription.rang(), inscription.promotion());
            }
        }
    }

    boolean sansRang(Inscription inscription) {
        return sansRang.containsKey(inscription.rang());
    }

    public void produire(List<Inscription> inscriptions, Consumer<RangConcours> sortie) {
        Map<String, List<Inscription>> promotions = new TreeMap<>();
        for (Inscription inscription : inscriptions) {
            if (!sansRang(inscription)) {
                promotions.computeIfAbsent(inscription.filiere() + inscription.promotion(), p -> new ArrayList<>())
                        .add(inscription);
            }
        }
        promotions.values().forEach(promotion -> classer(promotion, sortie));
    }

    private void classer(List<Inscription> promotion, Consumer<RangConcours> sortie) {
        Inscription exemple = promotion.getFirst();
        boolean medecine = exemple.filiere().equals(Reference.MEDECINE);
        int participants = medecine
                ? Poids.classes(exemple.promotion())
                : exemple.filiere().equals(Reference.PHARMACIE) ? CLASSES_PHARMACIE : CLASSES_ODONTOLOGIE;
        participants = Math.max(participants, promotion.size());
        if (medecine && exemple.promotion() >= PREMIERE_EDN) {
            for (GroupeR2c groupe : reference.groupes()) {
                classer(promotion, groupe, participants, sortie);
            }
        } else {
            classer(promotion, null, participants, sortie);
        }
    }

    private void classer(List<Inscription> promotion, @Nullable GroupeR2c groupe,
            int participants, Consumer<RangConcours> sortie) {
        int n = promotion.size();
        int[] rangs = Arrays.copyOf(hasard.permutation(participants), n);
        Arrays.sort(rangs);
        double[] scores = new double[n];
        Integer[] ordre = new Integer[n];
        for (int i = 0; i < n; i++) {
            String des = reference.des().get(promotion.get(i).desDepart()).code();
            scores[i] = Poids.dernierPris(des) + (hasard.reel() + hasard.reel()) * 55;
            ordre[i] = i;
        }
        Arrays.sort(ordre, (a, b) -> Double.compare(scores[a], scores[b]));
        for (int i = 0; i < n; i++) {
            sortie.accept(new RangConcours(hasard.id(), promotion.get(ordre[i]).id(),
                    groupe == null ? null : groupe.id(), rangs[i] + 1, participants));
        }
    }
}
