package fr.siimop.serveur.echange;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.fichier.LectureTableur;

/** Numbers of internes that a file brings: read before its lines, so that none of them is given to another one. */
final class NumerosDuFichier {

    private NumerosDuFichier() {}

    static Set<String> lire(Path fichier, But but, Correspondance correspondance) throws FichierRefuse {
        List<Integer> colonnes = colonnes(but, correspondance);
        if (colonnes.isEmpty()) {
            return Set.of();
        }
        Set<String> numeros = new HashSet<>();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            int entete = correspondance.lignes();
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                if (entete > 0) {
                    entete--;
                    continue;
                }
                for (int colonne : colonnes) {
                    numeros.add(ligne.cellule(colonne).texte().strip());
                }
            }
        }
        numeros.remove("");
        return numeros;
    }

    private static List<Integer> colonnes(But but, Correspondance correspondance) {
        String numero = DescripteurInterne.NUMERO.id();
        if (!but.table().equals(DescripteurInterne.INTERNE.table()) || but.descripteur().colonne(numero) == null) {
            return List.of();
        }
        Cible voulue = new Cible.Champ(but.descripteur().position(numero));
        return IntStream.range(0, correspondance.cibles().size())
                .filter(i -> correspondance.cibles().get(i).equals(voulue)).boxed().toList();
    }
}
