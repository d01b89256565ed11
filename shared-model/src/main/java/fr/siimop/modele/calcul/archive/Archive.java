package fr.siimop.modele.calcul.archive;

import java.util.Map;
import java.util.TreeMap;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** An official run: which calculation, by which version of the program, with which options and files. */
public record Archive(String calcul, String version, Map<String, String> options, FichiersMemoire entree,
        FichiersMemoire sortie) {

    static final String MANIFESTE = "manifeste.json";
    static final String ENTREE = "entree/";
    static final String SORTIE = "sortie/";

    public Archive {
        options = new TreeMap<>(options);
    }
}
