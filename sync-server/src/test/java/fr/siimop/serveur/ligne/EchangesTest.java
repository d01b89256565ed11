package fr.siimop.serveur.ligne;

import static fr.siimop.serveur.essai.Commandes.executer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.Csv;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.fichier.LectureTableur;
import fr.siimop.serveur.essai.Commandes;
import fr.siimop.serveur.essai.Commandes.Fin;

/** {@code modele}, {@code exporter} and {@code importer} as an operator types them. */
class EchangesTest {

    private static Commandes commandes;

    @TempDir
    private static Path donnees;

    @TempDir
    private Path dossier;

    @BeforeAll
    static void remplir() {
        commandes = Commandes.demo(donnees, "admin@demo.siimop");
    }

    @Test
    void donne_les_tables_et_un_modele_de_chacune() throws Exception {
        List<String> tables = executer("exporter", "--tables").sortie().lines().toList();
        assertThat(tables).contains("etablissement", "terrain", "agrement", "poste", "interne",
                "activite_semestrielle", "internes_cng_edn", "affectations").hasSize(
                        RegistreSiimop.REGISTRE.tous().size() + Buts.particuliers().size());
        for (String table : tables) {
            for (String fin : List.of(".xlsx", ".ods", ".csv")) {
                Path fichier = dossier.resolve(table + fin);
                Fin modele = executer("modele", "--table", table, fichier.toString());
                assertThat(modele.code()).as(modele.erreur()).isZero();
                Fin relu = commandes.importer(table, fichier, "--simuler");
                assertThat(relu.code()).as(table + fin + relu.sortie() + relu.erreur()).isZero();
                assertThat(relu.erreur()).endsWith("0 lignes : 0 creees, 0 modifiees, 0 inchangees, 0 en erreur\n")
                        .doesNotContain("non reconnues");
            }
        }
    }

    @Test
    void le_modele_des_activites_a_exactement_les_colonnes_connues() throws Exception {
        Path fichier = dossier.resolve("activites.ods");
        executer("modele", "--table", "activite_semestrielle", fichier.toString());
        List<List<String>> lignes = lire(fichier);
        assertThat(lignes.get(0)).startsWith("SEMESTRE", "COMMENTAIRE", "INTERNE", "", "", "", "STAGE", "",
                "STAGE / Poste existant", "", "STAGE / Nouveau poste");
        assertThat(lignes.get(1)).containsExactly("", "", "Numéro étudiant", "Numéro INE", "Numéro RPPS",
                "Adresse email", "Fléchage", "Validation", "Numéro", "Subdivision", "Durée", "Type", "Agrément",
                "Agrément(s) lié(s)", "Spécialité", "Phase", "Indication");
    }

    @Test
    void un_numero_d_agrement_faux_est_explique_et_les_autres_lignes_s_appliquent() throws Exception {
        List<List<String>> agrements = exporter("agrement");
        List<List<String>> internes = exporter("interne");
        String numero = agrements.get(1).getFirst();
        String faux = numero.substring(0, numero.length() - 2) + numero.charAt(numero.length() - 1)
                + numero.charAt(numero.length() - 2);
        faux = faux.equals(numero) ? numero.substring(0, numero.length() - 1) + "X" : faux;
        String interne = internes.get(1).getFirst();
        String autre = internes.get(2).getFirst();
        Path fichier = Files.writeString(dossier.resolve("demo_interCHU.csv"),
                "SEMESTRE;COMMENTAIRE;INTERNE;;;;STAGE;;;;STAGE / Nouveau poste;;;;;;\n"
                        + ";;Numéro étudiant;Numéro INE;Numéro RPPS;Adresse email;Fléchage;Validation;;;Durée;Type;"
                        + "Agrément;Agrément(s) lié(s);Spécialité;Phase;Indication\n"
                        + "MAI 2019;essai;" + interne + ";;;;HORS SUBDIVISION;;;;6;SIMPLE;" + faux + ";;;APPRO;\n"
                        + "MAI 2019;essai;" + autre + ";;;;HORS SUBDIVISION;;;;6;SIMPLE;;;;APPRO;\n");
        Fin refus = commandes.importer("activite_semestrielle", fichier);
        assertThat(refus.code()).isEqualTo(1);
        assertThat(refus.sortie()).hasLineCount(1).startsWith("3,agrement,import.reference_")
                .contains(faux, "n’a pas été trouvé dans SiiMOP", "lignes de tout le pays");
        assertThat(refus.erreur()).contains("Rien n’a été écrit")
                .endsWith("2 lignes : 1 creees, 0 modifiees, 0 inchangees, 1 en erreur\n");
        assertThat(exporter("activite_semestrielle")).noneMatch(ligne -> ligne.contains("essai"));

        Fin partiel = commandes.importer("activite_semestrielle", fichier, "--partiel");
        assertThat(partiel.code()).isEqualTo(1);
        assertThat(partiel.erreur())
                .contains("Non reprise\u00a0: «\u00a0Durée\u00a0», sur 1 ligne", "«\u00a0Type\u00a0»")
                .doesNotContain("Rien n’a été écrit")
                .endsWith("2 lignes : 1 creees, 0 modifiees, 0 inchangees, 1 en erreur\n");
        assertThat(exporter("activite_semestrielle")).filteredOn(ligne -> ligne.contains("essai")).hasSize(1);

        Fin encore = commandes.importer("activite_semestrielle", fichier, "--partiel");
        assertThat(encore.erreur()).endsWith("2 lignes : 0 creees, 0 modifiees, 1 inchangees, 1 en erreur\n");
    }

    @Test
    void chaque_faute_a_sa_ligne_et_une_simulation_n_ecrit_rien() throws Exception {
        String terrain = exporter("terrain").get(1).getFirst();
        Path fichier = Files.writeString(dossier.resolve("terrain.csv"),
                "N° terrain,Libellé,inconnue\n" + terrain + ",Nom changé,x\n" + terrain + ",Nom changé,x\n"
                        + "ABC,\"deux\nlignes\",x\n");
        Fin fin = commandes.importer("terrain", fichier, "--simuler");
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.sortie().lines().toList()).allMatch(ligne -> ligne.matches("[34],[a-z_]*,[a-z._]+,.*"))
                .anyMatch(ligne -> ligne.startsWith("3,,import.ligne_en_double"))
                .anyMatch(ligne -> ligne.startsWith("4,etablissement,valeur.requise"));
        assertThat(fin.erreur()).contains("Colonnes non reconnues, sans effet : inconnue", "Simulation")
                .endsWith("3 lignes : 0 creees, 1 modifiees, 0 inchangees, 2 en erreur\n");
        assertThat(exporter("terrain")).noneMatch(ligne -> ligne.contains("Nom changé"));
    }

    @Test
    void des_colonnes_inversees_et_un_nombre_de_lignes_inattendu_se_disent_et_prudent_les_arrete() throws Exception {
        List<List<String>> postes = exporter("poste");
        int numero = postes.getFirst().indexOf("numero");
        int places = postes.getFirst().indexOf("places");
        StringBuilder texte = new StringBuilder(String.join(",", postes.getFirst())).append('\n');
        for (List<String> poste : postes.subList(1, 21)) {
            List<String> inverse = new ArrayList<>(poste);
            inverse.set(places, "9" + poste.get(numero));
            Csv.ecrire(texte, inverse);
        }
        Path fichier = Files.writeString(dossier.resolve("postes.csv"), texte);
        Fin prudent = commandes.importer("poste", fichier, "--prudent");
        assertThat(prudent.code()).as(prudent.erreur()).isEqualTo(1);
        assertThat(prudent.erreur()).contains("À vérifier : «\u00a0Nombre de places\u00a0» va de 9",
                "retirez --prudent");
        assertThat(exporter("poste")).isEqualTo(postes);

        executer("exporter", "--table", "terrain", "--donnees", donnees.toString(),
                dossier.resolve("tous.csv").toString());
        assertThat(commandes.importer("terrain", dossier.resolve("tous.csv")).erreur()).doesNotContain("À vérifier");
        List<String> lignes = Files.readAllLines(dossier.resolve("tous.csv"));
        Path court = Files.write(dossier.resolve("court.csv"), lignes.subList(0, 6));
        assertThat(commandes.importer("terrain", court, "--prudent", "--simuler").erreur())
                .contains("À vérifier : Le fichier a 5 lignes", "le dernier import de cette table en avait");
        Fin sans = commandes.importer("terrain", court);
        assertThat(sans.code()).as("dit, jamais imposé").isZero();
        assertThat(sans.erreur()).contains("À vérifier");
    }

    @Test
    void une_fonction_importee_deux_fois_n_est_pas_doublee() throws Exception {
        List<List<String>> fonctions = exporter("fonction");
        int id = fonctions.getFirst().indexOf("id");
        StringBuilder texte = new StringBuilder();
        for (List<String> fonction : fonctions.subList(0, 12)) {
            List<String> sansId = new ArrayList<>(fonction);
            sansId.remove(id);
            Csv.ecrire(texte, sansId);
        }
        Path fichier = Files.writeString(dossier.resolve("fonctions.csv"), texte);
        assertThat(commandes.importer("fonction", fichier).erreur())
                .endsWith("11 lignes : 0 creees, 0 modifiees, 11 inchangees, 0 en erreur\n");
    }

    @Test
    void les_droits_du_compte_s_appliquent() throws Exception {
        Path fichier = dossier.resolve("region.csv");
        executer("exporter", "--table", "region", "--donnees", donnees.toString(), fichier.toString());
        Files.writeString(fichier, Files.readString(fichier).replace("Bretagne", "Armorique"));
        Fin fin = executer("importer", "--table", "region", "--donnees", donnees.toString(), "--compte",
                "interne@demo.siimop", fichier.toString());
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.sortie()).isNotEmpty();
        Fin inconnu = executer("importer", "--table", "region", "--donnees", donnees.toString(), "--compte",
                "personne@exemple.fr", fichier.toString());
        assertThat(inconnu.erreur()).contains("Aucun compte").hasLineCount(1);
        assertThat(inconnu.code()).isEqualTo(1);
    }

    @Test
    void un_mauvais_usage_ou_un_fichier_faux_est_dit_en_une_phrase() throws IOException {
        assertThat(executer("exporter", "--table", "trucs", "x.csv").code()).isEqualTo(2);
        assertThat(executer("exporter", "--table", "poste", "x.doc").erreur()).contains(".xlsx, .ods ou .csv");
        assertThat(executer("modele", "x.csv").erreur()).contains("--table");
        assertThat(executer("modele", "--table", "poste").erreur()).contains("Il manque le nom du fichier");
        assertThat(executer("modele", "--table", "poste", dossier.resolve("absent/x.csv").toString()).erreur())
                .contains("ne peut pas être écrit").hasLineCount(1);
        Path faux = Files.writeString(dossier.resolve("faux.xlsx"), "a,b\n");
        Fin fin = commandes.importer("poste", faux);
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.erreur()).contains("contient du texte").hasLineCount(1);
        assertThat(fin.sortie()).isEmpty();
        Fin sansEnTete = commandes.importer("poste", Files.writeString(dossier.resolve("x.csv"), "a,b\n1,2\n"));
        assertThat(sansEnTete.sortie()).startsWith("1,,import.en_tetes_absents");
    }

    private List<List<String>> exporter(String table) throws FichierRefuse {
        Path fichier = dossier.resolve("export-" + table + ".csv");
        commandes.exporter(table, fichier);
        List<List<String>> lignes = lire(fichier);
        DescripteurEntite<?> descripteur = RegistreSiimop.REGISTRE.descripteur(table);
        assertThat(lignes.getFirst().getFirst()).isEqualTo(descripteur.colonnes().getFirst().id());
        return lignes;
    }

    private static List<List<String>> lire(Path fichier) throws FichierRefuse {
        List<List<String>> toutes = new ArrayList<>();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                toutes.add(ligne.cellules().stream().map(Cellule::texte).toList());
            }
        }
        return toutes;
    }
}
