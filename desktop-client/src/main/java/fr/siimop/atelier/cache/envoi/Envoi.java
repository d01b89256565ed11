package fr.siimop.atelier.cache.envoi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.MiseEnChiffre;
import fr.siimop.atelier.cache.fichier.Ouverture;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;

/** The outbox: what was typed here and that the server has not accepted. Every method returns once it is on disk. */
public final class Envoi implements AutoCloseable {

    private final DepotEnvoi depot;
    private final Clock horloge;
    private final Supplier<UUID> ids;
    private final Map<Cle, EnAttente> lignes = new ConcurrentHashMap<>();

    private Envoi(DepotEnvoi depot, Clock horloge, Supplier<UUID> ids) {
        this.depot = depot;
        this.horloge = horloge;
        this.ids = ids;
        depot.lire().forEach(l -> lignes.put(l.cle(), l));
    }

    /** What somebody did to one row. */
    public sealed interface Pas {
        Cle cle();
    }

    /** One cell typed: the base is the value shown before, as a JSON scalar. */
    public record Saisie(Cle cle, String champ, @Nullable Object base, @Nullable Object valeur) implements Pas {}

    /** A cell undone, or done again; with the conflict that it decided on the first time. */
    public record Rejeu(Saisie saisie, @Nullable ConflitChamp tranche) implements Pas {
        @Override
        public Cle cle() {
            return saisie.cle();
        }
    }

    /** A row made here, or one deleted here that comes back. Values are JSON scalars. */
    public record Creation(Cle cle, Map<String, @Nullable Object> valeurs) implements Pas {}

    public record Suppression(Cle cle) implements Pas {}

    /** What becomes of a field in conflict: the value that is kept, as a JSON scalar. */
    public record Decision(Cle cle, String champ, @Nullable Object valeur) implements Pas {}

    /** What was read, before a cell is typed, of the fields that change together with it. */
    public record Lecture(Cle cle, String champ, Map<String, @Nullable Object> compagnons) implements Pas {}

    /** The conflicts of a row, as they were before a gesture that is now undone. */
    public record Reouverture(EnAttente conteste) implements Pas {
        @Override
        public Cle cle() {
            return conteste.cle();
        }
    }

    public static Ouverture<Envoi> ouvrir(Espace espace, Clock horloge, Supplier<UUID> ids) throws CacheInaccessible {
        String cle = CleEspace.de(espace);
        try {
            MiseEnChiffre.faire(espace.envoi(), cle);
        } catch (SQLException | IOException e) {
            throw inaccessible(espace, e);
        }
        FichierH2 fichier = FichierH2.saisies(espace, cle);
        Connection connexion = fichier.ouvrir(horloge).connexion();
        try {
            Envoi envoi = new Envoi(new DepotEnvoi(connexion), horloge, ids);
            return new Ouverture<>(envoi, phrase(FichierH2.misesDeCote(espace.envoi())));
        } catch (SQLException | IOException | RuntimeException e) {
            fermer(connexion, e);
            throw e instanceof RuntimeException ? illisible(espace, e) : inaccessible(espace, e);
        }
    }

    private static void fermer(Connection connexion, Exception cause) {
        try {
            connexion.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** It opens, but what is in it cannot be read: nothing of it is lost as long as nobody writes over it. */
    private static CacheInaccessible illisible(Espace espace, Exception e) {
        return new CacheInaccessible("Le fichier de vos saisies «\u00a0" + espace.envoi()
                + "\u00a0» ne peut pas être relu\u00a0: vérifiez la place du disque, puis relancez l’atelier. Si cela "
                + "continue, donnez ce dossier à l’assistance\u00a0: rien n’y a été changé.", e);
    }

    private static CacheInaccessible inaccessible(Espace espace, Exception e) {
        return new CacheInaccessible("Le fichier de vos saisies «\u00a0" + espace.envoi()
                + "\u00a0» ne peut pas être écrit\u00a0: vérifiez la place du disque.", e);
    }

    /** Of the files that are there, whichever start set them aside: what they hold is nowhere else. */
    private static @Nullable String phrase(List<Path> illisibles) {
        return illisibles.isEmpty()
                ? null
                : "Des saisies non envoyées n’ont pas pu être relues. Rien n’a été supprimé\u00a0: elles sont gardées dans "
                        + "le dossier «\u00a0" + illisibles.getFirst().getParent() + "\u00a0», sous "
                        + illisibles.stream().map(fichier -> "«\u00a0" + fichier.getFileName() + "\u00a0»")
                                .collect(Collectors.joining(", "))
                        + ". Donnez ce dossier à l’assistance, qui peut en extraire vos saisies, puis ôtez-en ce qui est "
                        + "nommé ici\u00a0: jusque-là, l’atelier le redit à chaque ouverture.";
    }

    public List<EnAttente> toutes() {
        return lignes.values().stream().sorted(java.util.Comparator.comparing(EnAttente::dernier).reversed()).toList();
    }

    /** The same in no order, for who counts them. */
    public Collection<EnAttente> enDesordre() {
        return Collections.unmodifiableCollection(lignes.values());
    }

    public int nombre() {
        return lignes.size();
    }

    /** Rows of a table that wait. */
    public List<UUID> lignes(String table) {
        List<UUID> siennes = new ArrayList<>();
        for (Cle cle : lignes.keySet()) {
            if (cle.table().equals(table)) {
                siennes.add(cle.id());
            }
        }
        return siennes;
    }

    public @Nullable EnAttente trouver(Cle cle) {
        return lignes.get(cle);
    }

    /** Several steps, kept together: the disk has all of them or none. */
    public synchronized void executer(List<? extends Pas> pas) {
        garder(suites(pas));
    }

    /** Several steps that the server must take together; what had to leave with one of these rows joins them. */
    public synchronized void executerEnsemble(List<? extends Pas> pas) {
        UUID acte = ids.get();
        Map<Cle, Optional<EnAttente>> suites = suites(pas);
        Set<UUID> rejoints = suites.values().stream().flatMap(Optional::stream).map(EnAttente::acte)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        for (EnAttente ligne : lignes.values()) {
            if (rejoints.contains(ligne.acte())) {
                suites.putIfAbsent(ligne.cle(), Optional.of(ligne));
            }
        }
        suites.replaceAll((cle, suite) -> suite.map(ligne -> ligne.avecActe(acte)));
        garder(suites);
    }

    private Map<Cle, Optional<EnAttente>> suites(List<? extends Pas> pas) {
        Instant quand = horloge.instant();
        Map<Cle, Optional<EnAttente>> suites = new LinkedHashMap<>();
        for (Pas un : pas) {
            EnAttente present = suites.containsKey(un.cle())
                    ? suites.get(un.cle()).orElse(null)
                    : lignes.get(un.cle());
            suites.put(un.cle(), Optional.ofNullable(suite(present, un, quand)));
        }
        return suites;
    }

    private @Nullable EnAttente suite(@Nullable EnAttente present, Pas pas, Instant quand) {
        EnAttente depart = present == null ? EnAttente.nouvelle(pas.cle(), Operation.MODIFIER, quand) : present;
        return switch (pas) {
            case Saisie saisie -> depart.editer(saisie.champ(), saisie.base(), saisie.valeur(), quand);
            case Rejeu rejeu -> depart.rejouer(rejeu.saisie(), rejeu.tranche(), quand);
            case Suppression suppression -> depart.supprimer(quand);
            case Lecture lecture -> depart.lire(lecture.champ(), lecture.compagnons());
            case Creation creation -> present == null
                    ? EnAttente.creee(creation.cle(), creation.valeurs(), quand)
                    : present.revenir(creation.valeurs(), quand);
            case Decision decision -> present == null || !present.conflits().containsKey(decision.champ())
                    ? present
                    : present.trancher(decision.champ(), decision.valeur(), quand);
            case Reouverture reouverture -> present == null ? null : present.rouvrir(reouverture.conteste());
        };
    }

    public void editer(List<Saisie> saisies) {
        executer(saisies);
    }

    public void creer(Cle cle, Map<String, @Nullable Object> valeurs) {
        executer(List.of(new Creation(cle, valeurs)));
    }

    public void supprimer(Cle cle) {
        executer(List.of(new Suppression(cle)));
    }

    /**
     * Marks rows as being sent. What was sent before without an answer keeps its id and its content; an act of which
     * some row is not among these waits.
     */
    public synchronized List<Mutation> preparer(Collection<Cle> cles) {
        Set<UUID> entames = actesHorsDe(cles);
        Map<Cle, Optional<EnAttente>> suites = new LinkedHashMap<>();
        List<Mutation> mutations = new ArrayList<>();
        for (Cle cle : cles) {
            EnAttente ligne = lignes.get(cle);
            if (ligne != null && ligne.partira() && !entames.contains(ligne.acteEnvoye())) {
                EnAttente partie = ligne.envoyer(ids.get());
                suites.put(cle, Optional.of(partie));
                mutations.add(Objects.requireNonNull(partie.enVol()));
            }
        }
        garder(suites);
        return mutations;
    }

    private Set<UUID> actesHorsDe(Collection<Cle> cles) {
        Set<Cle> presentes = Set.copyOf(cles);
        return lignes.values().stream().filter(ligne -> ligne.acte() != null && !presentes.contains(ligne.cle()))
                .map(EnAttente::acteEnvoye).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Rows refused because of another one of their act leave again as soon as that one may. */
    public synchronized void reprendreActes() {
        Map<UUID, List<EnAttente>> actes = lignes.values().stream().filter(ligne -> ligne.acte() != null)
                .collect(Collectors.groupingBy(ligne -> Objects.requireNonNull(ligne.acte())));
        for (List<EnAttente> membres : actes.values()) {
            List<Cle> suivent = membres.stream().filter(EnAttente::refuseeAvecSonActe).map(EnAttente::cle).toList();
            if (membres.stream().filter(EnAttente::partira).count() == membres.size() - suivent.size()) {
                changer(suivent, EnAttente::renvoyer);
            }
        }
    }

    /** The rows of the same act, this one included: they are sent, and given up, together. */
    public List<EnAttente> ensemble(EnAttente ligne) {
        return ligne.acte() == null
                ? List.of(ligne)
                : lignes.values().stream().filter(autre -> ligne.acte().equals(autre.acte())).toList();
    }

    /** Applies the same change to rows; those that the function makes {@code null} have nothing left to send. */
    public synchronized void changer(Collection<Cle> cles,
            java.util.function.Function<EnAttente, @Nullable EnAttente> f) {
        Map<Cle, Optional<EnAttente>> suites = new LinkedHashMap<>();
        for (Cle cle : cles) {
            EnAttente ligne = lignes.get(cle);
            if (ligne != null) {
                suites.put(cle, Optional.ofNullable(f.apply(ligne)));
            }
        }
        garder(suites);
    }

    /** Gives up own values, on the explicit request of the person. What is on its way cannot be called back. */
    public synchronized void abandonner(Cle cle) {
        EnAttente ligne = lignes.get(cle);
        List<EnAttente> ensemble = ligne == null ? List.of() : ensemble(ligne);
        if (ensemble.stream().allMatch(EnAttente::abandonnable)) {
            changer(ensemble.stream().map(EnAttente::cle).toList(), l -> null);
        }
    }

    /** A row before and after a decision. */
    public record Decidee(EnAttente avant, @Nullable EnAttente apres) {

        boolean tient(@Nullable EnAttente presente) {
            return presente == null || apres == null ? presente == apres : apres.autant(presente);
        }
    }

    /**
     * Puts back what waited before decisions, but for the rows to which something happened since.
     *
     * @return how many were put back
     */
    public synchronized int remettre(List<Decidee> decidees) {
        Map<Cle, Optional<EnAttente>> remises = new LinkedHashMap<>();
        for (Decidee decidee : decidees) {
            Cle cle = decidee.avant().cle();
            if (decidee.tient(lignes.get(cle))) {
                remises.put(cle, Optional.of(decidee.avant()));
            }
        }
        garder(remises);
        return remises.size();
    }

    /** With the rows of its act that were refused: it leaves whole or not at all. */
    public synchronized void renvoyer(Cle cle) {
        EnAttente ligne = lignes.get(cle);
        if (ligne != null) {
            changer(ensemble(ligne).stream().filter(une -> une.etat() == EtatLigne.REFUSE).map(EnAttente::cle).toList(),
                    EnAttente::renvoyer);
        }
    }

    public synchronized void retenir(String cle, String valeur) {
        depot.retenir(cle, valeur);
    }

    public synchronized Optional<String> memoire(String cle) {
        return depot.memoire(cle);
    }

    private void garder(Map<Cle, Optional<EnAttente>> suites) {
        if (suites.isEmpty()) {
            return;
        }
        List<EnAttente> gardees = suites.values().stream().flatMap(Optional::stream).toList();
        List<Cle> parties = suites.entrySet().stream().filter(s -> s.getValue().isEmpty()).map(Map.Entry::getKey)
                .toList();
        depot.ecrire(gardees, parties);
        gardees.forEach(l -> lignes.put(l.cle(), l));
        parties.forEach(lignes::remove);
        if (depot.trop()) {
            depot.refaire(lignes.values());
        }
    }

    @Override
    public synchronized void close() {
        depot.close();
    }
}
