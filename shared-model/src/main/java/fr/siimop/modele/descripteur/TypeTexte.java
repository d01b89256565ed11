package fr.siimop.modele.descripteur;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Free text of a bounded length. Leading and trailing blanks are never kept; some texts have only one case.
 *
 * @param siAbsent shown where there is none: absence itself may say something
 */
public record TypeTexte(int longueurMaximale, Casse casse, String siAbsent) implements TypeColonne<String> {

    /** Which letters are kept: identifiers are in capitals, e-mail addresses in small letters. */
    public enum Casse {
        LIBRE, MAJUSCULES, MINUSCULES;

        private String appliquer(String texte) {
            return switch (this) {
                case LIBRE -> texte;
                case MAJUSCULES -> texte.toUpperCase(Locale.ROOT);
                case MINUSCULES -> texte.toLowerCase(Locale.ROOT);
            };
        }
    }

    public TypeTexte(int longueurMaximale) {
        this(longueurMaximale, Casse.LIBRE);
    }

    public TypeTexte(int longueurMaximale, Casse casse) {
        this(longueurMaximale, casse, "");
    }

    @Override
    public String afficherOuVide(@Nullable Object valeur) {
        return valeur == null ? siAbsent : TypeColonne.super.afficherOuVide(valeur);
    }

    @Override
    public String code() {
        return "texte";
    }

    @Override
    public Class<String> classe() {
        return String.class;
    }

    @Override
    public String lire(String saisie) throws ValeurInvalide {
        String texte = casse.appliquer(saisie.strip());
        if (texte.length() > longueurMaximale) {
            throw new ValeurInvalide(AnomalieValeur.TROP_LONGUE, longueurMaximale, texte.length());
        }
        if (texte.indexOf('\0') >= 0) {
            throw new ValeurInvalide(AnomalieValeur.CARACTERE_INTERDIT);
        }
        return texte;
    }

    @Override
    public String afficher(String valeur) {
        return valeur;
    }

    @Override
    public Object versJson(String valeur) {
        return valeur;
    }

    @Override
    public String depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof String texte) {
            return lire(texte);
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(String valeur) {
        return valeur;
    }

    @Override
    public String depuisBase(Object base) {
        return (String) base;
    }

    @Override
    public String sql() {
        return "varchar(" + longueurMaximale + ")";
    }

    @Override
    public Comparator<String> ordre() {
        Collator francais = Collator.getInstance(Locale.FRENCH);
        return francais::compare;
    }
}
