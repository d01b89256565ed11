package fr.siimop.modele.listeappel.verification;

import java.io.IOException;
import java.util.List;

import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.listeappel.EntreeListeAppel;
import fr.siimop.modele.listeappel.FichiersListeAppel;

/** Checks L1 to L7 on the files. */
public final class VerificateurListeAppel implements Verificateur {

    @Override
    public String nom() {
        return "liste-appel";
    }

    @Override
    public List<Constat> verifier(Fichiers fichiersEntree, Fichiers fichiersSortie, Fautes fautes)
            throws IOException {
        EntreeListeAppel entree = FichiersListeAppel.lire(fichiersEntree, fautes);
        if (entree == null) {
            return List.of();
        }
        List<Constat> constats = new ControleListe(entree).controler(fichiersSortie, fautes);
        return fautes.aucune() ? constats : List.of();
    }
}
