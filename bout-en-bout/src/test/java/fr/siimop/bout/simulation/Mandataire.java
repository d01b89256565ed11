package fr.siimop.bout.simulation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The network between one workbench and the server: carries HTTP/1.1, one exchange for each connection, spoils the
 * exchanges that it is told to, and remembers what passed.
 */
final class Mandataire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MUET_MS = 65_000;
    private static final int PERIME = 410;
    private static final String POUSSER = "/api/sync/pousser";

    private final ServerSocket ecoute;
    private final ServeurSimule serveur;
    private final Rencontres rencontres;
    private final Deque<Sort> sorts = new ArrayDeque<>();
    private final List<Echange> passes = new ArrayList<>();
    private volatile String poison = "";
    private Runnable avant = () -> {};
    private Runnable pendant = () -> {};
    private int enCours;

    /** @param octets of the body of the answer that pass before the cut */
    private record Sort(Panne panne, int octets) {}

    /**
     * @param recu   what the workbench received, uncompressed as far as it goes
     * @param livre  reached the server
     * @param perime answered that the cursor is worth nothing any more
     */
    record Echange(String chemin, String envoye, String recu, boolean livre, boolean perime) {}

    Mandataire(ServeurSimule serveur, Rencontres rencontres) {
        this.rencontres = rencontres;
        this.serveur = serveur;
        try {
            ecoute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("mandataire").start(this::accepter);
    }

    URI adresse() {
        return URI.create("http://localhost:" + ecoute.getLocalPort());
    }

    /** The next exchange not yet destined meets this. */
    synchronized void prevoir(Panne panne, int octets) {
        sorts.add(new Sort(panne, octets));
    }

    synchronized void calmer() {
        sorts.clear();
        avant = () -> {};
        pendant = () -> {};
    }

    /** Done once, when the next push is about to reach the server. */
    synchronized void avantLaPoussee(Runnable geste) {
        avant = geste;
    }

    /** Done once, when the server has the next push and the workbench not its answer. */
    synchronized void pendantLaPoussee(Runnable geste) {
        pendant = geste;
    }

    private synchronized Runnable prendreAvant() {
        Runnable geste = avant;
        avant = () -> {};
        return geste;
    }

    private synchronized Runnable prendrePendant() {
        Runnable geste = pendant;
        pendant = () -> {};
        return geste;
    }

    /** Whatever is sent and contains this makes the server fail, as a bug of its own would. */
    void empoisonner(String texte) {
        poison = texte;
    }

    /**
     * What passed since the last call, once nothing is under way any more: an answer that the server gave before a right
     * was lost must not be counted after it, because the workbench had already given up.
     */
    synchronized List<Echange> releve() {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (enCours > 0) {
                long reste = fin - System.nanoTime();
                if (reste <= 0) {
                    throw new AssertionError(enCours + " exchanges still under way after " + PATIENCE);
                }
                TimeUnit.NANOSECONDS.timedWait(this, reste);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Echange> releves = List.copyOf(passes);
        passes.clear();
        return releves;
    }

    private void accepter() {
        while (!ecoute.isClosed()) {
            try {
                Socket client = ecoute.accept();
                Thread.ofVirtual().start(() -> servir(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void servir(Socket client) {
        try (client; InputStream entree = new BufferedInputStream(client.getInputStream())) {
            client.setTcpNoDelay(true);
            Message demande = Message.lire(entree, false);
            Sort sort;
            synchronized (this) {
                sort = sorts.isEmpty() ? new Sort(Panne.AUCUNE, 0) : sorts.poll();
                if (++enCours > 1 && demande.chemin().startsWith(POUSSER)) {
                    rencontres.noter("deux lots en route ensemble");
                }
            }
            rencontres.noter("panne " + sort.panne());
            try {
                echanger(client, demande, sort);
            } finally {
                finir();
            }
        } catch (IOException e) {
            abandonner(client);
        }
    }

    private synchronized void finir() {
        enCours--;
        notifyAll();
    }

    private void echanger(Socket client, Message demande, Sort sort) throws IOException {
        String envoye = demande.texte();
        boolean livre = sort.panne() != Panne.COUPE_AVANT && serveur.enMarche();
        if (!livre) {
            noter(demande, "", false, false);
            abandonner(client);
            return;
        }
        if (!poison.isEmpty() && envoye.contains(poison)) {
            noter(demande, "", false, false);
            client.getOutputStream().write("HTTP/1.1 500 Panne\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            return;
        }
        if (demande.chemin().startsWith(POUSSER)) {
            prendreAvant().run();
        }
        Message reponse;
        try {
            reponse = sort.panne() == Panne.MORT_DU_SERVEUR
                    ? transmettreAuMourant(demande, sort.octets() % 8)
                    : transmettre(demande);
            if (sort.panne() == Panne.DOUBLE) {
                reponse = transmettre(demande);
            }
        } catch (IOException e) {
            noter(demande, "", true, false);
            throw e;
        }
        if (demande.chemin().startsWith(POUSSER)) {
            prendrePendant().run();
        }
        rendre(client, demande, reponse, sort);
    }

    private void rendre(Socket client, Message demande, Message reponse, Sort sort) throws IOException {
        int longueur = reponse.corps().length;
        int passe = switch (sort.panne()) {
            case REPONSE_PERDUE -> -1;
            case COUPE_PENDANT -> Math.min(sort.octets(), Math.max(0, longueur - 1));
            default -> longueur;
        };
        boolean perime = reponse.statut() == PERIME && passe >= 0;
        if (perime) {
            rencontres.noter("tirage, curseur périmé");
        }
        byte[] corps = java.util.Arrays.copyOf(reponse.corps(), Math.max(0, passe));
        noter(demande, passe < 0 ? "" : new Message(reponse.tete(), corps).texte(), true, perime);
        if (passe < 0) {
            abandonner(client);
            return;
        }
        if (sort.panne() == Panne.RETARD) {
            dormir(2 + sort.octets() % 20);
        }
        OutputStream sortie = client.getOutputStream();
        sortie.write(reponse.enTete(longueur));
        int pas = sort.panne() == Panne.COMPTE_GOUTTES ? Math.max(1, longueur / 7) : Math.max(1, longueur);
        for (int i = 0; i < corps.length; i += pas) {
            sortie.write(corps, i, Math.min(pas, corps.length - i));
            sortie.flush();
            if (sort.panne() == Panne.COMPTE_GOUTTES) {
                dormir(1);
            }
        }
        sortie.flush();
    }

    private Message transmettreAuMourant(Message demande, int sursis) throws IOException {
        CompletableFuture<Void> mort = CompletableFuture
                .runAsync(serveur::tuer, CompletableFuture.delayedExecutor(sursis, TimeUnit.MILLISECONDS));
        try {
            return transmettre(demande);
        } finally {
            mort.join();
        }
    }

    private Message transmettre(Message demande) throws IOException {
        try (Socket vers = serveur.joindre()) {
            vers.setTcpNoDelay(true);
            vers.setSoTimeout(MUET_MS);
            vers.getOutputStream().write(demande.enTete(demande.corps().length));
            vers.getOutputStream().write(demande.corps());
            vers.getOutputStream().flush();
            return Message.lire(new BufferedInputStream(vers.getInputStream()), true);
        }
    }

    private synchronized void noter(Message demande, String recu, boolean livre, boolean perime) {
        passes.add(new Echange(demande.chemin(), demande.texte(), recu, livre, perime));
    }

    /** With a reset, as a router that has forgotten the connection answers. */
    private static void abandonner(Socket client) {
        try {
            client.setSoLinger(true, 0);
            client.close();
        } catch (IOException e) {
            // already gone
        }
    }

    private static void dormir(long millisecondes) throws IOException {
        try {
            Thread.sleep(millisecondes);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        try {
            ecoute.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
