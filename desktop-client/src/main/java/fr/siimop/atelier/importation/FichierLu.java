package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.CellulesPartagees;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.EnTetes;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.fichier.LectureTableur;

/**
 * The lines of a file, and what its headers seem to say.
 *
 * @param lignes those that hold data, headers left out
 */
public record FichierLu(String nom, Correspondance correspondance, List<LigneTableur> lignes) {

    private static final int PAS = 2_000;

    public static FichierLu lire(Path fichier, DescripteurEntite<?> descripteur, Suivi suivi)
            throws FichierRefuse, Arret {
        List<LigneTableur> toutes = new ArrayList<>();
        CellulesPartagees partagees = new CellulesPartagees();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                toutes.add(partagees.ligne(ligne));
                if (toutes.size() % PAS == 0) {
                    suivi.verifier();
                    suivi.avancer(new Avancement("Lignes lues", toutes.size(), 0));
                }
            }
        }
        Correspondance trouvee = new EnTetes(descripteur)
                .reconnaitre(toutes.subList(0, Math.min(toutes.size(), EnTetes.LIGNES_EXAMINEES)));
        Correspondance correspondance = trouvee.titres().isEmpty() ? sansEntete(toutes) : trouvee;
        int debut = Math.min(correspondance.lignes(), toutes.size());
        return new FichierLu(String.valueOf(fichier.getFileName()), correspondance,
                List.copyOf(toutes.subList(debut, toutes.size())));
    }

    /** Nothing is recognised: the first line names the columns, and each is to be decided by hand. */
    private static Correspondance sansEntete(List<LigneTableur> toutes) {
        if (toutes.isEmpty()) {
            return Correspondance.AUCUNE;
        }
        List<String> titres = toutes.getFirst().cellules().stream().map(c -> c.texte().strip()).toList();
        return new Correspondance(titres,
                Collections.nCopies(titres.size(), Cible.Autre.INCONNUE), 1);
    }
}
