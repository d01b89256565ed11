package fr.siimop.serveur.ligne;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Main class of the server, once on a recent enough Java. */
public final class Principal {

    private Principal() {}

    public static void main(String[] arguments) {
        PrintStream sortie = lisible(System.out, FileDescriptor.out);
        PrintStream erreur = lisible(System.err, FileDescriptor.err);
        System.setOut(sortie);
        System.setErr(erreur);
        System.exit(executer(sortie, erreur, System.getenv(), arguments));
    }

    /** Same as {@link #main}, on given streams and environment, and without ending the process. */
    public static int executer(PrintStream sortie, PrintStream erreur, Map<String, String> environnement,
            String... arguments) {
        return new LigneDeCommande(new Console(sortie, erreur), environnement).executer(arguments);
    }

    /** A stream whose charset has no accents (no locale, as in many services) speaks UTF-8 instead of « ? ». */
    private static PrintStream lisible(PrintStream flux, FileDescriptor descripteur) {
        Charset charset = flux.charset();
        return charset.newEncoder().canEncode("é’œ")
                ? flux
                : new PrintStream(new FileOutputStream(descripteur), true, StandardCharsets.UTF_8);
    }
}
