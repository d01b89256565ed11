package fr.siimop.atelier.coquille.synchro;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;

/**
 * All that is said of a row that waits, and what an answer would bear on. Rules look at whole tables, and at each row of
 * its act: read in the background.
 *
 * @param raisons  why it does not leave, the other rows of its act included
 * @param ensemble the rows of its act, itself among them
 * @param autres   how many other fields are in conflict with the same person
 */
record ContenuAttente(LigneAttente ligne, String titre, String identite, List<String> raisons, List<String> liens,
        List<EnAttente> ensemble, int autres) {

    /** Said at once: mending the first ones is enough to begin with. */
    private static final int OBSTACLES = 3;

    static ContenuAttente lire(ModeleCoquille modele, LigneAttente ligne, Suivi suivi) throws Arret {
        List<EnAttente> ensemble = modele.ensemble(ligne.attente());
        List<String> raisons = new ArrayList<>(ligne.raisons());
        raisons.addAll(obstacles(modele, ligne, ensemble, suivi));
        return new ContenuAttente(ligne, ligne.titre(), ligne.identite(), raisons, ligne.liens(), ensemble,
                autres(modele, ligne));
    }

    /** An act leaves whole or not at all: the other rows that hold this one back. */
    private static List<String> obstacles(ModeleCoquille modele, LigneAttente ligne, List<EnAttente> ensemble,
            Suivi suivi) throws Arret {
        List<String> obstacles = new ArrayList<>();
        for (EnAttente attente : ensemble) {
            suivi.verifier();
            LigneAttente autre = new LigneAttente(modele, attente);
            String obstacle = attente.cle().equals(ligne.attente().cle()) ? "" : autre.obstacle();
            if (!obstacle.isEmpty()) {
                obstacles.add("Part avec «\u00a0" + autre.titre() + "\u00a0» (" + autre.table()
                        + "), qui ne peut pas partir\u00a0: " + obstacle);
            }
            if (obstacles.size() == OBSTACLES) {
                break;
            }
        }
        return obstacles;
    }

    private static int autres(ModeleCoquille modele, LigneAttente ligne) {
        if (ligne.attente().conflits().isEmpty()) {
            return 0;
        }
        String auteur = ligne.premierConflit().auteur();
        return (int) modele.enAttente().stream().flatMap(attente -> attente.conflits().values().stream())
                .filter(conflit -> conflit.auteur().equals(auteur)).count() - 1;
    }
}
