package fr.siimop.atelier.cache.magasin;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;

/** The rows of the open screens, in memory: those of the cache with those of the outbox over them. */
public final class Magasin implements SourceLignes, EcritureCache.Temoin {

    private final Registre registre;
    private final Cache cache;
    private final Envoi envoi;
    private final Clock horloge;
    private final Histoires histoires;
    private final Map<String, TableMemoire> tables = new ConcurrentHashMap<>();
    /** Tables in memory or being read: these must be told of what is written meanwhile. */
    private final Set<String> regardees = ConcurrentHashMap.newKeySet();
    private final Object pose = new Object();
    /** By row that waits in the outbox, what the server last said of it: read again at each edit without the disk. */
    private final Map<Cle, Optional<Ligne>> dessous = new ConcurrentHashMap<>();
    private final List<Consumer<ChangementLignes>> auditeurs = new CopyOnWriteArrayList<>();

    public Magasin(Registre registre, Cache cache, Envoi envoi, Clock horloge) {
        this.registre = registre;
        this.cache = cache;
        this.envoi = envoi;
        this.horloge = horloge;
        this.histoires = new Histoires(registre, envoi);
    }

    /** From now on histories come from there. */
    public void consulter(Archives archives) {
        histoires.consulter(archives);
    }

    @Override
    public Registre registre() {
        return registre;
    }

    @Override
    public List<Ligne> lignes(String table) {
        lues(registre.descripteur(table)).forEach(this::table);
        return table(table).toutes();
    }

    @Override
    public @Nullable Ligne trouver(String table, UUID id) {
        return table(table).trouver(id);
    }

    /** Whether there is such a row, for who must not wait for its table to be read. */
    public boolean presente(String table, UUID id) {
        return registre.chercher(table).isPresent() && lire(table, id) != null;
    }

    /** The same rows for who needs a few of them: a table that is not in memory is not read for that. */
    public LignesConnues quelquesUnes() {
        return new LignesConnues() {
            @Override
            public Registre registre() {
                return registre;
            }

            @Override
            public @Nullable Ligne trouver(String table, UUID id) {
                return lire(table, id);
            }
        };
    }

    private @Nullable Ligne lire(String table, UUID id) {
        TableMemoire memoire = tables.get(table);
        return memoire == null
                ? Calque.poser(registre.descripteur(table), id, cache.lire(table, id),
                        envoi.trouver(new Cle(table, id)))
                : memoire.trouver(id);
    }

    @Override
    public SuiviLigne suivi(String table, UUID id) {
        EnAttente attente = envoi.trouver(new Cle(table, id));
        return attente == null
                ? SuiviLigne.A_JOUR
                : new SuiviLigne(attente.etat(), attente.champs().keySet(), attente.conflits(),
                        attente.etat() == EtatLigne.REFUSE ? attente.anomalies() : List.of());
    }

    @Override
    public Collection<UUID> suivies(String table) {
        return envoi.lignes(table);
    }

    @Override
    public Histoire histoire(String table, UUID id) {
        Ligne recue = cache.lire(table, id);
        return histoires.de(new Cle(table, id), recue == null ? 0 : recue.revision());
    }

    @Override
    public Contexte contexte(Origine origine) {
        return new ContexteLocal(this, horloge, origine);
    }

    @Override
    public Abonnement ecouter(Consumer<ChangementLignes> auditeur) {
        auditeurs.add(auditeur);
        return () -> auditeurs.remove(auditeur);
    }

    @Override
    public List<Ligne> referants(String table, String colonne, UUID id) {
        return table(table).chercher(registre.descripteur(table).position(colonne), id);
    }

    List<Ligne> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Object valeur) {
        return table(descripteur.table()).chercher(descripteur.position(colonne.id()), valeur);
    }

    /** Own values changed: lays them again over the server's. */
    public void relire(Collection<Cle> cles) {
        Map<String, Set<UUID>> parTable = new HashMap<>();
        cles.forEach(cle -> parTable.computeIfAbsent(cle.table(), t -> new LinkedHashSet<>()).add(cle.id()));
        parTable.keySet().removeIf(table -> registre.chercher(table).isEmpty());
        parTable.forEach((table, ids) -> {
            boolean parti = false;
            for (UUID id : ids) {
                synchronized (pose) {
                    parti |= !poser(table, id, serveur(table, id));
                }
            }
            prevenir(table, List.copyOf(ids), parti);
        });
    }

    @Override
    public boolean regarde(String table) {
        return regardees.contains(table);
    }

    @Override
    public void ecrit(List<EcritureCache.Ecrit> ecrits) {
        Map<String, Set<UUID>> parTable = new HashMap<>();
        Set<String> partis = new HashSet<>();
        for (EcritureCache.Ecrit ecrit : ecrits) {
            parTable.computeIfAbsent(ecrit.table(), inutile -> new HashSet<>()).add(ecrit.id());
            table(ecrit.table());
            synchronized (pose) {
                if (!poser(ecrit.table(), ecrit.id(), ecrit.ligne())) {
                    partis.add(ecrit.table());
                }
            }
        }
        parTable.forEach((table, ids) -> prevenir(table, List.copyOf(ids), partis.contains(table)));
    }

    /** Midnight has passed: columns and rules that look at the day are to look again. */
    public void changerDeJour() {
        tables.keySet().forEach(table -> auditeurs.forEach(a -> a.accept(ChangementLignes.table(table))));
    }

    /**
     * What the server last said of these rows: of those that wait in the outbox, in a table that is in memory. Nobody
     * tells of what is written in the others.
     */
    public Map<UUID, Optional<Ligne>> recues(String table, Collection<UUID> ids) {
        Map<UUID, Optional<Ligne>> recues = new HashMap<>();
        if (!tables.containsKey(table)) {
            return recues;
        }
        for (UUID id : ids) {
            Optional<Ligne> connue = dessous.get(new Cle(table, id));
            if (connue != null) {
                recues.put(id, connue);
            }
        }
        return recues;
    }

    /** A row on which nothing was laid is shown as the server said it. */
    private @Nullable Ligne serveur(String table, UUID id) {
        Optional<Ligne> connue = dessous.get(new Cle(table, id));
        if (connue != null) {
            return connue.orElse(null);
        }
        TableMemoire memoire = tables.get(table);
        Ligne montree = memoire == null ? null : memoire.trouver(id);
        return montree == null ? cache.lire(table, id) : montree;
    }

    private void retenir(Cle cle, @Nullable Ligne serveur, @Nullable EnAttente attente) {
        if (attente == null) {
            dessous.remove(cle);
        } else {
            dessous.put(cle, Optional.ofNullable(serveur));
        }
    }

    private boolean poser(String table, UUID id, @Nullable Ligne serveur) {
        Cle cle = new Cle(table, id);
        EnAttente attente = envoi.trouver(cle);
        retenir(cle, serveur, attente);
        Ligne vue = Calque.poser(registre.descripteur(table), id, serveur, attente);
        TableMemoire memoire = tables.get(table);
        if (memoire != null) {
            memoire.poser(id, vue);
        }
        return vue != null;
    }

    private void prevenir(String table, List<UUID> ids, boolean parti) {
        ChangementLignes changement = parti
                ? ChangementLignes.table(table)
                : ChangementLignes.de(table, ids);
        auditeurs.forEach(a -> a.accept(changement));
    }

    private TableMemoire table(String nom) {
        TableMemoire connue = tables.get(nom);
        return connue == null ? charger(nom) : connue;
    }

    private synchronized TableMemoire charger(String nom) {
        TableMemoire connue = tables.get(nom);
        if (connue == null) {
            regardees.add(nom);
            DescripteurEntite<?> descripteur = registre.descripteur(nom);
            connue = new TableMemoire(cache.charger(nom));
            synchronized (pose) {
                // what was kept of rows while nobody told of them may be of before
                dessous.keySet().removeIf(cle -> cle.table().equals(nom));
                for (EnAttente attente : envoi.toutes()) {
                    if (attente.table().equals(nom)) {
                        Ligne serveur = connue.trouver(attente.id());
                        retenir(attente.cle(), serveur, attente);
                        connue.poser(attente.id(), Calque.poser(descripteur, attente.id(), serveur, attente));
                    }
                }
                tables.put(nom, connue);
            }
        }
        return connue;
    }

    /** Tables that reference cells, linked columns and what is worked out will ask for, row by row, while painted. */
    private Set<String> lues(DescripteurEntite<?> descripteur) {
        Set<String> lues = referencees(descripteur);
        descripteur.deduites().forEach(deduite -> lues.addAll(deduite.tables()));
        for (ColonneLiee liee : descripteur.colonnesLiees()) {
            DescripteurEntite<?> courant = descripteur;
            for (String etape : liee.chemin().subList(0, liee.chemin().size() - 1)) {
                courant = registre.descripteur(Objects
                        .requireNonNull(courant.colonnes().get(courant.position(etape)).tableReferencee()));
            }
            courant.deduite(liee.chemin().getLast()).ifPresent(deduite -> lues.addAll(deduite.tables()));
        }
        return lues;
    }

    private Set<String> referencees(DescripteurEntite<?> descripteur) {
        Set<String> trouvees = new HashSet<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            String cible = colonne.tableReferencee();
            if (cible != null && trouvees.add(cible) && !cible.equals(descripteur.table())) {
                trouvees.addAll(referencees(registre.descripteur(cible)));
            }
        }
        return trouvees;
    }
}
