package fr.siimop.serveur.stockage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What must hold of the directory and the file before H2 may write to them. */
final class FichierH2 {

    private FichierH2() {}

    static void verifier(ParametresBase parametres) throws BaseInaccessible {
        Path dossier = parametres.dossier();
        if (dossier == null) {
            return;
        }
        Path fichier = dossier.resolve("siimop.mv.db");
        try {
            Files.createDirectories(dossier);
            Files.delete(Files.createTempFile(dossier, "essai", ".tmp"));
            if (Files.exists(fichier)) {
                verifierContenu(parametres, fichier);
            }
        } catch (IOException e) {
            throw new BaseInaccessible("Le dossier « " + dossier + " » ne peut pas recevoir la base de données : "
                    + "il n’existe pas et ne peut être créé, ou il n’est pas accessible en écriture ; "
                    + "changez ses droits, ou choisissez-en un autre avec --donnees.", e);
        }
    }

    /**
     * Read-only: H2 opens a file that was cut as if it were an earlier, perhaps empty, state of itself, and would then
     * write over what is left.
     */
    private static void verifierContenu(ParametresBase parametres, Path fichier) throws IOException, BaseInaccessible {
        if (Files.size(fichier) == 0) {
            throw new BaseInaccessible("Le fichier « " + fichier + " » est vide : ce n’est plus une base SiiMOP "
                    + "(disque plein ou copie interrompue ?) ; restaurez une sauvegarde dans un autre dossier, "
                    + "ou supprimez ce fichier pour repartir d’une base neuve.");
        }
        if (!Files.isWritable(fichier)) {
            throw new BaseInaccessible("Le fichier « " + fichier + " » n’est pas accessible en écriture : changez ses "
                    + "droits, ou choisissez un autre dossier avec --donnees.");
        }
        try (Connection connexion = DriverManager.getConnection(parametres.url() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE",
                parametres.utilisateur(), parametres.motDePasse());
                Statement requete = connexion.createStatement();
                ResultSet tables = requete.executeQuery("select count(*) from information_schema.tables "
                        + "where table_name in ('flyway_schema_history', 'JOURNAL_TX')")) {
            tables.next();
            if (tables.getInt(1) < 2) {
                throw new BaseInaccessible("Le fichier « " + fichier + " » ne contient pas les tables de SiiMOP : il "
                        + "est abîmé (copie interrompue ?) ou appartient à un autre programme ; il n’a pas été "
                        + "modifié ; restaurez une sauvegarde dans un autre dossier.");
            }
        } catch (SQLException e) {
            throw DiagnosticBase.de(parametres, e);
        }
    }
}
