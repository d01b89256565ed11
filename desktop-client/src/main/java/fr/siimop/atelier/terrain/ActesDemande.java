package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.demande.AcceptationDemande;
import fr.siimop.modele.terrain.demande.DemandeTerrain;

/** The steps of an acceptance, in the order of their references: one gesture, that one undo takes back. */
final class ActesDemande {

    private ActesDemande() {}

    static List<Acte.Pas> accepter(SourceLignes source, DemandeTerrain demande, AcceptationDemande acceptation) {
        List<Acte.Pas> pas = new ArrayList<>();
        Terrain terrain = acceptation.terrain();
        if (terrain != null) {
            var avant = source.trouver(TERRAIN.table(), terrain.id());
            pas.addAll(Acte.changements(TERRAIN, avant == null ? TERRAIN.ligne(terrain) : avant,
                    TERRAIN.ligne(terrain)));
        }
        Personne creee = acceptation.creee();
        if (creee != null) {
            pas.add(new Acte.Creation(PERSONNE.table(), PERSONNE.ligne(creee)));
        }
        for (Intervenant termine : acceptation.termines()) {
            var avant = source.trouver(INTERVENANT.table(), termine.id());
            if (avant != null) {
                pas.addAll(Acte.changements(INTERVENANT, avant, INTERVENANT.ligne(termine)));
            }
        }
        Intervenant nouveau = acceptation.nouveau();
        if (nouveau != null) {
            pas.add(new Acte.Creation(INTERVENANT.table(), INTERVENANT.ligne(nouveau)));
        }
        pas.addAll(Acte.changements(DEMANDE_TERRAIN, DEMANDE_TERRAIN.ligne(demande),
                DEMANDE_TERRAIN.ligne(acceptation.demande())));
        return pas;
    }
}
