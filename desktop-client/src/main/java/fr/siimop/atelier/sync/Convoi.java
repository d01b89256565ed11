package fr.siimop.atelier.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.sync.Unites;

/**
 * Lots sent one after the other, or two at a time where their order says nothing, each put away here while the server
 * works on the next one. A lot that makes the server fail is cut in two until the one mutation that does it is alone:
 * it is set apart, the others go through. So is one that is too big for a proxy.
 */
final class Convoi implements AutoCloseable {

    /** So many refusals on end, with nothing that passed before: the server is what is wrong. */
    private static final int ECHECS_DE_SUITE = 200;

    private final ClientServeur client;
    private final Accuses accuses;
    private final Set<UUID> reprises;
    private final CompteEnvoi compte;
    private final List<Suspecte> suspectes = new ArrayList<>();
    private final Deque<EnChemin> enChemin = new ArrayDeque<>();
    private int echecs;

    /** @param unite a mutation, or those of an act */
    record Suspecte(List<Mutation> unite, EchecServeur echec) {

        UUID id() {
            return unite.getFirst().mutation();
        }
    }

    private record Arrive(List<Mutation> mutations, List<Resultat> resultats) {}

    /** @param reprises mutations sent before, whose answer was lost */
    Convoi(ClientServeur client, Accuses accuses, Set<UUID> reprises, CompteEnvoi compte) {
        this.client = client;
        this.accuses = accuses;
        this.reprises = reprises;
        this.compte = compte;
    }

    /** @param aCote beside the lot before it, rather than once that one has arrived */
    void envoyer(List<Mutation> mutations, boolean aCote) throws EchecServeur, Arret {
        Optional<Arrive> arrive = attendre(aCote ? 1 : 0);
        enChemin.add(EnChemin.partir(client, mutations));
        arrive.ifPresent(this::ranger);
    }

    /** What made the server fail, once everything has arrived. */
    List<Suspecte> finir() throws EchecServeur, Arret {
        attendre(0).ifPresent(this::ranger);
        return suspectes;
    }

    /** Until no more lots than that are on their way. @return the last that arrived, not put away yet */
    private Optional<Arrive> attendre(int restants) throws EchecServeur, Arret {
        Optional<Arrive> dernier = Optional.empty();
        while (enChemin.size() > restants) {
            dernier.ifPresent(this::ranger);
            dernier = arrivee(enChemin.element());
            enChemin.remove();
        }
        return dernier;
    }

    private Optional<Arrive> arrivee(EnChemin lot) throws EchecServeur, Arret {
        try {
            return Optional.of(new Arrive(lot.mutations(), lot.attendre()));
        } catch (EchecServeur e) {
            couper(lot.mutations(), e);
            return Optional.empty();
        }
    }

    private void couper(List<Mutation> mutations, EchecServeur echec) throws EchecServeur, Arret {
        List<List<Mutation>> unites = Unites.de(mutations, Mutation::acte);
        boolean utile = switch (echec.nature()) {
            case REFUS, PANNE, TROP_GROS -> true;
            default -> false;
        };
        if (!utile || ++echecs > ECHECS_DE_SUITE && compte.rienPasse()) {
            throw echec;
        }
        if (unites.size() == 1) {
            suspectes.add(new Suspecte(mutations, echec));
            return;
        }
        int milieu = unites.size() / 2;
        morceau(Unites.ensemble(unites.subList(0, milieu)));
        morceau(Unites.ensemble(unites.subList(milieu, unites.size())));
    }

    private void morceau(List<Mutation> mutations) throws EchecServeur, Arret {
        try {
            ranger(new Arrive(mutations, client.pousser(mutations)));
        } catch (EchecServeur e) {
            couper(mutations, e);
        }
    }

    private void ranger(Arrive lot) {
        accuses.recevoir(lot.mutations(), lot.resultats(), reprises);
        compte.compter(lot.mutations(), lot.resultats());
    }

    @Override
    public void close() {
        enChemin.forEach(EnChemin::close);
    }
}
