package fr.siimop.modele.calcul.fichiers;

import java.io.IOException;
import java.io.OutputStream;

/** Named files that a calculation writes. */
public interface FichiersSortie {

    OutputStream creer(String nom) throws IOException;
}
