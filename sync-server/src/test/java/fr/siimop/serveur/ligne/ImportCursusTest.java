package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.serveur.essai.Commandes;
import fr.siimop.serveur.essai.Commandes.Fin;

/** Lists of juries, theses and diplomas: one file, many internes (E-03 to E-05). */
class ImportCursusTest {

    private static final String INTERNE = "INTERNE;;;;";
    private static final String IDENTIFIANTS = "Numéro étudiant;Numéro INE;Numéro RPPS;Adresse email;";

    private static final int DES = 6;

    @TempDir
    private static Path donnees;

    private static Commandes scolarite;
    /** Numbers, INE and identities of internes in socle, whom no jury has seen. */
    private static List<List<String>> enSocle;

    @TempDir
    private Path dossier;

    @BeforeAll
    static void remplir() throws IOException {
        scolarite = Commandes.demo(donnees, "scolarite@demo.siimop");
        String vus = String.join("\n", scolarite.lignes("validation_phase"));
        enSocle = scolarite.lignes("interne").stream().filter(l -> l.contains(",TOURS,") && l.contains(",Socle,")
                && l.contains(",Actif"))
                .map(l -> List.of(l.split(","))).filter(l -> !l.get(2).isEmpty() && !vus.contains(l.getFirst()))
                .toList();
    }

    @Test
    void une_liste_de_jury_nomme_chacun_par_ce_que_l_on_a_de_lui() throws IOException {
        String adresse = enSocle.get(2).get(1);
        Path liste = Files.writeString(dossier.resolve("jury.csv"), INTERNE + "JURY;;;\n" + IDENTIFIANTS
                + "Phase;Date du jury;Décision;Commentaire\n"
                + enSocle.get(0).getFirst() + ";;;;Socle;16/10/2026;Validée;\n"
                + ";" + enSocle.get(1).get(2) + ";;;S;16/10/2026;VALIDEE;\n"
                + ";;;" + adresse + ";Socle;16/10/2026;Ajournée;Un semestre de plus\n");
        Fin fin = scolarite.importer("validation_phase", liste);
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.erreur()).endsWith("3 lignes : 3 creees, 0 modifiees, 0 inchangees, 0 en erreur\n")
                .doesNotContain("non reconnues");
        assertThat(scolarite.lignes("validation_phase")).anyMatch(l -> l.startsWith(enSocle.get(2).getFirst()
                + ",Socle,2026-10-16,Ajournée," + enSocle.get(2).get(DES) + ","));
        assertThat(scolarite.importer("validation_phase", liste).erreur())
                .endsWith("3 lignes : 0 creees, 0 modifiees, 3 inchangees, 0 en erreur\n");
    }

    @Test
    void ce_qui_se_contredit_est_refuse_avec_sa_raison_et_le_reste_entre() throws IOException {
        String un = enSocle.get(3).getFirst();
        String autre = enSocle.get(4).getFirst();
        Path liste = Files.writeString(dossier.resolve("theses.csv"), INTERNE + "THÈSE;;\n" + IDENTIFIANTS
                + "Résultat;Date de soutenance;Titre\n" + un + ";;;;Soutenue;;Sans date\n" + autre
                + ";;;;Sujet déposé;;Retour à domicile\n");
        Fin fin = scolarite.importer("these", liste, "--partiel");
        assertThat(fin.sortie().lines()).singleElement().asString()
                .startsWith("3,date_soutenance,these.sans_date,");
        assertThat(fin.erreur()).contains("1 creees");
        Path diplomes = Files.writeString(dossier.resolve("diplomes.csv"), INTERNE + "DIPLÔME;;\n" + IDENTIFIANTS
                + "Diplôme;DES;Date d’obtention\n" + autre + ";;;;Diplôme d’État de docteur;;09/10/2030\n" + un
                + ";;;;Diplôme d’études spécialisées;;09/10/2026\n");
        assertThat(scolarite.importer("diplome", diplomes).sortie().lines().toList())
                .anyMatch(l -> l.startsWith("3,date_obtention,cursus.date_future"))
                .anyMatch(l -> l.startsWith("4,des,diplome.sans_des"));
    }

    @Test
    void une_liste_de_diplomes_d_etat_ne_dit_pas_de_des_et_se_reprend() throws IOException {
        Path liste = Files.writeString(dossier.resolve("etat.csv"), "Numéro étudiant;Diplôme;Date d’obtention\n"
                + enSocle.get(6).getFirst() + ";Diplôme d’État de docteur;09/10/2026\n");
        assertThat(scolarite.importer("diplome", liste).erreur()).contains("1 creees");
        assertThat(scolarite.importer("diplome", liste).erreur())
                .endsWith("1 lignes : 0 creees, 0 modifiees, 1 inchangees, 0 en erreur\n");
    }

    @Test
    void l_ars_les_lit_et_ne_les_ecrit_pas() throws IOException {
        Path liste = Files.writeString(dossier.resolve("ars.csv"), "Numéro étudiant;Phase;Date du jury;Décision\n"
                + enSocle.get(5).getFirst() + ";Socle;16/10/2026;Validée\n");
        assertThat(scolarite.au("ars@demo.siimop").importer("validation_phase", liste).sortie())
                .contains("sync.sans_droit");
    }
}
