package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;

class SyncTest {

    private static final ServeurDeTest SERVEUR = ServeurDeTest.demonstration();
    private static final String ARS = SERVEUR.connexion().jetons().delivrer(JeuDePages.SAUGE, "PC");
    private static final String RTS = SERVEUR.connexion().jetons().delivrer(JeuDePages.LILAS, "PC");

    @AfterAll
    static void arreter() {
        SERVEUR.close();
    }

    @Test
    void donne_a_chacun_les_tables_de_ses_fonctions() {
        JsonNode schema = json(lire("/api/sync/schema", ARS));
        assertThat(schema.get("version").asInt()).isEqualTo(1);
        assertThat(schema.at("/tables").valueStream().filter(t -> t.get("table").asString().equals("terrain"))
                .findFirst().orElseThrow().at("/droits/ecriture/0").asString()).isEqualTo("TOURS");
        assertThat(json(lire("/api/sync/schema", RTS)).get("tables")).isEmpty();
    }

    @Test
    void refuse_un_jeton_absent_faux_ou_revoque() {
        String revoque = SERVEUR.connexion().jetons().delivrer(JeuDePages.SAUGE, "PC-perdu");
        SERVEUR.connexion().jetons().revoquer(JeuDePages.SAUGE, "PC-perdu");
        for (String chemin : new String[]{"schema", "tirer", "evenements", "historique", "controle", "tranche",
            "conflits",
            "nouvelles"}) {
            assertThat(SERVEUR.navigateur().lire("/api/sync/" + chemin).statusCode()).isEqualTo(401);
            assertThat(lire("/api/sync/" + chemin, "faux").statusCode()).isEqualTo(401);
            HttpResponse<String> refus = lire("/api/sync/" + chemin, revoque);
            assertThat(refus.statusCode()).isEqualTo(401);
            assertThat(refus.body()).contains("\"code\":\"jeton_refuse\"");
        }
    }

    @Test
    void les_nouvelles_sont_depuis_un_instant() {
        assertThat(lire("/api/sync/nouvelles?depuis=2026-11-20T08:00:00Z", ARS).statusCode()).isEqualTo(200);
        for (String faux : new String[]{"", "?depuis=hier", "?depuis=-1000000000-01-01T00:00:00Z",
            "?depuis=-9999-01-01T00:00:00Z"}) {
            HttpResponse<String> refus = lire("/api/sync/nouvelles" + faux, ARS);
            assertThat(refus.statusCode()).as(faux).isEqualTo(400);
            assertThat(refus.body()).contains("\"code\":\"depuis\"");
        }
    }

    @Test
    void la_marque_des_conflits_change_avec_les_droits() {
        String deLArs = lire("/api/sync/tirer", ARS).headers().firstValue("X-Siimop-Conflits").orElseThrow();
        assertThat(lire("/api/sync/tirer", ARS).headers().firstValue("X-Siimop-Conflits")).contains(deLArs);
        assertThat(lire("/api/sync/tirer", RTS).headers().firstValue("X-Siimop-Conflits").orElseThrow())
                .isNotEqualTo(deLArs);
    }

    @Test
    void dit_a_un_atelier_d_une_autre_version_quoi_faire() {
        assertThat(lire("/api/sync/schema", ARS, "X-Siimop-Schema", "1").statusCode()).isEqualTo(200);
        assertThat(lire("/api/sync/schema", ARS, "X-Siimop-Schema", "un").statusCode()).isEqualTo(400);
        HttpResponse<String> ancien = lire("/api/sync/tirer", ARS, "X-Siimop-Schema", "0");
        assertThat(ancien.statusCode()).isEqualTo(426);
        assertThat(ancien.body()).contains("schema_incompatible").contains("installez la version actuelle");
        assertThat(lire("/api/sync/tirer", ARS, "X-Siimop-Schema", "99").body()).contains("mettre le serveur à jour");
    }

    @Test
    void tire_des_lignes_jusqu_au_dernier_point_de_reprise() {
        HttpResponse<String> tirage = lire("/api/sync/tirer", ARS);
        assertThat(tirage.statusCode()).isEqualTo(200);
        assertThat(tirage.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(tirage.headers().firstValue("Content-Encoding")).isEmpty();
        String[] lignes = tirage.body().split("\n");
        assertThat(lignes[0]).startsWith("{\"table\":\"region\",\"colonnes\":[\"id\",\"rev\",");
        JsonNode fin = Json.MAPPER.readTree(lignes[lignes.length - 1]);
        assertThat(fin.get("fin").asBoolean()).isTrue();
        assertThat(tirage.body()).contains("Pédiatrie et PMI");

        String suite = lire("/api/sync/tirer?curseur=" + fin.get("curseur").asString(), ARS).body();
        assertThat(suite).doesNotContain("PMI").contains("\"fin\":true");
    }

    @Test
    void dit_combien_de_lignes_et_lesquelles_un_poste_a_jour_doit_avoir() {
        String[] lignes = lire("/api/sync/tirer", ARS).body().split("\n");
        String curseur = Json.MAPPER.readTree(lignes[lignes.length - 1]).get("curseur").asString();
        JsonNode controle = json(lire("/api/sync/controle?curseur=" + curseur, ARS));
        assertThat(controle.get("a_jour").asBoolean()).isTrue();
        assertThat(controle.at("/tables/0/tranches/0/empreinte").asString()).hasSize(16);
        assertThat(lire("/api/sync/controle?curseur=faux", ARS).statusCode()).isEqualTo(410);
        assertThat(lire("/api/sync/tranche?table=poste&tranche=64", ARS).statusCode()).isEqualTo(400);
        assertThat(lire("/api/sync/tranche?table=compte&tranche=1", ARS).body()).contains("table_inconnue");
        assertThat(lire("/api/sync/tranche?table=poste&tranche=3", ARS).body())
                .startsWith("{\"table\":\"poste\",\"colonnes\":");
    }

    @Test
    void comprime_ce_qui_est_tire_quand_l_atelier_le_demande() throws IOException, InterruptedException {
        HttpResponse<byte[]> reponse = HttpClient.newHttpClient().send(
                demande("/api/sync/tirer", ARS, "Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reponse.headers().firstValue("Content-Encoding")).hasValue("gzip");
        String lu = new String(new GZIPInputStream(new ByteArrayInputStream(reponse.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(lu).contains("\"fin\":true");
    }

    @Test
    void comprime_mieux_pour_qui_sait_lire_zstd() throws IOException, InterruptedException {
        HttpResponse<byte[]> reponse = HttpClient.newHttpClient().send(
                demande("/api/sync/tirer", ARS, "Accept-Encoding", "zstd, gzip;q=0.5").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reponse.headers().firstValue("Content-Encoding")).hasValue("zstd");
        String lu = new String(new ZstdInputStream(new ByteArrayInputStream(reponse.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(lu).contains("\"fin\":true");
        assertThat(Compression.pour("zstd;q=0, gzip")).isEqualTo(Compression.GZIP);
        assertThat(Compression.pour("identity")).isEqualTo(Compression.AUCUNE);
        assertThat(Compression.pour(null)).isEqualTo(Compression.AUCUNE);
    }

    @Test
    void refuse_un_curseur_etranger_et_un_maximum_absurde() {
        assertThat(lire("/api/sync/tirer?curseur=n-importe-quoi", ARS).statusCode()).isEqualTo(410);
        for (String maximum : new String[]{"0", "-1", "beaucoup", "99999999999"}) {
            assertThat(lire("/api/sync/tirer?max=" + maximum, ARS).statusCode()).as(maximum).isEqualTo(400);
        }
    }

    @Test
    void repond_400_a_ce_qui_n_est_pas_un_lot() {
        for (String corps : new String[]{"", "{", "[]", "null", "12", "{\"lot\":3}", "{\"lot\":[3]}", "\u0000",
            "{\"lot\":[{\"mutation\":\"pas un uuid\"}]}", "[".repeat(100_000)}) {
            HttpResponse<String> reponse = pousser(corps);
            assertThat(reponse.statusCode()).as(corps.substring(0, Math.min(40, corps.length()))).isIn(200, 400);
            assertThat(reponse.body()).doesNotContain("SM-");
        }
        assertThat(pousser("{").body()).contains("\"code\":\"lot_illisible\"");
    }

    @Test
    void repond_413_meme_a_qui_envoie_encore() {
        String corps = " ".repeat(33 * 1024 * 1024);
        for (int i = 0; i < 20; i++) {
            assertThat(pousser(corps).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void applique_une_mutation_et_l_annonce_aux_autres() throws IOException, InterruptedException {
        HttpResponse<java.io.InputStream> flux = HttpClient.newHttpClient()
                .send(demande("/api/sync/evenements", ARS).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(flux.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(flux.body(), StandardCharsets.UTF_8))) {
            assertThat(lecteur.readLine()).startsWith(":");
            UUID terrain = UUID.nameUUIDFromBytes("terrain:pmi".getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> poussee = pousser("""
                    {"lot":[{"mutation":"%s","table":"terrain","id":"%s","op":"modifier",
                     "champs":{"libelle":{"base":"Pédiatrie et PMI","valeur":"Pédiatrie de ville et PMI"}}}]}"""
                    .formatted(UUID.randomUUID(), terrain));
            assertThat(poussee.body()).contains("\"issue\":\"appliquee\"");
            String ligne = lecteur.readLine();
            while (!ligne.startsWith("data:")) {
                ligne = lecteur.readLine();
            }
            assertThat(ligne).matches("data: \\{\"seq\":\\d+}");
        }
    }

    @Test
    void raconte_l_histoire_d_une_ligne_a_qui_peut_la_lire() {
        UUID terrain = UUID.nameUUIDFromBytes("terrain:pediatrie".getBytes(StandardCharsets.UTF_8));
        String chemin = "/api/sync/historique?table=terrain&id=" + terrain;
        pousser("""
                {"lot":[{"mutation":"%s","table":"terrain","id":"%s","op":"modifier",
                 "champs":{"universitaire":{"base":null,"valeur":false},"description":{"base":null,"valeur":"Au 3ᵉ étage"}}}]}"""
                .formatted(UUID.randomUUID(), terrain));
        JsonNode dernier = json(lire(chemin, ARS)).at("/passages/0");
        assertThat(dernier.at("/champs/description").toString())
                .isEqualTo("{\"avant\":null,\"apres\":\"Au 3ᵉ étage\"}");
        assertThat(dernier.get("auteur").asString()).isEqualTo("Sauge Noisetier");
        assertThat(dernier.get("poste_de_travail").asString()).isEqualTo("PC");
        assertThat(dernier.get("operation").asString()).isEqualTo("modifier");
        assertThat(lire(chemin, RTS).statusCode()).isEqualTo(404);
        assertThat(lire("/api/sync/historique?table=terrain&id=" + UUID.randomUUID(), ARS).statusCode()).isEqualTo(404);
        for (String faux : new String[]{"", "?table=journal&id=" + terrain, "?table=terrain", "?table=terrain&id=1",
            "?table=terrain&id=" + terrain + "&suite=x"}) {
            assertThat(lire("/api/sync/historique" + faux, ARS).statusCode()).as(faux).isEqualTo(400);
        }
    }

    private static HttpResponse<String> lire(String chemin, String jeton, String... enTetes) {
        try {
            return HttpClient.newHttpClient().send(demande(chemin, jeton, enTetes).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> pousser(String corps) {
        return SERVEUR.navigateur().poster(HttpRequest.BodyPublishers.ofString(corps), "/api/sync/pousser",
                "Authorization", "Bearer " + ARS, "Content-Type", "application/json");
    }

    private static HttpRequest.Builder demande(String chemin, String jeton, String... enTetes) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(SERVEUR.adresse() + chemin))
                .header("Authorization", "Bearer " + jeton);
        return enTetes.length == 0 ? demande : demande.headers(enTetes);
    }

    private static JsonNode json(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(200);
        return Json.MAPPER.readTree(reponse.body());
    }
}
