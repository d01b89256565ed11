package fr.siimop.serveur.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import io.javalin.http.Context;

/** Where a request comes from: network address, protocol, and whether one of our own pages sent it. */
public final class Origine {

    private static final int GROUPES_RESEAU_IPV6 = 4;

    private final boolean derriereProxy;

    Origine(boolean derriereProxy) {
        this.derriereProxy = derriereProxy;
    }

    /** Address of the caller, or of its network in IPv6, where one machine has as many addresses as it likes. */
    public String reseau(Context requete) {
        String adresse = requete.req().getRemoteAddr();
        String transmise = derriereProxy ? requete.header("X-Forwarded-For") : null;
        if (transmise != null) {
            // Only the last name was written by our proxy: whoever calls writes the others as he pleases.
            adresse = transmise.substring(transmise.lastIndexOf(',') + 1).strip();
        }
        adresse = adresse.replaceAll("[^0-9A-Fa-f.:]", "");
        String[] groupes = adresse.split(":", -1);
        String reseau = groupes.length <= GROUPES_RESEAU_IPV6
                ? adresse
                : String.join(":", java.util.Arrays.copyOf(groupes, GROUPES_RESEAU_IPV6));
        return reseau.substring(0, Math.min(reseau.length(), 60));
    }

    public boolean chiffree(Context requete) {
        String protocole = derriereProxy ? requete.header("X-Forwarded-Proto") : null;
        return "https".equals((protocole == null ? requete.scheme() : protocole).toLowerCase(Locale.ROOT).strip());
    }

    /** Browsers say which site sent a form; another site's form is refused even when it carries our cookie. */
    public static boolean etrangere(Context requete) {
        String site = requete.header("Sec-Fetch-Site");
        if (site != null) {
            return !(site.equals("same-origin") || site.equals("none"));
        }
        String origine = requete.header("Origin");
        String hote = requete.header("Host");
        return origine != null && !autorite(origine).equals(Optional.ofNullable(hote));
    }

    private static Optional<String> autorite(String origine) {
        try {
            return Optional.ofNullable(URI.create(origine).getAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
