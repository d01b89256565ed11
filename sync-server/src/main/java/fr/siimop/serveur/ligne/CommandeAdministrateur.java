package fr.siimop.serveur.ligne;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import fr.siimop.serveur.connexion.MotsDePasse;
import fr.siimop.serveur.stockage.Base;

/** Gives an installation its first account, or a forgotten password back: whoever holds the database may. */
@Command(name = "administrateur", description = "Crée le compte d’un administrateur, ou change le mot de passe d’un compte existant.")
final class CommandeAdministrateur implements Callable<Integer> {

    private static final String MOT_DE_PASSE = "--nouveau-mot-de-passe-fichier";

    @Mixin
    private final OptionsBase options = new OptionsBase();

    @Option(names = "--email", paramLabel = "ADRESSE", required = true, description = "Adresse avec laquelle la personne se connecte.")
    private String email = "";

    @Option(names = "--prenom", paramLabel = "PRÉNOM", description = "Prénom, pour une création.")
    private @Nullable String prenom;

    @Option(names = "--nom", paramLabel = "NOM", description = "Nom, pour une création.")
    private @Nullable String nom;

    @Option(names = MOT_DE_PASSE, paramLabel = "FICHIER", required = true, description = "Fichier dont la première ligne est le mot de passe du compte, d’au moins 12 caractères.")
    private Path motDePasseFichier = Path.of("");

    private final Console console;
    private final Exploitation exploitation;

    CommandeAdministrateur(Console console, Exploitation exploitation) {
        this.console = console;
        this.exploitation = exploitation;
    }

    @Override
    public Integer call() {
        String motDePasse = OptionsBase.premiereLigne(motDePasseFichier, MOT_DE_PASSE);
        MotsDePasse.faiblesse(motDePasse).ifPresent(phrase -> {
            throw new RefusCommande(phrase);
        });
        try (Base base = exploitation.ouvrir(options.base())) {
            exploitation.refuserChargementCoupe(base);
            Administrateurs administrateurs = new Administrateurs(base, exploitation.connexion(base, false),
                    exploitation.horloge());
            console.resultat(administrateurs.donnerAcces(email, prenom, nom, motDePasse));
        }
        return CodeSortie.FAIT;
    }
}
