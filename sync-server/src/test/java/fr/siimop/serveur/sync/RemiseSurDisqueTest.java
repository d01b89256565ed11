package fr.siimop.serveur.sync;

import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.ParametresBase;

/** What is handed out is on the disk first, of an H2 that would not have written it by itself before long. */
class RemiseSurDisqueTest {

    @TempDir
    Path dossier;

    private int copies;

    @Test
    void une_tranche_ne_donne_que_ce_qu_une_coupure_ne_reprend_pas() throws Exception {
        try (Base base = ouvrir()) {
            Monde monde = new Monde(base);
            Interne interne = monde.nouvelInterne(monde.subdivisionA);
            base.jdbi().useTransaction(handle -> {
                handle.execute("update interne set promotion = 1999 where id = ?", interne.id());
                handle.execute("update compteur set valeur = valeur + 1 where id = 1");
            });
            String ecrits = "select count(*) from interne where promotion = 1999";
            assertThat(apresCoupure(ecrits)).isZero();
            new Controle(base, RegistreSiimop.REGISTRE)
                    .tranche(monde.agent(Monde.A), handle -> true, INTERNE, EmpreinteTable.tranche(interne.id()))
                    .ecrire(OutputStream.nullOutputStream());
            assertThat(apresCoupure(ecrits)).isOne();
        }
    }

    @Test
    void un_curseur_ne_nomme_que_des_perimetres_qu_une_coupure_ne_reprend_pas() throws Exception {
        try (Base base = ouvrir()) {
            Monde monde = new Monde(base);
            String perimetres = "select count(*) from portee_vue";
            for (String subdivision : new String[]{Monde.A, Monde.B}) {
                long avant = apresCoupure(perimetres);
                new PosteDeTravail(base, monde, monde.agent(subdivision)).tirer(0);
                assertThat(apresCoupure(perimetres)).isGreaterThan(avant).isEqualTo(base.jdbi()
                        .<Long, RuntimeException>withHandle(
                                handle -> handle.createQuery(perimetres).mapTo(Long.class).one()));
            }
        }
    }

    private Base ouvrir() throws Exception {
        return Base.ouvrir(ParametresBase.url("jdbc:h2:file:" + dossier.resolve("siimop") + ";WRITE_DELAY=600000", "sa",
                ""));
    }

    /** In a copy of the file as it is now. */
    private long apresCoupure(String compte) throws Exception {
        Path copie = dossier.resolve("copie" + ++copies);
        Files.copy(dossier.resolve("siimop.mv.db"), Path.of(copie + ".mv.db"));
        try (Connection connexion = DriverManager.getConnection("jdbc:h2:file:" + copie, "sa", "");
                Statement requete = connexion.createStatement();
                ResultSet lu = requete.executeQuery(compte)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
