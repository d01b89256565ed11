package fr.siimop.atelier.grille.geste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/** What the rules would see if the gesture were done: two rows pasted with the same number are seen as such. */
final class ContexteGeste implements Contexte {

    private final Contexte present;
    private final DescripteurEntite<?> table;
    private final Map<UUID, Ligne> nouvelles;
    private final Map<Integer, Map<Object, List<Ligne>>> index;

    ContexteGeste(Contexte present, DescripteurEntite<?> table, Map<UUID, Ligne> nouvelles) {
        this(present, table, nouvelles, new ConcurrentHashMap<>());
    }

    private ContexteGeste(Contexte present, DescripteurEntite<?> table, Map<UUID, Ligne> nouvelles,
            Map<Integer, Map<Object, List<Ligne>>> index) {
        this.present = present;
        this.table = table;
        this.nouvelles = nouvelles;
        this.index = index;
    }

    /** The same gesture for another thread, whose present keeps records of its own. */
    ContexteGeste avec(Contexte sien) {
        return new ContexteGeste(sien, table, nouvelles, index);
    }

    @Override
    public LocalDate aujourdhui() {
        return present.aujourdhui();
    }

    @Override
    public Origine origine() {
        return present.origine();
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        Ligne nouvelle = descripteur.table().equals(table.table()) ? nouvelles.get(id) : null;
        return nouvelle == null ? present.trouver(descripteur, id) : entite(descripteur, nouvelle);
    }

    @Override
    public <E extends Entite> boolean connait(DescripteurEntite<E> descripteur, UUID id) {
        Ligne nouvelle = descripteur.table().equals(table.table()) ? nouvelles.get(id) : null;
        return nouvelle == null ? present.connait(descripteur, id) : descripteur.complete(nouvelle);
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return descripteur.table().equals(table.table())
                ? chercherLignes(descripteur, colonne, valeur).stream().flatMap(l -> entite(descripteur, l).stream())
                        .toList()
                : present.chercher(descripteur, colonne, valeur);
    }

    @Override
    public <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        List<Ligne> connues = present.chercherLignes(descripteur, colonne, valeur);
        if (!descripteur.table().equals(table.table())) {
            return connues;
        }
        List<Ligne> toutes = new ArrayList<>();
        for (Ligne connue : connues) {
            if (!nouvelles.containsKey(connue.id())) {
                toutes.add(connue);
            }
        }
        int position = descripteur.position(colonne.id());
        toutes.addAll(index.computeIfAbsent(position, this::indexer).getOrDefault(valeur, List.of()));
        return toutes;
    }

    private Map<Object, List<Ligne>> indexer(int position) {
        Map<Object, List<Ligne>> parValeur = new HashMap<>();
        for (Ligne ligne : nouvelles.values()) {
            Object valeur = ligne.valeur(position);
            if (valeur != null) {
                parValeur.computeIfAbsent(valeur, v -> new ArrayList<>(1)).add(ligne);
            }
        }
        return parValeur;
    }

    /** A row that lacks a required value is not an entity yet: rules do not see it. */
    private static <E extends Entite> Optional<E> entite(DescripteurEntite<E> descripteur, Ligne ligne) {
        return descripteur.complete(ligne) ? Optional.of(descripteur.creer(ligne)) : Optional.empty();
    }
}
