package fr.siimop.serveur.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.ControleSync.TableControle;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Compteur;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instance;

/** Lets a workbench compare its copy with the base, and receive again what differs. */
public final class Controle {

    /** Beyond so many journal lines since the cursor, the workbench pulls first. */
    private static final int EXCLUSIONS = 20_000;

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();
    private final PorteesVues vues = new PorteesVues();
    private final Empreintes empreintes = new Empreintes(depot);
    private final ReentrantLock unSeul = new ReentrantLock();

    public Controle(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    /**
     * In one snapshot of the base, so that what is counted is what the cursor says. One comparison at a time: the others
     * wait without holding a connection, and find what was counted for them.
     *
     * @param autorisation asked in that snapshot, as {@link Tirage} does
     * @param exclusions whether the workbench leaves out of its count the rows that changed since its cursor; otherwise
     *                   it is only compared while nobody writes
     */
    public ControleSync comparer(Auteur auteur, Autorisation autorisation, String curseur, boolean exclusions)
            throws CurseurPerime {
        Perimetre cible = Perimetre.de(registre, auteur.droits());
        unSeul.lock();
        try {
            return base.jdbi().<ControleSync, CurseurPerime>inTransaction(base.instantane(), handle -> {
                long haute = instantane(handle, autorisation);
                return comparer(handle, haute, Curseur.lire(curseur, Instance.lire(handle)), cible, exclusions);
            });
        } finally {
            unSeul.unlock();
        }
    }

    /** What the base has come to, for who may still read it. */
    private static long instantane(Handle handle, Autorisation autorisation) {
        long haute = Compteur.lire(handle);
        if (!autorisation.tient(handle)) {
            throw new DroitsChanges();
        }
        return haute;
    }

    private ControleSync comparer(Handle handle, long haute, Curseur curseur, Perimetre cible, boolean exclusions)
            throws CurseurPerime {
        if (!memesDroits(handle, curseur, cible) || !exclusions && curseur.position() != haute) {
            return ControleSync.enRetard();
        }
        Optional<Map<String, Set<UUID>>> exclues = changees(handle, curseur.position(), haute, cible);
        if (exclues.isEmpty()) {
            return ControleSync.enRetard();
        }
        List<TableControle> tables = new ArrayList<>();
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            Set<String> portees = cible.portees(descripteur.table());
            EmpreinteTable empreinte = empreintes.de(handle, haute, descripteur, portees);
            depot.reperes(handle, descripteur, exclues.get().getOrDefault(descripteur.table(), Set.of()),
                    (id, revision, portee) -> {
                        if (portees.contains(portee)) {
                            empreinte.oter(id, revision);
                        }
                    });
            tables.add(new TableControle(descripteur.table(), empreinte.tranches()));
        }
        return new ControleSync(true, tables, exclues.get());
    }

    /** Rows that came, left or changed since; nothing when they are too many. */
    private static Optional<Map<String, Set<UUID>>> changees(Handle handle, long position, long haute,
            Perimetre cible) {
        Map<String, Set<UUID>> changees = new HashMap<>();
        long lues = handle.createQuery("select j.table_nom, j.ligne, j.portee_avant, j.portee_apres from journal_tx t "
                + "left join journal j on j.tx = t.tx where t.seq > :position and t.seq <= :haute "
                + "fetch first :maximum rows only").bind("position", position).bind("haute", haute)
                .bind("maximum", EXCLUSIONS).map((resultat, contexte) -> {
                    String table = resultat.getString(1);
                    if (table != null && (lit(cible, table, resultat.getString(3))
                            || lit(cible, table, resultat.getString(4)))) {
                        changees.computeIfAbsent(table, une -> new HashSet<>())
                                .add(resultat.getObject(2, UUID.class));
                    }
                    return table != null;
                }).stream().mapToLong(connue -> connue ? 1 : EXCLUSIONS).sum();
        return lues < EXCLUSIONS ? Optional.of(changees) : Optional.empty();
    }

    private static boolean lit(Perimetre cible, String table, @Nullable String portee) {
        return portee != null && cible.contient(table, portee);
    }

    /** The rows of one range that the author reads, as a pull writes them. */
    public Tirage.Page tranche(Auteur auteur, Autorisation autorisation, DescripteurEntite<?> descripteur,
            int tranche) {
        EcrivainLignes ecrivain = new EcrivainLignes();
        long vue = base.jdbi().inTransaction(base.instantane(), handle -> {
            long haute = instantane(handle, autorisation);
            List<UUID> ids = new ArrayList<>();
            lire(handle, descripteur, Perimetre.de(registre, auteur.droits()), (id, revision) -> {
                if (EmpreinteTable.tranche(id) == tranche) {
                    ids.add(id);
                }
            });
            ecrivain.section(descripteur);
            depot.lireBrut(handle, descripteur, ids, resultat -> ecrivain.ligne(descripteur, resultat));
            return haute;
        });
        // nobody is told of what a power cut could still take back
        base.surLeDisque(vue);
        return ecrivain::donner;
    }

    private boolean memesDroits(Handle handle, Curseur curseur, Perimetre cible) throws CurseurPerime {
        return curseur.table() == null && vues.lire(handle, curseur.cible(), "cible").equals(cible)
                && vues.lire(handle, curseur.possible(), "possible").equals(cible);
    }

    private void lire(Handle handle, DescripteurEntite<?> descripteur, Perimetre cible,
            java.util.function.ObjLongConsumer<UUID> lecteur) {
        Set<String> portees = cible.portees(descripteur.table());
        if (!portees.isEmpty()) {
            depot.cles(handle, descripteur, portees, lecteur);
        }
    }
}
