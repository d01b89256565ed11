package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;

import fr.siimop.serveur.sync.Tirage;

/** Sends lines of the contract as they are made, compressed for whoever understands it. */
final class ReponseLignes {

    private static final int TAMPON = 32 * 1024;

    private ReponseLignes() {}

    /** Once a checkpoint has left, a failure can only cut the answer: the workbench resumes from that checkpoint. */
    static void envoyer(Context requete, Tirage.Page page) {
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
            Incident.consigner("GET " + requete.path(), e);
        }
    }
}
