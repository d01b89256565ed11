package fr.siimop.modele.demo.interne;

import java.util.List;

import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Noms;

/** Titles of theses and names of those who direct them, invented like everybody else. */
final class SujetsThese {

    private static final List<String> OBJETS = List.of("Prise en charge de la douleur", "Observance du traitement",
            "Retour à domicile", "Prévention des chutes", "Délai de diagnostic", "Prescription d’antibiotiques",
            "Annonce d’une maladie chronique", "Vécu de la première garde", "Recours aux soins non programmés",
            "Qualité de vie à un an", "Repérage de la fragilité", "Coordination entre la ville et l’hôpital");
    private static final List<String> PUBLICS = List.of("chez l’enfant", "chez la personne âgée", "en zone rurale",
            "aux urgences", "en soins primaires", "chez l’adulte jeune", "en unité de soins continus",
            "pendant la grossesse", "en établissement médico-social", "au cours d’une maladie rare");
    private static final List<String> METHODES = List.of("étude rétrospective", "enquête auprès de 120 praticiens",
            "étude qualitative", "série de 48 cas", "étude de cohorte", "revue de la littérature",
            "évaluation des pratiques professionnelles");

    private final Hasard hasard;
    private final List<String> prenoms = Noms.lire("prenoms.txt");
    private final List<String> familles = Noms.lire("noms.txt");

    SujetsThese(Hasard hasard) {
        this.hasard = hasard;
    }

    String titre() {
        return hasard.parmi(OBJETS) + " " + hasard.parmi(PUBLICS) + "\u00a0: " + hasard.parmi(METHODES);
    }

    String directeur() {
        return (hasard.chance(700) ? "Pr " : "Dr ") + hasard.parmi(prenoms) + " " + hasard.parmi(familles);
    }
}
