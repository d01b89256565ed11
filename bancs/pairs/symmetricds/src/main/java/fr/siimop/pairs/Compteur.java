package fr.siimop.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands before the server and counts the bytes that it sends; SymmetricDS itself only counts rows. */
final class Compteur implements AutoCloseable {

    private final ServerSocket entree = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong octets = new AtomicLong();

    Compteur() throws IOException {}

    int port() {
        return entree.getLocalPort();
    }

    long octets() {
        return octets.get();
    }

    void relayer(int serveur) {
        Thread.ofVirtual().start(() -> {
            while (!entree.isClosed()) {
                try {
                    Socket client = entree.accept();
                    Socket suite = new Socket(InetAddress.getLoopbackAddress(), serveur);
                    Thread.ofVirtual().start(() -> copier(client, suite, new AtomicLong()));
                    Thread.ofVirtual().start(() -> copier(suite, client, octets));
                } catch (IOException e) {
                    // Closed, or the server is: the client sees its connection end.
                }
            }
        });
    }

    private static void copier(Socket depuis, Socket vers, AtomicLong compte) {
        byte[] tampon = new byte[1 << 16];
        try (depuis; vers; InputStream entree = depuis.getInputStream(); OutputStream sortie = vers.getOutputStream()) {
            for (int lus; (lus = entree.read(tampon)) >= 0;) {
                sortie.write(tampon, 0, lus);
                compte.addAndGet(lus);
            }
        } catch (IOException e) {
            // The other direction ended first.
        }
    }

    @Override
    public void close() throws IOException {
        entree.close();
    }
}
