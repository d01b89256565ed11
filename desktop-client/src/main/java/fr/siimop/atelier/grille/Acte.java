package fr.siimop.atelier.grille;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * One gesture on whole rows, of several tables at need, kept and undone as one.
 *
 * @param indivisible when the server must take all of it or nothing: half of it would say something false
 */
public record Acte(String nom, List<Pas> pas, boolean indivisible) {

    public Acte {
        pas = List.copyOf(pas);
    }

    /** Each row counts by itself: one that is refused leaves the others as they are. */
    public Acte(String nom, List<Pas> pas) {
        this(nom, pas, false);
    }

    public static Acte indivisible(String nom, List<Pas> pas) {
        return new Acte(nom, pas, true);
    }

    /** What is done to one row. */
    public sealed interface Pas {

        String table();

        UUID ligne();

        Pas inverse();
    }

    /** Required values may miss: the row is marked until they are there. */
    public record Creation(String table, Ligne valeurs) implements Pas {

        @Override
        public UUID ligne() {
            return valeurs.id();
        }

        @Override
        public Pas inverse() {
            return new Retrait(table, valeurs);
        }
    }

    /** @param valeurs of the row as it was shown, to bring it back */
    public record Retrait(String table, Ligne valeurs) implements Pas {

        @Override
        public UUID ligne() {
            return valeurs.id();
        }

        @Override
        public Pas inverse() {
            return new Creation(table, valeurs);
        }
    }

    public record Changement(String table, Commande.Modification cellule) implements Pas {

        @Override
        public UUID ligne() {
            return cellule.ligne();
        }

        @Override
        public Pas inverse() {
            return new Changement(table, cellule.inverse());
        }
    }

    /** What makes of a row another one of the same id: a step for each column that differs. */
    public static List<Pas> changements(DescripteurEntite<?> descripteur, Ligne avant, Ligne apres) {
        List<Pas> changements = new ArrayList<>();
        for (int i = 0; i < avant.taille(); i++) {
            if (!Objects.equals(avant.valeur(i), apres.valeur(i))) {
                changements.add(new Changement(descripteur.table(), new Commande.Modification(avant.id(),
                        descripteur.colonnes().get(i).id(), avant.valeur(i), apres.valeur(i))));
            }
        }
        return changements;
    }

    public Acte inverse() {
        List<Pas> inverses = new ArrayList<>();
        pas.reversed().forEach(un -> inverses.add(un.inverse()));
        return new Acte(nom, inverses, indivisible);
    }
}
