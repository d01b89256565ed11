package fr.siimop.serveur.calcul;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import fr.siimop.modele.appariement.verification.VerificateurAppariement;
import fr.siimop.serveur.appariement.ContreExempleCpSat;

/** The verification of a matching, with the same options as its run. */
@Command(description = "Vérifie le résultat de calculer appariement.")
final class CommandeVerificationAppariement implements Callable<Integer> {

    @Mixin
    private final Dossiers dossiers = new Dossiers();

    @Mixin
    private final LigneAppariement options = new LigneAppariement();

    private final Execution execution;

    CommandeVerificationAppariement(Execution execution) {
        this.execution = execution;
    }

    @Override
    public Integer call() {
        var verificateur = new VerificateurAppariement(options.options(), new ContreExempleCpSat());
        return execution.verifier(verificateur, dossiers.entree, dossiers.sortie);
    }
}
