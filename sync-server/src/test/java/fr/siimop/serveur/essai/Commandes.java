package fr.siimop.serveur.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.siimop.serveur.ligne.Principal;

/**
 * The program run as its command line is typed, on one base.
 *
 * @param donnees directory of the base
 * @param compte  in whose name files are imported
 */
public record Commandes(Path donnees, String compte) {

    /** How a command ended, and what it wrote. */
    public record Fin(int code, String sortie, String erreur) {}

    public static Commandes demo(Path donnees, String compte) {
        Fin fin = executer("demo", "--sans-servir", "--donnees", donnees.toString());
        assertThat(fin.code()).as(fin.erreur()).isZero();
        return new Commandes(donnees, compte);
    }

    public Commandes au(String autreCompte) {
        return new Commandes(donnees, autreCompte);
    }

    public static Fin executer(String... arguments) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ByteArrayOutputStream erreur = new ByteArrayOutputStream();
        int code = Principal.executer(new PrintStream(sortie, true, StandardCharsets.UTF_8),
                new PrintStream(erreur, true, StandardCharsets.UTF_8), Map.of(), arguments);
        return new Fin(code, sortie.toString(StandardCharsets.UTF_8), erreur.toString(StandardCharsets.UTF_8));
    }

    public Fin importer(String table, Path fichier, String... autres) {
        List<String> arguments = new ArrayList<>(List.of("importer", "--table", table, "--donnees",
                donnees.toString(), "--compte", compte, fichier.toString()));
        arguments.addAll(List.of(autres));
        return executer(arguments.toArray(String[]::new));
    }

    public void exporter(String table, Path fichier) {
        Fin fin = executer("exporter", "--table", table, "--donnees", donnees.toString(), fichier.toString());
        assertThat(fin.code()).as(fin.erreur()).isZero();
    }

    /** Lines of a table or of a purpose, headers first, as CSV. */
    public List<String> lignes(String table) throws IOException {
        Path fichier = Files.createTempFile("export-", ".csv");
        try {
            exporter(table, fichier);
            return Files.readAllLines(fichier);
        } finally {
            Files.delete(fichier);
        }
    }

    /** The first line that holds a text, empty when none does. */
    public String ligneDe(String table, String contenu) throws IOException {
        return lignes(table).stream().filter(l -> l.contains(contenu)).findFirst().orElse("");
    }
}
