package fr.siimop.modele.listeappel.algorithme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.OrdreTexte;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;
import fr.siimop.modele.listeappel.Critere;
import fr.siimop.modele.listeappel.EntreeListeAppel;
import fr.siimop.modele.listeappel.FichiersListeAppel;
import fr.siimop.modele.listeappel.Inscrit;
import fr.siimop.modele.listeappel.LigneAppel;
import fr.siimop.modele.listeappel.SortieListeAppel;

/** Sorts by ancienneté, exact position, identifier, and says what separates each from the one before (LA-02, LA-11). */
public final class CalculListeAppel implements Calcul<EntreeListeAppel, SortieListeAppel> {

    public static final String NOM = "liste-appel";

    private static final Comparator<Inscrit> ORDRE = Comparator.comparingInt(Inscrit::anciennete).reversed()
            .thenComparing(Inscrit::position).thenComparing(Inscrit::interne, OrdreTexte.CROISSANT);

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
        return List.of(FichiersListeAppel.INTERNES);
    }

    @Override
    public List<String> fichiersSortie() {
        return List.of(FichiersListeAppel.LISTE, FichiersListeAppel.EXPLICATIONS);
    }

    @Override
    public @Nullable EntreeListeAppel lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return FichiersListeAppel.lire(fichiers, fautes);
    }

    @Override
    public SortieListeAppel executer(EntreeListeAppel entree) {
        var lignes = new ArrayList<LigneAppel>(entree.inscrits().size());
        Inscrit precedent = null;
        for (Inscrit inscrit : entree.inscrits().stream().sorted(ORDRE).toList()) {
            lignes.add(new LigneAppel(lignes.size() + 1, inscrit, critere(precedent, inscrit), precedent));
            precedent = inscrit;
        }
        return new SortieListeAppel(lignes);
    }

    private static Critere critere(@Nullable Inscrit precedent, Inscrit inscrit) {
        if (precedent == null) {
            return Critere.PREMIER;
        }
        if (precedent.anciennete() != inscrit.anciennete()) {
            return Critere.ANCIENNETE;
        }
        return precedent.position().memeValeur(inscrit.position()) ? Critere.IDENTIFIANT : Critere.POSITION;
    }

    @Override
    public void ecrire(SortieListeAppel sortie, FichiersSortie fichiers) throws IOException {
        FichiersListeAppel.ecrire(sortie, fichiers);
    }
}
