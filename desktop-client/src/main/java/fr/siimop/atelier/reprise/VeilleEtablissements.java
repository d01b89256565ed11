package fr.siimop.atelier.reprise;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.reprise.rapport.Levee;

/** Says what became clean when an établissement was given its number, however it was: typed, pasted, imported (U-05). */
public final class VeilleEtablissements implements AutoCloseable {

    private final ServicesGrille services;
    private final Consumer<String> dire;
    private final Abonnement abonnement;
    private @Nullable Map<UUID, Etablissement> sales;

    /** @param dire told on the UI thread */
    public VeilleEtablissements(ServicesGrille services, Consumer<String> dire) {
        this.services = services;
        this.dire = dire;
        abonnement = services.source().ecouter(changement -> {
            if (changement.table().equals(ETABLISSEMENT.table())) {
                services.fond().execute(this::comparer);
            }
        });
        if (services.source().registre().chercher(ETABLISSEMENT.table()).isPresent()) {
            services.fond().execute(this::comparer);
        }
    }

    private synchronized void comparer() {
        Map<UUID, Etablissement> avant = sales;
        Map<UUID, Etablissement> apres = new HashMap<>();
        Map<UUID, Etablissement> identifies = new HashMap<>();
        services.source().lignes(ETABLISSEMENT.table()).stream().filter(ETABLISSEMENT::complete)
                .map(ETABLISSEMENT::creer).forEach(e -> (e.identifie() ? identifies : apres).put(e.id(), e));
        sales = apres;
        if (avant == null) {
            return;
        }
        List<Etablissement> corriges = avant.keySet().stream().filter(identifies::containsKey).map(identifies::get)
                .toList();
        Levee levee = corriges.stream().map(e -> MotsLevee.levee(services.source(), e.id()))
                .reduce(new Levee(0, 0, 0), Levee::plus);
        if (levee.total() > 0) {
            String qui = corriges.size() == 1
                    ? Phrases.entreGuillemets(corriges.getFirst().libelle()) + " est corrigé"
                    : Phrases.nombre(corriges.size()) + " établissements sont corrigés";
            String phrase = qui + "\u00a0: " + levee.enMots()
                    + (levee.total() > 1 ? " deviennent propres." : " devient propre.");
            services.ui().execute(() -> dire.accept(phrase));
        }
    }

    @Override
    public void close() {
        abonnement.close();
    }
}
