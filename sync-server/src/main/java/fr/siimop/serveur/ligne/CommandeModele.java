package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import fr.siimop.modele.exportation.Modeles;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;
import fr.siimop.serveur.echange.ExportTable;

/** Writes the file to fill for an import. Needs no database. */
@Command(name = "modele", description = "Écrit le modèle d’importation d’une table : en-têtes, mode d’emploi, listes de valeurs.")
final class CommandeModele implements Callable<Integer> {

    @Mixin
    private final OptionsTable options = new OptionsTable();

    private final Console console;

    CommandeModele(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (options.buts(console)) {
            return CodeSortie.FAIT;
        }
        FormatTableur format = options.format();
        PlanTableur plan = options.but().plan(new Modeles(REGISTRE, ListesReference.charger()),
                format == FormatTableur.CSV);
        options.ecrire(fichier -> ExportTable.ecrire(fichier, provisoire -> CreationTableur
                .creer(format, Files.newOutputStream(provisoire), plan, Usage.PROGRAMME).close()));
        return CodeSortie.FAIT;
    }
}
