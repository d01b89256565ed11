package fr.siimop.serveur.echange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.JeuDemo;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Chargement;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** What is exported and imported again changes nothing: every table of the registry, every purpose, every format, both databases. */
class AllerRetourTest {

    @TempDir
    private Path dossier;

    @SurChaqueBase
    void une_table_exportee_puis_importee_ne_change_rien(BaseDeTest essai) throws Exception {
        try (essai) {
            Base base = essai.base();
            new Chargement(base, RegistreSiimop.REGISTRE, Clock.systemUTC())
                    .charger(sortie -> JeuDemo.generer(Taille.PETITE, 1, ListesReference.charger(), sortie));
            ExportTable export = new ExportTable(base, RegistreSiimop.REGISTRE);
            ImportTable importation = new ImportTable(base, RegistreSiimop.REGISTRE, Clock.systemUTC(),
                    new UuidV7(Clock.systemUTC(), new Random(1)));
            for (But but : buts()) {
                for (FormatTableur format : FormatTableur.values()) {
                    Path fichier = dossier.resolve(essai.moteur() + but.id() + format.extension());
                    long lignes = export.exporter(but, format, fichier);
                    BilanImport bilan = importation.importer(fichier, but, Auteur.systeme("essai"),
                            new ImportTable.Mode(false, false, false, false));
                    assertThat(bilan).as(but.id() + format.extension()).satisfies(b -> {
                        assertThat(b.fautes().stream().limit(3)).isEmpty();
                        assertThat(b.ignores()).isEmpty();
                        assertThat(b.inchangees()).isEqualTo((int) lignes).isEqualTo(b.lignes());
                        assertThat(lignes).isPositive();
                    });
                }
            }
        }
    }

    /** Every table as it is, and every purpose. */
    private static List<But> buts() {
        List<But> buts = new ArrayList<>();
        RegistreSiimop.REGISTRE.tous().forEach(descripteur -> buts.add(But.courant(descripteur)));
        buts.addAll(Buts.particuliers());
        return buts;
    }
}
