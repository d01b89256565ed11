package fr.siimop.modele.pilotage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.pilotage.Adequation.Groupe;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.terrain.Terrain;

/** Counts, for a semester, the places open and the internes who will choose, by subdivision, specialty and phase (D-49). */
public final class CalculAdequation {

    private final Function<UUID, @Nullable Agrement> agrements;
    private final Function<UUID, @Nullable Terrain> terrains;
    private final Map<Groupe, int[]> comptes = new HashMap<>();

    private CalculAdequation(Function<UUID, @Nullable Agrement> agrements,
            Function<UUID, @Nullable Terrain> terrains) {
        this.agrements = agrements;
        this.terrains = terrains;
    }

    /**
     * Internes count in the phase that they are in now; those who will be absent for the semester do not choose (LA-13).
     *
     * @param postes    of any semester
     * @param activites of any semester
     */
    public static List<Adequation> de(UUID semestre, Collection<Poste> postes, Collection<Interne> internes,
            Collection<ActiviteSemestrielle> activites, Function<UUID, @Nullable Agrement> agrements,
            Function<UUID, @Nullable Terrain> terrains) {
        CalculAdequation calcul = new CalculAdequation(agrements, terrains);
        postes.stream().filter(p -> p.semestre().equals(semestre)).forEach(calcul::compter);
        parGroupe(semestre, internes, activites)
                .forEach((groupe, siens) -> calcul.compte(groupe)[0] = siens.size());
        List<Adequation> adequations = new ArrayList<>();
        calcul.comptes.forEach((groupe, compte) -> adequations.add(
                new Adequation(groupe, compte[0], compte[1], compte[2])));
        return adequations;
    }

    /** The internes who will choose, by those they choose with: what is counted, and what the figure opens. */
    public static Map<Groupe, Set<UUID>> parGroupe(UUID semestre, Collection<Interne> internes,
            Collection<ActiviteSemestrielle> activites) {
        Set<UUID> absents = activites.stream().filter(a -> a.semestre().equals(semestre) && !a.situation().enStage())
                .map(ActiviteSemestrielle::interne).collect(Collectors.toCollection(TreeSet::new));
        Map<Groupe, Set<UUID>> groupes = new HashMap<>();
        for (Interne interne : internes) {
            UUID des = interne.des();
            Phase phase = interne.phase();
            if (des != null && phase != null && interne.statut() == StatutInterne.ACTIF
                    && !absents.contains(interne.id())) {
                groupes.computeIfAbsent(new Groupe(interne.subdivision(), des, phase), g -> new HashSet<>())
                        .add(interne.id());
            }
        }
        return groupes;
    }

    private void compter(Poste poste) {
        Agrement agrement = agrements.apply(poste.agrement());
        Terrain terrain = agrement == null ? null : terrains.apply(agrement.terrain());
        if (agrement == null || terrain == null) {
            return;
        }
        UUID des = Optional.ofNullable(agrement.des()).orElse(terrain.specialiteAppel());
        for (Phase phase : poste.phases().ensemble()) {
            int[] compte = compte(new Groupe(terrain.subdivision(), des, phase));
            compte[1] += poste.places();
            compte[2] += poste.phases().ensemble().size() > 1 ? poste.places() : 0;
        }
    }

    private int[] compte(Groupe groupe) {
        return comptes.computeIfAbsent(groupe, g -> new int[3]);
    }
}
