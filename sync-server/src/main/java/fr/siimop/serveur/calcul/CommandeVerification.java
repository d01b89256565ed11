package fr.siimop.serveur.calcul;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import fr.siimop.modele.calcul.Verificateur;

/** The verification of a calculation without options of its own. */
@Command
final class CommandeVerification implements Callable<Integer> {

    @Mixin
    private final Dossiers dossiers = new Dossiers();

    private final Execution execution;
    private final Verificateur verificateur;

    CommandeVerification(Execution execution, Verificateur verificateur) {
        this.execution = execution;
        this.verificateur = verificateur;
    }

    @Override
    public Integer call() {
        return execution.verifier(verificateur, dossiers.entree, dossiers.sortie);
    }
}
