package fr.siimop.atelier.cache.copie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.chiffre.SystemeChiffre;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;

class CacheTest {

    @TempDir
    Path dossier;

    private Espace espace(ServeurContrat serveur) throws CacheInaccessible {
        return Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL);
    }

    @Test
    void un_cache_illisible_est_mis_de_cote_et_refait_sans_toucher_aux_saisies() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
            }
            abimer(espace(serveur).cache());
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).singleElement().asString().contains("mis de côté")
                        .contains("intactes");
                atelier.recevoir();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
                assertThat(atelier.vu(ServeurContrat.unite(5), "places")).isEqualTo(4);
            }
        }
    }

    @Test
    void une_copie_en_clair_est_chiffree_sans_rien_perdre() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
            }
            Path fichier = espace(serveur).cache();
            mettreEnClair(espace(serveur));
            Path miseDeCote = Files.copy(fichier, fichier.resolveSibling("cache-illisible-20261120-120000.mv.db"));
            assertThat(contient(fichier, "CH de Valbrenne")).isTrue();
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).isEmpty();
                assertThat(atelier.poste.cache().curseur()).isPresent();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
                assertThat(atelier.vu(ServeurContrat.unite(5), "places")).isEqualTo(4);
            }
            assertThat(contient(fichier, "CH de Valbrenne")).isFalse();
            assertThat(miseDeCote).doesNotExist();
        }
    }

    @Test
    void une_copie_en_clair_que_le_disque_ne_laisse_pas_reecrire_est_gardee() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
            }
            Path fichier = espace(serveur).cache();
            mettreEnClair(espace(serveur));
            Path genant = Files.createDirectories(fichier.resolveSibling(fichier.getFileName() + ".nouveau/genant"));
            for (int ouverture = 0; ouverture < 2; ouverture++) {
                assertThatThrownBy(() -> new PosteEssai(serveur, dossier)).isInstanceOf(CacheInaccessible.class)
                        .hasMessageContaining("place du disque").hasMessageContaining("déplacez ce fichier");
                assertThat(contient(fichier, "CH de Valbrenne")).isTrue();
            }
            Files.delete(genant);
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).isEmpty();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
            }
            assertThat(genant.getParent()).doesNotExist();
        }
    }

    @Test
    void une_cle_abimee_arrete_tout_sans_rien_changer() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(5)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
            }
            byte[] avant = Files.readAllBytes(espace(serveur).envoi());
            Files.writeString(espace(serveur).cle(), "");
            assertThatThrownBy(() -> new PosteEssai(serveur, dossier)).isInstanceOf(CacheInaccessible.class)
                    .hasMessageContaining("est abîmée");
            assertThat(Files.readAllBytes(espace(serveur).envoi())).isEqualTo(avant);
        }
    }

    @Test
    void une_cle_absente_arrete_tout_et_remise_rend_les_saisies() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(5)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.saisir(ServeurContrat.unite(1), "places", 2, 4);
            }
            Path cle = espace(serveur).cle();
            Path ailleurs = Files.move(cle, dossier.resolve("ailleurs.cle"));
            byte[] avant = Files.readAllBytes(espace(serveur).envoi());
            assertThatThrownBy(() -> new PosteEssai(serveur, dossier)).isInstanceOf(CacheInaccessible.class)
                    .hasMessageContaining("manque");
            assertThat(cle).doesNotExist();
            assertThat(Files.readAllBytes(espace(serveur).envoi())).isEqualTo(avant);

            Files.move(ailleurs, cle);
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.envoi().nombre()).isOne();
                assertThat(atelier.poste.avertissements()).isEmpty();
            }
        }
    }

    /** As versions before this one kept it. */
    private static void mettreEnClair(Espace espace) throws Exception {
        String cle = CleEspace.de(espace);
        try (var connexion = new FichierH2(espace.cache(), cle).connexion();
                var requete = connexion.createStatement()) {
            requete.execute("alter user siimop set password ''");
            requete.execute("shutdown compact");
        }
        Path clair = espace.dossier().resolve("clair");
        try (FileChannel chiffre = SystemeChiffre.canal(FileChannel.open(espace.cache()), cle)) {
            ByteBuffer contenu = ByteBuffer.allocate((int) chiffre.size());
            chiffre.read(contenu, 0);
            Files.write(clair, contenu.array());
        }
        Files.move(clair, espace.cache(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean contient(Path fichier, String texte) throws Exception {
        return Files.readString(fichier, StandardCharsets.ISO_8859_1).contains(texte);
    }

    @Test
    void un_cache_condamne_est_mis_de_cote_a_l_ouverture_suivante() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
                atelier.poste.cache().condamner();
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).singleElement().asString().contains("mis de côté");
                assertThat(atelier.poste.cache().compter("unite")).isZero();
                atelier.recevoir();
                assertThat(atelier.vu(ServeurContrat.unite(5), "places")).isEqualTo(4);
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).isEmpty();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
            }
        }
    }

    @Test
    void un_cache_condamne_puis_refait_est_garde() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.poste.cache().condamner();
                atelier.passage.refaireLaCopie(Suivi.muet());
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).isEmpty();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
            }
        }
    }

    @Test
    void une_page_abimee_ne_survit_pas_a_une_copie_refaite() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(6_000)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
            }
            try (RandomAccessFile acces = new RandomAccessFile(espace(serveur).cache().toFile(), "rw")) {
                acces.seek(acces.length() / 2);
                acces.write(new byte[4_096]);
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                // where the rows are in the file changes from one time to another: what is not read is written over
                assertThat(catchThrowable(() -> atelier.passage.refaireLaCopie(Suivi.muet()))).satisfiesAnyOf(
                        echec -> assertThat(echec).isNull(),
                        echec -> assertThat(echec).isInstanceOf(CacheInaccessible.class)
                                .hasMessageContaining("relancez-le"));
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.recevoir();
                assertThat(atelier.poste.cache().charger("unite")).hasSize(6_000);
            }
        }
    }

    @Test
    void un_commit_que_h2_abandonne_en_route_condamne_la_copie() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                Cache cache = atelier.poste.cache();
                try (EcritureCache ecriture = cache.ecriture(atelier.poste.magasin(), CacheTest::quiRompt)) {
                    ecriture.supprimer("unite", ServeurContrat.unite(5));
                    assertThatThrownBy(ecriture::valider).isInstanceOfSatisfying(ErreurCache.class,
                            echec -> assertThat(echec.phrase()).contains("relancez-le"));
                }
                assertThat(cache.condamnee()).isTrue();
                assertThat(atelier.poste.avertissements()).singleElement().asString().contains("relancez-le");
            }
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                assertThat(atelier.poste.avertissements()).singleElement().asString().contains("mis de côté");
                atelier.recevoir();
                assertThat(atelier.poste.cache().compter("unite")).isEqualTo(500);
            }
        }
    }

    /** From its second commit on: the first one ends its opening. */
    private static Connection quiRompt(Connection connexion) {
        AtomicInteger commits = new AtomicInteger();
        return (Connection) Proxy.newProxyInstance(CacheTest.class.getClassLoader(), new Class<?>[]{Connection.class},
                (mandataire, methode, arguments) -> {
                    if (methode.getName().equals("commit") && commits.incrementAndGet() > 1) {
                        throw new SQLException("Essai", null, ErrorCode.GENERAL_ERROR_1,
                                DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "Position 0"));
                    }
                    return methode.invoke(connexion, arguments);
                });
    }

    @Test
    void une_copie_condamnee_ne_recoit_plus_rien_avant_d_etre_refaite() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500);
                PosteEssai atelier = new PosteEssai(serveur, dossier)) {
            atelier.synchroniser();
            atelier.poste.cache().condamner();
            for (int fois = 0; fois < 2; fois++) {
                assertThatThrownBy(atelier::synchroniser).isInstanceOfSatisfying(ErreurCache.class,
                        echec -> assertThat(echec.phrase()).contains("relancez-le"));
            }
            atelier.passage.refaireLaCopie(Suivi.muet());
            atelier.synchroniser();
        }
    }

    @Test
    void un_cache_que_le_disque_n_ouvre_pas_n_est_pas_jete() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE)) {
            Path fichier = espace(serveur).cache();
            Files.createDirectories(fichier.resolve("occupe"));
            assertThatThrownBy(() -> new PosteEssai(serveur, dossier)).isInstanceOf(CacheInaccessible.class);
            assertThat(fichier.resolve("occupe")).exists();
        }
    }

    private static void abimer(Path fichier) throws Exception {
        try (RandomAccessFile acces = new RandomAccessFile(fichier.toFile(), "rw")) {
            byte[] bruit = new byte[(int) acces.length()];
            java.util.Arrays.fill(bruit, (byte) 0x5A);
            acces.write(bruit);
        }
    }

    @Test
    void une_colonne_nouvelle_garde_les_lignes_et_demande_un_nouvel_instantane() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(200)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                assertThat(atelier.poste.cache().curseur()).isPresent();
            }
            Registre plusRecent = new Registre(List.of(avecColonnesDePlus("ville"), TablesEssai.UNITE));
            try (Cache cache = Cache.ouvrir(espace(serveur), plusRecent, Clock.systemUTC()).objet()) {
                assertThat(cache.curseur()).isEmpty();
                assertThat(cache.charger("hopital")).hasSize(2).allSatisfy(l -> assertThat(l.taille()).isEqualTo(3));
            }
        }
    }

    @Test
    void une_mise_a_niveau_coupee_entre_deux_colonnes_se_finit_avec_les_lignes_qui_sont_la() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(200)) {
            try (PosteEssai atelier = new PosteEssai(serveur, dossier)) {
                atelier.synchroniser();
                atelier.poste.cache().oublierCurseur();
            }
            DescripteurEntite<TablesEssai.Hopital> nouveau = avecColonnesDePlus("ville", "quartier");
            TableLocale locale = new TableLocale(nouveau);
            Espace espace = espace(serveur);
            try (var connexion = new FichierH2(espace.cache(), CleEspace.de(espace)).connexion();
                    var requete = connexion.createStatement()) {
                requete.execute(locale.ajouter(locale.definitions().get(2)));
            }
            Registre plusRecent = new Registre(List.of(nouveau, TablesEssai.UNITE));
            for (int ouverture = 0; ouverture < 2; ouverture++) {
                try (Cache cache = Cache.ouvrir(espace, plusRecent, Clock.systemUTC()).objet()) {
                    assertThat(cache.curseur()).isEmpty();
                    assertThat(cache.charger("hopital")).hasSize(2)
                            .allSatisfy(l -> assertThat(l.taille()).isEqualTo(4));
                }
            }
        }
    }

    private static DescripteurEntite<TablesEssai.Hopital> avecColonnesDePlus(String... ids) {
        Colonne<TablesEssai.Hopital, String> nom = Colonne.texte("libelle", "Nom", 120, TablesEssai.Hopital::libelle);
        Colonne<TablesEssai.Hopital, LocalDate> jour = Colonne.date("ouverture", "Ouverture",
                TablesEssai.Hopital::ouverture);
        List<Colonne<TablesEssai.Hopital, ?>> colonnes = new ArrayList<>(List.of(nom, jour));
        for (String id : ids) {
            colonnes.add(Colonne.texte(id, id, 80, h -> null));
        }
        return DescripteurEntite.de("hopital", TablesEssai.Hopital.class).colonnes(colonnes)
                .fabrique(v -> new TablesEssai.Hopital(v.id(), v.exiger(nom), v.lire(jour)));
    }

    @Test
    void chaque_systeme_a_son_dossier() {
        Path maison = Path.of("/home/sauge");
        assertThat(Dossiers.de("Linux", Map.<String, String>of()::get, maison))
                .isEqualTo(maison.resolve(".local/share/siimop"));
        assertThat(Dossiers.de("Linux", Map.of("XDG_DATA_HOME", "/donnees")::get, maison))
                .isEqualTo(Path.of("/donnees/siimop"));
        assertThat(Dossiers.de("Windows 11", Map.of("LOCALAPPDATA", "/L")::get, maison))
                .isEqualTo(Path.of("/L/SiiMOP"));
        assertThat(Dossiers.de("Mac OS X", Map.<String, String>of()::get, maison))
                .isEqualTo(maison.resolve("Library/Application Support/SiiMOP"));
    }

    @Test
    void une_ecriture_abandonnee_ne_laisse_rien() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE);
                PosteEssai atelier = new PosteEssai(serveur, dossier)) {
            try (EcritureCache ecriture = atelier.poste.cache().ecriture(atelier.poste.magasin())) {
                ecriture.commencerInstantane();
                ecriture.ajouter("hopital", List.of(TablesEssai.HOPITAL
                        .ligne(new TablesEssai.Hopital(TablesEssai.id(1), "CH", LocalDate.of(1987, 3, 1)))));
            }
            assertThat(atelier.poste.cache().compter("hopital")).isZero();
            assertThat(Files.exists(espace(serveur).cache())).isTrue();
        }
    }

    /** Begun again before its table had a key: what it brought twice has not left. */
    @Test
    void un_instantane_dit_quelles_lignes_il_n_a_pas_rapportees() throws Exception {
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE);
                PosteEssai atelier = new PosteEssai(serveur, dossier)) {
            List<EcritureCache.Ecrit> dits = new ArrayList<>();
            EcritureCache.Temoin temoin = new EcritureCache.Temoin() {
                @Override
                public boolean regarde(String table) {
                    return table.equals("hopital");
                }

                @Override
                public void ecrit(List<EcritureCache.Ecrit> ecrits) {
                    dits.addAll(ecrits);
                }
            };
            try (EcritureCache ecriture = atelier.poste.cache().ecriture(temoin)) {
                ecriture.commencerInstantane();
                ecriture.ajouter(TablesEssai.HOPITAL, List.of(hopital(1), hopital(2)));
                ecriture.jalon("a", false);
            }
            dits.clear();
            try (EcritureCache ecriture = atelier.poste.cache().ecriture(temoin)) {
                ecriture.commencerInstantane();
                ecriture.ajouter(TablesEssai.HOPITAL, List.<@Nullable Object[]>of(hopital(1)));
                ecriture.jalon("b", true);
            }
            assertThat(dits.stream().filter(dit -> dit.ligne() == null))
                    .containsExactly(new EcritureCache.Ecrit("hopital", TablesEssai.id(2), null));
            assertThat(atelier.poste.cache().charger("hopital")).singleElement()
                    .satisfies(ligne -> assertThat(ligne.id()).isEqualTo(TablesEssai.id(1)));
        }
    }

    private static @Nullable Object[] hopital(int rang) {
        return new @Nullable Object[]{TablesEssai.id(rang), 5L, "CH " + rang, LocalDate.of(1987, 3, 1)};
    }

    @Test
    void une_grande_table_est_lue_par_plusieurs_lecteurs_sans_rien_perdre() throws Exception {
        int nombre = 65_000;
        try (ServeurContrat serveur = new ServeurContrat(TablesEssai.REGISTRE);
                PosteEssai atelier = new PosteEssai(serveur, dossier)) {
            List<Ligne> ecrites = new ArrayList<>();
            List<@Nullable Object[]> rangees = new ArrayList<>();
            for (int i = 0; i < nombre; i++) {
                LocalDate jour = LocalDate.of(1987, 3, 1 + i % 28);
                ecrites.add(TablesEssai.HOPITAL.ligne(new TablesEssai.Hopital(TablesEssai.id(i), "CH " + i, jour), 5));
                rangees.add(new Object[]{TablesEssai.id(i), 5L, "CH " + i, jour});
            }
            try (EcritureCache ecriture = atelier.poste.cache().ecriture(atelier.poste.magasin())) {
                ecriture.ajouter(TablesEssai.HOPITAL, rangees);
                ecriture.jalon("c", true);
            }
            assertThat(atelier.poste.cache().charger("hopital")).containsExactlyInAnyOrderElementsOf(ecrites);
        }
    }
}
