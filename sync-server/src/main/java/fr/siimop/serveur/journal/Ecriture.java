package fr.siimop.serveur.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.ErreurBase;
import fr.siimop.serveur.stockage.LigneBase;

/** Runs units of work: the only way to write the rows of the register. */
public final class Ecriture {

    private static final int ESSAIS = 8;

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();
    private final Clock horloge;
    private final LongConsumer apresValidation;

    /** {@code apresValidation} is told the order of each transaction once it is committed. */
    public Ecriture(Base base, Registre registre, Clock horloge, LongConsumer apresValidation) {
        this.base = base;
        this.registre = registre;
        this.horloge = horloge;
        this.apresValidation = apresValidation;
    }

    public <R> Validation<R> executer(Auteur auteur, Cause cause, Function<Unite, R> travail) {
        return executer(auteur, cause, Origine.SAISIE, travail);
    }

    /**
     * The work is done again from the start when another transaction was in the way, so it must do nothing but what the
     * unit offers.
     */
    public <R> Validation<R> executer(Auteur auteur, Cause cause, Origine origine, Function<Unite, R> travail) {
        Validation<R> validation = valider(auteur, cause, origine, travail);
        if (validation.seq() > 0) {
            base.surLeDisque(validation.seq());
            apresValidation.accept(validation.seq());
        } else {
            base.surLeDisque();
        }
        return validation;
    }

    private <R> Validation<R> valider(Auteur auteur, Cause cause, Origine origine, Function<Unite, R> travail) {
        for (int essai = 1;; essai++) {
            try {
                return base.ecrire(handle -> unEssai(handle, auteur, cause, origine, travail));
            } catch (RuntimeException e) {
                boolean recommencer = ErreurBase.concurrence(e) && essai < ESSAIS
                        || ErreurBase.contrainte(e) && essai < 3;
                if (!recommencer) {
                    throw e;
                }
                patienter(essai);
            }
        }
    }

    private <R> Validation<R> unEssai(Handle handle, Auteur auteur, Cause cause, Origine origine,
            Function<Unite, R> travail) {
        Memoire memoire = new Memoire(handle, depot, registre);
        Unite unite = new Unite(auteur, memoire, new ContexteBase(memoire, LocalDate.now(horloge), origine),
                horloge.instant());
        R resultat = travail.apply(unite);
        if (unite.ecrits().isEmpty()) {
            unite.actionsAvantFin().forEach(action -> action.accept(0));
            return new Validation<>(resultat, 0);
        }
        TransactionJournal journal = TransactionJournal.ouvrir(handle, auteur, cause, horloge.instant());
        ecrireLignes(handle, unite.ecrits(), journal.tx());
        journal.noter(unite.ecrits());
        unite.actionsAvantFin().forEach(action -> action.accept(journal.tx()));
        long seq = journal.numeroter();
        if (!base.postgresql()) {
            ReferencesRevues.revoir(memoire);
        }
        return new Validation<>(resultat, seq);
    }

    /** In the order asked, which satisfies references and keys at each step; neighbours of a kind go in one batch. */
    private void ecrireLignes(Handle handle, List<Ecrit> ecrits, long tx) {
        int debut = 0;
        while (debut < ecrits.size()) {
            Ecrit premier = ecrits.get(debut);
            int fin = debut + 1;
            while (fin < ecrits.size() && memeLot(premier, ecrits.get(fin))) {
                fin++;
            }
            ecrireLot(handle, premier.descripteur(), ecrits.subList(debut, fin), tx);
            debut = fin;
        }
    }

    private static boolean memeLot(Ecrit un, Ecrit autre) {
        return un.descripteur() == autre.descripteur() && (un.avant() == null) == (autre.avant() == null)
                && (un.apres() == null) == (autre.apres() == null);
    }

    private void ecrireLot(Handle handle, DescripteurEntite<?> descripteur, List<Ecrit> lot, long tx) {
        List<LigneBase> apres = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (Ecrit ecrit : lot) {
            LigneBase ligne = ecrit.existante();
            apres.add(new LigneBase(ligne.ligne(), tx, ligne.portee()));
            ids.add(ligne.ligne().id());
        }
        if (lot.getFirst().apres() == null) {
            depot.supprimer(handle, descripteur, ids);
        } else if (lot.getFirst().avant() == null) {
            depot.inserer(handle, descripteur, apres);
        } else {
            depot.modifier(handle, descripteur, apres);
        }
    }

    private static void patienter(int essai) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 5 + 20L * essai));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two attempts", e);
        }
    }
}
