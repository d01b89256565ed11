package fr.siimop.serveur.http;

import java.io.ByteArrayInputStream;
import java.util.Objects;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.suivi.ConflitsRepository;
import fr.siimop.serveur.sync.CurseurPerime;
import fr.siimop.serveur.sync.DroitsChanges;
import fr.siimop.serveur.sync.Schema;
import fr.siimop.serveur.sync.Tirage;
import fr.siimop.serveur.sync.poussee.LotIllisible;
import fr.siimop.serveur.sync.poussee.Poussee;

/** The synchronisation over HTTP: this class carries messages, the services of {@code sync} decide. */
public final class RoutesSync implements Routes {

    /** Beside the rows of a pull: changes when the schema of its reader does, so that he need not ask for it. */
    private static final String DROITS = "X-Siimop-Droits";
    /** Of the same kind, for the list of the conflicts. */
    private static final String CONFLITS = "X-Siimop-Conflits";
    private static final int LOT_MAXIMAL = 32 * 1024 * 1024;

    private final AccesApi acces;
    private final Schema schema;
    private final Tirage tirage;
    private final Poussee poussee;
    private final ConflitsRepository conflits;

    public RoutesSync(Connexion connexion, Schema schema, Tirage tirage, Poussee poussee,
            ConflitsRepository conflits) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.schema = schema;
        this.tirage = tirage;
        this.poussee = poussee;
        this.conflits = conflits;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/schema", this::schema);
        routes.get("/api/sync/tirer", this::tirer);
        routes.post("/api/sync/pousser", this::pousser);
    }

    private void schema(Context requete) {
        Auteur auteur = acces.exiger(requete);
        requete.header(DROITS, schema.marque(auteur));
        boolean lignes = "true".equals(requete.queryParam("lignes"));
        requete.json(lignes ? schema.avecLignes(auteur) : schema.pour(auteur));
    }

    private void tirer(Context requete) {
        Auteur auteur = acces.exiger(requete);
        Tirage.Page page;
        try {
            page = tirage.preparer(auteur, acces.encore(requete, auteur), requete.queryParam("curseur"),
                    maximum(requete));
        } catch (CurseurPerime e) {
            throw ErreurApi.curseurPerime();
        }
        String droits = schema.marque(auteur);
        requete.header(DROITS, droits);
        // a right that is given opens conflicts that were there before
        requete.header(CONFLITS, conflits.marque(auteur) + "/" + droits);
        try {
            ReponseLignes.envoyer(requete, page);
        } catch (DroitsChanges e) {
            throw ErreurApi.droitsChanges(requete);
        }
    }

    private void pousser(Context requete) {
        Auteur auteur = acces.exiger(requete);
        byte[] corps = LectureJson.corps(requete, LOT_MAXIMAL);
        try {
            requete.json(poussee.pousser(auteur, acces.encore(requete, auteur), new ByteArrayInputStream(corps)));
        } catch (DroitsChanges e) {
            throw ErreurApi.droitsChanges(requete);
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
