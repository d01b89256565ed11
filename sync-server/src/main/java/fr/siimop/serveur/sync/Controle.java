package fr.siimop.serveur.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ControleSync;
import fr.siimop.modele.sync.ControleSync.TableControle;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instance;

/** Lets a workbench compare its copy with the base, and receive again what differs. */
public final class Controle {

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();
    private final PorteesVues vues = new PorteesVues();

    public Controle(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    /** In one snapshot of the base, so that what is counted is what the cursor says. */
    public ControleSync comparer(Auteur auteur, String curseur) throws CurseurPerime {
        Perimetre cible = Perimetre.de(registre, auteur.droits());
        return base.jdbi().<ControleSync, CurseurPerime>inTransaction(TransactionIsolationLevel.REPEATABLE_READ,
                handle -> {
                    if (!aJour(handle, Curseur.lire(curseur, Instance.lire(handle)), cible)) {
                        return new ControleSync(false, List.of());
                    }
                    List<TableControle> tables = new ArrayList<>();
                    for (DescripteurEntite<?> descripteur : registre.tous()) {
                        EmpreinteTable empreinte = new EmpreinteTable();
                        lire(handle, descripteur, cible, empreinte::ajouter);
                        tables.add(new TableControle(descripteur.table(), empreinte.tranches()));
                    }
                    return new ControleSync(true, tables);
                });
    }

    /** The rows of one range that the author reads, as a pull writes them. */
    public Tirage.Page tranche(Auteur auteur, DescripteurEntite<?> descripteur, int tranche) {
        EcrivainLignes ecrivain = new EcrivainLignes();
        base.jdbi().useTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            List<UUID> ids = new ArrayList<>();
            lire(handle, descripteur, Perimetre.de(registre, auteur.droits()), (id, revision) -> {
                if (EmpreinteTable.tranche(id) == tranche) {
                    ids.add(id);
                }
            });
            ecrivain.section(descripteur);
            depot.lireBrut(handle, descripteur, ids, resultat -> ecrivain.ligne(descripteur, resultat));
        });
        return sortie -> envoyer(ecrivain, sortie);
    }

    private static void envoyer(EcrivainLignes ecrivain, OutputStream sortie) throws IOException {
        ecrivain.terminer().writeTo(sortie);
        sortie.flush();
    }

    private boolean aJour(Handle handle, Curseur curseur, Perimetre cible) throws CurseurPerime {
        long haute = handle.createQuery("select valeur from compteur where id = 1").mapTo(Long.class).one();
        return curseur.table() == null && curseur.position() == haute
                && vues.lire(handle, curseur.cible(), "cible").equals(cible)
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
