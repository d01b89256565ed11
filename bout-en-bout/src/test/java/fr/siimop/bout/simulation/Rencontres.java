package fr.siimop.bout.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Operation;

/**
 * What histories have met, in a few words each, counted: a property that nothing put in danger proves nothing. Some
 * thousand histories must have met all of {@link #ATTENDUES}.
 */
final class Rencontres {

    static final Set<String> ATTENDUES = Stream.of(
            Stream.of(Geste.values()).map(geste -> "geste " + geste),
            Stream.of(Panne.values()).map(panne -> "panne " + panne),
            Stream.of(Issue.values()).map(issue -> "mutation MODIFIER " + issue),
            Stream.of(Operation.CREER, Operation.SUPPRIMER).flatMap(
                    op -> Stream.of(Issue.APPLIQUEE, Issue.REFUSEE).map(issue -> "mutation " + op + " " + issue)),
            Stream.of("coupure d’un atelier, une ligne MODIFIE", "mutation renvoyée sous le même numéro",
                    "mutation d’un atelier ancien", "acte [appliqué]", "acte [sans trace]",
                    "refus gardé sync.hors_portee", "refus gardé sync.illisible",
                    "refus gardé sync.acte_incomplet",
                    "coupure d’un atelier, des images de tables",
                    "conflit gardé à la fin", "deux lots en route ensemble", "tirage, curseur périmé",
                    "tirage d’un instantané", "tirage d’un instantané coupé puis repris", "tirage du fil",
                    "tirage de ce qu’un droit nouveau ouvre",
                    "contenu arrivé", "contenu gardé", "ligne partie, hors_portee", "ligne partie, supprime"))
            .flatMap(un -> un).collect(Collectors.toUnmodifiableSet());

    private final Map<String, LongAdder> nombres = new ConcurrentHashMap<>();

    void noter(String quoi) {
        nombres.computeIfAbsent(quoi, nouvelle -> new LongAdder()).increment();
    }

    /** What should have been met and was not. */
    Set<String> manquantes() {
        Set<String> manquantes = new TreeSet<>(ATTENDUES);
        manquantes.removeAll(nombres.keySet());
        return manquantes;
    }

    @Override
    public String toString() {
        return new TreeMap<>(nombres).entrySet().stream().map(un -> String.format("%,10d  %s", un.getValue().sum(),
                un.getKey())).collect(Collectors.joining("\n"));
    }
}
