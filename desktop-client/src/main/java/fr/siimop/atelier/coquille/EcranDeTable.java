package fr.siimop.atelier.coquille;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.Node;

import fr.siimop.atelier.agrement.EcranAgrements;
import fr.siimop.atelier.coquille.depart.FiltresDepart;
import fr.siimop.atelier.etablissement.EcranEtablissements;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.OngletVoulu;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.poste.EcranPeriodes;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.terrain.EcranDemandes;
import fr.siimop.atelier.terrain.EcranIntervenants;
import fr.siimop.atelier.terrain.EcranTerrains;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * A table in a tab.
 *
 * @param filtre done when the filter on which the screen opens is known
 */
record EcranDeTable(EcranTable table, CompletableFuture<Void> filtre) implements Ecran {

    /** What other screens ask to be shown here. */
    private static final Predicate<Filtre> PAS_CHOISIS = f -> f instanceof Filtre.Lignes
            || f instanceof Filtre.Etat etat && etat.colonne().equals(Filtre.LIGNE)
                    && etat.etat() == EtatFiltre.EN_ANOMALIE;

    /** @param portees codes of the subdivisions where the person writes, on which the screen opens */
    static EcranDeTable de(Rubrique rubrique, ServicesGrille services, Set<String> portees) {
        EcranTable ecran = creer(rubrique, services);
        return new EcranDeTable(ecran, FiltresDepart.poser(ecran.modele(), portees, true));
    }

    /** What another tab asked for, which comes back to what the screen starts with when the person wants. */
    static EcranDeTable voulu(Rubrique rubrique, ServicesGrille services, Set<String> portees, OngletVoulu voulu) {
        EcranTable ecran = creer(rubrique, services);
        FiltresDepart.poser(ecran.modele(), portees, false);
        ecran.montrer(voulu);
        return new EcranDeTable(ecran, CompletableFuture.completedFuture(null));
    }

    static EcranDeTable filtre(Rubrique rubrique, ServicesGrille services, Filtre filtre) {
        EcranTable ecran = creer(rubrique, services);
        ecran.modele().filtrer(filtre);
        ecran.modele().criteres().partir();
        return new EcranDeTable(ecran, CompletableFuture.completedFuture(null));
    }

    private static EcranTable creer(Rubrique rubrique, ServicesGrille services) {
        String table = Objects.requireNonNull(rubrique.table());
        DescripteurEntite<?> descripteur = services.source().registre().descripteur(table);
        return switch (table) {
            case "etablissement" -> EcranEtablissements.creer(services);
            case "terrain" -> EcranTerrains.creer(services);
            case "demande_terrain" -> EcranDemandes.creer(services);
            case "intervenant" -> EcranIntervenants.creer(services, rubrique.libelle());
            case "agrement" -> EcranAgrements.creer(services);
            case "poste" -> EcranPostes.creer(services);
            case "periode_ouverture" -> EcranPeriodes.creer(services);
            default -> new EcranTable(descripteur, services,
                    Presentation.parDefaut(descripteur, services.source()).avecTitre(rubrique.libelle()));
        };
    }

    /** Puts the cell cursor on a row, as soon as the rows are there; what hides it goes, and that alone. */
    void montrer(UUID id) {
        ModeleTable modele = table.modele();
        filtre.thenRun(() -> modele.apresCalcul(() -> {
            if (!placer(id) && modele.source().trouver(modele.descripteur().table(), id) != null) {
                modele.decouvrir(id, () -> placer(id));
            }
        }));
    }

    /** These rows alone, with the form of the only one. */
    void montrer(Set<UUID> ids) {
        filtre.thenRun(() -> {
            table.modele().filtres().setAll(List.of(new Filtre.Lignes(ids)));
            if (ids.size() == 1) {
                table.modele().apresCalcul(() -> placer(ids.iterator().next()));
            }
        });
    }

    /** As soon as the rows that the screen opens on are there. */
    void quandPret(Consumer<EcranTable> geste) {
        filtre.thenRun(() -> table.modele().apresCalcul(() -> geste.accept(table)));
    }

    /** What the screen opens on, and of it the rows to correct. */
    void montrerAnomalies() {
        filtre.thenRun(() -> {
            table.modele().criteres().revenir();
            table.modele().filtrer(new Filtre.Etat(Filtre.LIGNE, EtatFiltre.EN_ANOMALIE));
        });
    }

    /** True when nobody chose what it shows: what it starts with, or what was shown here of it. */
    boolean libre() {
        return table.modele().criteres().auDepart(PAS_CHOISIS);
    }

    private boolean placer(UUID id) {
        var lignes = table.modele().lignes();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).id().equals(id)) {
                table.modele().selection().choisir(i, 0);
                table.fiche().montrer(id);
                return true;
            }
        }
        return false;
    }

    @Override
    public Node noeud() {
        return table;
    }

    @Override
    public Node chiffres() {
        return table.chiffres();
    }

    @Override
    public void prendreLeClavier() {
        table.prendreLeClavier();
    }

    @Override
    public List<String> commence() {
        return table.lignesCommencees();
    }

    @Override
    public boolean changerDeZone(boolean arriere) {
        return table.changerDeZone(arriere);
    }

    @Override
    public void close() {
        table.close();
    }
}
