package fr.siimop.serveur.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import fr.siimop.serveur.sync.Evenements.Annonce;

/**
 * The streams of events that are open, a few per person: one more closes the oldest, which is most often the end
 * of a line that was cut and that nobody has noticed yet.
 */
final class FluxOuverts {

    static final int PAR_PERSONNE = 10;

    private final Map<UUID, Deque<BlockingQueue<Annonce>>> parPersonne = new HashMap<>();

    synchronized BlockingQueue<Annonce> ouvrir(UUID personne) {
        BlockingQueue<Annonce> file = new LinkedBlockingQueue<>();
        Deque<BlockingQueue<Annonce>> files = parPersonne.computeIfAbsent(personne, une -> new ArrayDeque<>());
        files.addLast(file);
        if (files.size() > PAR_PERSONNE) {
            files.removeFirst().add(Annonce.FIN);
        }
        return file;
    }

    synchronized void fermer(BlockingQueue<Annonce> file) {
        parPersonne.values().forEach(files -> files.removeIf(autre -> autre == file));
        parPersonne.values().removeIf(Deque::isEmpty);
    }

    synchronized void terminer() {
        parPersonne.values().forEach(files -> files.forEach(file -> file.add(Annonce.FIN)));
    }
}
