package fr.siimop.modele.demo.poste;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.poste.Besoins.Groupe;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.poste.Poste;

/** Places of the posts of the semesters that began: given until none is left, so that no post takes too many. */
final class Affectations {

    record Place(Poste poste, Autorisation autorisation) {}

    private final Map<Long, Deque<Place>> libres = new HashMap<>();

    void offrir(int semestre, Groupe groupe, Autorisation autorisation, Poste poste) {
        Deque<Place> places = libres.computeIfAbsent(cle(semestre, groupe.lieu(), groupe.des(), groupe.phase()),
                c -> new ArrayDeque<>());
        for (int i = 0; i < poste.places(); i++) {
            places.add(new Place(poste, autorisation));
        }
    }

    @Nullable
    Place prendre(int semestre, Lieu lieu, int des, @Nullable Phase phase) {
        Deque<Place> places = phase == null ? null : libres.get(cle(semestre, lieu, des, phase));
        return places == null ? null : places.poll();
    }

    private static long cle(int semestre, Lieu lieu, int des, Phase phase) {
        return Accueil.cle(lieu, des, phase) * 10_000 + semestre;
    }
}
