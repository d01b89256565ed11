package fr.siimop.modele.demo;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.referentiel.ListesReference;

/** A data set of the demonstration in memory, searched as the rules search. Made once for each size. */
public final class BaseDemo implements Contexte {

    static final long GRAINE = 20261120;

    private static final Map<Taille, BaseDemo> FAITES = new EnumMap<>(Taille.class);

    private final Map<String, Map<UUID, Entite>> tables = new HashMap<>();
    private final Map<String, Map<Object, List<Entite>>> index = new HashMap<>();
    private final BilanDemo bilan;
    private final long duree;

    private BaseDemo(Taille taille) {
        ListesReference listes = ListesReference.charger();
        listes.parDescripteur().forEach((descripteur, lignes) -> ajouter(descripteur.table(), lignes));
        long depart = processeur();
        this.bilan = JeuDemo.generer(taille, GRAINE, listes,
                lot -> ajouter(lot.descripteur().table(), lot.entites()));
        this.duree = (processeur() - depart) / 1_000_000;
    }

    /** Time of this thread on the processor: others may be at work on the same machine. */
    private static long processeur() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static synchronized BaseDemo de(Taille taille) {
        return FAITES.computeIfAbsent(taille, BaseDemo::new);
    }

    private void ajouter(String table, List<? extends Entite> lignes) {
        Map<UUID, Entite> ids = tables.computeIfAbsent(table, t -> new LinkedHashMap<>());
        for (Entite ligne : lignes) {
            if (ids.put(ligne.id(), ligne) != null) {
                throw new IllegalStateException("Twice the same id in " + table);
            }
        }
    }

    public BilanDemo bilan() {
        return bilan;
    }

    /** Milliseconds of processor, rows kept in memory included. */
    long duree() {
        return duree;
    }

    public <E extends Entite> List<E> lignes(DescripteurEntite<E> descripteur) {
        return table(descripteur.table()).stream().map(descripteur.type()::cast).toList();
    }

    <E extends Entite> E ligne(DescripteurEntite<E> descripteur, UUID id) {
        return trouver(descripteur, id).orElseThrow();
    }

    private Collection<Entite> table(String table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    @Override
    public LocalDate aujourdhui() {
        return LocalDate.of(2026, 11, 20);
    }

    @Override
    public Origine origine() {
        return Origine.REPRISE;
    }

    @Override
    public <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id) {
        Entite trouvee = tables.getOrDefault(descripteur.table(), Map.of()).get(id);
        return Optional.ofNullable(descripteur.type().cast(trouvee));
    }

    @Override
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        Map<Object, List<Entite>> parValeur = index.computeIfAbsent(descripteur.table() + "/" + colonne.id(), cle -> {
            Map<Object, List<Entite>> nouveau = new HashMap<>();
            for (E ligne : lignes(descripteur)) {
                V sienne = colonne.acces().apply(ligne);
                if (sienne != null) {
                    nouveau.computeIfAbsent(sienne, v -> new ArrayList<>()).add(ligne);
                }
            }
            return nouveau;
        });
        return parValeur.getOrDefault(Objects.requireNonNull(valeur), List.of()).stream()
                .map(descripteur.type()::cast).toList();
    }
}
