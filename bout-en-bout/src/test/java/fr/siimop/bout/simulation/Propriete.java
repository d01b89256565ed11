package fr.siimop.bout.simulation;

import java.util.Map;

/** What holds in every history; the gestures that put it to the test come more often in its own. */
enum Propriete {
    CACHE_EGAL_AU_SERVEUR(Map.of()),
    AUCUN_CHANGEMENT_SAUTE(Map.of(Geste.ECRIVAIN_LENT, 12, Geste.IMPORTER, 6, Geste.TIRER, 12)),
    POUSSEE_APPLIQUEE_UNE_FOIS(Map.of(Geste.PASSER_EN_PANNE, 30, Geste.EDITER, 20)),
    TOUTE_SAISIE_ABOUTIT(Map.of(Geste.EDITER, 30, Geste.TRANCHER, 10, Geste.RENVOYER, 5)),
    TOUTE_SUPPRESSION_ABOUTIT(Map.of(Geste.SUPPRIMER, 8, Geste.DEFAIRE, 6, Geste.DEFAIRE_EN_ROUTE, 15)),
    AUCUN_CONTENU_PERDU(
            Map.of(Geste.JOINDRE, 15, Geste.PASSER_EN_PANNE, 20, Geste.PLANTER, 8, Geste.DEFAIRE_EN_ROUTE, 8)),
    AUCUNE_REFERENCE_PERDUE(Map.of(Geste.COURIR_APRES_UN_PARENT, 15)),
    REPRISE_SANS_RECOMMENCER(Map.of(Geste.TIRER_EN_PANNE, 25, Geste.IMPORTER, 8, Geste.PLANTER, 8)),
    RIEN_HORS_DES_DROITS(Map.of(Geste.RETIRER, 12, Geste.ACCORDER, 10, Geste.DEPLACER, 10, Geste.TIRER_EN_PANNE, 8,
            Geste.PERDRE_DE_VUE, 8)),
    SAISIES_SANS_CLIGNOTEMENT(Map.of(Geste.EDITER, 25, Geste.PASSER_EN_PANNE, 15, Geste.TIRER, 20)),
    TRANSACTION_ENTIERE(Map.of(Geste.ECRIRE_LA_FAMILLE, 25, Geste.TIRER_EN_PANNE, 15)),
    ANCIEN_ATELIER_N_EFFACE_RIEN(Map.of(Geste.EDITER, 25, Geste.CREER, 10)),
    POISON_ISOLE(Map.of(Geste.EMPOISONNER, 12, Geste.EDITER, 20));

    private final Map<Geste, Integer> appuyes;

    Propriete(Map<Geste, Integer> appuyes) {
        this.appuyes = appuyes;
    }

    int poids(Geste geste) {
        return appuyes.getOrDefault(geste, geste.poids());
    }
}
