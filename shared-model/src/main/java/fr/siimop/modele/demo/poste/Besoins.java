package fr.siimop.modele.demo.poste;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.siimop.modele.demo.interne.Inscription;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;

/** How many internes each subdivision, DES and phase has to place, and where it can. */
public final class Besoins {

    /** @param internes those who will choose there */
    record Groupe(Lieu lieu, int des, Phase phase, int internes, List<Autorisation> candidats) {}

    private Besoins() {}

    public static List<Groupe> de(List<Inscription> inscriptions, Accueil accueil, LocalDate jour) {
        Map<Long, Groupe> groupes = new TreeMap<>();
        for (Inscription inscription : inscriptions) {
            Phase phase = inscription.bilan().prochaine();
            if (phase != null) {
                long cle = Accueil.cle(inscription.lieu(), inscription.des(), phase);
                Groupe groupe = groupes.get(cle);
                groupes.put(cle,
                        groupe == null
                                ? new Groupe(inscription.lieu(), inscription.des(), phase, 1,
                                        accueil.actifs(cle, jour))
                                : new Groupe(groupe.lieu(), groupe.des(), phase, groupe.internes() + 1,
                                        groupe.candidats()));
            }
        }
        return groupes.values().stream().filter(groupe -> !groupe.candidats().isEmpty()).toList();
    }
}
