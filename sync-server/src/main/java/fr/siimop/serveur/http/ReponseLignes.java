package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.OutputStream;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;

import fr.siimop.serveur.sync.Tirage;

/** Sends lines of the contract as they are made, compressed for whoever understands it. */
final class ReponseLignes {

    private ReponseLignes() {}

    /** Once a checkpoint has left, a failure can only cut the answer: the workbench resumes from that checkpoint. */
    static void envoyer(Context requete, Tirage.Page page) {
        HttpServletResponse reponse = requete.res();
        reponse.setContentType("application/x-ndjson");
        reponse.setCharacterEncoding("UTF-8");
        Compression compression = Compression.pour(requete.header("Accept-Encoding"));
        if (compression != Compression.AUCUNE) {
            reponse.setHeader("Content-Encoding", compression.code());
        }
        try {
            OutputStream sortie = compression.ouvrir(reponse.getOutputStream());
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
