package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.identifiant.Ine;
import fr.siimop.serveur.essai.Commandes;
import fr.siimop.serveur.essai.Commandes.Fin;

/** Files of a known purpose: internes of the CNG, inter-CHU stages, affectations (RC-01, RC-03, H-05). */
class ButsImportTest {

    private static final String ENTETES = "Nom;Prénom;Né le;Email;N° INE;Subdivision;Filière;DES;Année;";

    @TempDir
    private static Path donnees;

    @TempDir
    private Path dossier;

    private static Commandes commandes;

    @BeforeAll
    static void remplir() {
        commandes = Commandes.demo(donnees, "scolarite@demo.siimop");
    }

    @Test
    void une_ligne_du_cng_donne_une_personne_son_inscription_et_son_rang() throws IOException {
        String ine = Ine.beaAvecCle("2419999911");
        String ligne = "CAPUCINE;Iris;04/05/2001;iris.capucine@etu.exemple.fr;" + ine
                + ";SUBDI TOURS;MEDECINE;PED;2023;1234;9727\n";
        Path fichier = ecrire("ecn.csv", ENTETES + "Rang au concours;Participants\n" + ligne);
        Fin fin = commandes.importer("internes_cng_ecn", fichier);
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.erreur()).endsWith("1 lignes : 1 creees, 0 modifiees, 0 inchangees, 0 en erreur\n");
        assertThat(commandes.ligneDe("personne", "iris.capucine@etu.exemple.fr")).contains("CAPUCINE", "TOURS");
        assertThat(commandes.ligneDe("interne", ine)).contains("ECN", "2023", "24");
        String numero = commandes.ligneDe("interne", ine).split(",")[0];
        assertThat(numero).matches("24\\d{6}");
        assertThat(commandes.ligneDe("rang_concours", "1234,9727")).startsWith(numero);
        assertThat(commandes.importer("internes_cng_ecn", fichier).erreur())
                .endsWith("1 lignes : 0 creees, 0 modifiees, 1 inchangees, 0 en erreur\n");

        Path corrige = ecrire("ecn2.csv", ENTETES + "Rang au concours;Participants\n" + ligne.replace("1234", "1235"));
        assertThat(commandes.importer("internes_cng_ecn", corrige).erreur()).contains("0 creees, 1 modifiees");
        assertThat(String.join("\n", commandes.lignes("rang_concours"))).contains("1235,9727")
                .doesNotContain("1234,9727");
    }

    @Test
    void treize_rangs_pour_l_edn_et_rien_a_moitie() throws IOException {
        String entetes = ENTETES + IntStream.rangeClosed(1, 13).mapToObj(i -> "Rang " + i)
                .collect(Collectors.joining(";")) + ";Participants\n";
        String rangs = IntStream.rangeClosed(1, 13).mapToObj(i -> String.valueOf(7000 + i))
                .collect(Collectors.joining(";"));
        String ine = Ine.beaAvecCle("2419999922");
        Path fichier = ecrire("edn.csv", entetes
                + "AUBÉPINE;Lou;04/05/2002;lou.aubepine@etu.exemple.fr;" + ine + ";SUBDI TOURS;MEDECINE;PED;2025;"
                + rangs
                + ";8200\n"
                + "CHARME;Alix;05/06/2002;alix.charme@etu.exemple.fr;" + Ine.beaAvecCle("2419999933")
                + ";SUBDI TOURS;MEDECINE;PED;2025;" + rangs + ";100\n");
        Fin fin = commandes.importer("internes_cng_edn", fichier, "--partiel");
        assertThat(fin.erreur()).as(fin.sortie()).endsWith(
                "2 lignes : 1 creees, 0 modifiees, 0 inchangees, 1 en erreur\n");
        assertThat(fin.sortie()).startsWith("3,rang_1,");
        assertThat(String.join("\n", commandes.lignes("personne"))).contains("lou.aubepine")
                .doesNotContain("alix.charme");
        String numero = commandes.ligneDe("interne", ine).split(",")[0];
        assertThat(commandes.lignes("rang_concours").stream().filter(l -> l.startsWith(numero))).hasSize(13);
    }

    /** Files are read 1,000 lines at a time. */
    @Test
    void un_numero_que_le_fichier_apporte_plus_loin_n_est_pas_donne_avant() throws IOException {
        String region = "24";
        int suivant = commandes.lignes("interne").stream().map(l -> l.split(",")[0])
                .filter(n -> n.matches(region + "\\d{6}")).mapToInt(Integer::parseInt).max().orElseThrow() + 1;
        StringBuilder lignes = new StringBuilder("Nom;Prénom;Email;Subdivision;Filière;DES;Année;Numéro étudiant\n");
        for (int i = 0; i < 1_200; i++) {
            lignes.append("ÉRABLE;Camille ").append(lettres(i)).append(";camille.erable").append(i)
                    .append("@etu.exemple.fr;SUBDI TOURS;MEDECINE;PED;2023;").append(i == 1_199 ? suivant : "")
                    .append('\n');
        }
        Fin fin = commandes.importer("internes_cng_ecn", ecrire("numeros.csv", lignes.toString()));
        assertThat(fin.erreur()).as(fin.sortie()).contains("1200 creees");
        assertThat(commandes.ligneDe("interne", "camille.erable1199@etu.exemple.fr")).startsWith(suivant + ",");
    }

    private static String lettres(int nombre) {
        return String.valueOf(nombre).chars().mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .collect(Collectors.joining());
    }

    @Test
    void un_stage_inter_chu_n_a_pas_besoin_de_dire_qu_il_l_est() throws IOException {
        String interne = commandes.lignes("interne").stream().filter(l -> l.contains(",TOURS,")).findFirst()
                .orElseThrow()
                .split(",")[0];
        String agrement = commandes.lignes("agrement").stream().skip(1).findFirst().orElseThrow().split(",")[0];
        Path fichier = ecrire("inter.csv", "Semestre;Numéro étudiant;Agrément;Phase\nNovembre 2031;" + interne + ";"
                + agrement + ";Socle\n");
        assertThat(commandes.importer("stages_inter_chu", fichier).erreur()).contains("1 creees");
        assertThat(commandes.lignes("activite_semestrielle").stream().filter(l -> l.contains("2031-11")))
                .singleElement().asString().contains("Inter-CHU");
    }

    private Path ecrire(String nom, String texte) throws IOException {
        return Files.writeString(dossier.resolve(nom), texte);
    }

    /** Its column « Nom » holds addresses, which name people: the names of 640 internes were to be changed into them. */
    @Test
    void le_fichier_d_une_autre_table_ne_change_le_nom_de_personne() {
        Path internes = dossier.resolve("internes.xlsx");
        commandes.exporter("interne", internes);
        Fin fin = commandes.importer("internes_cng_ecn", internes, "--simuler");
        assertThat(fin.erreur()).contains(" 0 creees, 0 modifiees,");
        assertThat(fin.sortie()).contains("nom,identifiant.nom_adresse");
    }
}
