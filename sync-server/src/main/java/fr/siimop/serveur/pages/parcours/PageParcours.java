package fr.siimop.serveur.pages.parcours;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Model of « Mon parcours ».
 *
 * @param champs   header block of the file (F-01), label and value
 * @param lignes   semesters, the latest first (F-03)
 * @param frise    the same in the order of time
 * @param alertes  what is missing or late
 */
public record PageParcours(String nom, String soustitre, List<Champ> champs, String fiche, int valides,
        @Nullable Integer total, int realises, List<LigneParcours> lignes, List<LigneParcours> frise,
        List<Alerte> alertes) {

    public record Champ(String libelle, String valeur) {}

    /** What is wrong, why, and what to do. */
    public record Alerte(boolean grave, String quoi, String pourquoi, String faire) {}

    /** State of a semester: a word, a form and a colour. */
    public record Etat(String libelle, String couleur, String icone) {}

    public enum Genre {
        ORDINAIRE(""), MANQUE("manque"), EN_COURS("encours"), FUTUR("futur");

        private final String classe;

        Genre(String classe) {
            this.classe = classe;
        }

        public String classe() {
            return classe;
        }
    }

    public record LigneParcours(String semestre, String semestreCourt, Genre genre, @Nullable String phase,
            String libellePhase, String situation, @Nullable String precision, @Nullable String terrain,
            @Nullable String etablissement, Etat etat) {}

    public boolean grave() {
        return alertes.stream().anyMatch(Alerte::grave);
    }
}
