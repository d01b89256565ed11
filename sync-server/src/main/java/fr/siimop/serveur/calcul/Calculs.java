package fr.siimop.serveur.calcul;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.TypeConversionException;

import fr.siimop.modele.amphi.algorithme.CalculAmphi;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.listeappel.algorithme.CalculListeAppel;
import fr.siimop.serveur.appariement.CalculAppariement;

/** The calculations by the name that the command line and the archives give them. */
final class Calculs {

    static final String APPARIEMENT = "appariement";

    private Calculs() {}

    /** Empty when this version of the program has no such calculation or no such option. */
    static Optional<Calcul<?, ?>> nomme(String nom, Map<String, String> options) {
        Optional<Calcul<?, ?>> calcul = switch (nom) {
            case CalculAmphi.NOM -> Optional.of(new CalculAmphi());
            case CalculListeAppel.NOM -> Optional.of(new CalculListeAppel());
            case APPARIEMENT -> archive(options);
            default -> Optional.empty();
        };
        return calcul.filter(connu -> connu.options().equals(options));
    }

    private static Optional<Calcul<?, ?>> archive(Map<String, String> options) {
        try {
            return Optional.of(appariement(LigneAppariement.archivees(options)));
        } catch (TypeConversionException inconnue) {
            return Optional.empty();
        }
    }

    static CalculAppariement appariement(OptionsAppariement options) {
        return new CalculAppariement(options, System::nanoTime, Runtime.getRuntime().availableProcessors());
    }
}
