package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.serveur.essai.Commandes;
import fr.siimop.serveur.essai.Commandes.Fin;

/** Recovery of IMOTEP by its files, one table after the other, as an ARS does it alone (U-03 to U-05, D-02). */
class RepriseImotepTest {

    @TempDir
    private static Path donnees;

    @TempDir
    private Path dossier;

    private static Commandes commandes;

    @BeforeAll
    static void remplir() {
        commandes = Commandes.demo(donnees, "ars@demo.siimop");
    }

    @Test
    void tout_entre_ce_qui_est_juste_devient_propre_le_reste_garde_ses_motifs() throws IOException {
        Path etablissements = ecrire("imotep_etab.csv", """
                Libellé;FINESS;SIRET;Type d'établissement;Ville;Subdivision
                CH des Ormes;;;Centre hospitalier;Ormes;SUBDI TOURS
                CH des Frênes;37000048X;;Centre hospitalier;Frênes;SUBDI TOURS
                Clinique du Lac;;95407682400018;Établissement privé;Lac;SUBDI TOURS
                """);
        Fin fin = reprendre("etablissement", etablissements);
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.sortie()).hasLineCount(1).startsWith("3,finess,identifiant.finess_forme");
        assertThat(fin.erreur()).contains("Reprise : 1 propres, 2 à corriger, 0 tout-venant")
                .endsWith("3 lignes : 3 creees, 0 modifiees, 0 inchangees, 0 en erreur\n");

        Path terrains = ecrire("imotep_ts.csv", """
                N° terrain;Libellé;Établissement;Spécialité;Subdivision
                24888001;Pédiatrie;CH des Ormes;PED;SUBDI TOURS
                24888002;Urgences;Hôpital disparu;MUR;SUBDI TOURS
                2488800;Gériatrie;Clinique du Lac;GER;SUBDI TOURS
                24888004;Sans spécialité;Clinique du Lac;;SUBDI TOURS
                """);
        Fin ts = reprendre("terrain", terrains);
        assertThat(ts.code()).as(ts.sortie() + ts.erreur()).isZero();
        assertThat(ts.erreur()).contains("Reprise : 0 propres, 3 à corriger, 1 tout-venant")
                .endsWith("4 lignes : 4 creees, 0 modifiees, 0 inchangees, 0 en erreur\n");
        assertThat(exporter("terrain")).contains("24888001", "24888002", "2488800").doesNotContain("24888004");
        assertThat(exporter("etablissement")).contains("Hôpital disparu");
        assertThat(exporter("ligne_reprise")).contains("Hôpital disparu", "24888004", "Tout-venant");

        Path agrements = ecrire("imotep_agr.csv", """
                N° agrément;N° terrain;Type d'agrément;Spécialité;Phases;Durée;Début
                248880010001;24888001;Principal;PED;S A;5;01/11/2022
                248880020001;24888001;Principal;PED;S A;5;01/11/2022
                """);
        assertThat(reprendre("agrement", agrements).erreur())
                .contains("Reprise : 0 propres, 2 à corriger, 0 tout-venant");
        for (Path fichier : List.of(terrains, agrements)) {
            String table = fichier.equals(terrains) ? "terrain" : "agrement";
            assertThat(reprendre(table, fichier).erreur()).as("le même fichier").contains(" 0 creees, 0 modifiees")
                    .contains("0 en erreur");
        }
    }

    @Test
    void une_simulation_n_ecrit_rien_et_une_table_qui_n_en_vient_pas_est_refusee() throws IOException {
        Path terrains = ecrire("imotep_ts2.csv", "N° terrain;Libellé;Établissement;Spécialité;Subdivision\n"
                + "24888009;Ailleurs;Nulle part;MUR;SUBDI TOURS\n");
        assertThat(reprendre("terrain", terrains, "--simuler").erreur()).contains("rien n’a été écrit",
                "1 lignes : 1 creees");
        assertThat(exporter("terrain")).doesNotContain("24888009");
        Fin fin = reprendre("region", terrains);
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.erreur()).contains("ne se reprend pas d’IMOTEP");
    }

    @Test
    void un_stage_faux_qui_decrit_un_poste_entre_sans_lui() throws IOException {
        Commandes admin = commandes.au("admin@demo.siimop");
        String interne = admin.lignes("interne").stream().filter(l -> l.contains(",TOURS,")).findFirst().orElseThrow()
                .split(",")[0];
        String agrement = admin.lignes("agrement").stream().skip(1).filter(l -> l.contains(",S A,"))
                .filter(l -> l.contains(",Principal,") && l.contains(",Actif") && l.contains("2028-"))
                .map(l -> l.split(",")[0]).filter(n -> n.matches("24\\d{10}")).findFirst().orElseThrow();
        int postes = admin.lignes("poste").size();
        Path stages = ecrire("imotep_stages.csv", "SEMESTRE;INTERNE;STAGE / Nouveau poste;;;\n"
                + ";Numéro étudiant;Durée;Agrément;Phase;Indication\nMAI 2027;" + interne + ";6;" + agrement
                + ";CONSO;SASPAS\n");
        Fin fin = admin.importer("activite_semestrielle", stages, "--reprise");
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.erreur()).contains("1 creees");
        assertThat(admin.ligneDe("ligne_reprise", "imotep_stages.csv")).contains("SASPAS");
        assertThat(admin.lignes("poste")).hasSize(postes);
        assertThat(admin.ligneDe("activite_semestrielle", interne + ",2027-05")).contains(agrement);
    }

    @Test
    void hors_de_ses_droits_rien_n_entre() throws IOException {
        Path terrains = ecrire("imotep_ts3.csv", "N° terrain;Libellé;Établissement;Spécialité;Subdivision\n"
                + "49888001;Ailleurs;Nulle part;MUR;SUBDI ANGERS\n");
        Fin fin = reprendre("terrain", terrains);
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.erreur()).endsWith("1 lignes : 0 creees, 0 modifiees, 0 inchangees, 1 en erreur\n");
    }

    private Path ecrire(String nom, String texte) throws IOException {
        return Files.write(dossier.resolve(nom), texte.replace("’", "'").getBytes(Charset.forName("windows-1252")));
    }

    private static String exporter(String table) throws IOException {
        return String.join("\n", commandes.lignes(table));
    }

    private static Fin reprendre(String table, Path fichier, String... autres) {
        return commandes.importer(table, fichier,
                Stream.concat(Stream.of("--reprise"), Arrays.stream(autres)).toArray(String[]::new));
    }
}
