package fr.siimop.atelier.grille.table;

import java.util.List;
import java.util.Optional;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Which cells nobody types in here, and why; values that come from the open data are also shown locked. */
public final class Verrou {

    public static final String PHRASE = "Issu de l’open data\u00a0: non modifiable ici";

    private Verrou() {}

    public static boolean openData(ModeleTable modele, Ligne ligne, ColonneGrille colonne) {
        if (!colonne.estLiee()) {
            return modele.descripteur().verrouille(ligne, colonne.id());
        }
        if (colonne.deduite() != null) {
            return false;
        }
        DescripteurEntite<?> table = modele.source().registre().descripteur(colonne.etapes().getLast().table());
        Ligne porteuse = colonne.derniere(ligne, modele.source());
        return porteuse != null && table.verrouille(porteuse, table.colonnes().get(colonne.position()).id());
    }

    /** True of the rows of others, and of those of an official source. */
    public static boolean dAutrui(ModeleTable modele, Ligne ligne) {
        return modele.services().puits().empechementSuppression(modele.descripteur().table(), ligne).isPresent();
    }

    /** True when nobody types here whatever he decides: what an act of the person changes in his own rows is his. */
    public static boolean ferme(ModeleTable modele, Ligne ligne, ColonneGrille colonne) {
        Colonne<?, ?> propre = colonne.propre();
        return propre == null
                || (propre.edition() == Colonne.Edition.CREATION || propre.edition() == Colonne.Edition.ACTE
                        ? dAutrui(modele, ligne)
                        : modele.empechement(ligne, colonne).isPresent());
    }

    /**
     * The name of a row reached in several steps is changed in the row before it: the specialty of a poste is chosen on its
     * terrain, not in the list of specialties.
     */
    private static Empechement dAilleurs(ModeleTable modele, ColonneGrille colonne) {
        var registre = modele.source().registre();
        List<ColonneGrille.Etape> etapes = colonne.etapes();
        DescripteurEntite<?> cible = registre.descripteur(etapes.getLast().table());
        Colonne<?, ?> montree = cible.colonnes().get(colonne.position());
        if (etapes.size() > 1 && montree.id().equals(cible.intitule())) {
            cible = registre.descripteur(etapes.get(etapes.size() - 2).table());
            montree = cible.colonnes().get(etapes.getLast().position());
        }
        String table = "la table «\u00a0" + cible.libellePluriel() + "\u00a0»";
        return new Empechement("Cette valeur vient de " + table + ".",
                "Changez «\u00a0" + montree.libelle() + "\u00a0» dans " + table + ", ou changez ici la colonne «\u00a0"
                        + modele.descripteur().colonnes().get(colonne.racine()).libelle() + "\u00a0».");
    }

    /** Why a cell cannot be typed in; empty when it can. */
    static Optional<Empechement> empechement(ModeleTable modele, Ligne ligne, ColonneGrille colonne) {
        Colonne<?, ?> propre = colonne.propre();
        DescripteurEntite<?> descripteur = modele.descripteur();
        if (colonne.deduite() != null) {
            return Optional.of(
                    new Empechement(
                            "«\u00a0" + colonne.libelle()
                                    + "\u00a0» ne se saisit pas\u00a0: SiiMOP déduit cette valeur.",
                            colonne.deduite().ouChanger()));
        }
        if (propre == null) {
            return Optional.of(dAilleurs(modele, colonne));
        }
        if (openData(modele, ligne, colonne)) {
            return Optional.of(new Empechement("Cette valeur vient de l’open data, qui fait foi.",
                    "Faites corriger la source officielle si elle se trompe\u00a0: rien ne s’écrit ici à sa place."));
        }
        if (propre.edition() == Colonne.Edition.CREATION && ligne.revision() > 0) {
            return Optional.of(new Empechement("«\u00a0" + propre.libelle() + "\u00a0» est fixé à la création.",
                    descripteur.colonnes().stream().anyMatch(c -> c.edition() == Colonne.Edition.ACTE)
                            ? "Ouvrez la fiche (Ctrl Entrée) et choisissez ce que vous décidez."
                            : "Créez une autre ligne avec la bonne valeur, puis retirez celle-ci."));
        }
        return modele.services().puits().empechement(descripteur.table(), ligne, propre.id());
    }
}
