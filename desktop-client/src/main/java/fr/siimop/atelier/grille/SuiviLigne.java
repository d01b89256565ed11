package fr.siimop.atelier.grille;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;

/**
 * What a row went through since it was received.
 *
 * @param modifies  columns typed here and not accepted by the server yet
 * @param conflits  by column, what both people had read and what each wants
 * @param refus     what the server answered when it refused the row; without a field when it concerns the whole row
 */
public record SuiviLigne(EtatLigne etat, Set<String> modifies, Map<String, ConflitChamp> conflits,
        List<AnomalieRecue> refus) {

    public static final SuiviLigne A_JOUR = new SuiviLigne(EtatLigne.A_JOUR, Set.of(), Map.of(), List.of());

    public SuiviLigne {
        modifies = Set.copyOf(modifies);
        conflits = Map.copyOf(conflits);
        refus = List.copyOf(refus);
    }

    public static SuiviLigne modifie(Set<String> colonnes) {
        return new SuiviLigne(EtatLigne.MODIFIE, colonnes, Map.of(), List.of());
    }

    /** True when the server refused this cell: its own column, or the whole row and the cell was typed here. */
    public boolean refuse(String colonne) {
        if (refus.isEmpty() || !modifies.contains(colonne)) {
            return false;
        }
        return refus.stream().anyMatch(r -> r.champ() == null || r.champ().equals(colonne));
    }
}
