package fr.siimop.modele.appariement;

import java.util.List;

/**
 * What a run found and proved.
 *
 * @param places internes with a post
 * @param borneSuperieure no weakly stable matching has more places
 * @param coeurs the cœurs obtained in all
 * @param borneCoeurs no weakly stable matching of that many places has more
 * @param marches independent markets left by the reduction
 * @param tempsMaxAtteint the time limit cut the search: another run may give another result
 */
public record BilanAppariement(int places, int borneSuperieure, Preuve preuve, long coeurs, long borneCoeurs,
        Preuve preuveCoeurs, OptionsAppariement options, long dureeMs, boolean tempsMaxAtteint, int paires,
        int pairesRetenues, int marches, List<RefusClassement> refus) {

    public BilanAppariement {
        refus = List.copyOf(refus);
    }
}
