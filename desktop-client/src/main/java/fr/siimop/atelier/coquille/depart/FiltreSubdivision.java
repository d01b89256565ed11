package fr.siimop.atelier.coquille.depart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeReference;

/** A national table opens on the rows that the person manages; removing the chip shows the country. */
final class FiltreSubdivision {

    private static final String SUBDIVISION = "subdivision";

    private FiltreSubdivision() {}

    static boolean convient(DescripteurEntite<?> table) {
        return table.portee().nationale() && !table.portee().chemin().isEmpty();
    }

    /** @param portees codes of the subdivisions where the person writes */
    static Optional<Filtre> pour(DescripteurEntite<?> table, SourceLignes source, Set<String> portees) {
        return ColonneGrille.toutes(table, source).stream().filter(c -> c.id().equals(SUBDIVISION)).findFirst()
                .flatMap(colonne -> {
                    List<Ligne> toutes = source.lignes(SUBDIVISION);
                    Set<String> textes = textes(colonne, toutes, portees, source);
                    return textes.isEmpty() || textes.size() == toutes.size()
                            ? Optional.empty()
                            : Optional.of(new Filtre.Valeurs(SUBDIVISION, textes));
                });
    }

    /** As the column shows them. */
    private static Set<String> textes(ColonneGrille colonne, List<Ligne> subdivisions, Set<String> portees,
            SourceLignes source) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(SUBDIVISION);
        int code = descripteur.position("code");
        int libelle = descripteur.position("libelle");
        return subdivisions.stream().filter(s -> s.valeur(code) instanceof String c && portees.contains(c))
                .map(s -> colonne.texteDe(colonne.type() instanceof TypeReference ? s.id() : s.valeur(libelle), source))
                .collect(Collectors.toSet());
    }
}
