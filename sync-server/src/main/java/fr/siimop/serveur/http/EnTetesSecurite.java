package fr.siimop.serveur.http;

import java.util.Map;

import io.javalin.http.Context;

/** Headers that tell browsers what our pages never do. */
final class EnTetesSecurite {

    private static final Map<String, String> TOUJOURS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private EnTetesSecurite() {}

    static void poser(Context requete, boolean chiffree) {
        TOUJOURS.forEach(requete::header);
        if (chiffree) {
            requete.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
