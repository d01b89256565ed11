package fr.siimop.modele.importation.examen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.importation.BaseImport;

/** The columns by which a person tells two rows of a table apart. */
final class DetailsLigne {

    private static final Map<String, List<String>> COLONNES = Map.of("agrement", List.of("terrain", "des", "phases",
            "fin"), "terrain", List.of("libelle", "etablissement"), "poste", List.of("libelle", "phases", "semestre"),
            "interne", List.of("personne", "des", "subdivision"), "personne",
            List.of("nom", "prenom", "date_naissance"), "etablissement", List.of("libelle", "ville"));

    private DetailsLigne() {}

    static List<String> de(DescripteurEntite<?> descripteur) {
        return COLONNES.getOrDefault(descripteur.table(), List.of(descripteur.intitule())).stream()
                .filter(champ -> descripteur.colonne(champ) != null).toList();
    }

    /** What a row is called when its key would say nothing. */
    static String libelle(Registre registre, BaseImport base, String table, UUID id) {
        DescripteurEntite<?> descripteur = registre.descripteur(table);
        Ligne ligne = base.trouver(descripteur, id);
        return Optional.ofNullable(ligne).map(l -> l.valeur(descripteur.position(descripteur.intitule())))
                .map(Object::toString).orElse("");
    }
}
