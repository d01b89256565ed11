package fr.siimop.modele.tableur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.tableur.fichier.LectureTableur;

/** A whole file at once: small ones, for tests. */
public final class Lu {

    private Lu() {}

    public static List<LigneTableur> lignes(Path fichier) throws FichierRefuse {
        List<LigneTableur> toutes = new ArrayList<>();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                toutes.add(ligne);
            }
        }
        return toutes;
    }

    public static List<List<String>> textes(Path fichier) throws FichierRefuse {
        return lignes(fichier).stream().map(ligne -> ligne.cellules().stream().map(Cellule::texte).toList()).toList();
    }
}
