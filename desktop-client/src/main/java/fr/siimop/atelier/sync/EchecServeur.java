package fr.siimop.atelier.sync;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** The server did not do what was asked. The message is the French sentence to show. */
public final class EchecServeur extends Exception implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    /** What the program does about it. */
    public enum Nature {
        /** No answer: go on with the cache. */
        INJOIGNABLE,
        /** 401: sign in again, keeping what waits. */
        JETON,
        /** 429: wait. */
        TROP_D_ESSAIS,
        /** 503: too many at once; nothing is wrong with what was asked. */
        OCCUPE,
        /** 410: take a new snapshot. */
        CURSEUR_PERIME,
        /** 426: the program is too old, or the server is. */
        VERSION,
        /** Another refusal of this request. */
        REFUS,
        /** What refused is not SiiMOP: a proxy, or a wrong address. It says nothing of what was asked. */
        ETRANGER,
        /** 413 of something that is not SiiMOP: to be sent in smaller parts. */
        TROP_GROS,
        /** The server failed. */
        PANNE
    }

    private final Nature nature;
    private final int arrivees;

    EchecServeur(Nature nature, String phrase) {
        super(phrase);
        this.nature = nature;
        this.arrivees = 0;
    }

    EchecServeur(Nature nature, String phrase, Throwable cause) {
        super(phrase, cause);
        this.nature = nature;
        this.arrivees = 0;
    }

    private EchecServeur(EchecServeur echec, int arrivees) {
        super(echec.getMessage(), echec);
        this.nature = echec.nature;
        this.arrivees = arrivees;
    }

    /** The same, where some of what waited had arrived before. */
    EchecServeur apres(int nombre) {
        return nombre == 0 ? this : new EchecServeur(this, nombre);
    }

    /** Which of the two programs is too old, the server says best. */
    EchecServeur dit(String message) {
        return nature == Nature.VERSION && !message.isEmpty() ? new EchecServeur(nature, message) : this;
    }

    public int arrivees() {
        return arrivees;
    }

    public Nature nature() {
        return nature;
    }

    @Override
    public String phrase() {
        return String.valueOf(getMessage());
    }

    static EchecServeur injoignable(AdresseServeur adresse, Throwable cause) {
        return new EchecServeur(Nature.INJOIGNABLE, "Le serveur " + adresse
                + " ne répond pas\u00a0: vérifiez le réseau et l’adresse. Ce qui n’est pas envoyé reste sur ce poste.",
                cause);
    }

    static EchecServeur illisible(AdresseServeur adresse, Throwable cause) {
        return new EchecServeur(Nature.PANNE, adresse
                + " a donné une réponse que cet atelier ne sait pas lire\u00a0: vérifiez l’adresse du serveur.", cause);
    }

    /** A refusal without a code of the contract: SiiMOP always gives one. */
    static EchecServeur etranger(AdresseServeur adresse, int statut) {
        if (statut == 413) {
            return new EchecServeur(Nature.TROP_GROS, "Un équipement entre ce poste et " + adresse
                    + " refuse un envoi aussi gros (réponse 413)\u00a0: donnez ce message à l’assistance. "
                    + "Ce qui n’est pas envoyé reste sur ce poste.");
        }
        return new EchecServeur(Nature.ETRANGER, "Ce qui répond à l’adresse " + adresse
                + " n’est pas SiiMOP (réponse " + statut + ")\u00a0: vérifiez l’adresse du serveur, ou le "
                + "serveur mandataire de votre réseau. Ce qui n’est pas envoyé reste sur ce poste.");
    }

    /** From the status of an answer that is not 200; {@code occupe}: the server asks to come back later. */
    static EchecServeur statut(int statut, boolean occupe) {
        return switch (statut) {
            case 401, 403 -> new EchecServeur(Nature.JETON,
                    "Votre connexion a expiré\u00a0: reconnectez-vous. Ce qui n’est pas envoyé reste sur ce poste.");
            case 410 -> new EchecServeur(Nature.CURSEUR_PERIME,
                    "Le serveur ne sait plus où ce poste s’était arrêté\u00a0: il renvoie tout, vos saisies restent.");
            case 426 -> new EchecServeur(Nature.VERSION, "Cet atelier est trop ancien pour le serveur\u00a0: "
                    + "installez la version à jour. Rien de ce qui attend sur ce poste n’est perdu.");
            case 429 -> new EchecServeur(Nature.TROP_D_ESSAIS,
                    "Trop d’essais en peu de temps\u00a0: attendez quelques minutes, puis recommencez.");
            case 503 -> occupe
                    ? new EchecServeur(Nature.OCCUPE,
                            "Le serveur est très sollicité en ce moment\u00a0: réessayez dans "
                                    + "une minute. Ce qui n’est pas envoyé reste sur ce poste.")
                    : new EchecServeur(Nature.INJOIGNABLE, "Le serveur est arrêté pour le moment\u00a0: réessayez plus "
                            + "tard. Ce qui n’est pas envoyé reste sur ce poste.");
            default -> statut >= 500
                    ? new EchecServeur(Nature.PANNE, "Le serveur a rencontré un problème (réponse " + statut
                            + ")\u00a0: réessayez plus tard. Ce qui n’est pas envoyé reste sur ce poste.")
                    : new EchecServeur(Nature.REFUS, "Le serveur n’a pas compris la demande (réponse " + statut
                            + ")\u00a0: prévenez l’assistance. Ce qui n’est pas envoyé reste sur ce poste.");
        };
    }
}
