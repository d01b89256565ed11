package fr.siimop.atelier.importation;

import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;

import java.util.List;
import java.util.UUID;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.recuperation.ContexteReprise;
import fr.siimop.modele.reprise.DescripteurLigneReprise;

/** Where a recovered line is kept that does not say its subdivision: in the only one where this person writes. */
final class SubdivisionDeReprise {

    private SubdivisionDeReprise() {}

    static ContexteReprise contexte(ServicesGrille services, String fichier) {
        List<UUID> siennes = services.source().lignes("subdivision").stream().map(Ligne::id)
                .filter(subdivision -> ecrit(services, subdivision)).toList();
        return new ContexteReprise(fichier, siennes.size() == 1 ? siennes.getFirst() : null);
    }

    private static boolean ecrit(ServicesGrille services, UUID subdivision) {
        Ligne essai = LIGNE_REPRISE.nouvelle(subdivision)
                .avec(LIGNE_REPRISE.position(DescripteurLigneReprise.SUBDIVISION.id()), subdivision);
        return services.puits().empechement(LIGNE_REPRISE.table(), essai, DescripteurLigneReprise.STATUT.id())
                .isEmpty();
    }
}
