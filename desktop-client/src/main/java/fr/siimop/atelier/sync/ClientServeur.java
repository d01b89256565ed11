package fr.siimop.atelier.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.HistoriqueSync;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.NouvellesSync;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.sync.SchemaSync;

/** The requests of the contract. Every failure comes out as an {@link EchecServeur}. */
public final class ClientServeur implements AutoCloseable {

    private static final Duration REPONSE = Duration.ofSeconds(60);
    /** The server gives a sign of life every 15 seconds. */
    private static final Duration EVENEMENTS = Duration.ofSeconds(45);
    private static final String REVENIR = "retry-after";
    private static final String DROITS = "x-siimop-droits";
    private static final String CONFLITS = "x-siimop-conflits";
    /** Of the slowest line on which a file still leaves: 64 kbit/s. */
    private static final int OCTETS_PAR_MS = 8;
    private static final int ESSAIS = 5;
    private static final int ATTENTE_MAXIMALE_S = 10;
    private static final int CORPS_D_ERREUR = 1 << 16;

    private final AdresseServeur adresse;
    private final Duration silence;
    private final Duration silenceDesEvenements;
    private final LongAdder octetsRecus = new LongAdder();
    private volatile String jeton;
    private @Nullable HttpClient http;
    private boolean ferme;

    public ClientServeur(AdresseServeur adresse, String jeton) {
        this(adresse, jeton, REPONSE, EVENEMENTS);
    }

    /** @param silence after which a connection is dead: that of an answer, then that of events */
    ClientServeur(AdresseServeur adresse, String jeton, Duration silence, Duration silenceDesEvenements) {
        this.adresse = adresse;
        this.jeton = jeton;
        this.silence = silence;
        this.silenceDesEvenements = silenceDesEvenements;
    }

    /** Made for the first request: reading the authorities that certify takes a while, and the window opens first. */
    private synchronized HttpClient http() throws IOException {
        if (ferme) {
            throw new IOException("closed");
        }
        HttpClient connu = http;
        if (connu == null) {
            connu = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10)).build();
            http = connu;
        }
        return connu;
    }

    private record Identifiants(String email, String motDePasse, String posteDeTravail) {}

    private record Lot(List<Mutation> lot) {}

    private record Reponse(List<Resultat> resultats) {}

    private record Conflits(List<ConflitOuvert> conflits) {}

    private record Cloture(List<UUID> conflits) {}

    private record Clos(int clos) {}

    private record Recu(boolean recu) {}

    public AdresseServeur adresse() {
        return adresse;
    }

    /** Of the bodies of answers, as they came over the network, since this client was made. */
    public long octetsRecus() {
        return octetsRecus.sum();
    }

    /** After signing in again: what follows uses the new token. */
    public void changerJeton(String nouveau) {
        jeton = nouveau;
    }

    public boolean aUnJeton() {
        return !jeton.isEmpty();
    }

    public Connexion connecter(String email, String motDePasse, String posteDeTravail) throws EchecServeur, Arret {
        byte[] corps = Json.MAPPER.writeValueAsBytes(new Identifiants(email, motDePasse, posteDeTravail));
        HttpRequest demande = HttpRequest.newBuilder(adresse.vers("/api/sync/jeton")).timeout(REPONSE)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(corps)).build();
        Connexion connexion = lire(demande, Connexion.class);
        jeton = connexion.jeton();
        return connexion;
    }

    /** The tables and the rights, with what a pull will say as long as these are the same. */
    public record Schema(SchemaSync contenu, Optional<String> marque) {}

    /** @param lignes true to ask how many rows will come */
    public Schema schema(boolean lignes) throws EchecServeur, Arret {
        HttpResponse<InputStream> reponse = envoyer(
                demande("/api/sync/schema" + (lignes ? "?lignes=true" : "")).GET().build());
        return new Schema(lire(reponse, SchemaSync.class), reponse.headers().firstValue(DROITS));
    }

    /**
     * The lines of a pull; the caller closes the stream.
     *
     * @param droits   changes when the schema of this person does; absent when the server does not say
     * @param conflits changes when the list of the conflicts does; absent when the server does not say
     */
    public record Lignes(InputStream flux, Optional<String> droits, Optional<String> conflits) {}

    public Lignes tirer(@Nullable String curseur, int max) throws EchecServeur, Arret {
        String suite = curseur == null ? "" : "&curseur=" + URLEncoder.encode(curseur, StandardCharsets.UTF_8);
        HttpResponse<InputStream> reponse = envoyer(demande("/api/sync/tirer?max=" + max + suite).GET().build());
        return new Lignes(clair(reponse), reponse.headers().firstValue(DROITS),
                reponse.headers().firstValue(CONFLITS));
    }

    public List<Resultat> pousser(List<Mutation> mutations) throws EchecServeur, Arret {
        byte[] corps = Json.MAPPER.writeValueAsBytes(new Lot(mutations));
        return lire(demande("/api/sync/pousser").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(corps)).build(), Reponse.class).resultats();
    }

    /** The content of an attached file whose row the server has. */
    public void envoyerPiece(UUID ligne, byte[] contenu) throws EchecServeur, Arret {
        lire(demande("/api/sync/fichier?id=" + ligne).header("Content-Type", "application/octet-stream")
                .timeout(REPONSE.plusMillis(contenu.length / OCTETS_PAR_MS))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(contenu)).build(), Recu.class);
    }

    public byte[] piece(UUID ligne) throws EchecServeur, Arret {
        try (InputStream corps = ouvrir(demande("/api/sync/fichier?id=" + ligne).GET().build())) {
            return corps.readAllBytes();
        } catch (IOException e) {
            throw EchecServeur.injoignable(adresse, e);
        }
    }

    /** Conflicts that nobody decided yet, on the rows that this person reads. */
    public List<ConflitOuvert> conflits() throws EchecServeur, Arret {
        return lire(demande("/api/sync/conflits").GET().build(), Conflits.class).conflits();
    }

    /** Those of this person on this workstation that wait no more. */
    public void clore(List<UUID> conflits) throws EchecServeur, Arret {
        byte[] corps = Json.MAPPER.writeValueAsBytes(new Cloture(conflits));
        lire(demande("/api/sync/conflits/clore").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(corps)).build(), Clos.class);
    }

    /** What others did since then. */
    public NouvellesSync nouvelles(Instant depuis) throws EchecServeur, Arret {
        return lire(demande("/api/sync/nouvelles?depuis=" + depuis).GET().build(), NouvellesSync.class);
    }

    /** What a copy at this cursor should hold, but for the rows that changed since. */
    public ControleSync controle(String curseur) throws EchecServeur, Arret {
        return lire(demande("/api/sync/controle?exclusions=true&curseur="
                + URLEncoder.encode(curseur, StandardCharsets.UTF_8)).GET().build(), ControleSync.class);
    }

    /** The lines of one range of a table; the caller closes the stream. */
    public InputStream tranche(String table, int tranche) throws EchecServeur, Arret {
        return ouvrir(demande("/api/sync/tranche?table=" + table + "&tranche=" + tranche).GET().build());
    }

    /** @param suite of the page before, or {@code null} for the latest changes */
    public HistoriqueSync historique(String table, UUID id, @Nullable String suite) throws EchecServeur, Arret {
        String page = suite == null ? "" : "&suite=" + URLEncoder.encode(suite, StandardCharsets.UTF_8);
        return lire(demande("/api/sync/historique?table=" + table + "&id=" + id + page).GET().build(),
                HistoriqueSync.class);
    }

    /** Server-sent events; the caller closes the stream. */
    public InputStream evenements() throws EchecServeur, Arret {
        return clair(envoyer(demande("/api/sync/evenements").header("Accept", "text/event-stream").GET().build()),
                silenceDesEvenements);
    }

    private HttpRequest.Builder demande(String chemin) {
        URI uri = adresse.vers(chemin);
        return HttpRequest.newBuilder(uri).timeout(REPONSE).header("Authorization", "Bearer " + jeton)
                .header("X-Siimop-Schema", Integer.toString(SchemaSync.VERSION));
    }

    private <T> T lire(HttpRequest demande, Class<T> type) throws EchecServeur, Arret {
        return lire(envoyer(demande), type);
    }

    private <T> T lire(HttpResponse<InputStream> reponse, Class<T> type) throws EchecServeur {
        try (InputStream corps = clair(reponse)) {
            return Json.MAPPER.readValue(corps, type);
        } catch (IOException | JacksonIOException e) {
            throw EchecServeur.injoignable(adresse, e);
        } catch (JacksonException e) {
            throw EchecServeur.illisible(adresse, e);
        }
    }

    private InputStream ouvrir(HttpRequest demande) throws EchecServeur, Arret {
        return clair(envoyer(demande));
    }

    private InputStream clair(HttpResponse<InputStream> reponse) throws EchecServeur {
        return clair(reponse, silence);
    }

    private InputStream clair(HttpResponse<InputStream> reponse, Duration patience) throws EchecServeur {
        try {
            return Decompression.de(reponse.headers().firstValue("content-encoding").orElse(""),
                    new FluxVivant(new FluxCompte(reponse.body(), octetsRecus), patience));
        } catch (IOException e) {
            throw EchecServeur.injoignable(adresse, e);
        }
    }

    /** A server that is too busy is asked again, a few times, before anybody is told. */
    private HttpResponse<InputStream> envoyer(HttpRequest nue) throws EchecServeur, Arret {
        HttpRequest demande = HttpRequest.newBuilder(nue, (nom, valeur) -> true).header("Accept-Encoding",
                Decompression.ACCEPTEES).build();
        try {
            HttpResponse<InputStream> reponse = http().send(demande, HttpResponse.BodyHandlers.ofInputStream());
            for (int essai = 1; essai < ESSAIS && occupe(reponse); essai++) {
                reponse.body().close();
                Thread.sleep(attente(reponse));
                reponse = http().send(demande, HttpResponse.BodyHandlers.ofInputStream());
            }
            if (reponse.statusCode() != 200) {
                throw echec(reponse);
            }
            return reponse;
        } catch (IOException e) {
            throw EchecServeur.injoignable(adresse, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Arret();
        }
    }

    /** A refusal counts only when SiiMOP itself says so: with a code. */
    private EchecServeur echec(HttpResponse<InputStream> reponse) throws EchecServeur, IOException {
        int statut = reponse.statusCode();
        EchecServeur echec = EchecServeur.statut(statut, occupe(reponse));
        if (statut >= 500 || statut == 401 || statut == 429) {
            reponse.body().close();
            return echec;
        }
        try (InputStream corps = clair(reponse)) {
            JsonNode dit = Json.MAPPER.readTree(corps.readNBytes(CORPS_D_ERREUR));
            JsonNode code = dit.get("code");
            return code == null || !code.isString()
                    ? EchecServeur.etranger(adresse, statut)
                    : echec.dit(dit.path("message").asString(""));
        } catch (JacksonException e) {
            return EchecServeur.etranger(adresse, statut);
        }
    }

    /** The server itself says when to come back; a 503 that does not comes from a proxy that found no server. */
    private static boolean occupe(HttpResponse<?> reponse) {
        return reponse.statusCode() == 503 && reponse.headers().firstValue(REVENIR).isPresent();
    }

    /** Not all at the same moment. */
    private static Duration attente(HttpResponse<?> reponse) {
        String texte = reponse.headers().firstValue(REVENIR).orElse("");
        int secondes = texte.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(texte), ATTENTE_MAXIMALE_S) : 1;
        return Duration.ofMillis((long) (secondes * 1_000 * ThreadLocalRandom.current().nextDouble(0.5, 1.5)));
    }

    /** Ends the open streams too: the program is leaving. */
    @Override
    public synchronized void close() {
        ferme = true;
        if (http != null) {
            http.shutdownNow();
        }
    }
}
