package fr.siimop.atelier.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.NouvellesSync;

/** What this workstation and the others know of each other's work. */
public final class Partage {

    private static final String CONFLITS = "conflits";
    private static final String PERDUS = "conflits_perdus";
    private static final String ABANDONNES = "conflits_abandonnes";
    private static final long ENTRE_LECTURES_NS = 30_000_000_000L;
    private static final TypeReference<List<ConflitOuvert>> LISTE = new TypeReference<>() {
    };
    private static final TypeReference<Set<UUID>> IDS = new TypeReference<>() {
    };

    private final ClientServeur client;
    private final PosteLocal poste;
    private Optional<String> vue = Optional.empty();
    private long vueA;
    private boolean aDecider = true;

    Partage(ClientServeur client, PosteLocal poste) {
        this.client = client;
        this.poste = poste;
    }

    /**
     * After a pass: conflicts decided here are closed on the server, those of others are kept to be shown.
     *
     * @param marque of the list, as the server says it: when it has not changed and nothing was to be decided here, there
     *               is nothing to ask; when it changes all the time, somebody who only receives asks now and then
     */
    synchronized void rafraichir(Optional<String> marque, boolean envoyer) throws EchecServeur, Arret {
        long maintenant = System.nanoTime();
        boolean dejaVue = marque.isPresent() && !aDecider
                && (marque.equals(vue) || !envoyer && vue.isPresent() && maintenant - vueA < ENTRE_LECTURES_NS);
        oublierLesPartis();
        if (!dejaVue) {
            garder(demander());
            vue = marque;
            vueA = maintenant;
        }
    }

    /** Also when the server does not answer: what one may no longer read leaves now. */
    synchronized void oublierLesPartis() {
        garder(conflitsDesAutres());
    }

    /** The person no longer wants a value of his that the server alone still has: closed there at the next pass. */
    public synchronized void abandonner(UUID conflit) {
        Set<UUID> abandonnes = new TreeSet<>(retenus(ABANDONNES).orElse(Set.of()));
        abandonnes.add(conflit);
        poste.envoi().retenir(ABANDONNES, Json.MAPPER.writeValueAsString(abandonnes));
        aDecider = true;
        garder(conflitsDesAutres().stream().filter(c -> !c.id().equals(conflit)).toList());
    }

    /** A row that this person may no longer read takes its conflicts with it: they hold its values. */
    private void garder(List<ConflitOuvert> conflits) {
        Map<String, Set<UUID>> dIci = new HashMap<>();
        conflits.stream().collect(Collectors.groupingBy(ConflitOuvert::table)).forEach((table, siens) -> {
            if (poste.magasin().registre().chercher(table).isPresent()) {
                dIci.put(table, poste.cache().presentes(table, siens.stream().map(ConflitOuvert::ligne).toList()));
            }
        });
        List<ConflitOuvert> montrables = conflits.stream()
                .filter(c -> dIci.getOrDefault(c.table(), Set.of()).contains(c.ligne())).toList();
        if (!montrables.equals(conflitsDesAutres())) {
            poste.cache().retenir(CONFLITS, Json.MAPPER.writeValueAsString(montrables));
        }
    }

    private List<ConflitOuvert> demander() throws EchecServeur, Arret {
        List<ConflitOuvert> ouverts = client.conflits();
        List<ConflitOuvert> dIci = ouverts.stream().filter(ConflitOuvert::ici).toList();
        Set<UUID> perdus = perdus(dIci);
        aDecider = dIci.size() > perdus.size();
        List<UUID> decides = dIci.stream().filter(c -> !perdus.contains(c.id()) && decide(c)).map(ConflitOuvert::id)
                .toList();
        if (!decides.isEmpty()) {
            client.clore(decides);
        }
        return ouverts.stream().filter(c -> !c.ici() || perdus.contains(c.id())).toList();
    }

    /**
     * Those of this workstation that its outbox never held, because the one before was damaged or lost: nobody decided
     * them, and the server alone has the value. They are known by the first look of an outbox.
     */
    private Set<UUID> perdus(List<ConflitOuvert> dIci) {
        Optional<Set<UUID>> connus = retenus(PERDUS);
        Set<UUID> perdus = new TreeSet<>(connus.orElseGet(() -> dIci.stream().filter(c -> !enConflit(c))
                .map(ConflitOuvert::id).collect(Collectors.toSet())));
        Set<UUID> abandonnes = retenus(ABANDONNES).orElse(Set.of());
        perdus.retainAll(dIci.stream().map(ConflitOuvert::id).toList());
        perdus.removeAll(abandonnes);
        if (!connus.equals(Optional.of(perdus))) {
            poste.envoi().retenir(PERDUS, Json.MAPPER.writeValueAsString(perdus));
        }
        if (!abandonnes.isEmpty()) {
            poste.envoi().retenir(ABANDONNES, Json.MAPPER.writeValueAsString(Set.of()));
        }
        return perdus;
    }

    private Optional<Set<UUID>> retenus(String memoire) {
        return poste.envoi().memoire(memoire).map(c -> Json.MAPPER.readValue(c, IDS));
    }

    private boolean enConflit(ConflitOuvert conflit) {
        EnAttente attente = poste.envoi().trouver(new Cle(conflit.table(), conflit.ligne()));
        return attente != null && attente.conflits().containsKey(conflit.champ());
    }

    /**
     * An answer still on its way may well bring the conflict, and what is refused, as when its row left, may leave again:
     * what it is about is not decided.
     */
    private boolean decide(ConflitOuvert conflit) {
        EnAttente attente = poste.envoi().trouver(new Cle(conflit.table(), conflit.ligne()));
        return attente == null || attente.enVol() == null && !enConflit(conflit)
                && !(attente.etat() == EtatLigne.REFUSE && attente.champs().containsKey(conflit.champ()));
    }

    /** Conflicts that do not wait in the outbox of this workstation, as the last pass found them. */
    public List<ConflitOuvert> conflitsDesAutres() {
        try {
            return poste.cache().memoire(CONFLITS).map(c -> Json.MAPPER.readValue(c, LISTE)).orElse(List.of());
        } catch (JacksonException e) {
            // written by another version of the program: the next pass writes it again
            return List.of();
        }
    }

    public NouvellesSync nouvelles(Instant depuis) throws EchecServeur, Arret {
        return client.nouvelles(depuis);
    }
}
