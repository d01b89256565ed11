package fr.siimop.atelier.tache;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure as it is shown.
 *
 * @param phrase what happened and what to do, in French
 * @param code   {@code SM-XXXX-XXXX} found in the log, for an error nobody expected; {@code null} otherwise
 */
public record Echec(String phrase, @Nullable String code, Throwable cause) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Echec.class);

    public static Echec de(Throwable erreur) {
        if (erreur instanceof PhraseUtilisateur dite) {
            JOURNAL.info("{}", dite.phrase(), dite.causeUtile() ? erreur.getCause() : null);
            return new Echec(dite.phrase(), null, erreur);
        }
        String code = CodeErreur.de(erreur);
        JOURNAL.error("{}", code, erreur);
        return new Echec("Le programme a rencontré un problème qu’il n’attendait pas. "
                + "Vos saisies sont gardées sur ce poste. Donnez le code " + code + " à l’assistance.", code, erreur);
    }
}
