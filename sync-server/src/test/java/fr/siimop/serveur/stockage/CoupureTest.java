package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine without power finds in the file of H2, after each commit that was said to be on the disk. */
class CoupureTest {

    @TempDir
    Path dossier;

    @Test
    void ce_qui_est_dit_sur_le_disque_est_lu_apres_une_coupure_dans_un_fichier_ancien_aussi() throws Exception {
        ParametresBase parametres = ParametresBase.fichier(dossier.resolve("base"));
        Base.ouvrir(parametres).close();
        try (Base base = Base.ouvrir(parametres)) {
            // H2 reuses room after 45 s; at once here
            base.jdbi().useHandle(handle -> handle.execute("set retention_time 0"));
            for (int valeur = 1; valeur < 60; valeur++) {
                int celle = valeur;
                base.jdbi().useTransaction(handle -> {
                    handle.execute("update compteur set valeur = ? where id = 1", celle);
                    handle.execute("merge into portee_vue key (empreinte) values ('essai', ?)",
                            "-".repeat(celle * 37 % 3_000));
                });
                base.surLeDisque();
                Path copie = dossier.resolve("copie" + valeur);
                Files.copy(dossier.resolve("base").resolve("siimop.mv.db"), copie.resolveSibling(copie.getFileName()
                        + ".mv.db"));
                assertThat(lire(copie)).isEqualTo(valeur);
            }
        }
    }

    private static long lire(Path copie) throws Exception {
        try (Connection connexion = DriverManager.getConnection("jdbc:h2:file:" + copie, "sa", "");
                Statement requete = connexion.createStatement();
                ResultSet lu = requete.executeQuery("select valeur from compteur where id = 1")) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
