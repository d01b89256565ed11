package fr.siimop.atelier.cache.envoi;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Transitions.Evenement;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;

/**
 * What waits for one row. Immutable: each method gives what follows, or {@code null} when nothing waits any more.
 *
 * @param champs    own values (JSON scalars) with the value read when the field was first changed
 * @param enVol     the mutation sent and not answered yet; sent again as it is, under the same id
 * @param anomalies what the server answered when it refused
 * @param conflits  fields that somebody else changed meanwhile
 * @param depuis    first and last gesture
 * @param acte      shared by the rows that leave together, to be applied together or not at all
 * @param lus       what was read of the fields that change together with those of {@code champs}, and were left alone
 */
public record EnAttente(String table, UUID id, Operation operation, EtatLigne etat, Map<String, Changement> champs,
        @Nullable Mutation enVol, List<AnomalieRecue> anomalies, Map<String, ConflitChamp> conflits, Instant depuis,
        Instant dernier, @Nullable UUID acte, Map<String, @Nullable Object> lus) {

    /** An outbox of before has no {@code lus}. */
    @SuppressWarnings("unused")
    public EnAttente {
        lus = Objects.requireNonNullElse(lus, Map.of());
    }

    public static EnAttente nouvelle(Cle cle, Operation operation, Instant quand) {
        return new EnAttente(cle.table(), cle.id(), operation, EtatLigne.A_JOUR, Map.of(), null, List.of(), Map.of(),
                quand, quand, null, Map.of());
    }

    public Cle cle() {
        return new Cle(table, id);
    }

    /** The same to be sent, whenever it was typed. */
    boolean autant(EnAttente autre) {
        return equals(new EnAttente(autre.table, autre.id, autre.operation, autre.etat, autre.champs, autre.enVol,
                autre.anomalies, autre.conflits, depuis, dernier, autre.acte, lus));
    }

    /** A cell was typed. Typing back what was read leaves nothing to send, unless the first value is on its way. */
    public @Nullable EnAttente editer(String champ, @Nullable Object base, @Nullable Object valeur, Instant quand) {
        ConflitChamp conteste = conflits.get(champ);
        if (conteste != null) {
            return trancher(champ, valeur, quand);
        }
        Map<String, Changement> suite = new LinkedHashMap<>(champs);
        Changement present = champs.get(champ);
        Object depart = present == null ? base : present.base();
        if (operation == Operation.MODIFIER && enVol == null && Objects.equals(depart, valeur)) {
            suite.remove(champ);
            if (suite.isEmpty() && conflits.isEmpty()) {
                return null;
            }
        } else {
            suite.put(champ, new Changement(depart, valeur));
        }
        // what was refused may well be corrected by this: the server says it again otherwise
        return new EnAttente(table, id, operation, Transitions.apres(etat, Evenement.EDITER), suite, enVol, List.of(),
                conflits, depuis, quand, acte, lus);
    }

    /** What the fields that change together with this one held when it was first typed. */
    EnAttente lire(String champ, Map<String, @Nullable Object> compagnons) {
        if (champs.containsKey(champ)) {
            return this;
        }
        Map<String, @Nullable Object> tous = new LinkedHashMap<>(lus);
        compagnons.forEach((compagnon, montre) -> {
            // what one of them was typed against, whatever came to be shown since; one on its way took it along
            boolean dejaLu = lus.containsKey(compagnon) && champs.keySet().stream()
                    .anyMatch(type -> !type.equals(compagnon) && compagnons.containsKey(type) && !partiTel(type));
            if (!dejaLu) {
                tous.put(compagnon, lu(compagnon, montre));
            }
        });
        return avecLus(tous);
    }

    private boolean partiTel(String champ) {
        return enVol != null && Objects.equals(enVol.champs().get(champ), champs.get(champ));
    }

    private EnAttente avecLus(Map<String, @Nullable Object> nouveaux) {
        return new EnAttente(table, id, operation, etat, champs, enVol, anomalies, conflits, depuis, dernier, acte,
                nouveaux);
    }

    /**
     * A cell is undone, or done again: that decides on no conflict but the one decided on before. Back to what was read,
     * the cell is what the server has.
     */
    @Nullable
    EnAttente rejouer(Envoi.Saisie saisie, @Nullable ConflitChamp tranche, Instant quand) {
        String champ = saisie.champ();
        ConflitChamp conteste = conflits.get(champ);
        if (conteste == null || conteste.equals(tranche)) {
            return editer(champ, saisie.base(), saisie.valeur(), quand);
        }
        if (Objects.equals(conteste.base(), saisie.valeur())) {
            return trancher(champ, conteste.serveur(), quand);
        }
        Map<String, Changement> suite = new LinkedHashMap<>(champs);
        suite.put(champ, new Changement(conteste.base(), saisie.valeur()));
        return new EnAttente(table, id, operation, Transitions.apres(etat, Evenement.EDITER), suite, enVol, anomalies,
                conflits, depuis, quand, acte, lus);
    }

    /** What the server has in a field as far as is known here: what is shown, unless something was typed there. */
    private @Nullable Object lu(String champ, @Nullable Object montre) {
        ConflitChamp conteste = conflits.get(champ);
        Changement parti = enVol == null ? null : parti(enVol, champ);
        Changement present = champs.get(champ);
        if (conteste != null) {
            return conteste.serveur();
        }
        return parti != null ? parti.valeur() : present == null ? montre : present.base();
    }

    /** What was sent of a field: one that was only read was not. */
    private static @Nullable Changement parti(Mutation envoyee, String champ) {
        Changement parti = envoyee.champs().get(champ);
        return parti != null && envoyee.op() == Operation.MODIFIER && parti.sansEffet() ? null : parti;
    }

    /** A row that only this computer knows. */
    public static EnAttente creee(Cle cle, Map<String, @Nullable Object> valeurs, Instant quand) {
        return new EnAttente(cle.table(), cle.id(), Operation.CREER,
                Transitions.apres(EtatLigne.A_JOUR, Evenement.EDITER), deRien(valeurs), null, List.of(), Map.of(),
                quand, quand, null, Map.of());
    }

    /**
     * A row deleted here is wanted again. What was typed before waits as it did; when its deletion is on its way the row
     * will be created anew, under its id, with these values, unless the server refuses to delete it.
     */
    public @Nullable EnAttente revenir(Map<String, @Nullable Object> valeurs, Instant quand) {
        if (operation != Operation.SUPPRIMER) {
            return this;
        }
        Mutation partie = enVol;
        Map<String, Changement> suite = partie == null ? voulus() : champs;
        if (partie == null && suite.isEmpty()) {
            return null;
        }
        if (partie != null && partie.op() == Operation.SUPPRIMER) {
            suite = mesures(valeurs);
        }
        Operation retour = partie == null || partie.op() == Operation.MODIFIER ? Operation.MODIFIER : Operation.CREER;
        return new EnAttente(table, id, retour, Transitions.apres(etat, Evenement.EDITER), suite, partie, List.of(),
                Map.of(), depuis, quand, acte, lus);
    }

    private static Map<String, Changement> deRien(Map<String, @Nullable Object> valeurs) {
        Map<String, Changement> tous = new LinkedHashMap<>();
        valeurs.forEach((champ, valeur) -> {
            if (valeur != null) {
                tous.put(champ, new Changement(null, valeur));
            }
        });
        return tous;
    }

    /** All of the row, each field against what was read of it. */
    private Map<String, Changement> mesures(Map<String, @Nullable Object> valeurs) {
        Map<String, Changement> tous = new LinkedHashMap<>();
        valeurs.forEach((champ, valeur) -> {
            Changement present = champs.get(champ);
            if (present != null || valeur != null) {
                tous.put(champ, new Changement(present == null ? valeur : present.base(), valeur));
            }
        });
        return tous;
    }

    private Map<String, @Nullable Object> valeurs() {
        Map<String, @Nullable Object> valeurs = new LinkedHashMap<>();
        champs.forEach((champ, changement) -> valeurs.put(champ, changement.valeur()));
        return valeurs;
    }

    private Map<String, Changement> voulus() {
        Map<String, Changement> voulus = new LinkedHashMap<>(champs);
        voulus.values().removeIf(Changement::sansEffet);
        return voulus;
    }

    /** The row is to be deleted. One that the server never saw just disappears; own values wait for a change of mind. */
    public @Nullable EnAttente supprimer(Instant quand) {
        if (operation == Operation.CREER && enVol == null) {
            return null;
        }
        Evenement evenement = etat == EtatLigne.CONFLIT ? Evenement.TRANCHER : Evenement.EDITER;
        return new EnAttente(table, id, Operation.SUPPRIMER, Transitions.apres(etat, evenement), champs, enVol,
                List.of(), Map.of(), depuis, quand, acte, lus);
    }

    /** From now on this leaves with the rows of an act only. */
    EnAttente avecActe(UUID nouveau) {
        return new EnAttente(table, id, operation, etat, champs, enVol, anomalies, conflits, depuis, dernier, nouveau,
                lus);
    }

    /** The act that what leaves next belongs to: what was sent before leaves again as it was. */
    public @Nullable UUID acteEnvoye() {
        return enVol == null ? acte : enVol.acte();
    }

    /** Nothing is wrong with this row: it was refused because another one of its act was. */
    public boolean refuseeAvecSonActe() {
        return etat == EtatLigne.REFUSE && !anomalies.isEmpty()
                && anomalies.stream().allMatch(a -> a.code().equals(AnomalieSync.ACTE_INCOMPLET.code()));
    }

    /** What is still contested is told again by the answer. */
    public EnAttente envoyer(UUID mutation) {
        Mutation envoyee = enVol == null ? new Mutation(mutation, table, id, operation, contenu(), acte) : enVol;
        return new EnAttente(table, id, operation, Transitions.apres(etat, Evenement.ENVOYER), champs, envoyee,
                anomalies, Map.of(), depuis, dernier, acte, lus);
    }

    private Map<String, Changement> contenu() {
        return switch (operation) {
            case CREER -> champs;
            case SUPPRIMER -> Map.of();
            case MODIFIER -> {
                Map<String, Changement> contenu = new LinkedHashMap<>(champs);
                lus.forEach((champ, lu) -> contenu.putIfAbsent(champ, new Changement(lu, lu)));
                yield contenu;
            }
        };
    }

    /** What this person wants in a field that was typed, whatever of it was sent. */
    public @Nullable Object voulue(String champ) {
        return Objects.requireNonNull(champs.get(champ), champ).valeur();
    }

    /** True when this state leaves by itself at the next pass. */
    public boolean partira() {
        return Transitions.permise(etat, Evenement.ENVOYER);
    }

    /** False while something of it is on its way. */
    public boolean abandonnable() {
        return Transitions.permise(etat, Evenement.ABANDONNER);
    }

    /**
     * The server applied the mutation on its way, but for the fields in conflict; a row deleted since is decided.
     *
     * @param compagnons of a field: those that change together with it
     */
    public @Nullable EnAttente accepter(Map<String, ConflitChamp> contestes,
            Function<String, Set<String>> compagnons) {
        Mutation envoyee = Objects.requireNonNull(enVol, "nothing was sent");
        if (envoyee.op() == Operation.SUPPRIMER) {
            return operation == Operation.CREER
                    ? suite(Operation.CREER, Evenement.ACCEPTER, deRien(valeurs()), List.of(), Map.of())
                            .avecLus(Map.of())
                    : null;
        }
        Map<String, Changement> reste = new LinkedHashMap<>();
        champs.forEach((champ, changement) -> {
            Changement parti = parti(envoyee, champ);
            if (contestes.containsKey(champ) || parti == null && !changement.sansEffet()) {
                reste.put(champ, changement);
            } else if (parti != null && !Objects.equals(parti.valeur(), changement.valeur())) {
                reste.put(champ, new Changement(parti.valeur(), changement.valeur()));
            }
        });
        Set<String> encoreLies = reste.keySet().stream().filter(champ -> !contestes.containsKey(champ))
                .flatMap(champ -> compagnons.apply(champ).stream()).collect(Collectors.toSet());
        Map<String, @Nullable Object> lusDuReste = lusApres(envoyee, contestes);
        lusDuReste.keySet().retainAll(encoreLies);
        boolean aSupprimer = operation == Operation.SUPPRIMER && envoyee.op() != Operation.SUPPRIMER;
        if (!contestes.isEmpty() && !aSupprimer) {
            return suite(Operation.MODIFIER, Evenement.CONTESTER, reste, List.of(), contestes).avecLus(lusDuReste);
        }
        if (reste.isEmpty() && !aSupprimer) {
            return null;
        }
        return suite(aSupprimer ? Operation.SUPPRIMER : Operation.MODIFIER, Evenement.ACCEPTER, reste, List.of(),
                Map.of()).avecLus(lusDuReste);
    }

    /** What was read, where the answer has said since what the server has. */
    private Map<String, @Nullable Object> lusApres(Mutation acceptee, Map<String, ConflitChamp> contestes) {
        Map<String, @Nullable Object> apres = new LinkedHashMap<>();
        lus.forEach((champ, lu) -> {
            ConflitChamp conteste = contestes.get(champ);
            Changement parti = parti(acceptee, champ);
            Object accepte = parti == null ? lu : parti.valeur();
            apres.put(champ, conteste == null ? accepte : conteste.serveur());
        });
        return apres;
    }

    /** A creation refused and taken back leaves nothing; a deletion, what was typed before and since. */
    public @Nullable EnAttente refuser(List<AnomalieRecue> raisons) {
        Operation partie = enVol == null ? operation : enVol.op();
        if (partie == Operation.CREER && operation == Operation.SUPPRIMER) {
            return null;
        }
        if (partie == Operation.SUPPRIMER && operation == Operation.CREER) {
            Map<String, Changement> voulus = voulus();
            return voulus.isEmpty()
                    ? null
                    : suite(Operation.MODIFIER, Evenement.REFUSER, voulus, List.of(), Map.of());
        }
        return suite(operation, Evenement.REFUSER, champs, raisons, conflits).avecLus(lusAuDepart());
    }

    /** What comes back was typed against what was read when it left. */
    private Map<String, @Nullable Object> lusAuDepart() {
        Map<String, @Nullable Object> relus = new LinkedHashMap<>(lus);
        if (enVol != null) {
            enVol.champs().forEach((champ, parti) -> {
                if (lus.containsKey(champ) && parti.sansEffet()) {
                    relus.put(champ, parti.valeur());
                }
            });
        }
        return relus;
    }

    /** Its row left: own values are kept with the reason; what the server had in its conflicts is no longer to be read. */
    public @Nullable EnAttente partir(AnomalieRecue raison) {
        EnAttente refusee = refuser(List.of(raison));
        return refusee == null
                ? null
                : new EnAttente(table, id, refusee.operation, refusee.etat, refusee.champs, refusee.enVol,
                        refusee.anomalies, Map.of(), depuis, dernier, refusee.acte, Map.of());
    }

    /** Nothing of it can leave any more: refused for good, with all its values. */
    public EnAttente ecarter(AnomalieRecue raison) {
        EnAttente refusee = suite(operation, Evenement.REFUSER, champs, List.of(raison), conflits);
        return refusee.etat() == EtatLigne.REFUSE ? refusee : refusee.ecarter(raison);
    }

    /** A person decided on a field in conflict: what is kept is measured against the server's value from now on. */
    public @Nullable EnAttente trancher(String champ, @Nullable Object valeur, Instant quand) {
        ConflitChamp conflit = Objects.requireNonNull(conflits.get(champ), champ);
        Map<String, ConflitChamp> autres = new LinkedHashMap<>(conflits);
        autres.remove(champ);
        Map<String, Changement> suite = new LinkedHashMap<>(champs);
        suite.remove(champ);
        if (!Objects.equals(conflit.serveur(), valeur)) {
            suite.put(champ, new Changement(conflit.serveur(), valeur));
        }
        if (suite.isEmpty()) {
            return null;
        }
        Evenement evenement = autres.isEmpty() && Transitions.permise(etat, Evenement.TRANCHER)
                ? Evenement.TRANCHER
                : Evenement.EDITER;
        return new EnAttente(table, id, operation, Transitions.apres(etat, evenement), suite, null, List.of(), autres,
                depuis, quand, acte, lus);
    }

    /** What decided on its conflicts is undone: they wait again, but for the fields of which something has left. */
    EnAttente rouvrir(EnAttente conteste) {
        if (enVol != null || operation != conteste.operation) {
            return this;
        }
        Map<String, Changement> suite = new LinkedHashMap<>(champs);
        Map<String, ConflitChamp> rouverts = new LinkedHashMap<>(conflits);
        conteste.conflits.forEach((champ, conflit) -> {
            Changement sien = conteste.champs.get(champ);
            Changement rendu = champs.get(champ);
            if (sien != null && rendu != null && !conflits.containsKey(champ)
                    && Objects.equals(rendu.valeur(), sien.valeur())
                    && (Objects.equals(rendu.base(), conflit.serveur()) || rendu.equals(sien))) {
                suite.put(champ, sien);
                rouverts.put(champ, conflit);
            }
        });
        return rouverts.equals(conflits)
                ? this
                : new EnAttente(table, id, operation, Transitions.apres(etat, Evenement.CONTESTER), suite, null,
                        List.of(), rouverts, depuis, dernier, acte, lus);
    }

    /** Same content, to be tried again. */
    public EnAttente renvoyer() {
        return suite(operation, Evenement.TRANCHER, champs, List.of(), Map.of());
    }

    private EnAttente suite(Operation op, Evenement evenement, Map<String, Changement> reste,
            List<AnomalieRecue> raisons, Map<String, ConflitChamp> contestes) {
        boolean repondue = evenement == Evenement.ACCEPTER || evenement == Evenement.CONTESTER;
        return new EnAttente(table, id, op, Transitions.apres(etat, evenement), reste, null, raisons, contestes, depuis,
                dernier, repondue ? acteSuivant() : acte, lus);
    }

    /** What was sent is done; an act made since is still to come. */
    private @Nullable UUID acteSuivant() {
        return enVol != null && Objects.equals(enVol.acte(), acte) ? null : acte;
    }
}
