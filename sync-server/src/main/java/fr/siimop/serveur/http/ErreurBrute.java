package fr.siimop.serveur.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answer to what is not even HTTP (unreadable line, header too large): short, without naming any program. */
final class ErreurBrute implements Request.Handler {

    @Override
    public boolean handle(Request requete, Response reponse, Callback fin) {
        reponse.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        reponse.getHeaders().put("X-Content-Type-Options", "nosniff");
        reponse.write(true, ByteBuffer.wrap("Requête illisible.\n".getBytes(StandardCharsets.UTF_8)), fin);
        return true;
    }
}
