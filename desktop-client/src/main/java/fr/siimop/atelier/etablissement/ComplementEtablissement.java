package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.descripteur.Ligne;

/** What the form of an établissement has more: those that it may be, and its merge with one of them. */
final class ComplementEtablissement implements Complement {

    private final ServicesGrille services;

    ComplementEtablissement(ServicesGrille services) {
        this.services = services;
    }

    @Override
    public Optional<String> nomDeCreation() {
        return Optional.of("Nouvel établissement");
    }

    /** A row of the open data stays: the others are merged into it. */
    @Override
    public List<Node> sections(Ligne ligne) {
        List<Node> sections = new ArrayList<>();
        Entites.de(ETABLISSEMENT, ligne).filter(e -> !e.identifie())
                .ifPresent(e -> sections.add(new BlocLevee(services, e)));
        boolean supprimable = services.puits().empechementSuppression(ETABLISSEMENT.table(), ligne).isEmpty();
        if (supprimable) {
            Entites.de(ETABLISSEMENT, ligne).ifPresent(e -> sections.add(new BlocFusion(services, e)));
        }
        return sections;
    }
}
