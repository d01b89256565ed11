package fr.siimop.modele.listeappel;

import org.jspecify.annotations.Nullable;

/** One line of the list and why it comes after {@code precedent} ({@code null} for the first). */
public record LigneAppel(int rang, Inscrit inscrit, Critere critere, @Nullable Inscrit precedent) {

    /** The reason in one French sentence. */
    public String explication() {
        if (precedent == null) {
            return "Premier de la liste\u00A0: ancienneté " + inscrit.anciennete() + ", position " + inscrit.position()
                    + ".";
        }
        String avant = precedent.interne();
        return switch (critere) {
            case PREMIER, ANCIENNETE ->
                "Ancienneté " + inscrit.anciennete() + " contre " + precedent.anciennete() + " pour " + avant + ".";
            case POSITION -> "Même ancienneté que " + avant + ", dont la position " + precedent.position()
                    + " est meilleure que " + inscrit.position() + ".";
            case IDENTIFIANT -> "Même ancienneté et même position que " + avant
                    + "\u00A0: départage par l’ordre des identifiants.";
        };
    }
}
