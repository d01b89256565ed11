package fr.siimop.modele.amphi.verification;

import java.util.HashMap;
import java.util.Map;

import fr.siimop.modele.amphi.EntreeAmphi;

/** Finds internes, posts and wishes of the input by what the result's files call them. */
final class AnnuaireAmphi {

    static final int INCONNU = -1;

    private final EntreeAmphi entree;
    private final Map<String, Integer> internes = new HashMap<>();
    private final Map<String, Integer> postes = new HashMap<>();

    AnnuaireAmphi(EntreeAmphi entree) {
        this.entree = entree;
        for (int i = 0; i < entree.internes(); i++) {
            internes.put(entree.interne(i), i);
        }
        for (int p = 0; p < entree.postes(); p++) {
            postes.put(entree.poste(p), p);
        }
    }

    int interne(String nom) {
        return internes.getOrDefault(nom, INCONNU);
    }

    int poste(String nom) {
        return postes.getOrDefault(nom, INCONNU);
    }

    /** The wish of an interne at this ordre for this post, or {@link #INCONNU}. */
    int voeu(int interne, int ordre, String poste) {
        int debut = entree.debutVoeux(interne);
        int fin = entree.debutVoeux(interne + 1) - 1;
        while (debut <= fin) {
            int milieu = (debut + fin) >>> 1;
            if (entree.ordre(milieu) < ordre) {
                debut = milieu + 1;
            } else if (entree.ordre(milieu) > ordre) {
                fin = milieu - 1;
            } else {
                return entree.poste(entree.posteVoulu(milieu)).equals(poste) ? milieu : INCONNU;
            }
        }
        return INCONNU;
    }
}
