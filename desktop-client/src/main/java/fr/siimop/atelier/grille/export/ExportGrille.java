package fr.siimop.atelier.grille.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;

/** Lines and columns as they were shown when the person asked, written while he goes on working. */
final class ExportGrille {

    private static final int PAS = 2_000;
    private static final String PROVISOIRE = ".partiel";

    private final ModeleTable modele;
    private final List<ColonneGrille> colonnes;
    private final List<Ligne> lignes;

    /** Takes what is shown at this moment: call it on the UI thread. */
    ExportGrille(ModeleTable modele) {
        this.modele = modele;
        this.colonnes = List.copyOf(modele.colonnes());
        this.lignes = List.copyOf(modele.lignes());
    }

    /** @return how many lines there are in the file */
    int ecrire(Path fichier, FormatTableur format, Suivi suivi) throws IOException, Arret {
        Path provisoire = fichier.resolveSibling(fichier.getFileName() + PROVISOIRE);
        try {
            try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(provisoire), plan(),
                    Usage.TABLEUR)) {
                for (int i = 0; i < lignes.size(); i++) {
                    if (i % PAS == 0) {
                        suivi.verifier();
                        suivi.avancer(new Avancement("Lignes", i, lignes.size()));
                    }
                    ecriture.ligne(cellules(lignes.get(i)));
                }
            }
            Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING);
            return lignes.size();
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }

    private PlanTableur plan() {
        return PlanTableur.simple(modele.descripteur().libellePluriel(), colonnes.stream()
                .map(c -> new ColonneTableur(c.libelle(), c.largeur(), nature(c.type()), List.of())).toList());
    }

    private static Nature nature(TypeColonne<?> type) {
        return switch (type) {
            case TypeEntier entier -> Nature.NOMBRE;
            case TypeDate date -> Nature.DATE;
            default -> Nature.TEXTE;
        };
    }

    private List<Cellule> cellules(Ligne ligne) {
        List<Cellule> cellules = new ArrayList<>(colonnes.size());
        for (ColonneGrille colonne : colonnes) {
            cellules.add(cellule(ligne, colonne));
        }
        return cellules;
    }

    /** Numbers and dates keep their nature, unless what is shown is a text that the column could not read. */
    private Cellule cellule(Ligne ligne, ColonneGrille colonne) {
        String texte = modele.texte(ligne, colonne);
        Object valeur = colonne.valeur(ligne, modele.source());
        boolean tel = valeur != null && colonne.texteDe(valeur, modele.source()).equals(texte);
        if (tel && valeur instanceof Integer entier) {
            return new Cellule.Nombre(entier, 0);
        }
        return tel && valeur instanceof LocalDate date
                ? new Cellule.Date(date.atStartOfDay())
                : Cellule.texte(texte);
    }
}
