package fr.siimop.atelier.grille.calcul;

import java.util.Set;
import java.util.TreeSet;

/** What a row must satisfy in one column to be shown. A row is shown when it satisfies them all. */
public sealed interface Filtre {

    String colonne();

    /** The chip's value: « 8 valeurs », « S ou A », « contient « CHU » ». */
    String resume();

    /** Two filters of a column live together when they are of different kinds; else the new one replaces the old. */
    default boolean remplace(Filtre autre) {
        return getClass() == autre.getClass() && colonne().equals(autre.colonne());
    }

    /** Keeps the rows whose text is one of these; the empty text is the empty value. */
    record Valeurs(String colonne, Set<String> textes) implements Filtre {

        public Valeurs {
            textes = Set.copyOf(textes);
        }

        @Override
        public String resume() {
            String jointes = String.join(" ou ",
                    new TreeSet<>(textes).stream().map(t -> t.isEmpty() ? "(vide)" : t).toList());
            return textes.size() <= 2 && jointes.length() <= 32
                    ? jointes
                    : textes.size() == 1 ? jointes.substring(0, 31) + "…" : textes.size() + "\u00a0valeurs";
        }
    }

    /** Keeps the rows whose text contains, starts with or matches. */
    record Texte(String colonne, ModeTexte mode, String texte) implements Filtre {

        @Override
        public String resume() {
            return mode.libelle() + " «\u00a0" + texte + "\u00a0»";
        }
    }

    /** Keeps the rows by the state of the cell. */
    record Etat(String colonne, EtatFiltre etat) implements Filtre {

        @Override
        public String resume() {
            return etat.libelle();
        }
    }
}
