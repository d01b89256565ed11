package fr.siimop.atelier.grille.saisie;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;

/** Everything that is to be said of one cell besides its value. */
public record EtatCellule(boolean modifie, @Nullable SaisieInvalide invalide, List<Anomalie> anomalies,
        List<AnomalieRecue> refus, @Nullable ConflitChamp conflit) {

    public static final EtatCellule RIEN = new EtatCellule(false, null, List.of(), List.of(), null);

    public EtatCellule {
        anomalies = List.copyOf(anomalies);
        refus = List.copyOf(refus);
    }

    public boolean erreur() {
        return invalide != null || anomalies.stream().anyMatch(a -> a.gravite() == Gravite.ERREUR);
    }

    public boolean avertissement() {
        return !erreur() && !anomalies.isEmpty();
    }

    public boolean enAnomalie() {
        return invalide != null || !anomalies.isEmpty() || !refus.isEmpty() || conflit != null;
    }

    /** Words for a screen reader and a tool tip; empty when there is nothing to say. */
    public String enMots() {
        if (conflit != null) {
            return (conflit.parUnChampLie()
                    ? "conflit\u00a0: un champ lié a été modifié par "
                    : "conflit\u00a0: modifié aussi par ")
                    + conflit.auteur();
        }
        if (!refus.isEmpty()) {
            return "refusé\u00a0: " + refus.getFirst().message();
        }
        if (invalide != null) {
            return "erreur\u00a0: " + Phrase.de(invalide.anomalie()).quoi();
        }
        if (!anomalies.isEmpty()) {
            return (erreur() ? "erreur\u00a0: " : "avertissement\u00a0: ") + Phrase.de(premiere()).quoi();
        }
        return modifie ? "modifié, pas encore envoyé" : "";
    }

    /** The same with the rule and the way out, for a tool tip that has room. */
    public String enPhrases() {
        if (conflit != null || !refus.isEmpty() || invalide == null && anomalies.isEmpty()) {
            return enMots();
        }
        Phrase phrase = Phrase.de(premiere());
        return enMots() + "\n" + phrase.pourquoi() + "\n→ " + phrase.faire();
    }

    /** The gravest anomaly. */
    public Anomalie premiere() {
        if (invalide != null) {
            return invalide.anomalie();
        }
        return anomalies.stream().filter(Anomalie::bloquante).findFirst().orElseGet(anomalies::getFirst);
    }
}
