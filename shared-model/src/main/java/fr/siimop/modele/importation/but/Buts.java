package fr.siimop.modele.importation.but;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.ModeleActivites;
import fr.siimop.modele.exportation.ModeleActivites.ColonneH05;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.TypeConcours;

/** The purposes that a file may have besides a table as it is. */
public final class Buts {

    private static final Set<String> SANS_FLECHAGE = Set.of("situation");

    private static final List<ColonneH05> AFFECTATION = List.of(
            new ColonneH05("SEMESTRE", "", "semestre", 110, "MAI 2027"),
            new ColonneH05("INTERNE", "Numéro étudiant", "interne", 110, "84000858"),
            new ColonneH05("INTERNE", "Numéro INE", "interne", 110, ""),
            new ColonneH05("INTERNE", "Numéro RPPS", "interne", 110, ""),
            new ColonneH05("INTERNE", "Adresse email", "interne", 200, "prenom.nom@exemple.fr"),
            new ColonneH05("POSTE", "Numéro agrément", "agrement", 140, "240000510007"),
            new ColonneH05("POSTE", "Numéro du poste", "poste", 110, "1"),
            new ColonneH05("STAGE", "Phase", "phase", 100, "Approfondissement"));

    private static final List<But> PARTICULIERS = List.of(
            new But("stages_inter_chu", "Stages inter-CHU", ACTIVITE_SEMESTRIELLE.table(),
                    ACTIVITE_SEMESTRIELLE.avecUsage(DescripteurActiviteSemestrielle.SITUATION, Situation.INTER_CHU),
                    ModeleActivites.COLONNES.stream().filter(c -> !SANS_FLECHAGE.contains(c.cible())).toList(), null,
                    null),
            new But("affectations", "Affectations", ACTIVITE_SEMESTRIELLE.table(), ACTIVITE_SEMESTRIELLE, AFFECTATION,
                    "poste", null),
            internes("internes_cng_ecn", "Internes du CNG, ECN", TypeConcours.ECN),
            internes("internes_cng_edn", "Internes du CNG, EDN", TypeConcours.EDN));

    private Buts() {}

    private static But internes(String id, String libelle, TypeConcours concours) {
        DescripteurEntite<?> descripteur = DescripteurInternesCng.de(id, libelle, concours);
        return new But(id, libelle, "interne", descripteur, List.of(), null, new CompositionInternes(concours));
    }

    public static List<But> particuliers() {
        return PARTICULIERS;
    }

    public static Optional<But> chercher(String id) {
        return PARTICULIERS.stream().filter(but -> but.id().equals(id)).findFirst();
    }

    /** What a file imported from the screen of a table may be, the most common first. */
    public static List<But> pour(DescripteurEntite<?> descripteur) {
        List<But> buts = new ArrayList<>(List.of(But.courant(descripteur)));
        PARTICULIERS.stream().filter(but -> but.table().equals(descripteur.table())).forEach(buts::add);
        return buts;
    }
}
