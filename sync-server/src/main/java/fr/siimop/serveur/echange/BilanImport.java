package fr.siimop.serveur.echange;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;

/**
 * What an import did, or would have done.
 *
 * @param nonReprises on how many right lines something is said that is kept nowhere
 * @param ecrit   whether the right lines are in the base
 * @param ignores headers of the file that no column of the table recognises
 * @param remarques what is surprising about the file as a whole
 * @param ouvertures postes and places for the lines that describe one
 * @param reprise of a file of the former program, what became of its lines
 */
public record BilanImport(int creees, int modifiees, int inchangees, int enErreur, List<Faute> fautes,
        List<String> ignores, Map<PrecisionStage, Integer> nonReprises, boolean ecrit,
        List<Anomalie> remarques, Ouvertures ouvertures, @Nullable BilanReprise reprise) {

    public BilanImport {
        fautes = List.copyOf(fautes);
        ignores = List.copyOf(ignores);
        remarques = List.copyOf(remarques);
        nonReprises = Map.copyOf(nonReprises);
    }

    public int lignes() {
        return creees + modifiees + inchangees + enErreur;
    }

    BilanImport sansEcriture() {
        return new BilanImport(creees, modifiees, inchangees, enErreur, fautes, ignores, nonReprises,
                false, remarques, ouvertures, reprise);
    }
}
