package fr.siimop.atelier.grille.impression;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Origine;

/** « Imprimer » beside the title: asks for a printer, then prints what is shown in the background, landscape. */
public final class BoutonImprimer {

    private final ModeleTable modele;
    private final String titre;
    private final Supplier<Optional<PrinterJob>> imprimantes;
    private final Button bouton;

    /** @param imprimantes what the system offers to print with; empty when there is no printer */
    BoutonImprimer(ModeleTable modele, String titre, Supplier<Optional<PrinterJob>> imprimantes) {
        this.modele = modele;
        this.titre = titre;
        this.imprimantes = imprimantes;
        this.bouton = Icones.bouton("mdi2p-printer-outline", "Imprimer ce qui est montré", this::demander);
        bouton.setId("imprimer");
    }

    public static Button de(ModeleTable modele, String titre) {
        return new BoutonImprimer(modele, titre, () -> Optional.ofNullable(PrinterJob.createPrinterJob())).bouton;
    }

    /** Printers of a network answer in seconds: they are looked for in the background. */
    void demander() {
        modele.travaux().enchainer("Recherche des imprimantes",
                suivi -> imprimantes.get(), trouve -> demander(trouve.orElse(null)));
    }

    private void demander(@Nullable PrinterJob travail) {
        if (travail == null) {
            dire("Aucune imprimante n’est installée sur ce poste. Vous pouvez exporter la table et l’imprimer ailleurs.");
            return;
        }
        travail.getJobSettings().setJobName("SiiMOP – " + titre);
        Scene scene = bouton.getScene();
        if (scene != null && travail.showPrintDialog(scene.getWindow())) {
            lancer(travail);
        } else {
            travail.cancelJob();
        }
    }

    private void lancer(PrinterJob travail) {
        PageLayout choisi = travail.getJobSettings().getPageLayout();
        PageLayout papier = travail.getPrinter().createPageLayout(choisi.getPaper(), PageOrientation.LANDSCAPE,
                Printer.MarginType.DEFAULT);
        Impression impression = new Impression(modele, titre, modele.source().contexte(Origine.SAISIE).aujourdhui(),
                papier.getPrintableWidth(),
                papier.getPrintableHeight());
        modele.travaux().enchainer("Impression", suivi -> {
            boolean faite = false;
            try {
                faite = impression.imprimer(travail, papier, suivi);
            } finally {
                if (!faite) {
                    travail.cancelJob();
                }
            }
            return faite
                    ? Phrases.pluriel(impression.pages(), "page envoyée", "pages envoyées") + " à l’imprimante"
                    : "L’imprimante a refusé ces pages\u00a0: vérifiez qu’elle est allumée et a du papier.";
        }, this::dire);
    }

    private void dire(String phrase) {
        modele.annonce().set(new Annonce(phrase, false));
    }
}
