package fr.siimop.atelier.cache.copie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.modele.descripteur.Ligne;

/** A table read through its image says what the table says, whatever was written, undone, removed and when. */
class ImagesTest {

    private static final int DEPART = 2 * Mesures.NORMALES.lignesMinimales();

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);
    private final Map<UUID, Ligne> verite = new TreeMap<>();

    @TempDir
    Path dossier;

    private Espace espace() throws CacheInaccessible {
        return Espace.de(dossier, "serveur", "agent@exemple.fr");
    }

    private Cache ouvrir() throws CacheInaccessible {
        return Cache.ouvrir(espace(), TablesEssai.REGISTRE, Clock.systemUTC()).objet();
    }

    @Test
    void dit_ce_que_dit_la_table() throws Exception {
        remplir();
        for (int seance = 0; seance < 12; seance++) {
            try (Cache cache = ouvrir()) {
                memesLignes(cache, "séance " + seance);
                for (int passage = hasard.nextInt(4); passage > 0; passage--) {
                    ecrire(cache);
                    if (hasard.nextBoolean()) {
                        memesLignes(cache, "séance " + seance + ", après un passage");
                    }
                }
            }
            assertThat(images()).as("graine %d", graine).isPositive();
        }
    }

    /** Somebody who lost the right to a row keeps nothing of it, outside of the table either. */
    @Test
    void ne_garde_rien_de_ce_qui_est_parti() throws Exception {
        remplir();
        UUID parti = verite.keySet().iterator().next();
        try (Cache cache = ouvrir()) {
            cache.charger("unite");
        }
        try (Cache cache = ouvrir()) {
            cache.charger("unite");
            try (EcritureCache ecriture = cache.ecriture(new Sourd())) {
                ecriture.supprimer("unite", parti);
                ecriture.jalon("2", true);
            }
            verite.remove(parti);
        }
        assertThat(restes()).isZero();
        assertThat(images()).isPositive();
        try (Cache cache = ouvrir()) {
            memesLignes(cache, "après le départ");
            try (EcritureCache ecriture = cache.ecriture(new Sourd())) {
                ecriture.commencerInstantane();
                ecriture.ajouter("unite", List.of(unite(7)));
                ecriture.jalon("3", true);
            }
            assertThat(images()).as("a snapshot has swept the table").isZero();
            assertThat(cache.charger("unite")).hasSize(1);
        }
    }

    private void remplir() throws Exception {
        try (Cache cache = ouvrir(); EcritureCache ecriture = cache.ecriture(new Sourd())) {
            ecriture.commencerInstantane();
            List<@Nullable Object[]> rangees = new ArrayList<>();
            for (int i = 0; i < DEPART; i++) {
                Ligne ligne = unite(i);
                verite.put(ligne.id(), ligne);
                rangees.add(new TableLocale(TablesEssai.UNITE).base(ligne));
            }
            ecriture.ajouter(TablesEssai.UNITE, rangees);
            ecriture.jalon("1", true);
        }
    }

    /** Some rows written and removed; one time in three undone, as by a cut. */
    private void ecrire(Cache cache) {
        Map<UUID, Ligne> suite = new TreeMap<>(verite);
        boolean valide = hasard.nextInt(3) > 0;
        try (EcritureCache ecriture = cache.ecriture(new Sourd())) {
            int gestes = hasard.nextInt(10) == 0 ? Mesures.NORMALES.lignesMinimales() + 50 : hasard.nextInt(40);
            for (int i = 0; i < gestes; i++) {
                Ligne ligne = unite(hasard.nextInt(DEPART + 500));
                if (hasard.nextInt(4) == 0) {
                    ecriture.supprimer("unite", ligne.id());
                    suite.remove(ligne.id());
                } else {
                    ecriture.ajouter("unite", List.of(ligne));
                    suite.put(ligne.id(), ligne);
                }
            }
            if (valide) {
                ecriture.jalon("c" + hasard.nextInt(), true);
                verite.clear();
                verite.putAll(suite);
            }
        }
    }

    private Ligne unite(int rang) {
        return new Ligne(TablesEssai.id(rang), hasard.nextInt(1_000), new @Nullable Object[]{"U" + rang,
            TablesEssai.id(hasard.nextInt(20)), hasard.nextInt(4) == 0 ? null : hasard.nextInt(99),
            "à " + hasard.nextLong()});
    }

    private void memesLignes(Cache cache, String quand) {
        Map<UUID, Ligne> lues = new TreeMap<>();
        cache.charger("unite").forEach(l -> assertThat(lues.put(l.id(), l)).isNull());
        assertThat(lues).as("%s, graine %d", quand, graine).isEqualTo(verite);
    }

    private long images() throws Exception {
        return compter("select count(*) from image where table_nom = 'unite'");
    }

    private long restes() throws Exception {
        return compter("select count(*) from image_reste");
    }

    private long compter(String sql) throws Exception {
        try (Connection connexion = new FichierH2(espace().cache(), CleEspace.de(espace())).connexion();
                Statement requete = connexion.createStatement();
                ResultSet lu = requete.executeQuery(sql)) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
