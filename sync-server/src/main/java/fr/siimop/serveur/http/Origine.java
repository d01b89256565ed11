package fr.siimop.serveur.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Where a request comes from: network address, protocol, and whether one of our own pages sent it. */
public final class Origine {

    private static final int OCTETS_RESEAU_IPV6 = 8;

    private final boolean derriereProxy;

    Origine(boolean derriereProxy) {
        this.derriereProxy = derriereProxy;
    }

    /** Address of the caller, or of its network in IPv6, where one machine has as many addresses as it likes. */
    public String reseau(Context requete) {
        String transmise = derriereProxy ? dernierTransmis(requete) : null;
        return reseau(transmise == null ? requete.req().getRemoteAddr() : transmise);
    }

    /**
     * Only the last name of the last header was written by our proxy: whoever calls writes the others as he pleases.
     * Some proxies (HAProxy) add a header of their own after his instead of completing it.
     */
    private static @Nullable String dernierTransmis(Context requete) {
        String dernier = null;
        for (String valeur : Collections.list(requete.req().getHeaders("X-Forwarded-For"))) {
            dernier = valeur.substring(valeur.lastIndexOf(',') + 1).strip();
        }
        return dernier;
    }

    /** One key for one caller, whatever the notation of its address: brackets, port, zeros left out. */
    static String reseau(String ecrite) {
        String nue = ecrite.startsWith("[") && ecrite.indexOf(']') > 0
                ? ecrite.substring(1, ecrite.indexOf(']'))
                : ecrite.indexOf(':') == ecrite.lastIndexOf(':') ? ecrite.replaceFirst(":.*", "") : ecrite;
        try {
            InetAddress adresse = InetAddress.ofLiteral(nue);
            byte[] octets = adresse.getAddress();
            return adresse instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(octets, 0, OCTETS_RESEAU_IPV6)
                    : String.valueOf(adresse.getHostAddress());
        } catch (IllegalArgumentException e) {
            return "inconnu";
        }
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
