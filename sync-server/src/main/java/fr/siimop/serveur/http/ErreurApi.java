package fr.siimop.serveur.http;

import java.io.Serial;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** A refusal of the programming interface: status, stable code, French sentence. */
public final class ErreurApi extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus statut;
    private final String code;
    private final String phrase;

    public ErreurApi(HttpStatus statut, String code, String phrase) {
        super(phrase);
        this.statut = statut;
        this.code = code;
        this.phrase = phrase;
    }

    static ErreurApi curseurPerime() {
        return new ErreurApi(HttpStatus.GONE, "curseur_perime",
                "Ce curseur n’est plus valable\u00a0: reprenez une première synchronisation. Vos saisies en attente "
                        + "sont gardées.");
    }

    static ErreurApi droitsChanges(Context requete) {
        requete.header("Retry-After", "1");
        return new ErreurApi(HttpStatus.SERVICE_UNAVAILABLE, "droits_changes",
                "Vos droits viennent de changer\u00a0: l’atelier recommencera de lui-même. Vos saisies sont gardées.");
    }

    static ErreurApi tableInconnue() {
        return new ErreurApi(HttpStatus.BAD_REQUEST, "table_inconnue",
                "Le paramètre table nomme une table de ce serveur.");
    }

    public HttpStatus statut() {
        return statut;
    }

    public Corps corps() {
        return new Corps(code, phrase);
    }

    public record Corps(String code, String message) {}
}
