package fr.siimop.modele.terrain.demande;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.*;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** Rules of the requests of RTS (D-16). */
final class ReglesDemandeTerrain {

    private ReglesDemandeTerrain() {}

    /** What the object needs: a new label, somebody with a name and a day, or words. */
    static List<Anomalie> complete(DemandeTerrain demande, Contexte contexte) {
        List<Anomalie> anomalies = new ArrayList<>();
        switch (demande.objet()) {
            case LIBELLE -> {
                exiger(LIBELLE, demande, anomalies);
                if (demande.enAttente()) {
                    contexte.trouver(DescripteurTerrain.TERRAIN, demande.terrain())
                            .filter(terrain -> terrain.libelle().equals(demande.libelle()))
                            .ifPresent(terrain -> anomalies
                                    .add(LIBELLE.anomalie(AnomalieDemande.LIBELLE_INCHANGE, terrain.libelle())));
                }
            }
            case SUCCESSEUR, INTERVENANT -> {
                exiger(PRENOM, demande, anomalies);
                exiger(NOM, demande, anomalies);
                exiger(DEPUIS, demande, anomalies);
                exiger(demande.objet() == ObjetDemande.SUCCESSEUR ? EMAIL : ROLE, demande, anomalies);
            }
            case CORRECTION -> exiger(PRECISION, demande, anomalies);
        }
        return anomalies;
    }

    static List<Anomalie> decisionComplete(DemandeTerrain demande, Contexte contexte) {
        List<Anomalie> anomalies = new ArrayList<>();
        if (demande.etat() == EtatDemande.REFUSEE && vide(demande.motif())) {
            anomalies.add(MOTIF.anomalie(AnomalieDemande.REFUS_SANS_MOTIF));
        }
        if (!demande.enAttente() && demande.decideeLe() == null) {
            anomalies.add(DECIDEE_LE.anomalie(AnomalieDemande.INCOMPLETE, DECIDEE_LE.libelle(),
                    demande.etat().libelle()));
        }
        return anomalies;
    }

    private static void exiger(Colonne<DemandeTerrain, ?> colonne, DemandeTerrain demande, List<Anomalie> anomalies) {
        Object valeur = colonne.acces().apply(demande);
        if (valeur == null || valeur instanceof String texte && vide(texte)) {
            anomalies.add(colonne.anomalie(AnomalieDemande.INCOMPLETE, colonne.libelle(), demande.objet().libelle()));
        }
    }

    private static boolean vide(@Nullable String texte) {
        return texte == null || texte.isBlank();
    }
}
