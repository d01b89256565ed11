package fr.siimop.serveur.calcul;

import java.io.PrintStream;

import picocli.CommandLine;

import fr.siimop.modele.amphi.algorithme.CalculAmphi;
import fr.siimop.modele.amphi.verification.VerificateurAmphi;
import fr.siimop.modele.calcul.Calcul;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.listeappel.algorithme.CalculListeAppel;
import fr.siimop.modele.listeappel.verification.VerificateurListeAppel;

/** Adds {@code calculer} and {@code verifier} to the command line. */
public final class CommandesCalcul {

    private CommandesCalcul() {}

    public static void ajouter(CommandLine ligne, PrintStream resultats, PrintStream erreurs) {
        var execution = new Execution(resultats, erreurs);
        var calculer = new CommandLine(new CommandeCalculer(execution));
        ajouter(calculer, execution, new CalculAmphi(),
                "Amphi de choix : chacun, par rang, prend son premier vœu libre.");
        ajouter(calculer, execution, new CalculListeAppel(), "Liste d’appel : ancienneté, puis position au concours.");
        calculer.addSubcommand(Calculs.APPARIEMENT, new CommandeAppariement(execution));
        ligne.addSubcommand("calculer", calculer);

        var verifier = new CommandLine(new CommandeVerifier());
        ajouter(verifier, execution, new VerificateurAmphi());
        ajouter(verifier, execution, new VerificateurListeAppel());
        verifier.addSubcommand(Calculs.APPARIEMENT, new CommandeVerificationAppariement(execution));
        ligne.addSubcommand("verifier", verifier);
    }

    private static void ajouter(CommandLine calculer, Execution execution, Calcul<?, ?> calcul, String description) {
        var commande = new CommandLine(new CommandeCalcul(execution, calcul));
        commande.getCommandSpec().usageMessage().description(description);
        calculer.addSubcommand(calcul.nom(), commande);
    }

    private static void ajouter(CommandLine verifier, Execution execution, Verificateur verificateur) {
        var commande = new CommandLine(new CommandeVerification(execution, verificateur));
        commande.getCommandSpec().usageMessage().description("Vérifie le résultat de calculer "
                + verificateur.nom() + ".");
        verifier.addSubcommand(verificateur.nom(), commande);
    }
}
