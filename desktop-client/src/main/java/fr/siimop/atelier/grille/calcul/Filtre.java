package fr.siimop.atelier.grille.calcul;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.siimop.modele.referentiel.Subdivision;

/** What a row must satisfy in one column to be shown. A row is shown when it satisfies them all. */
public sealed interface Filtre {

    /** Stands for a column in the filters that look at the whole row. */
    String LIGNE = "";

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
                    new TreeSet<>(textes).stream()
                            .map(t -> t.isEmpty() ? "(vide)" : Subdivision.enClair(t)).toList());
            return textes.size() <= 2 && jointes.length() <= 32
                    ? jointes
                    : textes.size() == 1 ? jointes.substring(0, 31) + "…" : textes.size() + "\u00a0valeurs";
        }
    }

    /** Keeps the rows whose text contains, starts with, ends with, is or matches. */
    record Texte(String colonne, ModeTexte mode, String texte) implements Filtre {

        @Override
        public String resume() {
            return mode.libelle() + " «\u00a0" + texte + "\u00a0»";
        }
    }

    /** Keeps the rows whose number or date is between these, both included; an empty text is no bound. */
    record Intervalle(String colonne, String de, String a) implements Filtre {

        /** True for a column of numbers, dates or instants. */
        public static boolean pour(ColonneGrille colonne) {
            return Bornes.pour(colonne.type());
        }

        /** Why these bounds cannot be, and what to do; empty when they can. */
        public static Optional<String> erreur(ColonneGrille colonne, String de, String a) {
            return Bornes.erreur(colonne.type(), de, a);
        }

        @Override
        public String resume() {
            return a.isBlank() ? "à partir de " + de : de.isBlank() ? "jusqu’à " + a : "de " + de + " à " + a;
        }
    }

    /** Keeps these rows and no other: those picked by hand. */
    record Lignes(Set<UUID> ids) implements Filtre {

        public Lignes {
            ids = Set.copyOf(ids);
        }

        @Override
        public String colonne() {
            return LIGNE;
        }

        @Override
        public String resume() {
            return ids.size() < 2 ? "1\u00a0choisie" : ids.size() + "\u00a0choisies";
        }
    }

    /** Keeps the rows by the state of the cell, or by that of any of their cells when the column is {@link #LIGNE}. */
    record Etat(String colonne, EtatFiltre etat) implements Filtre {

        @Override
        public String resume() {
            return colonne.equals(LIGNE) && etat == EtatFiltre.MODIFIE ? "modifiées par moi" : etat.libelle();
        }
    }

    /** Keeps the rows that refer to one row. */
    record Reference(String colonne, UUID cible, String resume) implements Filtre {}
}
