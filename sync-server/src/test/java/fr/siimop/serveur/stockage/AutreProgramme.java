package fr.siimop.serveur.stockage;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that keeps a base open until its standard input is closed. */
public final class AutreProgramme {

    private AutreProgramme() {}

    static Process ouvrir(Path dossier) throws IOException {
        Process processus = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), AutreProgramme.class.getName(), dossier.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (processus.getInputStream().read() != 'o') {
            throw new IOException("The other process did not open " + dossier);
        }
        return processus;
    }

    public static void main(String[] arguments) throws Exception {
        try (Base base = Base.ouvrir(ParametresBase.fichier(Path.of(arguments[0])))) {
            System.out.write('o');
            System.out.flush();
            while (System.in.read() >= 0) {
                // waits for the end of the test
            }
        }
    }
}
