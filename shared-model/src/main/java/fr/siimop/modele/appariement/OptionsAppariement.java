package fr.siimop.modele.appariement;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What decides the result beside the files.
 *
 * @param graine settles the ties that remain, recorded for replay
 * @param tempsMax wall-clock limit; without it the effort is counted in steps and the result is the same everywhere
 * @param classementsLibres rankings always count, an unranked candidate is then simply not acceptable
 * @param regles those by which rankings count, otherwise
 */
public record OptionsAppariement(Methode methode, long graine, @Nullable Duration tempsMax, boolean classementsLibres,
        ReglesClassement regles) {

    public static final OptionsAppariement PAR_DEFAUT = new OptionsAppariement(Methode.MAXIMALE, 0, null, false,
            ReglesClassement.dernieres());

    public OptionsAppariement avecMethode(Methode autre) {
        return new OptionsAppariement(autre, graine, tempsMax, classementsLibres, regles);
    }

    public OptionsAppariement avecGraine(long autre) {
        return new OptionsAppariement(methode, autre, tempsMax, classementsLibres, regles);
    }

    public OptionsAppariement avecTempsMax(@Nullable Duration autre) {
        return new OptionsAppariement(methode, graine, autre, classementsLibres, regles);
    }

    public OptionsAppariement avecClassementsLibres(boolean libres) {
        return new OptionsAppariement(methode, graine, tempsMax, libres, regles);
    }

    public OptionsAppariement avecRegles(ReglesClassement autres) {
        return new OptionsAppariement(methode, graine, tempsMax, classementsLibres, autres);
    }
}
