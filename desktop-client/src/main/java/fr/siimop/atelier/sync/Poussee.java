package fr.siimop.atelier.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Mutation;

/** Sends what waits, in lots, and judges what made the server fail. */
final class Poussee {

    private static final int PEU = 3;
    private static final int OBSTINATION = 3;
    private static final AnomalieRecue POISON = new AnomalieRecue("sync.illisible", null,
            "Le serveur n’arrive pas à traiter cette modification. "
                    + "Elle est gardée sur ce poste\u00a0: saisissez-la autrement, ou prévenez l’assistance.");
    private static final AnomalieRecue TROP_GROSSE = new AnomalieRecue("sync.trop_gros", null,
            "Un équipement du réseau entre ce poste et le serveur refuse cette modification, trop grosse pour lui. Elle "
                    + "est gardée sur ce poste\u00a0: raccourcissez-la, renvoyez-la depuis un autre réseau, ou abandonnez-la, "
                    + "et prévenez l’assistance.");
    private static final AnomalieRecue GESTE_TROP_GROS = new AnomalieRecue("sync.trop_gros", null,
            "Un équipement du réseau entre ce poste et le serveur refuse ce geste, trop gros pour partir en une fois. Il est "
                    + "gardé sur ce poste\u00a0: refaites-le sur moins de lignes, renvoyez-le depuis un autre réseau, ou "
                    + "abandonnez-le, et prévenez l’assistance.");
    /** No proxy that lets anything through stops less than that. */
    private static final int GROS_OCTETS = 16 * 1024;

    private final ClientServeur client;
    private final Envoi envoi;
    private final Accuses accuses;
    private final OrdreEnvoi ordre;
    private final Predicate<EnAttente> juste;
    private final int taille;
    private final Map<UUID, Integer> echecs = new HashMap<>();

    /**
     * @param juste  false for a row that breaks a rule: it stays here until it is corrected
     * @param taille of a lot
     */
    Poussee(ClientServeur client, Envoi envoi, Accuses accuses, Registre registre, Predicate<EnAttente> juste,
            int taille) {
        this.client = client;
        this.envoi = envoi;
        this.accuses = accuses;
        this.ordre = new OrdreEnvoi(registre);
        this.juste = juste;
        this.taille = taille;
    }

    void pousser(Suivi suivi, CompteEnvoi compte) throws EchecServeur, Arret {
        envoi.reprendreActes();
        Departs departs = Departs.de(envoi.toutes(), juste);
        compte.retenir(departs.retenues());
        Set<UUID> reprises = new HashSet<>();
        departs.partantes().stream().map(EnAttente::enVol).filter(Objects::nonNull)
                .forEach(m -> reprises.add(m.mutation()));
        try (Convoi convoi = new Convoi(client, accuses, reprises, compte)) {
            int partis = 0;
            List<EnAttente> precedent = List.of();
            for (List<EnAttente> lot : departs.lots(ordre, taille)) {
                suivi.verifier();
                avancer(suivi, partis, departs);
                List<Mutation> mutations = envoi.preparer(lot.stream().map(EnAttente::cle).toList());
                if (!mutations.isEmpty()) {
                    convoi.envoyer(mutations, ordre.indiffere(lot, precedent));
                    precedent = lot;
                }
                partis += lot.size();
            }
            List<Convoi.Suspecte> suspectes = convoi.finir();
            if (partis > 0) {
                avancer(suivi, partis, departs);
            }
            juger(suspectes, compte);
        }
    }

    private static void avancer(Suivi suivi, int partis, Departs departs) {
        suivi.avancer(new Avancement("Envoi de vos modifications", partis, departs.partantes().size()));
    }

    /**
     * When nothing at all went through, it is the server, or the proxy, that fails, not what was sent; unless that is so
     * little, and fails so often, that waiting for another mutation to compare with would be waiting for ever, or so big
     * that a proxy may well refuse it alone.
     */
    private void juger(List<Convoi.Suspecte> suspectes, CompteEnvoi compte) throws EchecServeur {
        boolean toutEchoue = compte.rienPasse();
        suspectes.forEach(suspecte -> echecs.merge(suspecte.id(), 1, Integer::sum));
        for (Convoi.Suspecte suspecte : suspectes) {
            boolean tropGrosse = suspecte.echec().nature() == EchecServeur.Nature.TROP_GROS;
            boolean fautive = switch (suspecte.echec().nature()) {
                case PANNE -> suspectes.size() <= PEU && echecs.getOrDefault(suspecte.id(), 0) >= OBSTINATION;
                case TROP_GROS -> Json.MAPPER.writeValueAsBytes(suspecte.unite()).length > GROS_OCTETS;
                default -> true;
            };
            if (toutEchoue && !fautive) {
                throw suspecte.echec();
            }
            accuses.refuser(suspecte.unite().stream().map(m -> new Cle(m.table(), m.id())).toList(),
                    tropGrosse ? tropGros(suspecte) : POISON);
            suspecte.unite().forEach(mutation -> compte.refusee());
        }
    }

    private static AnomalieRecue tropGros(Convoi.Suspecte suspecte) {
        return suspecte.unite().size() > 1 ? GESTE_TROP_GROS : TROP_GROSSE;
    }
}
