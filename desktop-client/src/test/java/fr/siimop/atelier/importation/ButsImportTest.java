package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.importation.but.But;

/** Internes of the CNG in the assistant: one line is three rows, and one gesture. */
class ButsImportTest {

    @TempDir
    private Path dossier;
    private ImportEssai essai;
    private JeuImport jeu;
    private ModeleImport modele;

    @BeforeEach
    void preparer() throws Exception {
        essai = new ImportEssai(dossier);
        jeu = essai.jeu;
        modele = essai.modele("interne");
    }

    @AfterEach
    void fermer() {
        essai.close();
    }

    private static But ecn(ModeleImport modele) {
        return modele.dossier().buts().stream().filter(but -> but.id().equals("internes_cng_ecn")).findFirst()
                .orElseThrow();
    }

    @Test
    void une_ligne_donne_trois_lignes_d_un_geste_et_le_lot_garde_son_but() throws Exception {
        int internes = jeu.lignes("interne").size();
        modele.dossier().choisirBut(ecn(modele));
        modele.choisir(Files.writeString(dossier.resolve("cng.csv"),
                "Nom;Prénom;Né le;Email;N° INE;Subdivision;Filière;DES;Année;Rang au concours;Participants\n"
                        + "CAPUCINE;Iris;04/05/2001;iris.capucine@etu.exemple.fr;" + Ine.beaAvecCle("2419999911")
                        + ";SUBDI TOURS;MEDECINE;PED;2023;1234;9727\n"
                        + "CHARME;Alix;05/06/2001;alix.charme@etu.exemple.fr;" + Ine.beaAvecCle("2419999922")
                        + ";SUBDI TOURS;MEDECINE;PED;2023;12340;9727\n"));
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 1, 0));
        assertThat(modele.cours().natures().keySet()).extracting(NatureFaute::libelle)
                .containsExactly("Rang au concours\u00a0: à corriger");
        modele.voirApercu();
        modele.appliquer();
        assertThat(essai.base.actes).singleElement()
                .satisfies(acte -> assertThat(acte.pas().stream().map(Acte.Pas::table))
                        .containsExactly("personne", "interne", "rang_concours"));
        assertThat(jeu.lignes("interne")).hasSize(internes + 1);
        // only the server sees all the internes of the region
        assertThat(jeu.valeur("interne", jeu.lignes("interne").getLast(), "numero")).isNull();

        ModeleImport autre = essai.modele("interne");
        autre.listerLots(fiches -> autre.reprendreLot(fiches.getFirst()));
        assertThat(autre.dossier().but().get().id()).isEqualTo("internes_cng_ecn");
        autre.corriger(autre.cours().numeros(), autre.cours().correspondance().titres().indexOf("Rang au concours"),
                "1240");
        assertThat(autre.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 0, 0));
    }

    @Test
    void qui_n_a_pas_encore_de_numero_se_retrouve_et_se_nomme_par_son_adresse() throws Exception {
        Path cng = Files.writeString(dossier.resolve("cng.csv"),
                "Nom;Prénom;Né le;Email;Subdivision;Filière;DES;Année;Rang au concours;Participants\n"
                        + "CAPUCINE;Iris;04/05/2001;iris.capucine@etu.exemple.fr;SUBDI TOURS;MEDECINE;PED;2023;1234;"
                        + "9727\n");
        modele.dossier().choisirBut(ecn(modele));
        modele.choisir(cng);
        modele.voirApercu();
        modele.appliquer();

        ModeleImport autre = essai.modele("interne");
        autre.dossier().choisirBut(ecn(autre));
        autre.choisir(cng);
        assertThat(autre.cours().compte()).isEqualTo(new Compte(0, 0, 1, 0, 0, 0));

        ModeleImport stages = essai.modele("activite_semestrielle");
        stages.choisir(jeu.fichier(dossier, List.of("MAI 2027;;;;;iris.capucine@etu.exemple.fr;HORS SUBDIVISION;;;;;;"
                + jeu.agrement() + ";;;SOCLE;")));
        assertThat(stages.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 0, 0));
        assertThat(stages.cours().nom(stages.cours().examinee(3))).startsWith("iris.capucine@etu.exemple.fr");
    }
}
