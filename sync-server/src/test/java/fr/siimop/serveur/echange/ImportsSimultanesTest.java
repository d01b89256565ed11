package fr.siimop.serveur.echange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** Two commands at the same moment on the same file: whoever comes second finds the rows there. */
class ImportsSimultanesTest {

    private static final int GENS = 1_200;

    @TempDir
    private Path dossier;

    @SurChaqueBase
    void le_second_trouve_les_lignes_du_premier(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        String internes = fichier("Nom;Prénom;N° INE;Subdivision;Filière;DES;Année",
                ine -> "AMANDIER;Alix;" + ine + ";ESSAI_A;ESSAI;XES;2023");
        unSeulCree(ensemble(essai, monde, Buts.chercher("internes_cng_ecn").orElseThrow(), internes, internes));
        assertThat(compter(essai, "personne where nom = 'AMANDIER'")).isEqualTo(GENS);
        assertThat(compter(essai, "interne where ine like '24177%'")).isEqualTo(GENS);

        But parcours = But.courant(DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE);
        String stages = fichier("Semestre;Numéro INE;Fléchage", ine -> "2126-11;" + ine + ";Année de recherche");
        unSeulCree(ensemble(essai, monde, parcours, stages, stages));
        assertThat(compter(essai, "activite_semestrielle")).isEqualTo(GENS);

        // what one writes in a column while the other writes in the next one stays
        for (BilanImport bilan : ensemble(essai, monde, parcours,
                fichier("Semestre;Numéro INE;Commentaire", ine -> "2126-11;" + ine + ";vu"),
                fichier("Semestre;Numéro INE;Lieu", ine -> "2126-11;" + ine + ";Tours"))) {
            assertThat(bilan.modifiees()).isEqualTo(GENS);
        }
        assertThat(compter(essai, "activite_semestrielle where commentaire = 'vu' and lieu = 'Tours'"))
                .isEqualTo(GENS);
    }

    private static void unSeulCree(List<BilanImport> bilans) {
        assertThat(bilans).allSatisfy(bilan -> assertThat(bilan.fautes()).isEmpty());
        assertThat(bilans.stream().mapToInt(BilanImport::creees).sum()).isEqualTo(GENS);
        assertThat(bilans.stream().mapToInt(BilanImport::inchangees).sum()).isEqualTo(GENS);
    }

    private static String fichier(String entetes, UnaryOperator<String> ligne) {
        StringBuilder texte = new StringBuilder(entetes).append('\n');
        for (int i = 0; i < GENS; i++) {
            texte.append(ligne.apply(Ine.beaAvecCle("24177" + String.format(Locale.ROOT, "%05d", i)))).append('\n');
        }
        return texte.toString();
    }

    private List<BilanImport> ensemble(BaseDeTest essai, Monde monde, But but, String... textes) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(textes.length);
        List<Callable<BilanImport>> imports = new ArrayList<>();
        for (int i = 0; i < textes.length; i++) {
            int rang = i;
            Auteur auteur = monde.agent(Monde.A);
            Path fichier = Files.writeString(dossier.resolve(essai.moteur() + but.id() + i + ".csv"), textes[i]);
            imports.add(() -> {
                depart.await();
                return importer(essai, but, auteur, fichier, rang);
            });
        }
        List<BilanImport> bilans = new ArrayList<>();
        try (ExecutorService fils = Executors.newFixedThreadPool(textes.length)) {
            for (Future<BilanImport> fini : fils.invokeAll(imports)) {
                bilans.add(fini.get());
            }
        }
        return bilans;
    }

    private static BilanImport importer(BaseDeTest essai, But but, Auteur auteur, Path fichier, int graine)
            throws Exception {
        return new ImportTable(essai.base(), RegistreSiimop.REGISTRE, Monde.HORLOGE,
                new UuidV7(Monde.HORLOGE, new Random(graine)))
                .importer(fichier, but, auteur, new ImportTable.Mode(false, false, false, false));
    }

    private static int compter(BaseDeTest essai, String quoi) {
        return essai.base().jdbi().withHandle(
                handle -> handle.createQuery("select count(*) from " + quoi).mapTo(Integer.class).one());
    }
}
