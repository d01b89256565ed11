package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Node;

import fr.siimop.atelier.etablissement.VersEtablissement;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DecisionAgrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.terrain.AnomalieTerrain;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.DemandeTerrain;

/** What the form of a terrain has more: its people, its agréments to come, its end. */
final class ComplementTerrain implements Complement {

    private final ServicesGrille services;
    private final ParolesPieces paroles = new ParolesPieces();

    ComplementTerrain(ServicesGrille services) {
        this.services = services;
    }

    @Override
    public Optional<String> nomDeCreation() {
        return Optional.of("Nouveau terrain");
    }

    @Override
    public Optional<Action> remede(Ligne ligne, Anomalie anomalie) {
        return anomalie.type() == AnomalieTerrain.ETABLISSEMENT_A_CORRIGER
                ? VersEtablissement.completer(services, TERRAIN.table(), ligne, "etablissement")
                : Optional.empty();
    }

    @Override
    public List<Action> actions(Ligne ligne) {
        List<Action> actions = new ArrayList<>();
        Optional<Terrain> terrain = Entites.de(TERRAIN, ligne);
        if (terrain.isEmpty()) {
            return actions;
        }
        if (services.puits().empechementCreation("agrement").isEmpty()
                && services.ouvreur().ouvre("agrement")) {
            actions.add(new Action("Nouvel agrément", "mdi2c-certificate-outline", () -> agreer(terrain.get())));
        }
        if (modifiable(ligne)) {
            actions.add(terrain.get().etat() == EtatTerrain.OUVERT
                    ? fermeture(ligne)
                    : etat(ligne, EtatTerrain.OUVERT, "Rouvrir", "mdi2l-lock-open-outline"));
        }
        return actions;
    }

    @Override
    public Optional<Action> plutotQueSupprimer(Ligne ligne) {
        boolean ouvert = ligne.valeur(TERRAIN.position("etat")) != EtatTerrain.FERME;
        return ouvert && modifiable(ligne) ? Optional.of(fermeture(ligne)) : Optional.empty();
    }

    private boolean modifiable(Ligne ligne) {
        return services.puits().empechement(TERRAIN.table(), ligne, "etat").isEmpty();
    }

    private Action fermeture(Ligne ligne) {
        return etat(ligne, EtatTerrain.FERME, "Fermer le terrain", "mdi2l-lock-outline");
    }

    private Action etat(Ligne ligne, EtatTerrain etat, String libelle, String icone) {
        return new Action(libelle, icone, () -> services.pile().executer(new GesteActe(services.puits(),
                new Acte(libelle, Acte.changements(TERRAIN, ligne,
                        ligne.avec(TERRAIN.position(DescripteurTerrain.ETAT.id()), etat))))));
    }

    /** A row that has its number, its terrain and the specialty that is still free; what is left is typed in its form. */
    private void agreer(Terrain terrain) {
        List<Agrement> presents = Entites.de(DescripteurAgrement.AGREMENT,
                services.source().referants("agrement", "terrain", terrain.id()));
        boolean principal = presents.stream().noneMatch(a -> a.type() == TypeAgrement.PRINCIPAL);
        LocalDate jour = services.source().contexte(Origine.SAISIE).aujourdhui();
        Ligne nouvelle = DescripteurAgrement.AGREMENT.nouvelle(services.ids().nouveau());
        nouvelle = avec(nouvelle, "numero", DecisionAgrement.numeroSuivant(terrain, presents));
        nouvelle = avec(nouvelle, "terrain", terrain.id());
        nouvelle = avec(nouvelle, "type", principal ? TypeAgrement.PRINCIPAL : TypeAgrement.COMPLEMENTAIRE);
        nouvelle = avec(nouvelle, "debut", jour);
        if (principal) {
            nouvelle = avec(nouvelle, "des", terrain.specialiteAppel());
        }
        services.pile().executer(new GesteActe(services.puits(), new Acte("Nouvel agrément de " + terrain.libelle(),
                List.of(new Acte.Creation("agrement", nouvelle)))));
        services.ouvreur().ligne("agrement", nouvelle.id());
    }

    private static Ligne avec(Ligne ligne, String colonne, Object valeur) {
        return ligne.avec(DescripteurAgrement.AGREMENT.position(colonne), Objects.requireNonNull(valeur));
    }

    /** What waits for an answer comes before what the terrain is. */
    @Override
    public List<Node> enTete(Ligne ligne) {
        return Entites.de(DEMANDE_TERRAIN,
                services.source().referants(DEMANDE_TERRAIN.table(), "terrain", ligne.id())).stream()
                .filter(DemandeTerrain::enAttente).<Node>map(demande -> new BlocDemande(services, demande)).toList();
    }

    @Override
    public List<Node> sections(Ligne ligne) {
        List<Node> sections = new ArrayList<>();
        Entites.de(TERRAIN, ligne).ifPresent(terrain -> {
            sections.add(new Intervenants(services, terrain, modifiable(ligne)));
            sections.add(new BlocPieces(services, terrain, modifiable(ligne), paroles));
        });
        return sections;
    }
}
