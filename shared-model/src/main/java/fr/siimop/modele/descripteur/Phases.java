package fr.siimop.modele.descripteur;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of phases. The eight instances are shared: a grid of 100,000 rows holds no more than these. */
public final class Phases implements Comparable<Phases> {

    private static final Phases[] TOUTES = new Phases[8];

    static {
        for (int masque = 0; masque < 8; masque++) {
            TOUTES[masque] = new Phases(masque);
        }
    }

    public static final Phases AUCUNE = TOUTES[0];

    private final int masque;
    private final String codes;

    private Phases(int masque) {
        this.masque = masque;
        this.codes = ensemble(masque).stream().map(Phase::code).collect(Collectors.joining());
    }

    public static Phases de(Phase... phases) {
        int masque = 0;
        for (Phase phase : phases) {
            masque |= 1 << phase.ordinal();
        }
        return TOUTES[masque];
    }

    /** Reads {@code SA}, {@code S A C}, {@code S, A}: any order, any separator of blank, comma, slash or semicolon. */
    public static Phases lire(String texte) throws ValeurInvalide {
        int masque = 0;
        for (char lettre : texte.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (lettre) {
                case 'S' -> masque |= 1;
                case 'A' -> masque |= 2;
                case 'C' -> masque |= 4;
                case ' ', ',', ';', '/', '\u00a0' -> {
                    // separator
                }
                default -> throw new ValeurInvalide(AnomalieValeur.PAS_DES_PHASES, texte);
            }
        }
        return TOUTES[masque];
    }

    public boolean contient(Phase phase) {
        return (masque & 1 << phase.ordinal()) != 0;
    }

    public boolean inclusesDans(Phases autres) {
        return (masque & ~autres.masque) == 0;
    }

    public boolean vide() {
        return masque == 0;
    }

    public Phases basculer(Phase phase) {
        return TOUTES[masque ^ 1 << phase.ordinal()];
    }

    public Set<Phase> ensemble() {
        return ensemble(masque);
    }

    /** For instance {@code SA}: what is stored and travels. */
    public String codes() {
        return codes;
    }

    @Override
    public int compareTo(Phases autres) {
        return Integer.compare(masque, autres.masque);
    }

    @Override
    public String toString() {
        return codes;
    }

    private static EnumSet<Phase> ensemble(int masque) {
        EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Phase phase : Phase.values()) {
            if ((masque & 1 << phase.ordinal()) != 0) {
                phases.add(phase);
            }
        }
        return phases;
    }
}
