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

/** Files of stages that describe a poste instead of naming one (H-03 to H-06). */
class NouveauxPostesTest {

    private static final String ENTETES = "SEMESTRE;COMMENTAIRE;INTERNE;STAGE;;STAGE / Poste existant;STAGE / Nouveau poste;;;;\n"
            + ";;Numéro étudiant;Fléchage;Validation;Numéro;Durée;Type;Agrément;Phase;Indication\n";

    @TempDir
    private static Path donnees;

    private static Commandes admin;
    private static List<String> internes;
    private static String agrement;

    @TempDir
    private Path dossier;

    @BeforeAll
    static void remplir() throws IOException {
        admin = Commandes.demo(donnees, "admin@demo.siimop");
        internes = admin.lignes("interne").stream().filter(l -> l.contains(",TOURS,") && l.contains(",Actif"))
                .map(l -> l.split(",")[0]).toList();
        agrement = admin.lignes("agrement").stream().skip(1)
                .filter(l -> l.contains(",Principal,") && l.contains(",Actif") && l.contains("2028-"))
                .filter(l -> l.contains(",S A,")).map(l -> l.split(",")[0]).filter(n -> n.matches("24\\d{10}"))
                .findFirst().orElseThrow();
    }

    private Path fichier(String nom, String... lignes) throws IOException {
        return Files.writeString(dossier.resolve(nom), ENTETES + String.join("", lignes));
    }

    private static String ligne(int interne, String semestre, String type, String phase) {
        return semestre + ";essai;" + internes.get(interne) + ";;;;6;" + type + ";" + agrement + ";" + phase
                + ";SASPAS\n";
    }

    @Test
    void plusieurs_lignes_qui_decrivent_le_meme_poste_en_ouvrent_un_avec_leurs_places() throws IOException {
        Path trois = fichier("trois.csv", ligne(0, "MAI 2027", "SIMPLE", "SOCLE"),
                ligne(1, "MAI 2027", "SIMPLE", "SOCLE"), ligne(2, "MAI 2027", "SIMPLE", "SOCLE"));
        int avant = admin.lignes("poste").size();
        Fin simulee = admin.importer("activite_semestrielle", trois, "--simuler");
        assertThat(simulee.erreur()).as(simulee.sortie()).contains("Postes ouverts : 1", "3 creees");
        assertThat(admin.lignes("poste")).hasSize(avant);

        Fin fin = admin.importer("activite_semestrielle", trois);
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.erreur()).contains("Postes ouverts : 1").doesNotContain("Non reprise");
        assertThat(admin.lignes("poste")).hasSize(avant + 1);
        assertThat(admin.ligneDe("poste", "SASPAS,non,2027-05")).contains(agrement, ",S,3,Simple,6,");
        assertThat(admin.lignes("activite_semestrielle").stream().filter(l -> l.contains("2027-05")
                && l.contains("essai"))).hasSize(3).allMatch(l -> l.contains(agrement + " / 2027-05 / "));

        assertThat(admin.importer("activite_semestrielle", trois).erreur()).doesNotContain("Postes ouverts")
                .endsWith("3 lignes : 0 creees, 0 modifiees, 3 inchangees, 0 en erreur\n");
        Path suite = fichier("suite.csv", ligne(0, "MAI 2027", "SIMPLE", "SOCLE"),
                ligne(3, "MAI 2027", "SIMPLE", "SOCLE"));
        assertThat(admin.importer("activite_semestrielle", suite).erreur()).doesNotContain("Postes ouverts")
                .endsWith("2 lignes : 1 creees, 0 modifiees, 1 inchangees, 0 en erreur\n");
        assertThat(admin.ligneDe("poste", "SASPAS,non,2027-05")).contains(",S,4,Simple,6,");
    }

    @Test
    void un_poste_que_l_agrement_ne_permet_pas_garde_la_ligne_dehors() throws IOException {
        Path fichier = fichier("faux.csv", ligne(4, "MAI 2027", "SIMPLE", "CONSO"),
                ligne(5, "NOVEMBRE 2027", "COUPLE", "SOCLE"));
        int avant = admin.lignes("poste").size();
        Fin fin = admin.importer("activite_semestrielle", fichier, "--partiel");
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.sortie().lines()).as(fin.erreur())
                .anyMatch(l -> l.startsWith("3,phase,poste.phases_hors_agrement"))
                .anyMatch(l -> l.startsWith("4,stage_"));
        assertThat(admin.lignes("poste")).hasSize(avant);
    }

    @Test
    void sur_un_agrement_qui_n_est_pas_actif_le_stage_est_garde_sans_poste() throws IOException {
        Path fichier = fichier("ancien.csv", ligne(7, "NOVEMBRE 2031", "SIMPLE", "SOCLE"));
        int avant = admin.lignes("poste").size();
        assertThat(admin.importer("activite_semestrielle", fichier).erreur()).contains("1 creees",
                "un poste ne s’ouvre que sur un agrément actif");
        assertThat(admin.lignes("poste")).hasSize(avant);
    }

    @Test
    void une_place_que_l_on_ne_peut_pas_ajouter_est_dite_sur_sa_ligne() throws IOException {
        Path premier = fichier("un.csv", ligne(9, "NOVEMBRE 2027", "SIMPLE", "APPRO"));
        assertThat(admin.importer("activite_semestrielle", premier).erreur()).contains("Postes ouverts : 1");
        Commandes scolarite = admin.au("scolarite@demo.siimop");
        assertThat(scolarite.importer("activite_semestrielle", premier).erreur()).contains("1 inchangees");
        Path deux = fichier("deux.csv", ligne(9, "NOVEMBRE 2027", "SIMPLE", "APPRO"),
                ligne(10, "NOVEMBRE 2027", "SIMPLE", "APPRO"));
        Fin fin = scolarite.importer("activite_semestrielle", deux);
        assertThat(fin.code()).isEqualTo(1);
        assertThat(fin.sortie().lines()).as(fin.erreur()).singleElement().asString().startsWith("4,poste,sync.");
    }

    @Test
    void qui_s_en_va_dans_le_meme_fichier_laisse_sa_place() throws IOException {
        admin.importer("activite_semestrielle", fichier("deux.csv", ambulatoire(11), ambulatoire(12)));
        Path echange = fichier("echange.csv", ambulatoire(13), ambulatoire(11).replace("AMBULATOIRE", "DOMICILE"));
        assertThat(admin.importer("activite_semestrielle", echange).erreur()).contains("Postes ouverts : 1")
                .doesNotContain("Places ajoutées").contains("1 creees, 1 modifiees");
        assertThat(admin.ligneDe("poste", "AMBULATOIRE,non,2027-11")).contains(",S,2,Simple,6,");
        assertThat(admin.ligneDe("poste", "DOMICILE,non,2027-11")).contains(",S,1,Simple,6,");

        assertThat(admin.importer("activite_semestrielle", fichier("suite.csv", ambulatoire(14))).erreur())
                .contains("Places ajoutées à des postes déjà ouverts : 1");
        assertThat(admin.ligneDe("poste", "AMBULATOIRE,non,2027-11")).contains(",S,3,Simple,6,");
    }

    private static String ambulatoire(int interne) {
        return ligne(interne, "NOVEMBRE 2027", "SIMPLE", "SOCLE").replace("SASPAS", "AMBULATOIRE");
    }

    @Test
    void qui_n_ouvre_pas_de_poste_garde_le_stage_et_l_apprend() throws IOException {
        Path fichier = fichier("scolarite.csv", ligne(6, "NOVEMBRE 2027", "SIMPLE", "SOCLE"));
        int avant = admin.lignes("poste").size();
        Fin fin = admin.au("scolarite@demo.siimop").importer("activite_semestrielle", fichier);
        assertThat(fin.code()).as(fin.sortie() + fin.erreur()).isZero();
        assertThat(fin.erreur()).contains("Non reprise\u00a0: «\u00a0Durée\u00a0»", "1 creees");
        assertThat(admin.lignes("poste")).hasSize(avant);
    }
}
