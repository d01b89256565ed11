package fr.siimop.serveur.echange;

import java.util.List;

import fr.siimop.modele.importation.Faute;

/**
 * What an import did, or would have done.
 *
 * @param ecrit   whether the right lines are in the base
 * @param ignores headers of the file that no column of the table recognises
 */
public record BilanImport(int creees, int modifiees, int inchangees, int enErreur, List<Faute> fautes,
        List<String> ignores, boolean ecrit) {

    public BilanImport {
        fautes = List.copyOf(fautes);
        ignores = List.copyOf(ignores);
    }

    public int lignes() {
        return creees + modifiees + inchangees + enErreur;
    }

    BilanImport sansEcriture() {
        return new BilanImport(creees, modifiees, inchangees, enErreur, fautes, ignores, false);
    }
}
