package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.serveur.echange.ExportTable;
import fr.siimop.serveur.stockage.Base;

/** Writes all the rows of a table, or of a purpose, to a file that an import reads back without changing anything. */
@Command(name = "exporter", description = "Écrit toutes les lignes d’une table ou d’un but dans un fichier .xlsx, .ods ou .csv.")
final class CommandeExporter implements Callable<Integer> {

    @Mixin
    private final OptionsTable options = new OptionsTable();

    @Mixin
    private final OptionsBase optionsBase = new OptionsBase();

    private final Console console;
    private final Exploitation exploitation;

    CommandeExporter(Console console, Exploitation exploitation) {
        this.console = console;
        this.exploitation = exploitation;
    }

    @Override
    public Integer call() {
        if (options.buts(console)) {
            return CodeSortie.FAIT;
        }
        FormatTableur format = options.format();
        try (Base base = exploitation.ouvrir(optionsBase.base())) {
            exploitation.refuserChargementCoupe(base);
            ExportTable export = new ExportTable(base, REGISTRE);
            options.ecrire(fichier -> console.refus(export.exporter(options.but(), format, fichier)
                    + " lignes exportees"));
        }
        return CodeSortie.FAIT;
    }
}
