package fr.siimop.serveur.sync;

import java.io.IOException;
import java.io.OutputStream;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Compteur;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.Instance;

/**
 * What a workbench does not have yet. A first pull and a change of rights are the same thing: going through the tables
 * from what it has to what its user reads, then following the feed from where it was.
 */
public final class Tirage {

    /** Rows between two checkpoints: about 1.5 MB. */
    private static final int LOT = 5_000;

    private final Base base;
    private final Registre registre;
    private final int lot;
    private final Depot depot = new Depot();
    private final PorteesVues vues = new PorteesVues();

    public Tirage(Base base, Registre registre) {
        this(base, registre, LOT);
    }

    /** @param lot rows between two checkpoints, but for what must come together */
    public Tirage(Base base, Registre registre, int lot) {
        this.base = base;
        this.registre = registre;
        this.lot = lot;
    }

    /** The lines of one answer, not computed yet. */
    public interface Page {

        /** Writes whole checkpoints, the last one at the end; each is written once its connection is given back. */
        void ecrire(OutputStream sortie) throws IOException;
    }

    /**
     * @param autorisation asked for each checkpoint, in the snapshot that it shows: whether the reader is still who he
     *                     was, with the same rights; if not, the answer ends there, or fails with {@link DroitsChanges}
     * @param curseur      that of the last checkpoint kept, {@code null} for a first pull
     * @param maximum      number of rows after which to stop at the next checkpoint; 0 or less: go on until up to date
     */
    public Page preparer(Auteur auteur, Autorisation autorisation, @Nullable String curseur, int maximum)
            throws CurseurPerime {
        Perimetre cible = Perimetre.de(registre, auteur.droits());
        Passage passage = base.jdbi().<Passage, CurseurPerime>withHandle(handle -> depart(handle, curseur, cible));
        return sortie -> {
            int lignes = 0;
            boolean commencee = false;
            boolean fin = false;
            while (!fin && (maximum <= 0 || lignes < maximum)) {
                EcrivainLignes ecrivain = new EcrivainLignes();
                try {
                    fin = passage.avancer(base, autorisation, ecrivain);
                } catch (DroitsChanges e) {
                    if (commencee) {
                        return;
                    }
                    throw e;
                }
                // nobody is told of what a power cut could still take back
                base.surLeDisque(passage.vue());
                lignes += ecrivain.lignes();
                ecrivain.donner(sortie);
                commencee = true;
            }
        };
    }

    private Passage depart(Handle handle, @Nullable String texte, Perimetre cible) throws CurseurPerime {
        Instance instance = Instance.lire(handle);
        long haute = Compteur.lire(handle);
        if (texte == null) {
            // The mark is read before any row: what is committed later is in the feed after it.
            return passage(instance, haute, cible, Perimetre.VIDE, cible, true);
        }
        Curseur curseur = Curseur.lire(texte, instance);
        if (curseur.position() > haute) {
            throw new CurseurPerime("ahead of the base, which was restored");
        }
        Perimetre ancienne = vues.lire(handle, curseur.cible(), "cible");
        Perimetre certain = vues.lire(handle, curseur.certain(), "certain");
        Perimetre possible = vues.lire(handle, curseur.possible(), "possible");
        if (ancienne.equals(cible)) {
            Passage passage = passage(instance, curseur.position(), cible, certain, possible,
                    curseur.table() != null);
            passage.reprendre(curseur);
            return passage;
        }
        return passage(instance, curseur.position(), cible, certain.inter(cible), possible.union(cible), true);
    }

    private Passage passage(Instance instance, long position, Perimetre cible, Perimetre certain, Perimetre possible,
            boolean parcours) {
        return new Passage(registre, depot, vues, instance, lot, position, cible, certain, possible, parcours);
    }
}
