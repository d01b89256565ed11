package fr.siimop.serveur.ligne;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Headings of the help, in French on every command. */
final class TextesUsage {

    private TextesUsage() {}

    static void franciser(CommandLine ligne) {
        CommandSpec spec = ligne.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Affiche cette aide.").build());
        spec.usageMessage().synopsisHeading("Usage : ").optionListHeading("%nOptions :%n")
                .commandListHeading("%nCommandes :%n").descriptionHeading("%n").abbreviateSynopsis(false)
                .synopsisSubcommandLabel("COMMANDE").sortOptions(false).width(100).footerHeading("%n");
        if (ligne.getParent() == null) {
            spec.usageMessage().description("Serveur de SiiMOP.");
        }
        if (ligne.getSubcommands().isEmpty()) {
            spec.usageMessage().footer("Chaque option peut venir de l’environnement : --port devient SIIMOP_PORT.");
        }
        ligne.getSubcommands().values().forEach(TextesUsage::franciser);
    }
}
