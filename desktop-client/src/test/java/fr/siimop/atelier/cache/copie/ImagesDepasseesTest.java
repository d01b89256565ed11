package fr.siimop.atelier.cache.copie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.modele.descripteur.Ligne;

/** A row that left with a right stays in no image, however it left. */
class ImagesDepasseesTest {

    private static final Mesures MESURES = new Mesures(10, 4, 6, 0);
    private static final int DEPART = 12;

    @TempDir
    Path dossier;

    @BeforeEach
    void une_table_et_son_image() throws Exception {
        try (Cache cache = ouvrir()) {
            try (EcritureCache ecriture = cache.ecriture(new Sourd())) {
                ecriture.commencerInstantane();
                List<@Nullable Object[]> rangees = new ArrayList<>();
                for (int i = 0; i < DEPART; i++) {
                    rangees.add(new TableLocale(TablesEssai.UNITE).base(unite(i)));
                }
                ecriture.ajouter(TablesEssai.UNITE, rangees);
                ecriture.jalon("1", true);
            }
            cache.charger("unite");
        }
        assertThat(compter("select count(*) from image")).isPositive();
    }

    @Test
    void quand_ce_qui_reste_est_trop_petit_pour_une_image() throws Exception {
        try (Cache cache = ouvrir()) {
            cache.charger("unite");
            quitter(cache, 0, 1, 2, 3, 4);
        }
        assertThat(compter("select count(*) from image")).isZero();
        try (Cache cache = ouvrir()) {
            assertThat(cache.charger("unite")).hasSize(DEPART - 5);
        }
    }

    @Test
    void quand_personne_n_a_regarde_la_table() throws Exception {
        try (Cache cache = ouvrir()) {
            quitter(cache, 0);
        }
        assertThat(compter("select count(*) from image")).isZero();
    }

    @Test
    void quand_le_courant_est_parti_avant_l_image_suivante() throws Exception {
        try (Cache cache = ouvrir()) {
            cache.charger("unite");
        }
        Connection brute = connecter();
        brute.setAutoCommit(false);
        try (brute; Statement requete = brute.createStatement()) {
            requete.execute("delete from \"unite\" where id = '" + TablesEssai.id(0) + "'");
            requete.execute("update image_etat set ecritures = ecritures + 1, reste = 1 where table_nom = 'unite'");
            requete.execute("insert into image_reste values ('unite', '" + TablesEssai.id(0) + "')");
            brute.commit();
        }
        ouvrir().close();
        assertThat(compter("select count(*) from image")).isZero();
        try (Cache cache = ouvrir()) {
            assertThat(cache.charger("unite")).hasSize(DEPART - 1);
        }
    }

    private void quitter(Cache cache, int... rangs) {
        try (EcritureCache ecriture = cache.ecriture(new Sourd())) {
            for (int rang : rangs) {
                ecriture.supprimer("unite", TablesEssai.id(rang));
            }
            ecriture.jalon("2", true);
        }
    }

    private static Ligne unite(int rang) {
        UUID autre = TablesEssai.id(rang % 3);
        return new Ligne(TablesEssai.id(rang), rang, new @Nullable Object[]{"U" + rang, autre, rang, "à " + rang});
    }

    private Espace espace() throws CacheInaccessible {
        return Espace.de(dossier, "serveur", "agent@exemple.fr");
    }

    private Cache ouvrir() throws CacheInaccessible {
        return Cache.ouvrir(espace(), TablesEssai.REGISTRE, Clock.systemUTC(), MESURES).objet();
    }

    private Connection connecter() throws Exception {
        return new FichierH2(espace().cache(), CleEspace.de(espace())).connexion();
    }

    private long compter(String sql) throws Exception {
        try (Connection connexion = connecter();
                Statement requete = connexion.createStatement();
                ResultSet lu = requete.executeQuery(sql)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
