package fr.siimop.serveur.journal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.demo.Lot;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Contraintes;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instance;

/**
 * First filling of an empty base: rows made on one thread, written on another, references and indexes put back at the
 * end. One transaction of the journal and no line of it, so the base takes a new name. A load that was cut is seen, and
 * is done again from the start.
 */
public final class Chargement {

    private final Base base;
    private final Registre registre;
    private final Clock horloge;
    private final Depot depot = new Depot();

    public Chargement(Base base, Registre registre, Clock horloge) {
        this.base = base;
        this.registre = registre;
        this.horloge = horloge;
    }

    /** Whether a load was cut: such a base must not be served. */
    public boolean inacheve() {
        return base.jdbi().withHandle(handle -> coupe(handle).isPresent());
    }

    /** Whether nobody has written anything but the reference lists. */
    public boolean baseVide() {
        return base.jdbi().withHandle(this::vide);
    }

    /** The source gives its lots in the order of the register, without the rows of the reference lists. */
    public long charger(Consumer<Consumer<Lot>> source) throws BaseNonVide {
        base.jdbi().useHandle(this::effacerCoupe);
        if (!baseVide()) {
            throw new BaseNonVide("La base « " + base.lisible() + " » contient déjà des données : "
                    + "le jeu de démonstration ne se charge que dans une base vide.");
        }
        long tx = base.jdbi().withHandle(handle -> {
            long nouvelle = TransactionJournal
                    .ouvrir(handle, Auteur.systeme("chargement"), Cause.CHARGEMENT, horloge.instant()).tx();
            Contraintes.retirer(handle, registre);
            return nouvelle;
        });
        long lignes = ecrire(source, tx);
        base.jdbi().useHandle(handle -> {
            Contraintes.poser(handle, registre);
            handle.execute("analyze");
            handle.useTransaction(transaction -> {
                Instance.renouveler(transaction);
                TransactionJournal.numeroter(transaction, tx);
            });
        });
        return lignes;
    }

    private long ecrire(Consumer<Consumer<Lot>> source, long tx) {
        try (FileDeLots file = new FileDeLots(base, depot, registre, tx)) {
            source.accept(file::ajouter);
            return file.terminer();
        }
    }

    private boolean vide(Handle handle) {
        return registre.tous().stream().filter(table -> !table.portee().chemin().isEmpty())
                .noneMatch(table -> handle.createQuery("select 1 from " + table.table() + " fetch first 1 rows only")
                        .mapTo(Integer.class).findOne().isPresent());
    }

    private static Optional<Long> coupe(Handle handle) {
        return handle.createQuery("select tx from journal_tx where cause = 'chargement' and seq is null")
                .mapTo(Long.class).findFirst();
    }

    /** The load is seen as cut until everything is as it was before it. */
    private void effacerCoupe(Handle handle) {
        coupe(handle).ifPresent(tx -> {
            Contraintes.retirer(handle, registre);
            for (DescripteurEntite<?> table : registre.tous().reversed()) {
                handle.execute("delete from " + table.table() + " where tx = ?", tx);
            }
            Contraintes.poser(handle, registre);
            handle.execute("delete from journal_tx where tx = ?", tx);
        });
    }
}
