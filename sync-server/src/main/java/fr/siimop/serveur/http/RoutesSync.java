package fr.siimop.serveur.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;

import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.sync.CurseurPerime;
import fr.siimop.serveur.sync.LotIllisible;
import fr.siimop.serveur.sync.Poussee;
import fr.siimop.serveur.sync.Schema;
import fr.siimop.serveur.sync.Tirage;

/** The synchronisation over HTTP: this class carries messages, the services of {@code sync} decide. */
public final class RoutesSync implements Routes {

    private static final int LOT_MAXIMAL = 32 * 1024 * 1024;
    private static final int TAMPON = 32 * 1024;

    private final AccesApi acces;
    private final Schema schema;
    private final Tirage tirage;
    private final Poussee poussee;

    public RoutesSync(Connexion connexion, Schema schema, Tirage tirage, Poussee poussee) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.schema = schema;
        this.tirage = tirage;
        this.poussee = poussee;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/schema", this::schema);
        routes.get("/api/sync/tirer", this::tirer);
        routes.post("/api/sync/pousser", this::pousser);
    }

    private void schema(Context requete) {
        Auteur auteur = acces.exiger(requete);
        boolean lignes = "true".equals(requete.queryParam("lignes"));
        requete.json(lignes ? schema.avecLignes(auteur) : schema.pour(auteur));
    }

    private void tirer(Context requete) {
        Auteur auteur = acces.exiger(requete);
        Tirage.Page page;
        try {
            page = tirage.preparer(auteur, requete.queryParam("curseur"), maximum(requete));
        } catch (CurseurPerime e) {
            throw new ErreurApi(HttpStatus.GONE, "curseur_perime",
                    "Ce curseur n’est plus valable\u00a0: reprenez une première synchronisation. Vos saisies en attente "
                            + "sont gardées.");
        }
        envoyer(requete, page);
    }

    /** Once a checkpoint has left, a failure can only cut the answer: the workbench resumes from that checkpoint. */
    private static void envoyer(Context requete, Tirage.Page page) {
        HttpServletResponse reponse = requete.res();
        reponse.setContentType("application/x-ndjson");
        reponse.setCharacterEncoding("UTF-8");
        boolean gzip = Objects.requireNonNullElse(requete.header("Accept-Encoding"), "").toLowerCase(Locale.ROOT)
                .contains("gzip");
        try {
            OutputStream sortie = reponse.getOutputStream();
            if (gzip) {
                reponse.setHeader("Content-Encoding", "gzip");
                sortie = new GZIPOutputStream(sortie, TAMPON, true);
            }
            page.ecrire(sortie);
            sortie.close();
        } catch (IOException e) {
            return; // whoever was listening has gone
        } catch (RuntimeException e) {
            if (!reponse.isCommitted()) {
                reponse.reset();
                throw e;
            }
            Incident.consigner("GET /api/sync/tirer", e);
        }
    }

    private void pousser(Context requete) {
        Auteur auteur = acces.exiger(requete);
        byte[] corps = LectureJson.corps(requete, LOT_MAXIMAL);
        try {
            requete.json(poussee.pousser(auteur, new ByteArrayInputStream(corps)));
        } catch (LotIllisible e) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "lot_illisible", Objects.requireNonNull(e.getMessage()));
        }
    }

    private static int maximum(Context requete) {
        String texte = requete.queryParam("max");
        if (texte == null || texte.isEmpty()) {
            return 0;
        }
        try {
            int maximum = Integer.parseInt(texte);
            if (maximum > 0) {
                return maximum;
            }
        } catch (NumberFormatException e) {
            throw maximumIllisible();
        }
        throw maximumIllisible();
    }

    private static ErreurApi maximumIllisible() {
        return new ErreurApi(HttpStatus.BAD_REQUEST, "max", "Le paramètre max est un nombre entier positif.");
    }
}
