package fr.siimop.modele.descripteur;

import java.util.Comparator;
import java.util.UUID;

/**
 * Reference to a row of another table, by its id. What a person types or reads is the target's key and label: that
 * needs the rows, so the grid and the import resolve it; this type only knows the id.
 *
 * @param siAbsent shown where there is none: absence itself may say something
 */
public record TypeReference(String table, String siAbsent) implements TypeColonne<UUID> {

    public TypeReference(String table) {
        this(table, "");
    }

    /** Whether a person says in words that there is none. */
    public boolean ditAbsente(String saisie) {
        return !siAbsent.isEmpty() && siAbsent.equalsIgnoreCase(saisie.strip());
    }

    @Override
    public String code() {
        return "reference";
    }

    @Override
    public Class<UUID> classe() {
        return UUID.class;
    }

    @Override
    public UUID lire(String saisie) throws ValeurInvalide {
        String texte = saisie.strip();
        try {
            if (texte.length() == 36) {
                return UUID.fromString(texte);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new ValeurInvalide(AnomalieValeur.PAS_UN_IDENTIFIANT, texte);
    }

    @Override
    public String afficher(UUID valeur) {
        return valeur.toString();
    }

    @Override
    public Object versJson(UUID valeur) {
        return valeur.toString();
    }

    @Override
    public UUID depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof String texte) {
            return lire(texte);
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(UUID valeur) {
        return valeur;
    }

    @Override
    public UUID depuisBase(Object base) {
        return (UUID) base;
    }

    @Override
    public String sql() {
        return "uuid";
    }

    @Override
    public Comparator<UUID> ordre() {
        return Comparator.naturalOrder();
    }
}
