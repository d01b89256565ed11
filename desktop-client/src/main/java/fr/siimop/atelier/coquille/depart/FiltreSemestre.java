package fr.siimop.atelier.coquille.depart;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Semestre;

/**
 * Postes are prepared one semester at a time: their table opens on the next one to begin. A cursus is a history, and opens
 * whole.
 */
final class FiltreSemestre {

    static final String SEMESTRE = DescripteurPoste.SEMESTRE.id();

    private FiltreSemestre() {}

    static boolean convient(DescripteurEntite<?> table) {
        return table.table().equals(DescripteurPoste.POSTE.table());
    }

    /** The one that is being prepared. */
    static Optional<Semestre> prepare(SourceLignes source) {
        var aujourdhui = source.contexte(Origine.SAISIE).aujourdhui();
        return Entites.de(DescripteurSemestre.SEMESTRE, source.lignes(DescripteurSemestre.SEMESTRE.table())).stream()
                .filter(s -> s.debut().isAfter(aujourdhui)).min(Comparator.comparing(Semestre::debut));
    }

    static Optional<Filtre> pour(DescripteurEntite<?> table, SourceLignes source) {
        return prepare(source)
                .flatMap(prepare -> ColonneGrille.toutes(table, source).stream().filter(c -> c.id().equals(SEMESTRE))
                        .findFirst().map(c -> new Filtre.Valeurs(SEMESTRE, Set.of(c.texteDe(prepare.id(), source)))));
    }
}
