package fr.siimop.atelier.essai;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.HistoriqueSync;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.NouvellesSync;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.sync.SchemaSync;

/** A real HTTP server that speaks the contract over rows in memory, and misbehaves when told to. */
public final class ServeurContrat implements AutoCloseable {

    public static final String EMAIL = "ars@demo.siimop";
    public static final String MOT_DE_PASSE = "demo-siimop";

    public final DonneesContrat donnees;
    public final List<String> demandes = new CopyOnWriteArrayList<>();
    public final Set<String> poisons = ConcurrentHashMap.newKeySet();
    /** Cuts the connection of the next pulls after so many lines; 0 to let them end. */
    public final AtomicInteger couperApres = new AtomicInteger();
    /** Status given once to the next request of a path. */
    public final Map<String, Integer> statuts = new ConcurrentHashMap<>();
    /** Told of each row, the latest first. */
    public final Map<UUID, List<HistoriqueSync.Passage>> histoires = new ConcurrentHashMap<>();
    /** Conflicts that nobody decided; closing one takes it off. */
    public final List<ConflitOuvert> conflits = new CopyOnWriteArrayList<>();
    /** Rows of attached files whose content came. */
    public final List<UUID> fichiers = new CopyOnWriteArrayList<>();
    public volatile NouvellesSync nouvelles = new NouvellesSync(List.of(), false);
    /** So many of the next requests are told to come back at once. */
    public final AtomicInteger occupe = new AtomicInteger();
    public volatile boolean doubler;
    /** After the code, in the body of refusals. */
    public volatile String suiteDuRefus = "";
    /** Refusals are those of a proxy. */
    public volatile boolean mandataire;
    public final AtomicInteger poussees = new AtomicInteger();
    /** Of a push. */
    public volatile int octetsAuPlus = Integer.MAX_VALUE;
    public volatile boolean perdreLaReponse;
    public volatile int lignesParJalon = 100;
    public volatile boolean ditLeTotal = true;
    private final Registre registre;
    private final HttpServer http;
    private volatile String jeton = "jeton-1";
    private volatile Runnable avantPoussee = () -> {};
    private volatile Runnable avantReponse = () -> {};

    public ServeurContrat(Registre registre) {
        this(registre, 0);
    }

    public ServeurContrat(Registre registre, int port) {
        this.registre = registre;
        this.donnees = new DonneesContrat(registre);
        try {
            http = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        route("/api/sync/jeton", this::jeton, false);
        route("/api/sync/schema", this::schema, true);
        route("/api/sync/tirer", this::tirer, true);
        route("/api/sync/pousser", this::pousser, true);
        route("/api/sync/historique", this::historique, true);
        route("/api/sync/controle",
                echange -> json(echange, donnees.controle(lire(echange.getRequestURI().getQuery()))),
                true);
        route("/api/sync/tranche", this::tranche, true);
        route("/api/sync/conflits/clore", this::clore, true);
        route("/api/sync/conflits", echange -> json(echange, Map.of("conflits", conflits)), true);
        route("/api/sync/fichier", this::fichier, true);
        route("/api/sync/nouvelles", echange -> json(echange, nouvelles), true);
        http.createContext("/", echange -> refuser(echange, 404));
        http.start();
    }

    private interface Route {
        void traiter(HttpExchange echange) throws IOException;
    }

    public String adresse() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public void revoquerLesJetons() {
        jeton = "jeton-2";
    }

    /** Done just before a push is applied: what somebody else does, and nobody has received. */
    public void avantPoussee(Runnable geste) {
        avantPoussee = geste;
    }

    /** Done while the client waits for the answer to a push. */
    public void avantReponse(Runnable geste) {
        avantReponse = geste;
    }

    private void route(String chemin, Route route, boolean protegee) {
        http.createContext(chemin, echange -> {
            demandes.add(echange.getRequestURI().toString());
            Integer impose = statuts.remove(chemin);
            if (occupe.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                echange.getResponseHeaders().add("Retry-After", "0");
                impose = 503;
            }
            boolean inconnu = protegee
                    && !("Bearer " + jeton).equals(echange.getRequestHeaders().getFirst("Authorization"));
            if (impose != null || inconnu) {
                refuser(echange, impose == null ? 401 : impose);
                return;
            }
            try (echange) {
                route.traiter(echange);
            }
        });
    }

    private void refuser(HttpExchange echange, int statut) throws IOException {
        byte[] corps = (mandataire ? "<h1>Proxy</h1>" : "{\"code\":\"essai\"" + suiteDuRefus + "}")
                .getBytes(StandardCharsets.UTF_8);
        try (echange) {
            echange.sendResponseHeaders(statut, corps.length);
            echange.getResponseBody().write(corps);
        }
    }

    private void jeton(HttpExchange echange) throws IOException {
        Map<?, ?> corps = Json.MAPPER.readValue(echange.getRequestBody(), Map.class);
        if (!EMAIL.equals(corps.get("email")) || !MOT_DE_PASSE.equals(corps.get("mot_de_passe"))) {
            echange.sendResponseHeaders(401, -1);
            return;
        }
        json(echange, Map.of("jeton", jeton, "personne",
                Map.of("id", TablesEssai.id(1).toString(), "prenom", "Sauge", "nom", "NOISETIER")));
    }

    private void schema(HttpExchange echange) throws IOException {
        List<SchemaSync.TableSync> tables = new ArrayList<>();
        for (DescripteurEntite<?> d : registre.tous()) {
            List<SchemaSync.ColonneSync> colonnes = d.colonnes().stream().map(c -> new SchemaSync.ColonneSync(c.id(),
                    c.libelle(), c.type().code(), c.obligatoire(), c.tableReferencee(), null)).toList();
            Long lignes = ditLeTotal ? Long.valueOf(donnees.table(d.table()).size()) : null;
            tables.add(new SchemaSync.TableSync(d.table(), d.libellePluriel(), colonnes,
                    new SchemaSync.DroitsSync(List.of("national"), donnees.ecriture(d.table())), lignes));
        }
        json(echange, new SchemaSync(SchemaSync.VERSION, tables));
    }

    private void tirer(HttpExchange echange) throws IOException {
        String requete = echange.getRequestURI().getQuery();
        String curseur = null;
        for (String morceau : requete.split("&")) {
            if (morceau.startsWith("curseur=")) {
                curseur = morceau.substring("curseur=".length());
            }
        }
        if (curseur != null && !donnees.connait(curseur)) {
            refuser(echange, 410);
            return;
        }
        echange.getResponseHeaders().add("Content-Type", "application/x-ndjson");
        echange.getResponseHeaders().add("Content-Encoding", "gzip");
        echange.sendResponseHeaders(200, 0);
        int limite = couperApres.get();
        OutputStream brut = echange.getResponseBody();
        GZIPOutputStream flux = new GZIPOutputStream(brut, 1 << 16, true);
        int ecrites = 0;
        for (String ligne : (Iterable<String>) () -> donnees.lignes(lire(requete), lignesParJalon)) {
            byte[] octets = (ligne + "\n").getBytes(StandardCharsets.UTF_8);
            flux.write(octets);
            if (doubler && ligne.startsWith("[")) {
                flux.write(octets);
            }
            if (limite > 0 && ++ecrites >= limite) {
                couperApres.set(0);
                flux.flush();
                brut.flush();
                throw new IOException("cut on purpose");
            }
        }
        flux.finish();
        brut.close();
    }

    private static String lire(String requete) {
        for (String morceau : requete.split("&")) {
            if (morceau.startsWith("curseur=")) {
                return morceau.substring("curseur=".length());
            }
        }
        return "";
    }

    private record Cloture(List<UUID> conflits) {}

    private void clore(HttpExchange echange) throws IOException {
        Cloture cloture = Json.MAPPER.readValue(echange.getRequestBody(), Cloture.class);
        conflits.removeIf(c -> cloture.conflits().contains(c.id()));
        json(echange, Map.of("clos", cloture.conflits().size()));
    }

    private void tranche(HttpExchange echange) throws IOException {
        String requete = echange.getRequestURI().getQuery();
        byte[] octets = donnees.tranche(requete.replaceAll("table=([^&]*).*", "$1"),
                Integer.parseInt(requete.replaceAll(".*tranche=", ""))).getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(200, 0);
        echange.getResponseBody().write(octets);
        echange.getResponseBody().close();
    }

    /** Two changes to a page, from what was told of the row. */
    private void historique(HttpExchange echange) throws IOException {
        String requete = echange.getRequestURI().getQuery();
        UUID id = UUID.fromString(requete.replaceAll(".*&id=([^&]*).*", "$1"));
        int depart = requete.contains("&suite=") ? Integer.parseInt(requete.replaceAll(".*&suite=", "")) : 0;
        List<HistoriqueSync.Passage> tous = histoires.getOrDefault(id, List.of());
        int fin = Math.min(depart + 2, tous.size());
        json(echange, new HistoriqueSync(tous.subList(depart, fin), fin < tous.size() ? "" + fin : null));
    }

    private void fichier(HttpExchange echange) throws IOException {
        echange.getRequestBody().readAllBytes();
        fichiers.add(UUID.fromString(echange.getRequestURI().getQuery().replace("id=", "")));
        json(echange, Map.of("recu", true));
    }

    private record Lot(List<Mutation> lot) {}

    private void pousser(HttpExchange echange) throws IOException {
        poussees.incrementAndGet();
        byte[] recu = echange.getRequestBody().readAllBytes();
        if (recu.length > octetsAuPlus) {
            refuser(echange, 413);
            return;
        }
        List<Mutation> lot = Json.MAPPER.readValue(recu, Lot.class).lot();
        String texte = lot.toString();
        if (poisons.stream().anyMatch(texte::contains)) {
            echange.sendResponseHeaders(500, -1);
            return;
        }
        avantPoussee.run();
        List<Resultat> resultats = lot.stream().map(donnees::appliquer).toList();
        avantReponse.run();
        if (perdreLaReponse) {
            perdreLaReponse = false;
            throw new IOException("answer lost on purpose");
        }
        Map<String, Object> reponse = new LinkedHashMap<>();
        reponse.put("resultats", resultats);
        json(echange, reponse);
    }

    private static void json(HttpExchange echange, Object valeur) throws IOException {
        byte[] octets = Json.MAPPER.writeValueAsBytes(valeur);
        echange.getResponseHeaders().add("Content-Type", "application/json");
        echange.sendResponseHeaders(200, octets.length);
        echange.getResponseBody().write(octets);
    }

    public static UUID unite(int rang) {
        return TablesEssai.id(1_000_000L + rang);
    }

    public static UUID hopital(int rang) {
        return TablesEssai.id(1000L + rang);
    }

    /** So many units in a few hospitals. */
    public ServeurContrat avecUnites(int nombre) {
        for (int i = 0; i < Math.max(1, nombre / 100); i++) {
            donnees.poser("hopital", hopital(i), "libelle", "CH de Valbrenne " + i, "ouverture", "1987-03-01");
        }
        for (int i = 0; i < nombre; i++) {
            donnees.poser("unite", unite(i), "numero", "24" + i, "hopital", hopital(i / 100 % Math.max(1, nombre / 100))
                    .toString(), "places", 2, "indication", null);
        }
        return this;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
