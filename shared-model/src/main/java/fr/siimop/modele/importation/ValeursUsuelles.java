package fr.siimop.modele.importation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** What a new row holds in a required column that the file does not have at all. */
final class ValeursUsuelles {

    private static final Map<String, String> CODES = Map.of("activite_semestrielle.mode", "COMPLET",
            "activite_semestrielle.situation", "STAGE_NORMAL", "activite_semestrielle.validation", "EN_COURS",
            "personne.source", "LOCAL", "etablissement.source", "LOCAL", "interne.statut", "ACTIF", "interne.regime",
            "R3C", "agrement.etat", "ACTIF", "terrain.etat", "OUVERT", "poste.acces", "REFERENT");

    private ValeursUsuelles() {}

    static @Nullable Object de(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne) {
        Object usage = descripteur.usage(colonne.id());
        if (usage != null || !colonne.requise()) {
            return usage;
        }
        String code = CODES.get(descripteur.table() + "." + colonne.id());
        try {
            return code == null
                    ? colonne.type() instanceof TypeBooleen ? Boolean.FALSE : null
                    : colonne.type().depuisJson(code);
        } catch (ValeurInvalide e) {
            throw new IllegalStateException(descripteur.table() + "." + colonne.id() + " has no value " + code, e);
        }
    }
}
