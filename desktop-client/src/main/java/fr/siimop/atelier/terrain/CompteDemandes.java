package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.ETAT;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.modele.terrain.demande.EtatDemande;

/** How many requests of RTS wait for this person, told anew on the UI thread each time it may have changed. */
public final class CompteDemandes implements AutoCloseable {

    public static final String TABLE = DEMANDE_TERRAIN.table();

    private final ServicesGrille services;
    private final IntConsumer dire;
    private final Abonnement abonnement;
    private final AtomicBoolean demande = new AtomicBoolean();

    public CompteDemandes(ServicesGrille services, IntConsumer dire) {
        this.services = services;
        this.dire = dire;
        abonnement = services.source().ecouter(changement -> {
            if (changement.table().equals(TABLE)) {
                compter();
            }
        });
        compter();
    }

    private void compter() {
        if (services.source().registre().chercher(TABLE).isEmpty() || !demande.compareAndSet(false, true)) {
            return;
        }
        services.fond().execute(() -> {
            demande.set(false);
            int position = DEMANDE_TERRAIN.position(ETAT.id());
            int nombre = (int) services.source().lignes(TABLE).stream()
                    .filter(ligne -> ligne.valeur(position) == EtatDemande.EN_ATTENTE
                            && services.puits().empechementSuppression(TABLE, ligne).isEmpty())
                    .count();
            services.ui().execute(() -> dire.accept(nombre));
        });
    }

    @Override
    public void close() {
        abonnement.close();
    }
}
