package fr.siimop.modele.descripteur;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Whole number between two bounds, both included. */
public record TypeEntier(int minimum, int maximum) implements TypeColonne<Integer> {

    /** A spreadsheet writes 6 as 6,00 when its column has decimals; 6,5 is no whole number and stays refused. */
    private static final Pattern ENTIER_A_VIRGULE = Pattern.compile("[.,]0+$");

    @Override
    public String code() {
        return "entier";
    }

    @Override
    public Class<Integer> classe() {
        return Integer.class;
    }

    @Override
    public Integer lire(String saisie) throws ValeurInvalide {
        String chiffres = ENTIER_A_VIRGULE.matcher(saisie.replaceAll("[\\s\\u00a0\\u202f]", "")).replaceFirst("");
        try {
            return borner(Long.parseLong(chiffres));
        } catch (NumberFormatException e) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UN_ENTIER, saisie.strip());
        }
    }

    private Integer borner(long nombre) throws ValeurInvalide {
        if (nombre < minimum || nombre > maximum) {
            throw new ValeurInvalide(AnomalieValeur.HORS_BORNES, nombre, minimum, maximum);
        }
        return (int) nombre;
    }

    @Override
    public String afficher(Integer valeur) {
        return valeur.toString();
    }

    @Override
    public Object versJson(Integer valeur) {
        return valeur;
    }

    @Override
    public Integer depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof Integer || json instanceof Long) {
            return borner(((Number) json).longValue());
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(Integer valeur) {
        return valeur;
    }

    @Override
    public Integer depuisBase(Object base) {
        return ((Number) base).intValue();
    }

    @Override
    public String sql() {
        return "integer";
    }

    @Override
    public Comparator<Integer> ordre() {
        return Comparator.naturalOrder();
    }
}
