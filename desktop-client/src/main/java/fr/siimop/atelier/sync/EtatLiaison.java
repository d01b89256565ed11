package fr.siimop.atelier.sync;

import java.util.Map;
import java.util.Optional;

/** Whether this workbench talks with its server, with every way from one state to another. */
public enum EtatLiaison {
    HORS_LIGNE, EN_LIGNE, EN_COURS, A_RECONNECTER, A_METTRE_A_JOUR;

    /** What makes it change. */
    public enum Evenement {
        COMMENCER, REUSSIR, PERDRE, JETON_REFUSE, VERSION_REFUSEE, RECONNECTER
    }

    private static final Map<EtatLiaison, Map<Evenement, EtatLiaison>> TABLE = Map.of(//
            HORS_LIGNE,
            Map.of(Evenement.COMMENCER, EN_COURS, Evenement.REUSSIR, EN_LIGNE, Evenement.PERDRE, HORS_LIGNE,
                    Evenement.JETON_REFUSE, A_RECONNECTER, Evenement.VERSION_REFUSEE, A_METTRE_A_JOUR,
                    Evenement.RECONNECTER, EN_LIGNE),
            EN_LIGNE,
            Map.of(Evenement.COMMENCER, EN_COURS, Evenement.REUSSIR, EN_LIGNE, Evenement.PERDRE, HORS_LIGNE,
                    Evenement.JETON_REFUSE, A_RECONNECTER, Evenement.VERSION_REFUSEE, A_METTRE_A_JOUR),
            EN_COURS,
            Map.of(Evenement.COMMENCER, EN_COURS, Evenement.REUSSIR, EN_LIGNE, Evenement.PERDRE, HORS_LIGNE,
                    Evenement.JETON_REFUSE, A_RECONNECTER, Evenement.VERSION_REFUSEE, A_METTRE_A_JOUR),
            A_RECONNECTER, Map.of(Evenement.RECONNECTER, EN_LIGNE), //
            A_METTRE_A_JOUR, Map.of(Evenement.RECONNECTER, EN_LIGNE));

    /** Empty when this event says nothing new in this state: nobody talks to the server while it asks for a sign-in. */
    Optional<EtatLiaison> apres(Evenement evenement) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(evenement));
    }

    /** True when it makes sense to talk to the server. */
    public boolean parle() {
        return this != A_RECONNECTER && this != A_METTRE_A_JOUR;
    }
}
