package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;

/** Lots waiting for the thread that writes them, each in its own transaction. */
final class FileDeLots implements AutoCloseable {

    private static final int EN_ATTENTE = 8;

    private final Base base;
    private final Depot depot;
    private final long tx;
    private final BlockingQueue<Optional<Lot>> file = new ArrayBlockingQueue<>(EN_ATTENTE);
    private final AtomicReference<@Nullable Throwable> echec = new AtomicReference<>();
    private final Map<UUID, String> subdivisions = new HashMap<>();
    /** Of the rows through which others are reached: the subdivision that manages them. */
    private final Map<String, Map<UUID, String>> perimetresDesParents = new HashMap<>();
    private final Thread ecrivain;
    private volatile boolean arret;
    private volatile long lignes;

    FileDeLots(Base base, Depot depot, Registre registre, long tx) {
        this.base = base;
        this.depot = depot;
        this.tx = tx;
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            if (!descripteur.portee().nationale()) {
                retenirParents(registre, descripteur);
            }
        }
        base.jdbi().useHandle(handle -> handle.createQuery("select id, code from subdivision")
                .map((resultat, contexte) -> Map.entry(resultat.getObject(1, UUID.class), resultat.getString(2)))
                .forEach(une -> subdivisions.put(une.getKey(), une.getValue())));
        ecrivain = Thread.ofPlatform().name("chargement").daemon().start(this::vider);
    }

    void ajouter(Lot lot) {
        deposer(Optional.of(lot));
    }

    /** Waits for the last lot; the number of rows written. */
    long terminer() {
        deposer(Optional.empty());
        try {
            ecrivain.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
        signaler();
        return lignes;
    }

    /** Never by interrupting: a thread interrupted while it writes would close the file of H2 under all the others. */
    @Override
    public void close() {
        arret = true;
        while (ecrivain.isAlive()) {
            file.clear();
            deposerSansBloquer();
        }
    }

    private void deposerSansBloquer() {
        try {
            if (file.offer(Optional.empty())) {
                ecrivain.join(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
    }

    private void deposer(Optional<Lot> lot) {
        try {
            while (!file.offer(lot, 100, TimeUnit.MILLISECONDS)) {
                signaler();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
    }

    private void signaler() {
        Throwable erreur = echec.get();
        if (erreur != null) {
            throw new IllegalStateException("The rows could not all be written", erreur);
        }
    }

    private void vider() {
        try (Handle handle = base.jdbi().open()) {
            for (Optional<Lot> lot = file.take(); lot.isPresent() && !arret; lot = file.take()) {
                Lot present = lot.get();
                handle.useTransaction(transaction -> ecrire(transaction, present.descripteur(), present.entites()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            echec.set(e);
            file.clear();
        }
    }

    private <T extends Entite> void ecrire(Handle handle, DescripteurEntite<T> descripteur,
            List<? extends Entite> entites) {
        List<LigneBase> lot = new ArrayList<>(entites.size());
        for (Entite entite : entites) {
            Ligne ligne = descripteur.ligne(descripteur.type().cast(entite));
            lot.add(new LigneBase(ligne, tx, portee(descripteur, ligne)));
        }
        depot.inserer(handle, descripteur, lot);
        lignes = lignes + lot.size();
    }

    private void retenirParents(Registre registre, DescripteurEntite<?> descripteur) {
        if (descripteur.portee().chemin().size() > 1) {
            String parent = parent(descripteur);
            perimetresDesParents.put(parent, new HashMap<>());
            retenirParents(registre, registre.descripteur(parent));
        }
    }

    private String portee(DescripteurEntite<?> descripteur, Ligne ligne) {
        Map<UUID, String> miens = perimetresDesParents.get(descripteur.table());
        if (descripteur.portee().nationale() && miens == null) {
            return Portee.NATIONAL;
        }
        String perimetre = perimetre(descripteur, ligne);
        if (miens != null) {
            miens.put(ligne.id(), perimetre);
        }
        return descripteur.portee().nationale() ? Portee.NATIONAL : perimetre;
    }

    /** Through the rows already written: a row comes after those to which it refers. */
    private String perimetre(DescripteurEntite<?> descripteur, Ligne ligne) {
        List<String> chemin = descripteur.portee().chemin();
        if (chemin.isEmpty()) {
            return Portee.NATIONAL;
        }
        Map<UUID, String> parents = chemin.size() == 1
                ? subdivisions
                : perimetresDesParents.getOrDefault(parent(descripteur), Map.of());
        Object valeur = ligne.valeur(descripteur.position(chemin.getFirst()));
        return valeur instanceof UUID id ? parents.getOrDefault(id, Portee.NATIONAL) : Portee.NATIONAL;
    }

    private static String parent(DescripteurEntite<?> descripteur) {
        int premiere = descripteur.position(descripteur.portee().chemin().getFirst());
        return String.valueOf(descripteur.colonnes().get(premiere).tableReferencee());
    }
}
