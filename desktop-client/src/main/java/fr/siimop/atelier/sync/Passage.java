package fr.siimop.atelier.sync;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Json;

/** One synchronisation: rights, then what waits is sent, then what changed is received. One at a time. */
public final class Passage {

    private static final AnomalieRecue HORS_PORTEE = new AnomalieRecue("sync.hors_portee", null,
            "Cette ligne n’est plus dans votre périmètre. Vos valeurs sont gardées sur ce poste\u00a0: "
                    + "transmettez-les à la subdivision qui la gère, ou abandonnez-les.");
    private static final AnomalieRecue RESTEE = new AnomalieRecue("sync.hors_portee", null,
            "Cette ligne n’est plus dans votre périmètre\u00a0: elle n’a pas été supprimée. "
                    + "Demandez-le à la subdivision qui la gère, ou gardez la ligne.");
    private static final AnomalieRecue SUPPRIMEE = new AnomalieRecue("sync.supprimee", null,
            "Cette ligne a été supprimée sur le serveur. Vos valeurs sont gardées sur ce poste\u00a0: "
                    + "recréez la ligne, ou abandonnez-les.");

    private static final AnomalieRecue PARTIE = new AnomalieRecue("sync.hors_portee", null,
            "Cette ligne n’est plus sur le serveur, ou n’est plus dans votre périmètre. Vos valeurs sont gardées sur ce "
                    + "poste\u00a0: transmettez-les à la subdivision qui la gère, ou abandonnez-les.");

    private static final Logger JOURNAL = LoggerFactory.getLogger(Passage.class);
    private static final Duration ENTRE_CONTROLES = Duration.ofHours(20);
    private static final String VERDICT = "controle";
    private static final String DROITS = "droits";
    private static final int LOT = 2_000;

    private final ClientServeur client;
    private final PosteLocal poste;
    private final Clock horloge;
    private final Poussee poussee;
    private final EnvoiPieces pieces;
    private final Tirage tirage;
    private final Accuses accuses;
    private final Controle controle;
    private final Partage partage;
    private final ReentrantLock unSeul = new ReentrantLock();
    private volatile @Nullable Bilan recent;
    private volatile List<String> fichiersRefuses = List.of();

    public Passage(ClientServeur client, PosteLocal poste, Clock horloge) {
        this(client, poste, horloge, LOT);
    }

    /** @param lot how many rows leave together: histories of tests have few */
    public Passage(ClientServeur client, PosteLocal poste, Clock horloge, int lot) {
        this.client = client;
        this.poste = poste;
        this.horloge = horloge;
        this.accuses = new Accuses(poste);
        this.poussee = new Poussee(client, poste.envoi(), accuses, poste.registre(), poste::juste, lot);
        this.pieces = new EnvoiPieces(client, poste);
        this.tirage = new Tirage(client, poste.cache(), poste.registre(), poste.magasin());
        this.controle = new Controle(client, poste.cache(), poste.registre(), poste.magasin(), horloge);
        this.partage = new Partage(client, poste);
    }

    /** @param envoyer false to receive only: edits leave when the person says so */
    public Bilan faire(Suivi suivi, boolean envoyer) throws EchecServeur, Arret {
        exigerUneCopieSaine();
        return passer(suivi, envoyer);
    }

    private void exigerUneCopieSaine() {
        if (poste.cache().condamnee()) {
            throw ErreurCache.copieAbimee();
        }
    }

    private Bilan passer(Suivi suivi, boolean envoyer) throws EchecServeur, Arret {
        unSeul.lock();
        CompteEnvoi compte = new CompteEnvoi();
        try {
            return echanger(suivi, envoyer, compte);
        } catch (EchecServeur e) {
            retenirLEnvoi(compte);
            throw e.apres(compte.arrivees());
        } catch (Arret | RuntimeException e) {
            retenirLEnvoi(compte);
            throw e;
        } finally {
            unSeul.unlock();
        }
    }

    /** The pass was cut, what had been sent stays sent. */
    private void retenirLEnvoi(CompteEnvoi compte) {
        if (!compte.rienPasse()) {
            dernier().ifPresent(bilan -> recent = bilan.coupe(compte));
        }
    }

    private Bilan echanger(Suivi suivi, boolean envoyer, CompteEnvoi compte) throws EchecServeur, Arret {
        Instant debut = horloge.instant();
        poste.ecarter();
        boolean premiere = poste.cache().incomplet();
        long attendues = premiere || poste.cache().memoire(DROITS).isEmpty() ? apprendreLeSchema(premiere) : 0;
        EchecServeur panne = null;
        try {
            if (envoyer) {
                poste.reprendreLesContenus();
                poussee.pousser(suivi, compte);
            }
        } catch (EchecServeur e) {
            if (e.nature() != EchecServeur.Nature.PANNE) {
                throw e;
            }
            panne = e; // what others did can still be received
        }
        Reception reception = recevoir(suivi,
                new Reception(attendues, premiere ? dejaRecues() : Map.of(), compte.lignes()));
        if (!reception.droits().equals(poste.cache().memoire(DROITS))) {
            apprendreLeSchema(false);
        }
        if (panne != null) {
            throw panne;
        }
        Bilan bilan = new Bilan(debut, Duration.between(debut, horloge.instant()).toMillis(),
                reception.estInstantane(), compte.nombre(Issue.APPLIQUEE),
                compte.nombre(Issue.CONFLIT), compte.nombre(Issue.REFUSEE), compte.retenues(),
                Map.copyOf(reception.parTable()), reception.sorties().size(), reception.fusions());
        retenir(envoyer ? bilan : dernier().map(d -> d.puis(bilan)).orElse(bilan), bilan.rienDeNeuf());
        if (envoyer) {
            // a row whose acceptance was lost on the way is known here again once it was received
            envoyerLesPieces();
            poste.noterLesContenusSansLigne();
        }
        if (premiere) {
            partage.oublierLesPartis();
        } else {
            completer(reception, envoyer);
        }
        return bilan;
    }

    /** Rights and tables, as they are from now on; the rows to expect, when asked. */
    private long apprendreLeSchema(boolean lignes) throws EchecServeur, Arret {
        ClientServeur.Schema schema = client.schema(lignes);
        poste.recevoir(schema.contenu());
        schema.marque().ifPresentOrElse(m -> poste.cache().retenir(DROITS, m), () -> poste.cache().oublier(DROITS));
        return schema.contenu().lignes();
    }

    /** Where nothing came, only the hour of the last pass changes: not worth a writing to the disk each time. */
    private void retenir(Bilan bilan, boolean enMemoire) {
        recent = bilan;
        if (!enMemoire) {
            poste.retenirBilan(bilan);
        }
    }

    /** Compares the cache with the server now. Passes go on while the server counts. */
    public VerdictControle controler(Suivi suivi) throws EchecServeur, Arret {
        exigerUneCopieSaine();
        VerdictControle verdict = controle.faire(suivi, unSeul,
                () -> recevoir(suivi, new Reception(0, Map.of(), List.of())));
        poste.cache().retenir(VERDICT, Json.MAPPER.writeValueAsString(verdict));
        return verdict;
    }

    /** Between two passes, when nobody waits: the comparison with the server, when it is due. */
    public void entretenir(Suivi suivi) throws Arret {
        if (!poste.cache().incomplet() && controleDu()) {
            try {
                controler(suivi);
            } catch (EchecServeur e) {
                JOURNAL.info("The copy could not be compared: {}", e.phrase());
            }
        }
    }

    public Optional<VerdictControle> verdict() {
        return poste.cache().memoire(VERDICT).map(v -> Json.MAPPER.readValue(v, VerdictControle.class));
    }

    private boolean controleDu() {
        Instant maintenant = horloge.instant();
        // one of the future was written before the clock of this computer was set back
        return verdict().map(VerdictControle::quand).filter(
                quand -> !quand.isAfter(maintenant) && !quand.plus(ENTRE_CONTROLES).isBefore(maintenant)).isEmpty();
    }

    /** What was received stands, whatever becomes of this: the next pass tries again. */
    private void completer(Reception reception, boolean envoyer) throws Arret {
        try {
            partage.rafraichir(reception.conflits(), envoyer);
        } catch (EchecServeur e) {
            JOURNAL.info("Conflicts of others could not be looked at: {}", e.phrase());
        }
    }

    /** Rows went and came: a content that does not go through leaves at the next pass. */
    private void envoyerLesPieces() throws Arret {
        List<String> refus = new ArrayList<>();
        try {
            pieces.envoyer(refus::add);
        } catch (EchecServeur e) {
            JOURNAL.info("Contents of attached files wait for the next pass: {}", e.phrase());
        }
        fichiersRefuses = List.copyOf(refus);
    }

    /** One sentence for each attached file that the last sending did not get through. */
    public List<String> fichiersRefuses() {
        return fichiersRefuses;
    }

    public Partage partage() {
        return partage;
    }

    /** Receives everything again over the rows that are here; what waits to be sent stays. */
    public Bilan refaireLaCopie(Suivi suivi) throws EchecServeur, CacheInaccessible, Arret {
        unSeul.lock();
        try {
            poste.cache().oublierCurseur();
            Bilan bilan = passer(suivi, false);
            gracier();
            return bilan;
        } catch (ErreurCache e) {
            if (e.abime() || poste.cache().condamnee()) {
                throw condamner(e);
            }
            throw e;
        } finally {
            unSeul.unlock();
        }
    }

    /** A fault that passed does not cost the copy that was just received. */
    private void gracier() {
        try {
            poste.cache().gracier();
        } catch (IOException e) {
            JOURNAL.warn("The copy will be received once more at the next start", e);
        }
    }

    private CacheInaccessible condamner(ErreurCache cause) {
        try {
            poste.cache().condamner();
        } catch (IOException e) {
            cause.addSuppressed(e);
            throw cause;
        }
        return new CacheInaccessible(ErreurCache.COPIE_ABIMEE, cause);
    }

    public Optional<Bilan> dernier() {
        Bilan connu = recent;
        return connu == null ? poste.bilan(Bilan.class) : Optional.of(connu);
    }

    /** Rows of a snapshot that was cut: the progress goes on from there. */
    private Map<String, Long> dejaRecues() {
        Map<String, Long> nombres = new LinkedHashMap<>();
        if (poste.cache().curseur().isPresent()) {
            poste.registre().tous().forEach(d -> nombres.put(d.table(), poste.cache().compter(d.table())));
            nombres.values().removeIf(n -> n == 0);
        }
        return nombres;
    }

    private Reception recevoir(Suivi suivi, Reception reception) throws EchecServeur, Arret {
        try {
            tirage.tirer(suivi, reception);
        } catch (EchecServeur e) {
            if (e.nature() != EchecServeur.Nature.CURSEUR_PERIME) {
                throw e;
            }
            poste.cache().oublierCurseur();
            tirage.tirer(suivi, reception);
        } finally {
            // what a checkpoint kept will not be told again
            parties(reception);
        }
        oublierLesConflitsDesPartis();
        return reception;
    }

    /**
     * A conflict shows what the server has of its row. One that leaves while everything is received again, or just before
     * the power is cut, leaves without a word.
     */
    private void oublierLesConflitsDesPartis() {
        Map<String, List<UUID>> contestees = poste.envoi().enDesordre().stream()
                .filter(attente -> !attente.conflits().isEmpty()
                        && poste.registre().chercher(attente.table()).isPresent())
                .collect(Collectors.groupingBy(EnAttente::table,
                        Collectors.mapping(EnAttente::id, Collectors.toList())));
        contestees.forEach((table, lignes) -> {
            Set<UUID> presentes = poste.cache().presentes(table, lignes);
            List<Cle> parties = lignes.stream().filter(id -> !presentes.contains(id)).map(id -> new Cle(table, id))
                    .toList();
            if (!parties.isEmpty()) {
                accuses.partir(parties, ligne -> ligne.partir(PARTIE));
            }
        });
    }

    private void parties(Reception reception) {
        for (MessageTirage.Sortie sortie : reception.sorties()) {
            Cle cle = new Cle(sortie.table(), sortie.id());
            boolean supprimee = "supprime".equals(sortie.motif());
            if (poste.envoi().trouver(cle) != null && poste.cache().lire(cle.table(), cle.id()) == null) {
                accuses.partir(List.of(cle), attente -> partie(attente, supprimee));
            }
        }
    }

    /** The row left the server. One deleted here as well has what it wanted; one made here anew is still to be sent. */
    private static @Nullable EnAttente partie(EnAttente attente, boolean supprimee) {
        if (attente.enVol() != null) {
            // what is on its way will get its answer, and its act with it
            return attente;
        }
        return switch (attente.operation()) {
            case MODIFIER -> attente.partir(supprimee ? SUPPRIMEE : HORS_PORTEE);
            case SUPPRIMER -> supprimee ? null : attente.partir(RESTEE);
            // what left is the row as it was before
            case CREER -> attente;
        };
    }
}
