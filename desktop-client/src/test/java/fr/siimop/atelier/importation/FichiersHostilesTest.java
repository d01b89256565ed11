package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Archive;

/** The assistant on files made to harm: one sentence each, within 10 s of processor and 512 MiB; no exception reaches the person. */
class FichiersHostilesTest {

    private static final long DELAI = 10_000;
    private static final int MUTANTS = Integer.getInteger("siimop.mutations", 300);

    @TempDir
    private Path dossier;

    @Test
    void un_fichier_hostile_est_refuse_en_une_phrase() throws Exception {
        List<String> lignes = enfant();
        assertThat(lignes).last().isEqualTo(ImportHostileEnfant.FIN + "\t0");
        for (String ligne : lignes.subList(0, lignes.size() - 1)) {
            String[] dit = ligne.split("\t", -1);
            assertThat(Long.parseLong(dit[3])).as(ligne).isLessThan(DELAI);
            assertThat(dit[4]).as(ligne).doesNotContain("SM-", "Exception", "|");
            if (dit[0].equals("hostile")) {
                assertThat(dit[2]).as(ligne).isEqualTo(Etape.FICHIER.name());
                assertThat(dit[4]).as(ligne).contains("«\u00a0" + dit[1] + "\u00a0»").endsWith(".");
            }
        }
    }

    private List<String> enfant() throws Exception {
        long graine = System.nanoTime();
        System.out.println("FichiersHostilesTest seed " + graine);
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Dstdout.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), ImportHostileEnfant.class.getName(),
                dossier.resolve("poste").toString(), Files.createDirectory(dossier.resolve("hostiles")).toString(),
                String.valueOf(graine), String.valueOf(MUTANTS)));
        bons().forEach(bon -> commande.add(bon.toString()));
        Process enfant = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lignes = new String(enfant.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(ligne -> ligne.contains("\t")).toList();
        enfant.waitFor();
        lignes.stream().filter(ligne -> ligne.startsWith("hostile")).forEach(System.out::println);
        return lignes;
    }

    private List<Path> bons() throws Exception {
        StringBuilder xlsx = new StringBuilder();
        StringBuilder ods = new StringBuilder();
        StringBuilder csv = new StringBuilder();
        for (String[] ligne : new String[][]{{"Nom", "Prénom", "Né le", "Email", "RPPS"},
            {"LIERRE", "Capucine", "14/02/1998", "un@exemple.fr", ""},
            {"CHARME", "Alix", "1998-02-15", "deux@exemple.fr", "10000000001"}}) {
            xlsx.append("<row>");
            ods.append("<table:table-row>");
            for (String texte : ligne) {
                xlsx.append("<c t=\"inlineStr\"><is><t>").append(texte).append("</t></is></c>");
                ods.append("<table:table-cell><text:p>").append(texte).append("</text:p></table:table-cell>");
            }
            xlsx.append("</row>");
            ods.append("</table:table-row>");
            csv.append(String.join(";", ligne)).append('\n');
        }
        return List.of(Archive.xlsx(xlsx.toString()).ecrire(dossier.resolve("bon.xlsx")),
                Archive.ods(ods.toString()).ecrire(dossier.resolve("bon.ods")),
                Files.writeString(dossier.resolve("bon.csv"), csv));
    }
}
