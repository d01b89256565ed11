package fr.siimop.modele.amphi;

/**
 * The result of an amphi: the wish that each interne obtained and, for each post, the rank of the last one admitted.
 * The reason of every wish follows from these.
 */
public final class SortieAmphi {

    public static final int AUCUN = -1;

    private final EntreeAmphi entree;
    private final int[] voeuxObtenus;
    private final int[] derniersRangs;

    /** @param voeuxObtenus by interne, a wish or {@link #AUCUN} */
    public SortieAmphi(EntreeAmphi entree, int[] voeuxObtenus) {
        this.entree = entree;
        this.voeuxObtenus = voeuxObtenus.clone();
        this.derniersRangs = new int[entree.postes()];
        for (int i = 0; i < voeuxObtenus.length; i++) {
            if (voeuxObtenus[i] != AUCUN) {
                derniersRangs[entree.posteVoulu(voeuxObtenus[i])] = entree.rang(i);
            }
        }
    }

    public EntreeAmphi entree() {
        return entree;
    }

    public int voeuObtenu(int interne) {
        return voeuxObtenus[interne];
    }

    /** The post of an interne or {@link #AUCUN}. */
    public int poste(int interne) {
        int voeu = voeuxObtenus[interne];
        return voeu == AUCUN ? AUCUN : entree.posteVoulu(voeu);
    }

    /** The cut-off of a post: the worst rank admitted; 0 when nobody is. */
    public int dernierRangAdmis(int poste) {
        return derniersRangs[poste];
    }

    public IssueVoeu issue(int interne, int voeu) {
        int obtenu = voeuxObtenus[interne];
        if (obtenu == voeu) {
            return IssueVoeu.OBTENU;
        }
        if (obtenu != AUCUN && obtenu < voeu) {
            return IssueVoeu.VOEU_PREFERE_OBTENU;
        }
        return entree.places(entree.posteVoulu(voeu)) == 0 ? IssueVoeu.POSTE_SANS_PLACE : IssueVoeu.POSTE_COMPLET;
    }
}
