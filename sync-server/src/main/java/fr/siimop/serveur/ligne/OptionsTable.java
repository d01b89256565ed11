package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.tableur.FormatTableur;

/** The table and the file of an exchange. */
final class OptionsTable {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec commande;

    @Option(names = "--table", paramLabel = "TABLE", description = "Nom de la table, par exemple agrement.")
    private @Nullable String table;

    @Option(names = "--tables", description = "Donne la liste des tables et des buts.")
    private boolean liste;

    @Parameters(paramLabel = "FICHIER", arity = "0..1", description = "Fichier, dont la fin (.xlsx, .ods ou .csv) dit le format.")
    private @Nullable Path fichier;

    /** Something done with the file. */
    @FunctionalInterface
    interface Travail {
        void faire(Path fichier) throws IOException;
    }

    /** Says the tables and the purposes when that is what was asked. */
    boolean buts(Console console) {
        if (liste) {
            REGISTRE.tous().forEach(descripteur -> console.resultat(descripteur.table()));
            Buts.particuliers().forEach(but -> console.resultat(but.id()));
        }
        return liste;
    }

    /** A table, or a purpose by its name. */
    But but() {
        return Optional.ofNullable(table).flatMap(Buts::chercher).orElseGet(() -> But.courant(table()));
    }

    private DescripteurEntite<?> table() {
        String nom = table;
        if (nom == null) {
            throw usage("Il manque l’option --table TABLE ; --tables donne la liste.");
        }
        return REGISTRE.chercher(nom).orElseThrow(
                () -> usage("La table « " + nom + " » n’existe pas ; --tables donne la liste."));
    }

    Path fichier() {
        Path chemin = fichier;
        if (chemin == null) {
            throw usage("Il manque le nom du fichier.");
        }
        return chemin;
    }

    FormatTableur format() {
        but();
        return FormatTableur.deNom(fichier().toString()).orElseThrow(() -> usage(
                "Le nom du fichier « " + fichier() + " » doit se terminer par .xlsx, .ods ou .csv."));
    }

    void ecrire(Travail travail) {
        try {
            travail.faire(fichier());
        } catch (IOException e) {
            throw new RefusCommande("Le fichier « " + fichier()
                    + " » ne peut pas être écrit : vérifiez que son dossier existe, et vos droits.");
        }
    }

    private ParameterException usage(String phrase) {
        if (commande == null) {
            throw new IllegalStateException("Options outside of a command");
        }
        return new ParameterException(commande.commandLine(), phrase);
    }
}
