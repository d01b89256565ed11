package fr.siimop.atelier.cache.fichier;

import java.sql.SQLException;

import org.h2.api.ErrorCode;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** The local database failed while in use: disk full, file damaged. Wrapped once, here. */
public final class ErreurCache extends RuntimeException implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;
    public static final String COPIE_ABIMEE = "Le fichier de la copie est abîmé\u00a0: fermez l’atelier, puis relancez-le. "
            + "La copie sera reçue à nouveau, dans un autre fichier. Vos saisies sont intactes\u00a0; elles partiront ensuite.";

    private final boolean copie;

    public ErreurCache(SQLException cause) {
        this(cause, false);
    }

    private ErreurCache(SQLException cause, boolean copie) {
        super(cause);
        this.copie = copie;
    }

    /** What was received from the server was given up half-way: the copy is condemned. */
    public static ErreurCache deLaCopie(SQLException cause) {
        return new ErreurCache(cause, true);
    }

    /** It failed before, and nobody restarted since. */
    public static ErreurCache copieAbimee() {
        return deLaCopie(new SQLException("The copy is condemned", null, ErrorCode.FILE_CORRUPTED_1));
    }

    /** The file itself is damaged: neither place nor time will make it readable. */
    public boolean abime() {
        return getCause() instanceof SQLException cause && FichierH2.abime(cause);
    }

    @Override
    public String phrase() {
        if (copie) {
            return COPIE_ABIMEE;
        }
        return "Le disque de ce poste n’a pas pu être lu ou écrit\u00a0: ce que vous venez de faire n’est peut-être pas gardé. "
                + "Libérez de la place, relancez l’atelier, puis vérifiez-le.";
    }

    @Override
    public boolean causeUtile() {
        return true;
    }
}
