package fr.siimop.serveur.calcul;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The two directories of every calculation. */
final class Dossiers {

    @Option(names = "--entree", required = true, paramLabel = "DIR", description = "Dossier des fichiers d’entrée.")
    Path entree = Path.of("");

    @Option(names = "--sortie", required = true, paramLabel = "DIR", description = "Dossier des fichiers de résultat.")
    Path sortie = Path.of("");
}
