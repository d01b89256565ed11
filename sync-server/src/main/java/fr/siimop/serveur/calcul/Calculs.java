package fr.siimop.serveur.calcul;

import java.util.Map;
import java.util.Optional;

import fr.siimop.modele.amphi.algorithme.CalculAmphi;
import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.listeappel.algorithme.CalculListeAppel;

/** The calculations by the name that the command line and the archives give them. */
final class Calculs {

    private Calculs() {}

    /** Empty when this version of the program has no such calculation. */
    static Optional<Calcul<?, ?>> nomme(String nom, Map<String, String> options) {
        return switch (nom) {
            case CalculAmphi.NOM -> Optional.of(new CalculAmphi());
            case CalculListeAppel.NOM -> Optional.of(new CalculListeAppel());
            default -> Optional.empty();
        };
    }
}
