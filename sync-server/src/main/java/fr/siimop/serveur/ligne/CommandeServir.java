package fr.siimop.serveur.ligne;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import fr.siimop.serveur.pages.PorteDemo;
import fr.siimop.serveur.stockage.Base;

/** Serves a real installation. */
@Command(name = "servir", description = "Démarre le serveur : pages web et synchronisation des ateliers.")
final class CommandeServir implements Callable<Integer> {

    @Mixin
    private final OptionsServeur options = new OptionsServeur();

    private final Exploitation exploitation;

    CommandeServir(Exploitation exploitation) {
        this.exploitation = exploitation;
    }

    @Override
    public Integer call() {
        try (Base base = exploitation.ouvrir(options.base())) {
            exploitation.refuserChargementCoupe(base);
            exploitation.servir(base, exploitation.connexion(base, false), options.reglages(""), PorteDemo.fermee(),
                    List.of());
        }
        return CodeSortie.FAIT;
    }
}
