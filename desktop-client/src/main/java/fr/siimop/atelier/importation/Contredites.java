package fr.siimop.atelier.importation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * The lines that say otherwise of a row than another one, which enters first: taken up later, they would change it
 * without a word.
 */
final class Contredites {

    private Contredites() {}

    static Set<Integer> de(Map<Integer, LigneExaminee> examinees, Map<Integer, LigneTableur> lignes,
            Correspondance correspondance) {
        Set<Integer> contredites = new TreeSet<>();
        examinees.forEach((numero, examinee) -> examinee.fautes().stream().map(Faute::anomalie)
                .filter(anomalie -> anomalie.type() == AnomalieImport.LIGNE_EN_DOUBLE)
                .map(anomalie -> (Integer) anomalie.arguments().getFirst())
                .filter(premiere -> !memesTextes(Objects.requireNonNull(lignes.get(numero)),
                        Objects.requireNonNull(lignes.get(premiere)), correspondance))
                .forEach(premiere -> contredites.add(numero)));
        return contredites;
    }

    private static boolean memesTextes(LigneTableur une, LigneTableur autre, Correspondance correspondance) {
        return IntStream.range(0, correspondance.cibles().size())
                .filter(rang -> !(correspondance.cibles().get(rang) instanceof Cible.Autre))
                .allMatch(rang -> une.cellule(rang).texte().strip().equals(autre.cellule(rang).texte().strip()));
    }
}
