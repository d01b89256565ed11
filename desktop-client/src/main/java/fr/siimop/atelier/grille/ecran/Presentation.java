package fr.siimop.atelier.grille.ecran;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * How a screen first shows a table.
 *
 * @param titre    of the screen
 * @param colonnes ids of the columns shown, in order
 * @param largeurs those that differ from the descriptor's
 * @param figees   how many of the first columns stay in place when the others scroll
 */
public record Presentation(String titre, List<String> colonnes, Map<String, Integer> largeurs, int figees) {

    public Presentation {
        colonnes = List.copyOf(colonnes);
        largeurs = Map.copyOf(largeurs);
    }

    /** The visible columns of the descriptor, each linked one after the reference that it follows. */
    public static Presentation parDefaut(DescripteurEntite<?> descripteur, SourceLignes source) {
        List<ColonneGrille> toutes = ColonneGrille.toutes(descripteur, source).stream().filter(ColonneGrille::visible)
                .toList();
        List<String> ids = new ArrayList<>();
        for (ColonneGrille propre : toutes.stream().filter(c -> !c.estLiee()).toList()) {
            ids.add(propre.id());
            toutes.stream().filter(c -> c.estLiee() && c.racine() == propre.racine()).map(ColonneGrille::id)
                    .forEach(ids::add);
        }
        toutes.stream().map(ColonneGrille::id).filter(id -> !ids.contains(id)).forEach(ids::add);
        return new Presentation(descripteur.libellePluriel(), ids, Map.of(), 1);
    }

    public Presentation avecTitre(String nouveau) {
        return new Presentation(nouveau, colonnes, largeurs, figees);
    }

    /** Without a column that says what another one already does; the column chooser still has it. */
    public Presentation sans(String colonne) {
        return new Presentation(titre, colonnes.stream().filter(id -> !id.equals(colonne)).toList(), largeurs, figees);
    }

    Disposition.Depart depart(DescripteurEntite<?> descripteur, SourceLignes source) {
        List<ColonneGrille> toutes = ColonneGrille.toutes(descripteur, source);
        return new Disposition.Depart(colonnes.stream().map(id -> trouver(toutes, id)).toList(), figees);
    }

    private ColonneGrille trouver(List<ColonneGrille> toutes, String id) {
        ColonneGrille colonne = toutes.stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + id));
        return colonne.avecLargeur(largeurs.getOrDefault(id, colonne.largeur()));
    }
}
