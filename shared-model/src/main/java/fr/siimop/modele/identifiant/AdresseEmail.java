package fr.siimop.modele.identifiant;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail address: a form that mail servers take, and the placeholders that must never receive mail (B-03). */
public final class AdresseEmail {

    private static final Pattern FORME = Pattern
            .compile("[^\\s@,;:<>()\\[\\]\"]+@[\\p{L}\\d_]([\\p{L}\\d_-]*)(\\.[\\p{L}\\d_-]+)+");
    private static final String A_CORRIGER = "a_corriger";

    private AdresseEmail() {}

    public static Verdict examiner(String saisie) {
        String email = saisie.strip();
        boolean juste = FORME.matcher(email).matches() && !email.contains("..") && !email.contains(".@")
                && !email.startsWith(".");
        return juste ? Verdict.JUSTE : Verdict.FORME;
    }

    /** For instance {@code Lea.DUPONT.52010800@A_CORRIGER.univ-maildev.fr}. */
    public static boolean provisoire(String email) {
        int arobase = email.lastIndexOf('@');
        return email.substring(arobase + 1).toLowerCase(Locale.ROOT).startsWith(A_CORRIGER);
    }

    /** Whether mail may be sent there. */
    public static boolean joignable(String email) {
        return examiner(email) == Verdict.JUSTE && !provisoire(email);
    }
}
