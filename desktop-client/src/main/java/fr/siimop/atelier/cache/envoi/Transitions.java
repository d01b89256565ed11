package fr.siimop.atelier.cache.envoi;

import java.util.EnumMap;
import java.util.Map;

import fr.siimop.atelier.grille.EtatLigne;

/** The states of a row between this computer and the server, in one table. A move that is not here is a bug. */
public final class Transitions {

    /** What happens to a row that has something to send. */
    public enum Evenement {
        EDITER, ENVOYER, ACCEPTER, CONTESTER, REFUSER, TRANCHER, ABANDONNER
    }

    private static final Map<EtatLigne, Map<Evenement, EtatLigne>> TABLE = new EnumMap<>(EtatLigne.class);

    static {
        de(EtatLigne.A_JOUR, Evenement.EDITER, EtatLigne.MODIFIE);

        de(EtatLigne.MODIFIE, Evenement.EDITER, EtatLigne.MODIFIE);
        de(EtatLigne.MODIFIE, Evenement.ENVOYER, EtatLigne.EN_ENVOI);
        de(EtatLigne.MODIFIE, Evenement.REFUSER, EtatLigne.REFUSE);
        de(EtatLigne.MODIFIE, Evenement.ABANDONNER, EtatLigne.A_JOUR);
        // a decision that never left is undone
        de(EtatLigne.MODIFIE, Evenement.CONTESTER, EtatLigne.CONFLIT);

        de(EtatLigne.EN_ENVOI, Evenement.EDITER, EtatLigne.MODIFIE_PENDANT_ENVOI);
        de(EtatLigne.EN_ENVOI, Evenement.ENVOYER, EtatLigne.EN_ENVOI);
        de(EtatLigne.EN_ENVOI, Evenement.ACCEPTER, EtatLigne.A_JOUR);
        de(EtatLigne.EN_ENVOI, Evenement.CONTESTER, EtatLigne.CONFLIT);
        de(EtatLigne.EN_ENVOI, Evenement.REFUSER, EtatLigne.REFUSE);

        de(EtatLigne.MODIFIE_PENDANT_ENVOI, Evenement.EDITER, EtatLigne.MODIFIE_PENDANT_ENVOI);
        de(EtatLigne.MODIFIE_PENDANT_ENVOI, Evenement.ENVOYER, EtatLigne.MODIFIE_PENDANT_ENVOI);
        de(EtatLigne.MODIFIE_PENDANT_ENVOI, Evenement.ACCEPTER, EtatLigne.MODIFIE);
        de(EtatLigne.MODIFIE_PENDANT_ENVOI, Evenement.CONTESTER, EtatLigne.CONFLIT);
        // what was typed since may well be the correction: it is sent at the next pass
        de(EtatLigne.MODIFIE_PENDANT_ENVOI, Evenement.REFUSER, EtatLigne.MODIFIE);

        de(EtatLigne.CONFLIT, Evenement.EDITER, EtatLigne.CONFLIT);
        de(EtatLigne.CONFLIT, Evenement.CONTESTER, EtatLigne.CONFLIT);
        de(EtatLigne.CONFLIT, Evenement.TRANCHER, EtatLigne.MODIFIE);
        de(EtatLigne.CONFLIT, Evenement.ABANDONNER, EtatLigne.A_JOUR);
        de(EtatLigne.CONFLIT, Evenement.REFUSER, EtatLigne.REFUSE);

        de(EtatLigne.REFUSE, Evenement.EDITER, EtatLigne.MODIFIE);
        de(EtatLigne.REFUSE, Evenement.TRANCHER, EtatLigne.MODIFIE);
        de(EtatLigne.REFUSE, Evenement.REFUSER, EtatLigne.REFUSE);
        de(EtatLigne.REFUSE, Evenement.ABANDONNER, EtatLigne.A_JOUR);
    }

    private Transitions() {}

    public static boolean permise(EtatLigne etat, Evenement evenement) {
        return TABLE.getOrDefault(etat, Map.of()).containsKey(evenement);
    }

    public static EtatLigne apres(EtatLigne etat, Evenement evenement) {
        EtatLigne suivant = TABLE.getOrDefault(etat, Map.of()).get(evenement);
        if (suivant == null) {
            throw new IllegalStateException(etat + " does not know " + evenement);
        }
        return suivant;
    }

    private static void de(EtatLigne etat, Evenement evenement, EtatLigne suivant) {
        TABLE.computeIfAbsent(etat, inutile -> new EnumMap<>(Evenement.class)).put(evenement, suivant);
    }
}
