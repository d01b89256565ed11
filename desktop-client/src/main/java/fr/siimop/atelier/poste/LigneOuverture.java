package fr.siimop.atelier.poste;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.poste.AnomaliePoste;
import fr.siimop.modele.poste.Proposition;

/**
 * A line of the preview.
 *
 * @param interdit why this person cannot write that poste; {@code null} when he can
 */
record LigneOuverture(Proposition proposition, @Nullable Empechement interdit) {

    /** What becomes of it. */
    enum Sort {
        A_OUVRIR("À ouvrir"), DEJA_OUVERT("Déjà ouverts"), REFUSE("Refusés");

        private final String libelle;

        Sort(String libelle) {
            this.libelle = libelle;
        }

        String libelle() {
            return libelle;
        }
    }

    Sort sort() {
        if (proposition.anomalies().stream().anyMatch(a -> a.type() == AnomaliePoste.DEJA_OUVERT)) {
            return Sort.DEJA_OUVERT;
        }
        return proposition.ouvrable() && interdit == null ? Sort.A_OUVRIR : Sort.REFUSE;
    }

    /** The same line when the settings change and postes are proposed anew. */
    String cle() {
        return proposition.agrement().numero() + " " + proposition.poste().numero();
    }

    /** What happens, why and what to do. */
    String enMots() {
        if (interdit != null) {
            return interdit.pourquoi() + " " + interdit.faire();
        }
        return proposition.anomalies().stream().filter(Anomalie::bloquante).findFirst()
                .map(a -> Phrase.de(a).enUneLigne()).orElse("À ouvrir");
    }
}
