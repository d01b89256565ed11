package fr.siimop.serveur.calcul;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CommandesCalculTest {

    @TempDir
    private Path dossier;

    private final ByteArrayOutputStream resultats = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    @BeforeEach
    void ecrire() throws IOException {
        ecrire("entree/internes.csv", "interne,rang\nana,1\nbob,2\n");
        ecrire("entree/postes.csv", "poste,places\nnord,1\n");
        ecrire("entree/voeux.csv", "interne,ordre,poste\nana,1,nord\nbob,1,nord\n");
    }

    @Test
    void calcule_puis_verifie_un_amphi() throws IOException {
        assertThat(calculer("amphi")).isZero();
        assertThat(lire("sortie/affectations.csv")).isEqualTo("interne,poste,ordre\nana,nord,1\nbob,,\n");
        assertThat(executer("verifier", "amphi", "--entree", chemin("entree"), "--sortie", chemin("sortie"))).isZero();
        assertThat(resultats.toString(UTF_8).lines()).hasSize(8).allMatch(ligne -> ligne.matches(
                "A[1-8] respectée : .*"));
    }

    @Test
    void un_resultat_falsifie_donne_le_code_3_et_les_temoins() throws IOException {
        calculer("amphi");
        ecrire("sortie/affectations.csv", "interne,poste,ordre\nana,,\nbob,nord,1\n");
        assertThat(executer("verifier", "amphi", "--entree", chemin("entree"), "--sortie", chemin("sortie")))
                .isEqualTo(3);
        assertThat(resultats.toString(UTF_8)).contains("A5 violée (1)", "interne ana (rang 1), poste nord");
    }

    @Test
    void des_fichiers_faux_donnent_le_code_1_et_toutes_les_fautes_sans_rien_ecrire() throws IOException {
        ecrire("entree/internes.csv", "interne,rang\nana,un\nbob,2\n");
        ecrire("entree/voeux.csv", "interne,ordre,poste\nana,1,sud\nzoe,1,nord\n");
        assertThat(calculer("amphi")).isEqualTo(1);
        assertThat(erreurs.toString(UTF_8).lines()).hasSize(3).anyMatch(l -> l.startsWith(
                "internes.csv, ligne 2, colonne rang, valeur « un »")).noneMatch(l -> l.contains("Exception"));
        assertThat(dossier.resolve("sortie")).doesNotExist();
    }

    @Test
    void un_dossier_absent_ou_un_fichier_illisible_donne_le_code_1_et_une_phrase() throws IOException {
        assertThat(executer("calculer", "amphi", "--entree", chemin("rien"), "--sortie", chemin("sortie"))).isEqualTo(
                1);
        Files.delete(dossier.resolve("entree/voeux.csv"));
        Files.createDirectory(dossier.resolve("entree/voeux.csv"));
        Files.delete(dossier.resolve("entree/postes.csv"));
        assertThat(calculer("amphi")).isEqualTo(1);
        assertThat(erreurs.toString(UTF_8)).contains("rien", "n’existe pas", "[fichier_illisible]", "[fichier_absent]")
                .doesNotContain("Exception");
    }

    @Test
    void une_sortie_impossible_est_dite_avant_le_calcul_et_nomme_l_obstacle() throws IOException {
        ecrire("fichier", "x");
        Files.createDirectories(dossier.resolve("prise/affectations.csv"));
        String entree = chemin("entree");
        assertThat(executer("calculer", "amphi", "--entree", entree, "--sortie", chemin("fichier/sous"))).isEqualTo(1);
        assertThat(executer("calculer", "amphi", "--entree", entree, "--sortie", chemin("prise"))).isEqualTo(1);
        assertThat(executer("calculer", "amphi", "--entree", chemin("fichier"), "--sortie", chemin("x"))).isEqualTo(1);
        assertThat(calculer("amphi", "--archive", chemin("prise"))).isEqualTo(1);
        assertThat(executer("calculer", "--rejouer", chemin("prise"))).isEqualTo(1);
        assertThat(erreurs.toString(UTF_8).lines()).containsExactly(
                chemin("fichier") + " : c’est un fichier, il faut un dossier.",
                chemin("prise/affectations.csv")
                        + " : lecture ou écriture impossible (c’est un dossier, il faut un fichier).",
                chemin("fichier") + " : c’est un fichier, il faut un dossier.",
                chemin("prise") + " : lecture ou écriture impossible (c’est un dossier, il faut un fichier).",
                chemin("prise") + " : lecture ou écriture impossible (c’est un dossier, il faut une archive).");
        assertThat(dossier.resolve("sortie/affectations.csv")).doesNotExist();
    }

    @Test
    void un_mauvais_usage_donne_le_code_2() {
        assertThat(executer("calculer")).isEqualTo(2);
        assertThat(executer("calculer", "loterie")).isEqualTo(2);
        assertThat(executer("calculer", "amphi")).isEqualTo(2);
        assertThat(executer("verifier")).isEqualTo(2);
    }

    @Test
    void une_liste_d_appel_se_calcule_et_se_verifie() throws IOException {
        ecrire("entree/internes.csv", "interne,anciennete,rang_concours,participants\nana,1,3,4\nbob,2,4,4\n");
        assertThat(calculer("liste-appel")).isZero();
        assertThat(lire("sortie/liste.csv"))
                .isEqualTo("rang,interne,anciennete,position\n1,bob,2,1.00\n2,ana,1,0.75\n");
        assertThat(executer("verifier", "liste-appel", "--entree", chemin("entree"), "--sortie", chemin("sortie")))
                .isZero();
    }

    @Test
    void une_archive_ne_depend_que_du_calcul_et_se_rejoue_a_l_octet_pres() throws IOException {
        assertThat(calculer("amphi", "--archive", chemin("a.zip"))).isZero();
        assertThat(calculer("amphi", "--archive", chemin("b.zip"))).isZero();
        assertThat(Files.mismatch(dossier.resolve("a.zip"), dossier.resolve("b.zip"))).isEqualTo(-1);
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"), "--sortie", chemin("rejeu"))).isZero();
        assertThat(resultats.toString(UTF_8)).isEqualTo("affectations.csv identique\nexplications.csv identique\n");
        assertThat(lire("rejeu/affectations.csv")).isEqualTo(lire("sortie/affectations.csv"));
    }

    @Test
    void une_archive_ne_depend_pas_du_fuseau_horaire_de_la_machine() throws IOException {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Indian/Reunion"));
            calculer("amphi", "--archive", chemin("a.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Cayenne"));
            calculer("amphi", "--archive", chemin("b.zip"));
        } finally {
            TimeZone.setDefault(machine);
        }
        assertThat(Files.mismatch(dossier.resolve("a.zip"), dossier.resolve("b.zip"))).isEqualTo(-1);
    }

    @Test
    void une_archive_tronquee_ou_aux_options_inconnues_est_refusee() throws Exception {
        calculer("amphi", "--archive", chemin("a.zip"));
        ArchivesFalsifiees.sansEmpreintes(dossier.resolve("a.zip"), "\"options\" : { }",
                "\"options\" : { \"au-hasard\" : \"\" }");
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"))).isEqualTo(1);
        ArchivesFalsifiees.sansEmpreintes(dossier.resolve("a.zip"), "\"calcul\" :", "\"autre\" :");
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"))).isEqualTo(1);
        calculer("amphi", "--archive", chemin("b.zip"));
        byte[] octets = Files.readAllBytes(dossier.resolve("b.zip"));
        Files.write(dossier.resolve("b.zip"), Arrays.copyOf(octets, 100));
        assertThat(executer("calculer", "--rejouer", chemin("b.zip"))).isEqualTo(1);
        assertThat(erreurs.toString(UTF_8)).contains("ne connaît pas le calcul « amphi » avec les options {au-hasard=}",
                "manifeste.json est illisible", "endommagée ou incomplète").doesNotContain("Exception");
    }

    @Test
    void une_archive_dont_un_resultat_est_faux_dit_quel_fichier_et_quelle_ligne() throws Exception {
        calculer("amphi", "--archive", chemin("a.zip"));
        ArchivesFalsifiees.avecEmpreintes(dossier.resolve("a.zip"), "bob,,", "bob,nord,1");
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"))).isEqualTo(3);
        assertThat(resultats.toString(UTF_8)).contains("explications.csv identique",
                "affectations.csv diffère : première différence à la ligne 3 : archive « bob,nord,1 », rejeu « bob,, »");
    }

    @Test
    void une_archive_modifiee_ou_qui_n_en_est_pas_une_est_refusee() throws IOException {
        calculer("amphi", "--archive", chemin("a.zip"));
        ArchivesFalsifiees.sansEmpreintes(dossier.resolve("a.zip"), "bob,,", "bob,nord,1");
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"))).isEqualTo(1);
        assertThat(executer("calculer", "--rejouer", chemin("entree/internes.csv"))).isEqualTo(1);
        assertThat(executer("calculer", "--rejouer", chemin("rien.zip"))).isEqualTo(1);
        assertThat(erreurs.toString(UTF_8)).contains("sortie/affectations.csv n’a plus l’empreinte du manifeste",
                "n’est pas l’archive d’un calcul", "rien.zip").doesNotContain("Exception");
    }

    @Test
    void un_appariement_se_calcule_s_archive_et_se_rejoue_aux_durees_pres() throws IOException {
        ecrire("entree/internes.csv", "interne,subdivision,decale\nana,,\nbob,,\n");
        ecrire("entree/postes.csv", "poste,places,subdivision,decale\nnord,1,,\nsud,1,,\n");
        ecrire("entree/voeux.csv", "interne,poste,coeurs\nana,nord,5\nana,sud,5\nbob,nord,3\n");
        ecrire("entree/classements.csv", "poste,interne,rang\nnord,ana,1\nnord,bob,1\nsud,ana,1\n");
        assertThat(calculer("appariement", "--archive", chemin("a.zip"), "--graine", "7", "--classements-libres"))
                .as(erreurs.toString(UTF_8)).isZero();
        assertThat(lire("sortie/affectations.csv")).isEqualTo(
                "interne,poste,coeurs,rang\nana,sud,5,1\nbob,nord,3,1\n");
        assertThat(executer("calculer", "--rejouer", chemin("a.zip"))).isZero();
        assertThat(resultats.toString(UTF_8))
                .isEqualTo("affectations.csv identique\nbilan.json identique\nexplications.csv identique\n");
        assertThat(executer("verifier", "appariement", "--entree", chemin("entree"), "--sortie", chemin("sortie"),
                "--graine", "7", "--classements-libres")).as(resultats + "" + erreurs).isZero();
        assertThat(calculer("appariement", "--methode", "loterie")).isEqualTo(2);
        assertThat(calculer("appariement", "--temps-max", "-1")).isEqualTo(2);
        assertThat(calculer("appariement", "--regles-du", "1er mai")).isEqualTo(2);
        assertThat(calculer("appariement", "--regles-du", "2020-01-01")).isEqualTo(2);
        assertThat(calculer("appariement", "--regles-du", "2024-03-13")).isZero();
        assertThat(lire("sortie/bilan.json")).contains("\"regles_depuis\" : \"2022-05-01\"");
    }

    private int calculer(String calcul, String... options) {
        String[] debut = {"calculer", calcul, "--entree", chemin("entree"), "--sortie", chemin("sortie")};
        var tout = new ArrayList<>(List.of(debut));
        tout.addAll(List.of(options));
        return executer(tout.toArray(String[]::new));
    }

    private int executer(String... arguments) {
        resultats.reset();
        var ligne = new CommandLine(CommandSpec.create().name("siimop-serveur"));
        CommandesCalcul.ajouter(ligne, new PrintStream(resultats, true, UTF_8), new PrintStream(erreurs, true, UTF_8));
        ligne.setErr(new PrintWriter(erreurs, true, UTF_8));
        return ligne.execute(arguments);
    }

    private String chemin(String nom) {
        return dossier.resolve(nom).toString();
    }

    private String lire(String nom) throws IOException {
        return Files.readString(dossier.resolve(nom));
    }

    private void ecrire(String nom, String texte) throws IOException {
        Path chemin = dossier.resolve(nom);
        Files.createDirectories(chemin.getParent());
        Files.writeString(chemin, texte);
    }
}
