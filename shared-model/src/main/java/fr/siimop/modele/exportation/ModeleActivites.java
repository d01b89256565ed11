package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.PlanTableur;

/**
 * The template of semester activities that everybody knows, exactly its columns under their two lines of headers (H-05).
 * An import of this table understands these headers.
 */
public final class ModeleActivites {

    static final String TABLE = "activite_semestrielle";
    /** Columns of which nobody chooses in a list. */
    private static final Set<String> LIBRES = Set.of("interne", "poste", "agrement");
    /** Of postes (D-43). */
    private static final List<String> TYPES = List.of("SIMPLE", "COUPLÉ", "MIXTE");
    /** What everybody writes for the two first situations (H-05). */
    private static final List<String> FLECHAGES = List.of("EN SUBDIVISION", "HORS SUBDIVISION");
    private static final String EXISTANT = "STAGE / Poste existant";
    private static final String NOUVEAU = "STAGE / Nouveau poste";

    /** @param cible column of the table that it fills, empty when it only describes the agrément or the post */
    public record ColonneH05(String groupe, String titre, String cible, int largeur, String exemple) {}

    public static final List<ColonneH05> COLONNES = List.of(
            new ColonneH05("SEMESTRE", "", "semestre", 110, "MAI 2027"),
            new ColonneH05("COMMENTAIRE", "", "commentaire", 180, ""),
            new ColonneH05("INTERNE", "Numéro étudiant", "interne", 110, "84000858"),
            new ColonneH05("INTERNE", "Numéro INE", "interne", 110, ""),
            new ColonneH05("INTERNE", "Numéro RPPS", "interne", 110, ""),
            new ColonneH05("INTERNE", "Adresse email", "interne", 200, "prenom.nom@exemple.fr"),
            new ColonneH05("STAGE", "Fléchage", "situation", 160, "HORS SUBDIVISION"),
            new ColonneH05("STAGE", "Validation", "validation", 130, "En cours"),
            new ColonneH05(EXISTANT, "Numéro", "poste", 120, ""),
            new ColonneH05(EXISTANT, "Subdivision", "", 150, ""),
            new ColonneH05(NOUVEAU, "Durée", "", 70, "6"), new ColonneH05(NOUVEAU, "Type", "", 90, "SIMPLE"),
            new ColonneH05(NOUVEAU, "Agrément", "agrement", 130, "990003080018"),
            new ColonneH05(NOUVEAU, "Agrément(s) lié(s)", "", 130, ""),
            new ColonneH05(NOUVEAU, "Spécialité", "", 150, "DES-PH"),
            new ColonneH05(NOUVEAU, "Phase", "phase", 100, "APPRO"),
            new ColonneH05(NOUVEAU, "Indication", "", 130, ""));

    private ModeleActivites() {}

    static PlanTableur plan(Modeles modeles, DescripteurEntite<?> descripteur) {
        return plan(modeles, descripteur, "Activités semestrielles", COLONNES);
    }

    /** The same for a file of one purpose, which has some of these columns. */
    public static PlanTableur plan(Modeles modeles, DescripteurEntite<?> descripteur, String titre,
            List<ColonneH05> choisies) {
        return plan(modeles, descripteur, titre, "Une ligne par interne et par semestre.", choisies);
    }

    static PlanTableur plan(Modeles modeles, DescripteurEntite<?> descripteur, String titre, String consigne,
            List<ColonneH05> choisies) {
        List<ColonneTableur> colonnes = new ArrayList<>();
        List<String> groupes = new ArrayList<>();
        String precedent = "";
        List<List<String>> modeEmploi = new ArrayList<>(List.of(
                List.of("Importation dans SiiMOP : " + titre),
                List.of(consigne + " Un seul des quatre identifiants de l’interne suffit ; "
                        + "s’il y en a plusieurs, ils doivent désigner la même personne. Cette feuille n’est jamais lue."),
                List.of(), List.of("Colonne", "Exemple")));
        for (ColonneH05 colonne : choisies) {
            Colonne<?, ?> cible = descripteur.colonne(colonne.cible());
            colonnes.add(new ColonneTableur(colonne.titre(), colonne.largeur(),
                    cible == null ? Nature.TEXTE : Exportation.nature(cible.type()),
                    choix(modeles, colonne, cible)));
            groupes.add(colonne.groupe().equals(precedent) ? "" : colonne.groupe());
            precedent = colonne.groupe();
            modeEmploi.add(List.of((colonne.groupe() + " " + colonne.titre()).strip(), colonne.exemple()));
        }
        return new PlanTableur(titre, groupes, colonnes, modeEmploi);
    }

    /** Spreadsheets only warn of what is not in the list: other ways of writing are understood too. */
    private static List<String> choix(Modeles modeles, ColonneH05 colonne, @Nullable Colonne<?, ?> cible) {
        if (cible == null) {
            return colonne.titre().equals("Type") ? TYPES : List.of();
        }
        return switch (cible.id()) {
            case "situation" -> Stream.concat(FLECHAGES.stream(), modeles.choix(cible).stream().skip(2)).toList();
            case "semestre" -> modeles.semestres();
            default -> LIBRES.contains(cible.id()) ? List.of() : modeles.choix(cible);
        };
    }
}
