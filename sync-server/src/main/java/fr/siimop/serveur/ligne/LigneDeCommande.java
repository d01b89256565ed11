package fr.siimop.serveur.ligne;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import fr.siimop.serveur.calcul.CommandesCalcul;
import fr.siimop.serveur.http.Incident;

/** The sub-commands, and what becomes of whatever goes wrong in them. */
final class LigneDeCommande {

    private static final String NOM = "siimop-serveur";

    private final Console console;
    private final Map<String, String> environnement;

    LigneDeCommande(Console console, Map<String, String> environnement) {
        this.console = console;
        this.environnement = environnement;
    }

    int executer(String... arguments) {
        CommandLine ligne = new CommandLine(CommandSpec.create().name(NOM));
        Exploitation exploitation = new Exploitation(console);
        ligne.addSubcommand("servir", new CommandeServir(exploitation));
        ligne.addSubcommand("demo", new CommandeDemo(console, exploitation));
        ligne.addSubcommand("administrateur", new CommandeAdministrateur(console, exploitation));
        ligne.addSubcommand("modele", new CommandeModele(console));
        ligne.addSubcommand("exporter", new CommandeExporter(console, exploitation));
        ligne.addSubcommand("importer", new CommandeImporter(console, exploitation));
        CommandesCalcul.ajouter(ligne, console.sortie(), console.erreur());
        TextesUsage.franciser(ligne);
        ligne.setOut(new PrintWriter(console.sortie(), true));
        ligne.setErr(new PrintWriter(console.erreur(), true));
        ligne.setDefaultValueProvider(new ValeursDEnvironnement(environnement));
        ligne.setCaseInsensitiveEnumValuesAllowed(false);
        ligne.setParameterExceptionHandler(
                (erreur, recus) -> refuserUsage(erreur, new PhrasesUsage(environnement).phrase(erreur, recus)));
        ligne.setExecutionExceptionHandler((erreur, commande, lus) -> refuser(erreur));
        ligne.setExecutionStrategy(lus -> {
            if (!lus.hasSubcommand() && !lus.isUsageHelpRequested()) {
                throw new CommandLine.ParameterException(ligne, PhrasesUsage.COMMANDE_ABSENTE);
            }
            return new CommandLine.RunLast().execute(lus);
        });
        return ligne.execute(arguments);
    }

    private int refuserUsage(CommandLine.ParameterException erreur, String phrase) {
        console.refus(phrase);
        console.refus("Aide : " + erreur.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return CodeSortie.MAUVAIS_USAGE;
    }

    private int refuser(Exception erreur) {
        if (erreur instanceof RefusCommande refus) {
            console.refus(Objects.requireNonNull(refus.getMessage()));
        } else {
            String code = Incident.consigner("commande", erreur);
            console.refus("Une erreur imprévue a arrêté le programme. Donnez le code " + code
                    + " à l’assistance : il est dans le journal.");
        }
        return CodeSortie.ENTREE_INCORRECTE;
    }
}
