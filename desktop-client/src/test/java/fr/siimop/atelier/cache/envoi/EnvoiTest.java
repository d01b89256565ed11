package fr.siimop.atelier.cache.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.Ouverture;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;

class EnvoiTest {

    private static final Cle CLE = new Cle("unite", TablesEssai.id(1));

    @TempDir
    Path dossier;

    private Espace espace() throws CacheInaccessible {
        return Espace.de(dossier, "http://localhost:1", "ars@demo.siimop");
    }

    private Ouverture<Envoi> ouvrir(Espace espace) throws CacheInaccessible {
        return Envoi.ouvrir(espace, Clock.systemUTC(), UUID::randomUUID);
    }

    private static List<Envoi.Saisie> saisie(int valeur) {
        return List.of(new Envoi.Saisie(CLE, "places", 2, valeur));
    }

    @Test
    void une_saisie_est_sur_le_disque_avant_que_l_ecran_ne_le_dise() throws Exception {
        Espace copie = new Espace(dossier.resolve("apres-la-panne"), "", "");
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(saisie(4));
            // as a computer that loses its power would leave the files: nothing was closed
            Files.createDirectories(copie.dossier());
            Files.copy(espace().envoi(), copie.envoi());
            Files.copy(espace().cle(), copie.cle());
        }
        try (Envoi apres = ouvrir(copie).objet()) {
            assertThat(apres.toutes()).singleElement()
                    .satisfies(l -> assertThat(l.champs().get("places").valeur()).isEqualTo(4));
        }
    }

    /** H2 reuses room after 45 s; at once here. Each copy is what a computer without power would find. */
    @Test
    void la_derniere_saisie_est_sur_le_disque_dans_un_fichier_ancien_aussi() throws Exception {
        ouvrir(espace()).objet().close();
        Files.createDirectories(dossier.resolve("apres"));
        try (Envoi envoi = ouvrir(espace()).objet();
                var connexion = FichierH2.saisies(espace(), CleEspace.de(espace())).connexion();
                var requete = connexion.createStatement()) {
            requete.execute("set retention_time 0");
            for (int valeur = 1; valeur < 60; valeur++) {
                String texte = valeur + "-".repeat(valeur * 37 % 3_000);
                envoi.editer(List.of(new Envoi.Saisie(CLE, "indication", null, texte)));
                Espace copie = new Espace(dossier.resolve("apres").resolve("panne" + valeur), "", "");
                Files.createDirectories(copie.dossier());
                Files.copy(espace().envoi(), copie.envoi());
                Files.copy(espace().cle(), copie.cle());
                try (Envoi apres = ouvrir(copie).objet()) {
                    assertThat(apres.toutes()).singleElement()
                            .satisfies(l -> assertThat(l.champs().get("indication").valeur()).isEqualTo(texte));
                }
            }
        }
    }

    @Test
    void un_texte_que_sa_colonne_ne_lit_pas_reste_apres_la_fermeture() throws Exception {
        UUID ligne = TablesEssai.id(1);
        try (Envoi envoi = ouvrir(espace()).objet()) {
            TextesAttente textes = new TextesAttente(envoi);
            textes.garder("unite", List.of(new TexteGarde(ligne, "places", "deux"),
                    new TexteGarde(ligne, "libelle", "corrigé depuis")));
            textes.garder("unite", List.of(new TexteGarde(ligne, "libelle", null)));
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(new TextesAttente(envoi).toutes("unite"))
                    .containsExactly(new TexteGarde(ligne, "places", "deux"));
            assertThat(new TextesAttente(envoi).toutes("autre")).isEmpty();
        }
    }

    /** The status bar counts them while a paste of thousands of cells is being written. */
    @Test
    void les_textes_illisibles_se_lisent_pendant_qu_une_longue_ecriture_tient_le_fichier() throws Exception {
        try (Envoi envoi = ouvrir(espace()).objet()) {
            TextesAttente textes = new TextesAttente(envoi);
            assertThat(textes.toutes("autre")).isEmpty();
            textes.garder("unite", List.of(new TexteGarde(TablesEssai.id(1), "places", "deux")));
            synchronized (envoi) {
                assertThat(CompletableFuture.supplyAsync(() -> textes.toutes("unite")).get(120, TimeUnit.SECONDS))
                        .containsExactly(new TexteGarde(TablesEssai.id(1), "places", "deux"));
                assertThat(CompletableFuture.supplyAsync(() -> textes.toutes("autre")).get(120, TimeUnit.SECONDS))
                        .isEmpty();
            }
        }
    }

    @Test
    void le_fichier_ne_se_lit_pas_sans_sa_cle_reservee_a_son_proprietaire() throws Exception {
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(List.of(new Envoi.Saisie(CLE, "indication", null, "Réanimation pédiatrique")));
        }
        assertThat(new String(Files.readAllBytes(espace().envoi()), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("animation");
        assertThat(Files.getPosixFilePermissions(espace().cle())).hasSize(2);
    }

    @Test
    void un_envoi_illisible_est_renomme_et_dit_jamais_supprime() throws Exception {
        ouvrir(espace()).objet().close();
        byte[] ruine = new byte[20_000];
        Files.write(espace().envoi(), ruine);
        Ouverture<Envoi> ouverture = ouvrir(espace());
        ouverture.objet().editer(saisie(4));
        ouverture.objet().close();

        assertThat(ouverture.avertissement()).contains("Rien n’a été supprimé");
        try (var fichiers = Files.list(espace().dossier())) {
            Path gardee = fichiers.filter(f -> f.getFileName().toString().contains("illisible")).findFirst()
                    .orElseThrow();
            assertThat(Files.readAllBytes(gardee)).isEqualTo(ruine);
        }
    }

    /** Nobody was told if this computer then stopped, or could not open the new one. */
    @Test
    void un_envoi_mis_de_cote_est_redit_a_chaque_ouverture_jusqu_a_ce_qu_il_soit_ote() throws Exception {
        ouvrir(espace()).objet().close();
        Path gardee = Files.write(espace().dossier().resolve("envoi-illisible-20261120-120000.mv.db"),
                new byte[20_000]);
        for (int ouverture = 0; ouverture < 2; ouverture++) {
            Ouverture<Envoi> redite = ouvrir(espace());
            redite.objet().close();
            assertThat(redite.avertissement()).contains(gardee.getFileName().toString(), espace().dossier().toString());
        }
        Files.delete(gardee);
        Ouverture<Envoi> apres = ouvrir(espace());
        apres.objet().close();
        assertThat(apres.avertissement()).isNull();
    }

    @Test
    void retaper_la_valeur_de_depart_ne_laisse_rien_a_envoyer() throws Exception {
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(saisie(4));
            envoi.editer(List.of(new Envoi.Saisie(CLE, "places", 4, 2)));
            assertThat(envoi.nombre()).isZero();
        }
    }

    @Test
    void une_grosse_action_de_masse_est_gardee_d_un_seul_tenant() throws Exception {
        List<Envoi.Saisie> saisies = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> new Envoi.Saisie(new Cle("unite", TablesEssai.id(i)), "places", 2, 3)).toList();
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(saisies);
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(20_000);
        }
    }

    @Test
    void un_deuxieme_atelier_sur_les_memes_fichiers_le_dit_en_une_phrase() throws Exception {
        try (PosteLocal premier = PosteEssai.ouvrir("http://localhost:1", dossier)) {
            assertThat(premier.avertissements()).isEmpty();
            assertThatThrownBy(() -> PosteEssai.ouvrir("http://localhost:1", dossier))
                    .isInstanceOf(CacheInaccessible.class).hasMessageContaining("déjà ouvert");
        }
        PosteEssai.ouvrir("http://localhost:1", dossier).close();
    }

    @Test
    void ce_qui_suit_une_action_de_masse_l_emporte_sur_elle() throws Exception {
        List<Envoi.Saisie> saisies = java.util.stream.IntStream.range(0, 2_000)
                .mapToObj(i -> new Envoi.Saisie(new Cle("unite", TablesEssai.id(i)), "places", 2, 3)).toList();
        Cle changee = new Cle("unite", TablesEssai.id(7));
        Cle defaite = new Cle("unite", TablesEssai.id(8));
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(saisies);
            envoi.editer(List.of(new Envoi.Saisie(changee, "places", 3, 9)));
            envoi.editer(List.of(new Envoi.Saisie(defaite, "places", 3, 2)));
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(1_999);
            assertThat(envoi.trouver(changee).champs().get("places").valeur()).isEqualTo(9);
            assertThat(envoi.trouver(defaite)).isNull();
            envoi.editer(List.of(new Envoi.Saisie(defaite, "places", 2, 5)));
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(2_000);
            assertThat(envoi.trouver(defaite).champs().get("places").valeur()).isEqualTo(5);
        }
    }

    @Test
    void defaire_et_refaire_dix_fois_une_action_de_masse_ne_laisse_que_le_dernier_etat() throws Exception {
        List<Envoi.Saisie> faire = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> new Envoi.Saisie(new Cle("unite", TablesEssai.id(i)), "places", 2, 3)).toList();
        List<Envoi.Saisie> defaire = faire.stream().map(s -> new Envoi.Saisie(s.cle(), "places", 3, 2)).toList();
        try (Envoi envoi = ouvrir(espace()).objet()) {
            for (int i = 0; i < 10; i++) {
                envoi.editer(faire);
                envoi.editer(defaire);
            }
            assertThat(envoi.nombre()).isZero();
            envoi.editer(faire);
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(1_000);
        }
    }

    @Test
    void des_lots_que_le_disque_refuse_de_reunir_se_lisent_quand_meme() throws Exception {
        List<Envoi.Saisie> faire = IntStream.range(0, 600)
                .mapToObj(i -> new Envoi.Saisie(new Cle("unite", TablesEssai.id(i)), "places", 2, 3)).toList();
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(faire);
            envoi.editer(faire);
        }
        ecrire("create table tenue (rang bigint references lot(rang))", "insert into tenue select rang from lot");
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(600);
        }
    }

    @Test
    void une_saisie_illisible_arrete_tout_sans_rien_changer() throws Exception {
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(saisie(4));
        }
        ecrire("create table copie as select * from attente", "update attente set contenu = '{'");
        assertThatThrownBy(() -> PosteEssai.ouvrir("http://localhost:1", dossier)).isInstanceOf(CacheInaccessible.class)
                .hasMessageContaining("ne peut pas être relu");

        ecrire("merge into attente select * from copie");
        try (PosteLocal poste = PosteEssai.ouvrir("http://localhost:1", dossier)) {
            assertThat(poste.envoi().nombre()).isEqualTo(1);
        }
    }

    private void ecrire(String... ordres) throws Exception {
        try (var connexion = FichierH2.saisies(espace(), CleEspace.de(espace())).connexion();
                var requete = connexion.createStatement()) {
            for (String ordre : ordres) {
                requete.execute(ordre);
            }
        }
    }

    @Test
    void un_lot_de_plusieurs_morceaux_se_relit_en_entier() throws Exception {
        int nombre = 9_000;
        List<Envoi.Saisie> toutes = IntStream.range(0, nombre)
                .mapToObj(i -> new Envoi.Saisie(new Cle("unite", TablesEssai.id(i)), "places", 2, 3 + i)).toList();
        try (Envoi envoi = ouvrir(espace()).objet()) {
            envoi.editer(toutes);
        }
        try (Envoi envoi = ouvrir(espace()).objet()) {
            assertThat(envoi.nombre()).isEqualTo(nombre);
            for (Envoi.Saisie saisie : toutes) {
                EnAttente relue = envoi.trouver(saisie.cle());
                assertThat(relue).isNotNull();
                assertThat(relue.champs().get("places").valeur()).isEqualTo(saisie.valeur());
            }
            assertThat(envoi.lignes("unite")).hasSize(nombre);
            assertThat(envoi.lignes("autre")).isEmpty();
        }
    }
}
