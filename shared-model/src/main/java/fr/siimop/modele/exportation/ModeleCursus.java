package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.ModeleActivites.ColonneH05;
import fr.siimop.modele.tableur.PlanTableur;

/**
 * Templates of the decisions of juries, theses and diplomas: whichever of his four identifiers names the interne, as in
 * the template of semester activities (H-05), then what was decided.
 */
final class ModeleCursus {

    private static final String INTERNE = "INTERNE";
    private static final List<ColonneH05> IDENTIFIANTS = List.of(
            new ColonneH05(INTERNE, "Numéro étudiant", "interne", 110, "84000858"),
            new ColonneH05(INTERNE, "Numéro INE", "interne", 110, ""),
            new ColonneH05(INTERNE, "Numéro RPPS", "interne", 110, ""),
            new ColonneH05(INTERNE, "Adresse email", "interne", 200, "prenom.nom@exemple.fr"));
    private static final String JURY = "JURY";
    private static final String THESE = "THÈSE";
    private static final String DIPLOME = "DIPLÔME";

    /** @param consigne what a line is */
    private record Forme(String consigne, List<ColonneH05> colonnes) {}

    private static final Map<String, Forme> FORMES = Map.of("validation_phase",
            new Forme("Une ligne par interne et par décision de jury.", List.of(
                    new ColonneH05(JURY, "Phase", "phase", 140, "Socle"),
                    new ColonneH05(JURY, "Date du jury", "date_jury", 110, "16/10/2026"),
                    new ColonneH05(JURY, "Décision", "decision", 120, "Validée"),
                    new ColonneH05(JURY, "DES de la phase", "des", 150, ""),
                    new ColonneH05(JURY, "Commentaire", "commentaire", 200, ""))),
            "these", new Forme("Une ligne par interne.", List.of(
                    new ColonneH05(THESE, "Résultat", "resultat", 120, "Soutenue"),
                    new ColonneH05(THESE, "Date de soutenance", "date_soutenance", 130, "25/09/2026"),
                    new ColonneH05(THESE, "Titre", "titre", 300, "Retour à domicile après une bronchiolite"),
                    new ColonneH05(THESE, "Directeur de thèse", "directeur", 180, "Pr Anis ORME"),
                    new ColonneH05(THESE, "UFR de soutenance", "ufr", 180, ""))),
            "diplome", new Forme("Une ligne par diplôme.", List.of(
                    new ColonneH05(DIPLOME, "Diplôme", "type", 220, "Diplôme d’État de docteur"),
                    new ColonneH05(DIPLOME, "DES", "des", 150, ""),
                    new ColonneH05(DIPLOME, "Date d’obtention", "date_obtention", 120, "09/10/2026"),
                    new ColonneH05(DIPLOME, "Numéro du diplôme", "numero", 140, ""),
                    new ColonneH05(DIPLOME, "UFR qui le délivre", "ufr", 180, ""))));

    private ModeleCursus() {}

    static boolean concerne(String table) {
        return FORMES.containsKey(table);
    }

    static PlanTableur plan(Modeles modeles, DescripteurEntite<?> descripteur) {
        Forme forme = Objects.requireNonNull(FORMES.get(descripteur.table()));
        List<ColonneH05> toutes = new ArrayList<>(IDENTIFIANTS);
        toutes.addAll(forme.colonnes());
        return ModeleActivites.plan(modeles, descripteur, descripteur.libellePluriel(), forme.consigne(), toutes);
    }
}
