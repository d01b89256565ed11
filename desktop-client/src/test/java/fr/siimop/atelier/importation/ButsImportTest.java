package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Espace;
import fr.siimop.atelier.cache.LotsImport;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.identifiant.Ine;
import fr.siimop.modele.importation.but.But;

/** Internes of the CNG in the assistant: one line is three rows, and one gesture. */
class ButsImportTest {

    private final BaseMemoire base = JeuImport.demo();
    private final JeuImport jeu = new JeuImport(base);
    private LotsImport lots;
    private ModeleImport modele;

    @TempDir
    private Path dossier;

    @BeforeEach
    void preparer() throws Exception {
        lots = LotsImport.ouvrir(Espace.de(Files.createTempDirectory("siimop-buts"), "http://essai",
                "scolarite@exemple.fr"));
        modele = ouvrir();
    }

    private ModeleImport ouvrir() {
        return new ModeleImport(RegistreSiimop.REGISTRE.descripteur("interne"),
                new ServicesGrille(base, base, new PileAnnulation(base), Runnable::run, Runnable::run), lots,
                Clock.systemUTC());
    }

    @AfterEach
    void fermer() {
        lots.close();
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
        assertThat(base.actes).singleElement().satisfies(acte -> assertThat(acte.pas().stream().map(Acte.Pas::table))
                .containsExactly("personne", "interne", "rang_concours"));
        assertThat(jeu.lignes("interne")).hasSize(internes + 1);
        // only the server sees all the internes of the region
        assertThat(jeu.valeur("interne", jeu.lignes("interne").getLast(), "numero")).isNull();

        ModeleImport autre = ouvrir();
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

        ModeleImport autre = ouvrir();
        autre.dossier().choisirBut(ecn(autre));
        autre.choisir(cng);
        assertThat(autre.cours().compte()).isEqualTo(new Compte(0, 0, 1, 0, 0, 0));

        ModeleImport stages = new ModeleImport(RegistreSiimop.REGISTRE.descripteur("activite_semestrielle"),
                new ServicesGrille(base, base, new PileAnnulation(base), Runnable::run, Runnable::run), lots,
                Clock.systemUTC());
        stages.choisir(jeu.fichier(dossier, List.of("MAI 2027;;;;;iris.capucine@etu.exemple.fr;HORS SUBDIVISION;;;;;;"
                + jeu.agrement() + ";;;SOCLE;")));
        assertThat(stages.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 0, 0));
        assertThat(stages.cours().nom(stages.cours().examinee(3))).startsWith("iris.capucine@etu.exemple.fr");
    }
}
