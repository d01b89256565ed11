package fr.siimop.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the screens say never breaks a line inside « … » nor before a colon: spaces there are unbreakable. */
class TypographieTest {

    private static final Pattern LITTERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern SECABLE = Pattern.compile("« | »|[\\w»)] :(?=[ \"])|[\\w»)] [;!?](?=[ \"])");

    @Test
    void les_espaces_de_la_ponctuation_sont_insecables() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> fautes = sources.filter(f -> f.toString().endsWith(".java")).flatMap(this::fautes).toList();
            assertThat(fautes).isEmpty();
        }
    }

    private Stream<String> fautes(Path fichier) {
        try {
            return Files.readAllLines(fichier).stream().filter(l -> !l.strip().startsWith("*"))
                    .flatMap(l -> LITTERAL.matcher(l).results()).map(r -> r.group())
                    .filter(texte -> SECABLE.matcher(texte).find()).map(texte -> fichier + " : " + texte);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
