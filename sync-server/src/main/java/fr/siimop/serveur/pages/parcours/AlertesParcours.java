package fr.siimop.serveur.pages.parcours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.serveur.pages.Textes;
import fr.siimop.serveur.pages.parcours.PageParcours.Alerte;

/** What is missing in a file or late in a parcours: what, why, what to do. */
final class AlertesParcours {

    private static final String SCOLARITE = "Signalez-le à la scolarité de votre UFR, qui complète la fiche.";

    private final Dossier dossier;
    private final List<Semestre> manquants;
    private final List<Semestre> sansEvaluation;

    AlertesParcours(Dossier dossier, List<Semestre> manquants, List<Semestre> sansEvaluation) {
        this.dossier = dossier;
        this.manquants = manquants;
        this.sansEvaluation = sansEvaluation;
    }

    List<Alerte> toutes() {
        List<Alerte> alertes = new ArrayList<>();
        if (!manquants.isEmpty()) {
            alertes.add(new Alerte(true,
                    noms(manquants) + (manquants.size() > 1 ? " manquent." : " manque."),
                    "Vous êtes en troisième cycle depuis novembre\u00a0" + dossier.promotion()
                            + ", mais aucune activité n’est enregistrée pour "
                            + (manquants.size() > 1 ? "ces semestres." : "ce semestre."),
                    "Dites à la scolarité de votre UFR où vous étiez\u00a0: sans cela, votre ancienneté ne peut pas "
                            + "être calculée en entier."));
        }
        if (!sansEvaluation.isEmpty()) {
            alertes.add(new Alerte(false,
                    noms(sansEvaluation) + (sansEvaluation.size() > 1
                            ? " n’ont pas d’évaluation."
                            : " n’a pas d’évaluation."),
                    sansEvaluation.size() > 1
                            ? "Ces semestres sont terminés, et ne sont ni validés ni refusés."
                            : "Ce semestre est terminé depuis le "
                                    + Textes.jourEnLettres(sansEvaluation.getFirst().fin())
                                    + ", et n’est ni validé ni refusé.",
                    "Demandez l’évaluation à votre responsable de terrain de stage, ou à votre coordonnateur."));
        }
        if (dossier.statut() == StatutInterne.ACTIF && !absents().isEmpty()) {
            alertes.add(new Alerte(false, "Votre fiche n’est pas complète\u00a0: il manque " + absents() + ".",
                    "Ces données servent aux listes d’appel et aux campagnes de choix.", SCOLARITE));
        }
        return alertes;
    }

    private String absents() {
        return Stream.of(dossier.des() == null ? "le DES" : "", dossier.phase() == null ? "la phase" : "",
                dossier.ufr() == null ? "l’UFR" : "", dossier.ine() == null ? "le n°\u00a0INE" : "")
                .filter(texte -> !texte.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String noms(List<Semestre> semestres) {
        List<String> noms = semestres.stream().map(s -> s.libelle().toLowerCase(Locale.FRENCH).replace(' ', '\u00a0'))
                .toList();
        String tous = noms.size() == 1
                ? noms.getFirst()
                : String.join(", ", noms.subList(0, noms.size() - 1)) + " et " + noms.getLast();
        return tous.substring(0, 1).toUpperCase(Locale.FRENCH) + tous.substring(1);
    }
}
