package fr.siimop.serveur.stockage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of H2 as it was before its tables change. H2 commits each change of a table alone: cut half-way, a migration
 * would leave a base that no version can bring further.
 */
final class CopieDeSurete {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CopieDeSurete.class);
    private static final String SUFFIXE = ".avant-migration";

    private final ParametresBase parametres;
    private final Path fichier;
    private final Path copie;

    private CopieDeSurete(ParametresBase parametres, Path dossier) {
        this.parametres = parametres;
        this.fichier = dossier.resolve("siimop.mv.db");
        this.copie = dossier.resolve("siimop" + SUFFIXE + ".mv.db");
    }

    /** Makes the change under the protection of a copy; nobody else has the file open before or after it. */
    static void proteger(ParametresBase parametres, Changement changement) throws BaseInaccessible {
        Path dossier = parametres.dossier();
        if (dossier == null) {
            changement.faire();
            return;
        }
        CopieDeSurete surete = new CopieDeSurete(parametres, dossier);
        surete.copier();
        try {
            changement.faire();
        } catch (BaseInaccessible | RuntimeException e) {
            surete.remettre();
            throw e;
        }
        surete.oublier();
    }

    /** A change of the tables. */
    interface Changement {
        void faire() throws BaseInaccessible;
    }

    /** Before anything else is done with the file: what was cut is undone, unless somebody has worked on it since. */
    static void reprendre(ParametresBase parametres) throws BaseInaccessible {
        Path dossier = parametres.dossier();
        CopieDeSurete surete = dossier == null ? null : new CopieDeSurete(parametres, dossier);
        if (surete == null || !Files.exists(surete.copie)) {
            return;
        }
        if (surete.memeOrdre()) {
            surete.remettre();
        } else {
            surete.oublier();
        }
    }

    private void copier() throws BaseInaccessible {
        Path enCours = copie.resolveSibling(copie.getFileName() + ".tmp");
        try {
            Files.copy(fichier, enCours, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel canal = FileChannel.open(enCours, StandardOpenOption.WRITE)) {
                canal.force(true);
            }
            Files.move(enCours, copie, StandardCopyOption.ATOMIC_MOVE);
            JOURNAL.info("{} copied to {} before its tables change", fichier, copie.getFileName());
        } catch (IOException e) {
            oublier(enCours, e);
            throw new BaseInaccessible("La base «\u00a0" + parametres.lisible()
                    + "\u00a0» doit être mise à jour, et sa copie de "
                    + "sûreté ne peut pas être écrite dans le même dossier\u00a0: libérez-y autant de place qu’elle en "
                    + "occupe, puis recommencez. Rien n’a été modifié.", e);
        }
    }

    private void remettre() throws BaseInaccessible {
        try {
            Files.move(copie, fichier, StandardCopyOption.REPLACE_EXISTING);
            JOURNAL.warn("{} is again as it was before an update that did not go to its end", fichier);
        } catch (IOException e) {
            throw new BaseInaccessible("La mise à jour de la base «\u00a0" + parametres.lisible()
                    + "\u00a0» s’est interrompue, et sa "
                    + "copie de sûreté ne peut pas la remplacer\u00a0: arrêtez ce qui l’utilise encore, renommez «\u00a0"
                    + copie
                    + "\u00a0» en «\u00a0" + fichier.getFileName() + "\u00a0», puis recommencez.", e);
        }
    }

    private void oublier() throws BaseInaccessible {
        try {
            Files.deleteIfExists(copie);
        } catch (IOException e) {
            throw new BaseInaccessible(
                    "La copie de sûreté «\u00a0" + copie + "\u00a0» ne sert plus et ne peut pas être supprimée\u00a0: "
                            + "supprimez-la, puis recommencez.",
                    e);
        }
    }

    /** It would take the room that is lacking. */
    private static void oublier(Path enCours, IOException cause) {
        try {
            Files.deleteIfExists(enCours);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether no row has been written in the base since the copy. */
    private boolean memeOrdre() throws BaseInaccessible {
        try (Connection ancienne = DriverManager.getConnection(
                parametres.url().replaceFirst("siimop(?=;)", "siimop" + SUFFIXE) + ";ACCESS_MODE_DATA=r",
                parametres.utilisateur(), parametres.motDePasse())) {
            long avant = ordre(ancienne);
            try (Connection presente = DriverManager.getConnection(parametres.url(), parametres.utilisateur(),
                    parametres.motDePasse())) {
                return ordre(presente) <= avant;
            }
        } catch (SQLException e) {
            throw DiagnosticBase.de(parametres, e);
        }
    }

    private static long ordre(Connection connexion) throws SQLException {
        try (Statement requete = connexion.createStatement();
                ResultSet compteur = requete.executeQuery("select valeur from compteur where id = 1")) {
            compteur.next();
            return compteur.getLong(1);
        }
    }
}
