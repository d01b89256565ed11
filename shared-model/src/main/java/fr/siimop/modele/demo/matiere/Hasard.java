package fr.siimop.modele.demo.matiere;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import fr.siimop.modele.descripteur.UuidV7;

/** Draws of one part of the data set. Each part has its own, so that changing one leaves the others as they were. */
public final class Hasard {

    /** Ids look as if they had been made on this day; a fixed one, so that the same seed gives the same ids. */
    private static final Instant RECUEIL = Instant.parse("2026-11-02T06:00:00Z");

    private final SplittableRandom tirage;
    private final UuidV7 identifiants;

    public Hasard(long graine, String partie) {
        this.tirage = new SplittableRandom(graine * 0x9E3779B97F4A7C15L ^ (long) partie.hashCode() << 17);
        RandomGenerator autre = tirage.split();
        this.identifiants = new UuidV7(InstantSource.fixed(RECUEIL), autre);
    }

    public UUID id() {
        return identifiants.nouveau();
    }

    public int entier(int borne) {
        return tirage.nextInt(borne);
    }

    public int entre(int minimum, int maximum) {
        return tirage.nextInt(minimum, maximum + 1);
    }

    public double reel() {
        return tirage.nextDouble();
    }

    /** True with this many chances in a thousand. */
    public boolean chance(int pourMille) {
        return tirage.nextInt(1000) < pourMille;
    }

    public <T> T parmi(List<T> valeurs) {
        return valeurs.get(tirage.nextInt(valeurs.size()));
    }

    /** One of the values, each as often as its weight says. */
    public int selonPoids(int[] cumul) {
        int tire = tirage.nextInt(cumul[cumul.length - 1]);
        int bas = 0;
        int haut = cumul.length - 1;
        while (bas < haut) {
            int milieu = (bas + haut) >>> 1;
            if (cumul[milieu] > tire) {
                haut = milieu;
            } else {
                bas = milieu + 1;
            }
        }
        return bas;
    }

    /** 0 to n - 1 in any order. */
    public int[] permutation(int n) {
        int[] ordre = new int[n];
        for (int i = 0; i < n; i++) {
            int j = tirage.nextInt(i + 1);
            ordre[i] = ordre[j];
            ordre[j] = i;
        }
        return ordre;
    }
}
