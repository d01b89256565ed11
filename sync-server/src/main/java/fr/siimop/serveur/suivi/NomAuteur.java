package fr.siimop.serveur.suivi;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Who did something, as the others are told. */
final class NomAuteur {

    private static final String PROGRAMME = "SiiMOP";

    private NomAuteur() {}

    /** Without a name it is the program, or somebody whose row is no more: from where is said then. */
    static String de(@Nullable String prenom, @Nullable String nom, @Nullable String posteDeTravail) {
        if (nom != null) {
            return Objects.requireNonNullElse(prenom, "") + " " + nom;
        }
        String poste = Objects.requireNonNullElse(posteDeTravail, PROGRAMME);
        return poste.equals(PROGRAMME) ? PROGRAMME : PROGRAMME + " (" + poste + ")";
    }
}
