package fr.siimop.bout.simulation;

/** What may happen next, and how often. */
enum Geste {
    EDITER(18),
    EDITER_PLUSIEURS_CHAMPS(6),
    EDITER_PLUSIEURS_LIGNES(6),
    EDITER_ENSEMBLE(5),
    REVENIR(2),
    CREER(4),
    SUPPRIMER(3),
    DEFAIRE(2),
    DEFAIRE_EN_ROUTE(3),
    JOINDRE(3),
    EMPOISONNER(1),
    TRANCHER(6),
    RENVOYER(2),
    ABANDONNER(2),
    PASSER(14),
    PASSER_EN_PANNE(12),
    TIRER(6),
    TIRER_EN_PANNE(4),
    PLANTER(3),
    IMPORTER(2),
    IMPORTER_EN_MASSE(1),
    DEPLACER(4),
    ACCORDER(3),
    RETIRER(3),
    PERDRE_DE_VUE(2),
    ECRIRE_LA_FAMILLE(4),
    SUPPRIMER_AU_SERVEUR(2),
    ECRIVAIN_LENT(2),
    LIBERER(3),
    COURIR_APRES_UN_PARENT(1),
    TUER(1),
    PERIMER(1),
    DECALER(2);

    private final int poids;

    Geste(int poids) {
        this.poids = poids;
    }

    int poids() {
        return poids;
    }
}
