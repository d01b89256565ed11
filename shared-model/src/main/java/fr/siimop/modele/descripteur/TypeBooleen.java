package fr.siimop.modele.descripteur;

import java.util.Comparator;
import java.util.Locale;

/** Yes or no. */
public record TypeBooleen() implements TypeColonne<Boolean> {

    @Override
    public String code() {
        return "booleen";
    }

    @Override
    public Class<Boolean> classe() {
        return Boolean.class;
    }

    @Override
    public Boolean lire(String saisie) throws ValeurInvalide {
        return switch (saisie.strip().toLowerCase(Locale.FRENCH)) {
            case "oui", "o", "vrai", "x", "1", "true" -> true;
            case "non", "n", "faux", "0", "false" -> false;
            default -> throw new ValeurInvalide(AnomalieValeur.PAS_UN_OUI_NON, saisie.strip());
        };
    }

    @Override
    public String afficher(Boolean valeur) {
        return valeur ? "Oui" : "Non";
    }

    @Override
    public Object versJson(Boolean valeur) {
        return valeur;
    }

    @Override
    public Boolean depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof Boolean booleen) {
            return booleen;
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(Boolean valeur) {
        return valeur;
    }

    @Override
    public Boolean depuisBase(Object base) {
        return (Boolean) base;
    }

    @Override
    public String sql() {
        return "boolean";
    }

    @Override
    public Comparator<Boolean> ordre() {
        return Comparator.naturalOrder();
    }
}
