package fr.siimop.modele.droits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.Des;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/**
 * A coordonnateur proposes postes of his specialty while a period lasts; what the ARS validated is hers. The
 * same rule on the server, which decides, and on the workbench, which says so at once.
 */
public final class ReglesOuverture {

    private ReglesOuverture() {}

    /** @param permises what may be opened in the subdivision of the poste */
    public static List<Anomalie> verifier(Poste poste, List<OuverturePermise> permises, Contexte contexte) {
        Optional<Des> specialite = contexte.trouver(DescripteurAgrement.AGREMENT, poste.agrement())
                .flatMap(agrement -> specialite(agrement, contexte))
                .flatMap(id -> contexte.trouver(DescripteurDes.DES, id));
        UUID sienne = specialite.map(Des::id).orElse(null);
        if (permises.stream().noneMatch(p -> p.semestre().equals(poste.semestre()) && p.specialite().equals(sienne))) {
            return List.of(Anomalie.surLigne(AnomalieSync.HORS_PERIODE, specialite.map(Des::libelle).orElse("–"),
                    contexte.trouver(DescripteurSemestre.SEMESTRE, poste.semestre()).map(Semestre::libelle)
                            .orElse("–")));
        }
        return poste.valideArs()
                ? List.of(Anomalie.sur(DescripteurPoste.VALIDE_ARS.id(), AnomalieSync.VALIDE_PAR_L_ARS))
                : List.of();
    }

    /** A complementary agrément is of another specialty than its terrain; an option or a FST has that of the terrain. */
    private static Optional<UUID> specialite(Agrement agrement, Contexte contexte) {
        return Optional.ofNullable(agrement.des()).or(() -> contexte
                .trouver(DescripteurTerrain.TERRAIN, agrement.terrain()).map(Terrain::specialiteAppel));
    }
}
