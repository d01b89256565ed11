package fr.siimop.serveur.journal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.droits.Droits;

/** Who does something, from which workstation, with which rights at this moment. */
public record Auteur(@Nullable UUID personne, String posteDeTravail, Droits droits, boolean systeme) {

    public Auteur(UUID personne, String posteDeTravail, Droits droits) {
        this(personne, posteDeTravail, droits, false);
    }

    /** The program itself: loads and maintains what nobody types. Rights do not apply to it, rules do. */
    public static Auteur systeme(String tache) {
        return new Auteur(null, tache, Droits.AUCUN, true);
    }

    public boolean peutLire(String table, String portee) {
        return systeme || droits.peutLire(table, portee);
    }

    boolean peutEcrire(String table, String portee) {
        return systeme || droits.peutEcrire(table, portee);
    }
}
