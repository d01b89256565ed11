package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.List;
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

    private static final int LOT = 200;
    private static final AnomalieRecue POISON = new AnomalieRecue("sync.illisible", null,
            "Le serveur n’arrive pas à traiter cette modification. "
                    + "Elle est gardée sur ce poste\u00a0: saisissez-la autrement, ou prévenez l’assistance.");

    private final ClientServeur client;
    private final Envoi envoi;
    private final Accuses accuses;
    private final OrdreEnvoi ordre;
    private final Predicate<EnAttente> juste;

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
        for (int i = 0; i < justes.size(); i += LOT) {
            suivi.verifier();
            suivi.avancer(new Avancement("Envoi de vos modifications", i, justes.size()));
            List<Cle> cles = justes.subList(i, Math.min(i + LOT, justes.size())).stream().map(EnAttente::cle).toList();
            envoyer(envoi.preparer(cles), compte, suspectes);
        }
        juger(suspectes, compte);
        return compte;
    }

    private void envoyer(List<Mutation> mutations, CompteEnvoi compte, List<Suspecte> suspectes)
            throws EchecServeur, Arret {
        if (mutations.isEmpty()) {
            return;
        }
        try {
            List<Resultat> resultats = client.pousser(mutations);
            accuses.recevoir(mutations, resultats);
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
            envoyer(mutations.subList(0, milieu), compte, suspectes);
            envoyer(mutations.subList(milieu, mutations.size()), compte, suspectes);
        }
    }

    /** When nothing at all went through, it is the server that fails, not what was sent. */
    private void juger(List<Suspecte> suspectes, CompteEnvoi compte) throws EchecServeur {
        boolean toutEchoue = compte.rienPasse();
        for (Suspecte suspecte : suspectes) {
            if (toutEchoue && suspecte.echec().nature() == EchecServeur.Nature.PANNE) {
                throw suspecte.echec();
            }
            accuses.refuser(suspecte.mutation(), POISON);
            compte.refusee();
        }
    }
}
