package fr.siimop.atelier.grille.impression;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.impression.MiseEnPage.Colonne;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Ligne;

/** A table as it was shown when the person asked, page after page. */
final class Impression {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ModeleTable modele;
    private final String titre;
    private final String precisions;
    private final List<Ligne> lignes;
    private final MiseEnPage miseEnPage;

    /** Takes what is shown at this moment: call it on the UI thread. */
    Impression(ModeleTable modele, String titre, LocalDate aujourdhui, double largeurPage, double hauteurPage) {
        this.modele = modele;
        this.titre = titre;
        this.lignes = modele.instantane();
        this.precisions = Phrases.lignes(lignes.size(), modele.descripteur()) + filtres(modele) + ", le "
                + DATE.format(aujourdhui);
        List<Colonne> colonnes = modele.colonnes().stream()
                .map(c -> new Colonne(c, modele.disposition().largeur(c))).toList();
        this.miseEnPage = MiseEnPage.de(colonnes, modele.disposition().figees().get(), largeurPage, hauteurPage);
    }

    private static String filtres(ModeleTable modele) {
        String recherche = modele.rechercheProperty().get().strip();
        String filtres = modele.filtres().stream().map(f -> modele.nom(f) + "\u00a0: " + f.resume())
                .collect(Collectors.joining(" ; "));
        String cherche = recherche.isEmpty() ? "" : "recherche «\u00a0" + recherche + "\u00a0»";
        String tout = filtres.isEmpty() || cherche.isEmpty() ? filtres + cherche : filtres + " ; " + cherche;
        return tout.isEmpty() ? "" : " (" + tout + ")";
    }

    int pages() {
        return miseEnPage.pages(lignes.size());
    }

    PageImprimee page(int numero) {
        int premiere = miseEnPage.premiere(numero);
        return new PageImprimee(titre, precisions, miseEnPage.colonnes(numero),
                lignes.subList(premiere, Math.min(premiere + miseEnPage.hauteur(), lignes.size())), this::texte,
                "Page " + Phrases.nombre(numero + 1L) + " sur " + Phrases.nombre(pages()), miseEnPage.echelle());
    }

    private String texte(Ligne ligne, ColonneGrille colonne) {
        return modele.texte(ligne, colonne);
    }

    /** @return whether every page went to the printer */
    boolean imprimer(PrinterJob travail, PageLayout papier, Suivi suivi) throws Arret {
        for (int i = 0; i < pages(); i++) {
            suivi.verifier();
            suivi.avancer(new Avancement("Pages", i, pages()));
            if (!travail.printPage(papier, page(i))) {
                return false;
            }
        }
        return travail.endJob();
    }
}
