package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Subdivision;
import fr.siimop.serveur.journal.Unite;

/** Two people do at the same moment what only one of them can: what they send is at the server together. */
final class Courses {

    private static final int RENDEZ_VOUS_MS = 300;
    private static final int RETARD_MS = 60;

    private final Histoire histoire;

    private record Duel(ClientSimule premier, ClientSimule second, Subdivision ou) {}

    Courses(Histoire histoire) {
        this.histoire = histoire;
    }

    String faire(Geste geste, Random hasard) {
        histoire.relancer();
        List<Duel> duels = duels();
        if (duels.isEmpty()) {
            return " rien";
        }
        Duel duel = duels.get(hasard.nextInt(duels.size()));
        return switch (geste) {
            case COURIR_APRES_UN_PARENT -> parent(duel, hasard);
            default -> throw new IllegalArgumentException(geste.name());
        };
    }

    private List<Duel> duels() {
        List<Duel> duels = new ArrayList<>();
        for (ClientSimule premier : histoire.clients) {
            for (ClientSimule second : histoire.clients) {
                histoire.univers.subdivisions.stream()
                        .filter(ou -> premier != second
                                && histoire.modele.droits.get(premier.personne).contains(ou.code())
                                && histoire.modele.droits.get(second.personne).contains(ou.code()))
                        .forEach(ou -> duels.add(new Duel(premier, second, ou)));
            }
        }
        return duels;
    }

    /** One deletes somebody whom the other makes an interne. */
    private String parent(Duel duel, Random hasard) {
        int numero = 1_000 + histoire.inedit();
        Personne personne = histoire.univers.personne(histoire.univers.nouvelId(), "d" + numero, duel.ou());
        histoire.poserAuServeur(DescripteurPersonne.PERSONNE, personne);
        Cle parent = new Cle("personne", personne.id());
        if (!prets(duel) || duel.premier().lire("personne", personne.id()) == null) {
            return " rien";
        }
        Interne interne = histoire.univers.interne(histoire.univers.nouvelId(), numero, personne.id(),
                duel.ou().id());
        Cle enfant = new Cle("interne", interne.id());
        int maniere = hasard.nextInt(3);
        if (maniere > 0) {
            histoire.gestes.saisies.retirer(duel.premier(), parent, histoire.modele.suppressions(parent));
            duel.premier().supprimer(parent);
        }
        if (maniere < 2) {
            histoire.gestes.saisies.noter(duel.second(), enfant, "numero", interne.numero());
            duel.second().creer(enfant, DescripteurInterne.INTERNE.ligne(interne));
        }
        return " " + parent + " " + enfant + switch (maniere) {
            case 0 -> devancer(duel.second(), unite -> unite.supprimer(DescripteurPersonne.PERSONNE, personne.id()),
                    () -> histoire.modele.supprimer(parent));
            case 1 -> courir(duel);
            default -> devancer(duel.premier(),
                    unite -> unite.creer(DescripteurInterne.INTERNE, DescripteurInterne.INTERNE.ligne(interne)),
                    () -> histoire.apprendre(DescripteurInterne.INTERNE, interne));
        };
    }

    /** Everything is known to both, and nothing else will leave. */
    private boolean prets(Duel duel) {
        boolean prets = true;
        for (ClientSimule client : List.of(duel.premier(), duel.second())) {
            prets &= client.passer(true).isPresent() && client.poste().envoi().toutes().stream()
                    .noneMatch(attente -> attente.partira() || attente.refuseeAvecSonActe());
            histoire.constater();
        }
        return prets;
    }

    /** The program itself is first to write, and commits after the workbench has sent what goes against it. */
    private String devancer(ClientSimule client, Consumer<Unite> travail, Runnable valide) {
        EcrivainLent lent = new EcrivainLent(histoire.serveur.ecriture(), travail, valide);
        lent.libererBientot(RETARD_MS);
        boolean arrive = client.passer(true).isPresent();
        boolean ecrit = lent.liberer();
        client.aJour = false;
        histoire.constaterUneCourse();
        return " le serveur" + (ecrit ? "" : " sans succès") + " devant agent" + histoire.clients.indexOf(client)
                + (arrive ? "" : " sans succès");
    }

    private String courir(Duel duel) {
        CyclicBarrier depart = new CyclicBarrier(2);
        duel.premier().reseau.avantLaPoussee(() -> attendre(depart));
        duel.second().reseau.avantLaPoussee(() -> attendre(depart));
        CompletableFuture<Boolean> autre = CompletableFuture.supplyAsync(() -> duel.second().passer(true).isPresent(),
                EcrivainLent.FIL);
        boolean arrive = duel.premier().passer(true).isPresent();
        String dit = " agent" + histoire.clients.indexOf(duel.premier()) + (arrive ? "" : " sans succès")
                + " contre agent"
                + histoire.clients.indexOf(duel.second()) + (autre.join() ? "" : " sans succès");
        duel.premier().reseau.calmer();
        duel.second().reseau.calmer();
        // neither need know already what the other one did
        duel.premier().aJour = false;
        duel.second().aJour = false;
        histoire.constaterUneCourse();
        return dit;
    }

    private static void attendre(CyclicBarrier depart) {
        try {
            depart.await(RENDEZ_VOUS_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            // the other one does not come
        }
    }
}
