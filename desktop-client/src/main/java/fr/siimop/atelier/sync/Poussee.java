package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.Cle;
import fr.siimop.atelier.cache.EnAttente;
import fr.siimop.atelier.cache.Envoi;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Resultat;

/**
 * Sends what waits, in lots. A lot that makes the server fail is cut in two until the one mutation that does it is
 * alone: it is set apart, the others go through.
 */
final class Poussee {

    private static final int LOT = 2_000;
    private static final int PEU = 3;
    private static final int OBSTINATION = 3;
    private static final AnomalieRecue POISON = new AnomalieRecue("sync.illisible", null,
            "Le serveur n’arrive pas à traiter cette modification. "
                    + "Elle est gardée sur ce poste\u00a0: saisissez-la autrement, ou prévenez l’assistance.");

    private final ClientServeur client;
    private final Envoi envoi;
    private final Accuses accuses;
    private final OrdreEnvoi ordre;
    private final Predicate<EnAttente> juste;
    private final Map<UUID, Integer> echecs = new HashMap<>();

    private record Suspecte(Mutation mutation, EchecServeur echec) {}

    /** @param juste false for a row that breaks a rule: it stays here until it is corrected */
    Poussee(ClientServeur client, Envoi envoi, Accuses accuses, Registre registre, Predicate<EnAttente> juste) {
        this.client = client;
        this.envoi = envoi;
        this.accuses = accuses;
        this.ordre = new OrdreEnvoi(registre);
        this.juste = juste;
    }

    CompteEnvoi pousser(Suivi suivi) throws EchecServeur, Arret {
        CompteEnvoi compte = new CompteEnvoi();
        List<EnAttente> partantes = envoi.toutes().stream().filter(EnAttente::partira).sorted(ordre).toList();
        List<EnAttente> justes = partantes.stream().filter(l -> l.enVol() != null || juste.test(l)).toList();
        compte.retenir(partantes.size() - justes.size());
        List<Suspecte> suspectes = new ArrayList<>();
        Set<UUID> reprises = new HashSet<>();
        partantes.stream().map(EnAttente::enVol).filter(Objects::nonNull).forEach(m -> reprises.add(m.mutation()));
        for (int i = 0; i < justes.size(); i += LOT) {
            suivi.verifier();
            suivi.avancer(new Avancement("Envoi de vos modifications", i, justes.size()));
            List<Cle> cles = justes.subList(i, Math.min(i + LOT, justes.size())).stream().map(EnAttente::cle).toList();
            envoyer(envoi.preparer(cles), reprises, compte, suspectes);
        }
        juger(suspectes, compte);
        return compte;
    }

    private void envoyer(List<Mutation> mutations, Set<UUID> reprises, CompteEnvoi compte, List<Suspecte> suspectes)
            throws EchecServeur, Arret {
        if (mutations.isEmpty()) {
            return;
        }
        try {
            List<Resultat> resultats = client.pousser(mutations);
            accuses.recevoir(mutations, resultats, reprises);
            compte.compter(mutations, resultats);
        } catch (EchecServeur e) {
            if (e.nature() != EchecServeur.Nature.REFUS && e.nature() != EchecServeur.Nature.PANNE) {
                throw e;
            }
            if (mutations.size() == 1) {
                suspectes.add(new Suspecte(mutations.getFirst(), e));
                return;
            }
            int milieu = mutations.size() / 2;
            envoyer(mutations.subList(0, milieu), reprises, compte, suspectes);
            envoyer(mutations.subList(milieu, mutations.size()), reprises, compte, suspectes);
        }
    }

    /**
     * When nothing at all went through, it is the server that fails, not what was sent; unless that is so little, and
     * fails so often, that waiting for another mutation to compare with would be waiting for ever.
     */
    private void juger(List<Suspecte> suspectes, CompteEnvoi compte) throws EchecServeur {
        boolean toutEchoue = compte.rienPasse();
        suspectes.forEach(suspecte -> echecs.merge(suspecte.mutation().mutation(), 1, Integer::sum));
        for (Suspecte suspecte : suspectes) {
            boolean obstinee = suspectes.size() <= PEU
                    && echecs.getOrDefault(suspecte.mutation().mutation(), 0) >= OBSTINATION;
            if (toutEchoue && !obstinee && suspecte.echec().nature() == EchecServeur.Nature.PANNE) {
                throw suspecte.echec();
            }
            accuses.refuser(suspecte.mutation(), POISON);
            compte.refusee();
        }
    }
}
