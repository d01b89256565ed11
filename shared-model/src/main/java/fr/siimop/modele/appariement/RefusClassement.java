package fr.siimop.modele.appariement;

import java.util.List;

/**
 * One reason why the ranking of a post does not count: its post takes nobody.
 *
 * @param attendu the least number that the rule asks
 * @param constate the number found
 * @param internes the internes concerned, when the rule is about persons
 */
public record RefusClassement(String poste, MotifRefus motif, int attendu, int constate, List<String> internes) {

    public RefusClassement {
        internes = List.copyOf(internes);
    }

    /** What the responsable reads, as K-11 words it. */
    public String message() {
        return switch (motif) {
            case CANDIDATS_NON_CLASSES ->
                "Il ne doit pas rester de candidatures non classées\u00A0: il en reste " + constate + ".";
            case TROP_DE_REFUS -> "Trop de candidats sont refusés\u00A0: au moins " + attendu
                    + " doivent être classés, " + constate + " le sont.";
            case PREMIER_HORS_SUBDIVISION ->
                "Seul un candidat de la subdivision du poste peut être classé en premier\u00A0: " + constate
                        + " étudiant(s) d’une autre subdivision au rang 1.";
            case SUBDIVISION_INSUFFISANTE -> "Les premiers rangs du classement doivent contenir au moins " + attendu
                    + " étudiant(s) de votre subdivision\u00A0: " + constate + " y figurent.";
        };
    }
}
