package fr.siimop.modele.calcul;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code docs/calculs.md}, whose properties and worked examples are compared with the code. */
public final class Documentation {

    private Documentation() {}

    public static String texte() throws IOException {
        Path ici = Path.of("docs/calculs.md");
        return Files.readString(Files.exists(ici) ? ici : Path.of("..").resolve(ici));
    }
}
