package fr.siimop.modele.amphi.algorithme;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.amphi.EcritureAmphi;
import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.FichiersAmphi;
import fr.siimop.modele.amphi.LectureAmphi;
import fr.siimop.modele.amphi.SortieAmphi;
import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** Serial dictatorship: by increasing rank, each takes the first of his wishes that has a place left. */
public final class CalculAmphi implements Calcul<EntreeAmphi, SortieAmphi> {

    public static final String NOM = "amphi";

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public List<String> fichiersEntree() {
        return List.of(FichiersAmphi.INTERNES, FichiersAmphi.POSTES, FichiersAmphi.VOEUX);
    }

    @Override
    public List<String> fichiersSortie() {
        return List.of(FichiersAmphi.AFFECTATIONS, FichiersAmphi.EXPLICATIONS);
    }

    @Override
    public @Nullable EntreeAmphi lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return LectureAmphi.lire(fichiers, fautes);
    }

    @Override
    public SortieAmphi executer(EntreeAmphi entree) {
        int[] restantes = new int[entree.postes()];
        for (int p = 0; p < restantes.length; p++) {
            restantes[p] = entree.places(p);
        }
        int[] obtenus = new int[entree.internes()];
        for (int i = 0; i < obtenus.length; i++) {
            obtenus[i] = premierPossible(entree, i, restantes);
            if (obtenus[i] != SortieAmphi.AUCUN) {
                restantes[entree.posteVoulu(obtenus[i])]--;
            }
        }
        return new SortieAmphi(entree, obtenus);
    }

    private static int premierPossible(EntreeAmphi entree, int interne, int[] restantes) {
        int fin = entree.debutVoeux(interne + 1);
        for (int voeu = entree.debutVoeux(interne); voeu < fin; voeu++) {
            if (restantes[entree.posteVoulu(voeu)] > 0) {
                return voeu;
            }
        }
        return SortieAmphi.AUCUN;
    }

    @Override
    public void ecrire(SortieAmphi sortie, FichiersSortie fichiers) throws IOException {
        EcritureAmphi.ecrire(sortie, fichiers);
    }
}
