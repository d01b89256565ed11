package fr.siimop.modele.calcul;

import java.io.IOException;
import java.util.List;

import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;

/** Checks a result again from the files alone, knowing the model and the properties but never the algorithm. */
public interface Verificateur {

    /** The word of the command line: {@code amphi}. */
    String nom();

    /** One finding per property in the order of their numbers; empty when {@code fautes} received a fault. */
    List<Constat> verifier(Fichiers entree, Fichiers sortie, Fautes fautes) throws IOException;
}
