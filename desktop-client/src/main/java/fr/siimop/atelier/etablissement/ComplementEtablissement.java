package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.identifiant.AnomalieIdentifiant;
import fr.siimop.modele.referentiel.AnomalieReferentiel;

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

    @Override
    public boolean seCorrigeDansLaFiche(Anomalie anomalie) {
        return anomalie.type() == AnomalieReferentiel.ETABLISSEMENT_SANS_IDENTIFIANT
                || anomalie.type() == AnomalieIdentifiant.FINESS_FORME
                || anomalie.type() == AnomalieIdentifiant.FINESS_CLE;
    }

    /** Who it may be comes first, for an établissement that nothing identifies. */
    @Override
    public List<Node> enTete(Ligne ligne) {
        List<Node> blocs = new ArrayList<>();
        Entites.de(ETABLISSEMENT, ligne).filter(e -> !e.identifie()).ifPresent(e -> {
            blocs.add(new BlocLevee(services, e));
            if (fusionnable(ligne)) {
                blocs.add(new BlocFusion(services, e));
            }
        });
        return blocs;
    }

    /** A row of the open data stays: the others are merged into it. */
    @Override
    public List<Node> sections(Ligne ligne) {
        return Entites.de(ETABLISSEMENT, ligne).filter(e -> e.identifie() && fusionnable(ligne))
                .<List<Node>>map(e -> List.of(new BlocFusion(services, e))).orElse(List.of());
    }

    private boolean fusionnable(Ligne ligne) {
        return services.puits().empechementSuppression(ETABLISSEMENT.table(), ligne).isEmpty();
    }
}
