package fr.siimop.modele.calcul.fichiers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class LecteurCsvTest {

    private final Fautes fautes = new Fautes();

    @Test
    void trouve_les_colonnes_par_leur_nom_dans_tout_ordre() throws IOException {
        assertThat(lire("rang,prenom,interne\n3,Ana,I1\n4,Bob,I2\n")).containsExactly("I1=3", "I2=4");
        assertThat(fautes.aucune()).isTrue();
    }

    @Test
    void tolere_la_marque_utf8_les_fins_de_ligne_cr_lf_et_les_lignes_vides() throws IOException {
        assertThat(lire("\uFEFFinterne,rang\r\né1,3\r\n\r\nI2,4")).containsExactly("é1=3", "I2=4");
        assertThat(fautes.aucune()).isTrue();
    }

    @Test
    void lit_les_guillemets() throws IOException {
        assertThat(lire("interne,rang\n\"a,b\",\"3\"\n\"dit \"\"x\"\"\",4\n\"sur\ndeux lignes\",5\n\"\"\"\",6"))
                .containsExactly("a,b=3", "dit \"x\"=4", "sur\ndeux lignes=5", "\"=6");
        assertThat(fautes.aucune()).isTrue();
    }

    @Test
    void relit_ce_que_l_ecrivain_ecrit() throws IOException {
        var memoire = new FichiersMemoire();
        List<String> valeurs = List.of("simple", "a,b", "\"", "é\n\"è\"", "𝄞", " espaces ");
        try (var ecrivain = new EcrivainCsv(memoire.creer("f.csv"), List.of("interne", "rang"))) {
            for (String valeur : valeurs) {
                ecrivain.champ(valeur).champ(1).finDeLigne();
            }
        }
        assertThat(lire(memoire.texte("f.csv"))).isEqualTo(valeurs.stream().map(v -> v + "=1").toList());
    }

    @Test
    void nomme_chaque_faute_avec_sa_ligne_et_sa_colonne() throws IOException {
        assertThat(lire("""
                interne,rang
                I1,deux
                I2
                ,5
                I4,
                I5,1.5
                I6,-
                I7,0
                I8,99999999999999999999
                I9,9
                a"b,1
                "ab"c,1
                "I10,1
                """)).containsExactly("I9=9");
        assertThat(resume()).containsExactly("2 rang entier_invalide deux", "3  nombre_de_champs ",
                "4 interne valeur_absente ", "5 rang valeur_absente ", "6 rang entier_invalide 1.5",
                "7 rang entier_invalide -", "8 rang entier_hors_limites 0",
                "9 rang entier_hors_limites 99999999999999999999", "11  guillemet_mal_place ",
                "12  guillemet_mal_place ", "13  guillemet_non_ferme ");
    }

    @Test
    void nomme_les_colonnes_absentes_ou_doubles() throws IOException {
        lire("rang,rang\n1,2\n");
        assertThat(resume()).containsExactly("1 interne colonne_manquante ", "1 rang colonne_en_double rang");
        assertThat(fautes.liste().getFirst().enUneLigne()).startsWith("f.csv, ligne 1, colonne interne : La colonne");
    }

    @Test
    void reconnait_un_autre_separateur_un_fichier_vide_ou_absent() throws IOException {
        lire("interne;rang\nI1;1\n");
        lire("");
        LecteurCsv.ouvrir(new FichiersMemoire(), "autre.csv", List.of("a"), fautes);
        assertThat(resume()).contains("1  separateur_inattendu interne;rang", "0  fichier_vide ",
                "0  fichier_absent ");
    }

    @Test
    void refuse_un_melange_d_encodages_a_la_ligne_pres() throws IOException {
        assertThat(lire(concat("interne,rang\né,1\n".getBytes(UTF_8), "é,2\n".getBytes(ISO_8859_1)))).containsExactly(
                "é=1");
        lire("interne,rang\n".getBytes(UTF_16));
        assertThat(resume()).containsExactly("1  encodage_invalide ", "3 interne encodage_invalide \uFFFD");
    }

    @Test
    void une_ligne_de_cent_megaoctets_est_une_faute_et_la_suite_est_lue() throws IOException {
        byte[] longue = new byte[100_000_000];
        Arrays.fill(longue, (byte) 'x');
        assertThat(lire(concat(concat("interne,rang\n".getBytes(UTF_8), longue), "\nI2,2\n".getBytes(UTF_8))))
                .containsExactly("I2=2");
        assertThat(resume()).containsExactly("2  ligne_trop_longue ");
    }

    @Test
    void une_ligne_de_millions_de_champs_vides_est_une_faute_et_la_suite_est_lue() throws IOException {
        byte[] virgules = new byte[10_000_000];
        Arrays.fill(virgules, (byte) ',');
        assertThat(lire(concat(concat("interne,rang\n".getBytes(UTF_8), virgules), "\nI2,2\n".getBytes(UTF_8))))
                .containsExactly("I2=2");
        assertThat(resume()).containsExactly("2  ligne_trop_longue ");
    }

    @Test
    void toute_faute_a_sa_phrase() {
        for (CodeFaute code : CodeFaute.values()) {
            assertThat(Faute.de("f.csv", 1, "c", code, "v", "x", "y").message()).isNotBlank();
        }
    }

    private List<String> resume() {
        return fautes.liste().stream()
                .map(f -> f.ligne() + " " + f.colonne() + " " + f.code().code() + " " + f.valeur()).toList();
    }

    private List<String> lire(String texte) throws IOException {
        return lire(texte.getBytes(UTF_8));
    }

    private List<String> lire(byte[] octets) throws IOException {
        var lignes = new ArrayList<String>();
        var fichiers = new FichiersMemoire().mettre("f.csv", octets);
        try (var lecteur = LecteurCsv.ouvrir(fichiers, "f.csv", List.of("interne", "rang"), fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                String interne = lecteur.requis(0);
                int rang = lecteur.entier(1, 1);
                if (!lecteur.fautive()) {
                    lignes.add(interne + "=" + rang);
                }
            }
        }
        return lignes;
    }

    private static byte[] concat(byte[] debut, byte[] fin) {
        byte[] tout = Arrays.copyOf(debut, debut.length + fin.length);
        System.arraycopy(fin, 0, tout, debut.length, fin.length);
        return tout;
    }
}
