package fr.siimop.serveur.calcul;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Bad files given to each calculation on the command line: exit 1, every fault named, nothing written. */
class FichiersFauxTest {

    private static final Map<String, Map<String, String>> JUSTES = Map.of(
            "amphi", Map.of("internes.csv", "interne,rang\nana,1\nbob,2\n", "postes.csv", "poste,places\nnord,1\n",
                    "voeux.csv", "interne,ordre,poste\nana,1,nord\nbob,1,nord\n"),
            "liste-appel", Map.of("internes.csv", "interne,anciennete,rang_concours,participants\nana,1,3,4\n"),
            "appariement", Map.of("internes.csv", "interne,subdivision,decale\nana,,\nbob,,\n", "postes.csv",
                    "poste,places,subdivision,decale\nnord,1,,\n", "voeux.csv",
                    "interne,poste,coeurs\nana,nord,5\nbob,nord,4\n", "classements.csv",
                    "poste,interne,rang\nnord,ana,1\nnord,bob,2\n"));

    @TempDir
    private Path dossier;

    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    static Stream<Arguments> fautes() {
        return Stream.of(
                faute("amphi", "internes.csv", "interne\nana\n", ", ligne 1, colonne rang :", "colonne_manquante"),
                faute("amphi", "internes.csv", "interne,rang\nana,1er\nbob,2.5\n",
                        ", ligne 2, colonne rang, valeur « 1er » :", "entier_invalide",
                        ", ligne 3, colonne rang, valeur « 2.5 » :", "entier_invalide"),
                faute("amphi", "postes.csv", "poste,places\nnord,-1\n", ", ligne 2, colonne places, valeur « -1 » :",
                        "entier_hors_limites"),
                faute("amphi", "voeux.csv", "interne,ordre,poste\nana,1,nord\nana,2,nord\n",
                        ", ligne 3, colonne poste, valeur « nord » :", "voeu_en_double"),
                faute("amphi", "voeux.csv", "interne,ordre,poste\nzoe,1,ouest\n",
                        ", ligne 2, colonne interne, valeur « zoe » :", "interne_inconnu",
                        ", ligne 2, colonne poste, valeur « ouest » :", "poste_inconnu"),
                faute("liste-appel", "internes.csv", "interne,anciennete,participants\nana,1,4\n",
                        ", ligne 1, colonne rang_concours :", "colonne_manquante"),
                faute("liste-appel", "internes.csv",
                        "interne,anciennete,rang_concours,participants\nana,1,3,4\nana,1,x,-4\n",
                        ", ligne 3, colonne interne, valeur « ana » :", "interne_en_double",
                        ", ligne 3, colonne rang_concours, valeur « x » :", "entier_invalide",
                        ", ligne 3, colonne participants, valeur « -4 » :", "entier_hors_limites"),
                faute("appariement", "postes.csv", "poste,places,decale\nnord,1,\n",
                        ", ligne 1, colonne subdivision :", "colonne_manquante"),
                faute("appariement", "postes.csv", "poste,places,subdivision,decale\nnord,-1,,\n",
                        ", ligne 2, colonne places, valeur « -1 » :", "entier_hors_limites"),
                faute("appariement", "voeux.csv", "interne,poste,coeurs\nana,nord,5\nana,nord,5\n",
                        ", ligne 3, colonne poste, valeur « nord » :", "voeu_en_double"),
                faute("appariement", "voeux.csv", "interne,poste,coeurs\nzoe,ouest,5\n",
                        ", ligne 2, colonne interne, valeur « zoe » :", "interne_inconnu",
                        ", ligne 2, colonne poste, valeur « ouest » :", "poste_inconnu"),
                faute("appariement", "classements.csv", "poste,interne,rang\nnord,ana,1.5\nnord,bob,premier\n",
                        ", ligne 2, colonne rang, valeur « 1.5 » :", "entier_invalide",
                        ", ligne 3, colonne rang, valeur « premier » :", "entier_invalide"));
    }

    private static Arguments faute(String calcul, String fichier, String contenu, String... attendues) {
        return Arguments.of(calcul, fichier, contenu, attendues);
    }

    @ParameterizedTest
    @MethodSource("fautes")
    void chaque_faute_est_nommee(String calcul, String fichier, String contenu, String[] attendues)
            throws IOException {
        refuse(calcul, fichier, contenu.getBytes(UTF_8));
        assertThat(erreurs.toString(UTF_8).lines()).hasSize(attendues.length / 2);
        for (int f = 0; f < attendues.length; f += 2) {
            assertThat(erreurs.toString(UTF_8).lines().toList().get(f / 2)).startsWith(fichier + attendues[f])
                    .endsWith("[" + attendues[f + 1] + "]");
        }
    }

    static Stream<Arguments> fichiers() {
        return JUSTES.entrySet().stream().flatMap(calcul -> calcul.getValue().keySet().stream()
                .map(fichier -> Arguments.of(calcul.getKey(), fichier)));
    }

    @ParameterizedTest
    @MethodSource("fichiers")
    void un_melange_de_deux_encodages(String calcul, String fichier) throws IOException {
        String juste = juste(calcul, fichier);
        String derniere = juste.substring(juste.lastIndexOf('\n', juste.length() - 2) + 1);
        refuse(calcul, fichier, juste.getBytes(UTF_8), ("é" + derniere).getBytes(ISO_8859_1));
        long ligne = juste.lines().count() + 1;
        assertThat(erreurs.toString(UTF_8).lines()).anyMatch(l -> l.startsWith(fichier + ", ligne " + ligne
                + ", colonne ") && l.endsWith("[encodage_invalide]"));
    }

    @ParameterizedTest
    @CsvSource({"amphi,voeux.csv", "liste-appel,internes.csv", "appariement,classements.csv"})
    void une_ligne_de_cent_megaoctets(String calcul, String fichier) throws IOException {
        byte[] longue = "x".repeat(100_000_000).getBytes(UTF_8);
        refuse(calcul, fichier, juste(calcul, fichier).getBytes(UTF_8), longue);
        long ligne = juste(calcul, fichier).lines().count() + 1;
        assertThat(erreurs.toString(UTF_8).lines()).singleElement().asString()
                .startsWith(fichier + ", ligne " + ligne + " :").endsWith("[ligne_trop_longue]");
    }

    private static String juste(String calcul, String fichier) {
        return JUSTES.getOrDefault(calcul, Map.of()).getOrDefault(fichier, "");
    }

    private void refuse(String calcul, String fichier, byte[]... contenu) throws IOException {
        for (String nom : JUSTES.getOrDefault(calcul, Map.of()).keySet()) {
            Files.writeString(dossier.resolve(nom), juste(calcul, nom));
        }
        try (var flux = Files.newOutputStream(dossier.resolve(fichier))) {
            for (byte[] morceau : contenu) {
                flux.write(morceau);
            }
        }
        Path sortie = dossier.resolve("sortie");
        var ligne = new CommandLine(CommandSpec.create().name("siimop-serveur"));
        var resultats = new ByteArrayOutputStream();
        CommandesCalcul.ajouter(ligne, new PrintStream(resultats, true, UTF_8), new PrintStream(erreurs, true, UTF_8));
        assertThat(ligne.execute("calculer", calcul, "--entree", dossier.toString(), "--sortie", sortie.toString()))
                .isEqualTo(1);
        assertThat(erreurs.toString(UTF_8)).doesNotContain("Exception", "\tat ");
        assertThat(resultats.size()).isZero();
        assertThat(sortie).doesNotExist();
    }
}
