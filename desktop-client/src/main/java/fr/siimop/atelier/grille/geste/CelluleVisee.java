package fr.siimop.atelier.grille.geste;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Ligne;

/**
 * What a gesture would do to one cell, and why it would not.
 *
 * @param rang        place of the row among those shown, from 0
 * @param ancienne    the unreadable text that is there now
 * @param nouvelle    the unreadable text that would be there
 * @param empechement why nobody may write here; not {@code null} for {@link Sort#REFUSE} alone
 * @param anomalies   what the rules would say of it
 */
public record CelluleVisee(int rang, Ligne ligne, ColonneGrille colonne, Sort sort, @Nullable Object avant,
        @Nullable Object apres, @Nullable SaisieInvalide ancienne, @Nullable SaisieInvalide nouvelle,
        @Nullable Empechement empechement, List<Anomalie> anomalies) {

    CelluleVisee jugee(List<Anomalie> trouvees) {
        boolean fausse = trouvees.stream().anyMatch(Anomalie::bloquante);
        return new CelluleVisee(rang, ligne, colonne, fausse ? Sort.A_CORRIGER : sort, avant, apres, ancienne,
                nouvelle, empechement, List.copyOf(trouvees));
    }

    /** True when the value itself changes, and not only a text that could not be read. */
    boolean change() {
        return nouvelle == null && empechement == null && !java.util.Objects.equals(avant, apres);
    }

    public String texteAvant(SourceLignes source) {
        return ancienne != null ? ancienne.texte() : colonne.texteDe(avant, source);
    }

    public String texteApres(SourceLignes source) {
        return nouvelle != null ? nouvelle.texte() : colonne.texteDe(apres, source);
    }

    /** Why it is refused, or to be corrected, or to be looked at; empty when there is nothing to say. */
    public String raison() {
        if (empechement != null) {
            return empechement.pourquoi() + " " + empechement.faire();
        }
        if (nouvelle != null) {
            return Phrase.de(nouvelle.anomalie()).enUneLigne();
        }
        return anomalies.stream().filter(Anomalie::bloquante).findFirst()
                .or(() -> anomalies.stream().findFirst()).map(a -> Phrase.de(a).enUneLigne()).orElse("");
    }
}
