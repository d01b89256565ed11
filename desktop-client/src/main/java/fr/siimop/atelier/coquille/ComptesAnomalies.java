package fr.siimop.atelier.coquille;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.atelier.grille.saisie.Voisines;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * How many rows of each table have an anomaly that this person may mend, for the navigation. Counted one table after the other on one thread of
 * the lowest priority, a moment after the start and after each burst of changes.
 */
final class ComptesAnomalies implements AutoCloseable {

    private static final long CALME_MS = 1500;
    private static final int PAS = 500;

    private final ServicesGrille services;
    private final List<String> tables;
    private final Map<String, Voisines> voisines = new HashMap<>();
    private final Function<String, Predicate<Ligne>> concerne;
    private final ObjIntConsumer<String> dire;
    private final Set<String> aCompter = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor fil;
    private final Abonnement abonnement;

    /**
     * @param tables   those that this person writes: nobody is told of what he cannot mend
     * @param concerne the rows of a table that he writes and that its screen opens on, asked for each count, off the UI thread
     * @param dire     told on the UI thread
     */
    ComptesAnomalies(ServicesGrille services, List<String> tables, Function<String, Predicate<Ligne>> concerne,
            ObjIntConsumer<String> dire) {
        this.services = services;
        this.tables = List.copyOf(tables);
        this.concerne = concerne;
        this.dire = dire;
        fil = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("anomalies").priority(Thread.MIN_PRIORITY).factory());
        fil.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        for (String table : this.tables) {
            DescripteurEntite<?> descripteur = services.source().registre().descripteur(table);
            voisines.put(table,
                    new Voisines(services.source(), descripteur, new Marques(services.source(), descripteur)));
        }
        this.tables.forEach(this::demander);
        abonnement = services.source().ecouter(this::recevoir);
    }

    private void recevoir(ChangementLignes changement) {
        if (tables.contains(changement.table())) {
            demander(changement.table());
        }
        // what hangs on a row decides of its anomalies, and so does what it hangs on: the établissement of a poste's terrain
        voisines.forEach((table, siennes) -> {
            if (siennes.concerne(changement.table())) {
                demander(table);
            }
        });
    }

    private void demander(String table) {
        if (aCompter.add(table) && !fil.isShutdown()) {
            fil.schedule(() -> compter(table), CALME_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void compter(String table) {
        aCompter.remove(table);
        try {
            Marques marques = new Marques(services.source(), services.source().registre().descripteur(table));
            Marques.Passage passage = marques.passage();
            Set<UUID> illisibles = services.puits().textesGardes(table).stream().map(TexteGarde::ligne)
                    .collect(Collectors.toSet());
            Predicate<Ligne> siennes = concerne.apply(table);
            int nombre = 0;
            int lues = 0;
            for (Ligne ligne : services.source().lignes(table)) {
                if (++lues % PAS == 0) {
                    services.priorite().laisserPasser();
                    if (fil.isShutdown()) {
                        return;
                    }
                }
                if (!siennes.test(ligne)) {
                    continue;
                }
                passage.verifier(ligne);
                nombre += marques.colonnesEnAnomalie(ligne.id()).isEmpty() && !illisibles.contains(ligne.id()) ? 0 : 1;
                marques.oublier(ligne.id());
            }
            int trouvees = nombre;
            services.ui().execute(() -> dire.accept(table, trouvees));
        } catch (RuntimeException e) {
            if (!fil.isShutdown()) {
                Echec.de(e);
            }
        }
    }

    @Override
    public void close() {
        abonnement.close();
        fil.shutdown();
    }
}
