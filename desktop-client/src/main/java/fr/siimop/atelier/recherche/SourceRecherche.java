package fr.siimop.atelier.recherche;

import java.util.List;

/**
 * A table that is searched, and its columns: which one numbers a row, which ones name it, which ones say where it is.
 *
 * @param aussi searched without being shown: an e-mail address, a Siret
 */
public record SourceRecherche(String table, List<String> numero, List<String> nom, List<String> lieu,
        List<String> aussi) {

    /** Found by the name of somebody, and opened where he works: on its terrain. */
    public static final String INTERVENANT = "intervenant";

    /** In the order in which equal answers are shown. */
    public static final List<SourceRecherche> TOUTES = List.of(
            new SourceRecherche("interne", List.of("numero"), List.of("personne", "prenom"),
                    List.of("des", "subdivision"), List.of("email", "ine")),
            new SourceRecherche("etablissement", List.of("finess"), List.of("libelle"), List.of("ville"),
                    List.of("siret")),
            new SourceRecherche("terrain", List.of("numero"), List.of("libelle"),
                    List.of("etablissement", "specialite_appel"), List.of()),
            new SourceRecherche("agrement", List.of("numero"), List.of("terrain_libelle", "des"),
                    List.of("etablissement"), List.of()),
            new SourceRecherche("poste", List.of("agrement"), List.of("libelle"), List.of("etablissement", "semestre"),
                    List.of("numero")),
            new SourceRecherche(INTERVENANT, List.of("mandat"), List.of("personne", "personne_prenom"),
                    List.of("terrain_libelle", "etablissement"), List.of("personne_email")));
}
