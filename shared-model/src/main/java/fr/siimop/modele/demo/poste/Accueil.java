package fr.siimop.modele.demo.poste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;

/** Finds where an interne may be: agréments by subdivision, DES and phase, in force on a day. */
public final class Accueil {

    private static final int ESSAIS = 6;

    private final Map<Long, List<Autorisation>> parCle = new HashMap<>();

    public Accueil(List<Autorisation> autorisations) {
        for (Autorisation autorisation : autorisations) {
            if (autorisation.agrement().type() != TypeAgrement.FONCTIONNEL) {
                for (Phase phase : autorisation.agrement().phases().ensemble()) {
                    parCle.computeIfAbsent(cle(autorisation.stage().lieu(), autorisation.des(), phase),
                            c -> new ArrayList<>()).add(autorisation);
                }
            }
        }
    }

    static long cle(Lieu lieu, int des, Phase phase) {
        return (lieu.rang() * 1000L + des) * 4 + phase.ordinal();
    }

    List<Autorisation> tous(long cle) {
        return parCle.getOrDefault(cle, List.of());
    }

    List<Autorisation> actifs(long cle, LocalDate jour) {
        return tous(cle).stream().filter(a -> a.actif(jour)).toList();
    }

    /** Gives up after a few draws: an old semester then has no agrément, as in recovered data. */
    @Nullable
    Autorisation unDe(Lieu lieu, int des, @Nullable Phase phase, LocalDate jour, Hasard hasard) {
        List<Autorisation> candidats = tous(cle(lieu, des, phase == null ? Phase.APPRO : phase));
        for (int i = 0; i < ESSAIS && !candidats.isEmpty(); i++) {
            Autorisation tire = hasard.parmi(candidats);
            if (tire.actif(jour)) {
                return tire;
            }
        }
        return null;
    }
}
