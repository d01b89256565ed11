package fr.siimop.atelier.coquille;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * An entry of the navigation; only what works is there.
 *
 * @param groupe title above it, empty for none
 * @param table  the table that it opens, or {@code null} for a screen of its own
 */
public record Rubrique(String id, String libelle, String icone, String groupe, @Nullable String table) {

    public static final Rubrique ACCUEIL = new Rubrique("accueil", "Accueil", "mdi2h-home-outline", "", null);
    public static final Rubrique SYNCHRO = new Rubrique("synchro", "Synchronisation", "mdi2s-sync", "", null);

    /** Table without which the recovery has nothing to show. */
    static final String REPRISE_LUE = "ligne_reprise";
    private static final String STAGES = "Stages 3ᵉ cycle";
    private static final String ETUDIANTS = "Étudiants";

    public static final Rubrique REPRISE = new Rubrique("reprise", "Reprise d’IMOTEP", "mdi2d-database-sync-outline",
            STAGES, null);
    public static final Rubrique POSTES = table("poste", "Postes", "mdi2b-briefcase-outline");

    /** In the order of the navigation. */
    public static final List<Rubrique> TABLES = List.of(
            table("etablissement", "Établissements", "mdi2h-hospital-building"),
            table("terrain", "Terrains", "mdi2m-map-marker-outline"),
            table("intervenant", "RTS et intervenants", "mdi2a-account-multiple-outline"),
            table("demande_terrain", "Demandes des RTS", "mdi2m-message-question-outline"),
            table("agrement", "Agréments", "mdi2c-certificate-outline"), POSTES,
            table("periode_ouverture", "Périodes d’ouverture", "mdi2c-calendar-range-outline"),
            etudiant("interne", "Mes étudiants", "mdi2s-school-outline"),
            etudiant("activite_semestrielle", "Parcours étudiants", "mdi2t-timeline-text-outline"),
            etudiant("validation_phase", "Validations de phase", "mdi2c-check-decagram-outline"),
            etudiant("these", "Thèses", "mdi2b-book-education-outline"),
            etudiant("diplome", "Diplômes", "mdi2s-school"));

    private static Rubrique etudiant(String table, String libelle, String icone) {
        return new Rubrique(table, libelle, icone, ETUDIANTS, table);
    }

    private static Rubrique table(String table, String libelle, String icone) {
        return new Rubrique(table, libelle, icone, STAGES, table);
    }

    /** The entry of a table; those that the navigation does not have open in a tab all the same. */
    static Rubrique de(DescripteurEntite<?> descripteur) {
        return TABLES.stream().filter(r -> descripteur.table().equals(r.table())).findFirst()
                .orElseGet(() -> table(descripteur.table(), descripteur.libellePluriel(), icone(descripteur.table())));
    }

    boolean desStages() {
        return groupe.equals(STAGES);
    }

    /** The icon of a table, wherever one of its rows is named. */
    public static String icone(String table) {
        return TABLES.stream().filter(r -> table.equals(r.table())).map(Rubrique::icone).findFirst()
                .orElse("mdi2t-text-box-outline");
    }
}
