package fr.siimop.serveur.echange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.ExportBut;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instantane;

/** Writes all the rows of a table, or of a purpose, to a file, as they are at one moment. */
public final class ExportTable {

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();

    public ExportTable(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    /** What goes into a file. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(Path fichier) throws IOException;
    }

    /** @return how many rows were written */
    public long exporter(But but, FormatTableur format, Path fichier) throws IOException {
        long[] lignes = new long[1];
        ecrire(fichier, provisoire -> Instantane.<IOException>prendre(base, depot,
                instantane -> lignes[0] = copier(instantane, but, format, provisoire)));
        return lignes[0];
    }

    private long copier(Instantane instantane, But but, FormatTableur format, Path fichier) throws IOException {
        Designations.Source source = (table, suite) -> instantane.chacune(table, ligne -> suite.accept(ligne.ligne()));
        ExportBut export = new ExportBut(but, source, new Designations(registre, source), format == FormatTableur.CSV);
        long[] lignes = new long[1];
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), export.plan(),
                Usage.PROGRAMME)) {
            export.parcourir(cellules -> {
                lignes[0]++;
                ajouter(ecriture, cellules);
            });
        }
        return lignes[0];
    }

    private static void ajouter(EcritureTableur ecriture, List<Cellule> cellules) {
        try {
            ecriture.ligne(cellules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file is there whole or not at all: what replaces an older one is complete first. */
    public static void ecrire(Path fichier, Contenu contenu) throws IOException {
        Path dossier = fichier.toAbsolutePath().getParent();
        Path provisoire = Files.createTempFile(dossier, ".siimop-", ".partiel");
        try {
            contenu.ecrire(provisoire);
            Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }
}
