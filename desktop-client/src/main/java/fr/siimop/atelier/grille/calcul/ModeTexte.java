package fr.siimop.atelier.grille.calcul;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How a text filter compares, always without case nor accents but for the expression. */
public enum ModeTexte {
    CONTIENT("contient"),
    COMMENCE_PAR("commence par"),
    FINIT_PAR("finit par"),
    EGALE("est exactement"),
    NE_CONTIENT_PAS("ne contient pas"),
    EXPRESSION("suit l’expression");

    private final String libelle;

    ModeTexte(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Why a text cannot be searched so, and what to do; empty when it can. */
    public Optional<String> erreur(String texte) {
        if (this != EXPRESSION) {
            return Optional.empty();
        }
        try {
            Pattern.compile(texte);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(expliquer(e, texte));
        }
    }

    private static String expliquer(PatternSyntaxException e, String texte) {
        String raison = switch (e.getDescription()) {
            case "Unclosed group" -> "une parenthèse est ouverte et jamais fermée";
            case "Unmatched closing ')'" -> "une parenthèse est fermée sans avoir été ouverte";
            case "Unclosed character class" -> "un crochet est ouvert et jamais fermé";
            case "Unclosed counted closure" -> "une accolade est ouverte et jamais fermée";
            default -> e.getDescription().startsWith("Dangling meta character")
                    ? "«\u00a0" + signe(e, texte) + "\u00a0» doit suivre ce qu’il répète"
                    : "elle n’est pas complète";
        };
        int place = Math.clamp(e.getIndex() + 1L, 1, Math.max(1, texte.length()));
        return "Expression illisible au caractère " + place + "\u00a0: " + raison
                + ". Corrigez-la, ou choisissez «\u00a0Contient\u00a0».";
    }

    private static String signe(PatternSyntaxException e, String texte) {
        int place = Math.clamp(e.getIndex(), 0, Math.max(0, texte.length() - 1));
        return texte.isEmpty() ? "" : texte.substring(place, place + 1);
    }

    /** Tests a text, and the same folded. */
    Essai essai(String cherche) {
        String plie = Pliage.plier(cherche);
        return switch (this) {
            case CONTIENT -> (texte, plieTexte) -> plieTexte.contains(plie);
            case COMMENCE_PAR -> (texte, plieTexte) -> plieTexte.startsWith(plie);
            case FINIT_PAR -> (texte, plieTexte) -> plieTexte.endsWith(plie);
            case EGALE -> (texte, plieTexte) -> plieTexte.equals(plie);
            case NE_CONTIENT_PAS -> (texte, plieTexte) -> !plieTexte.contains(plie);
            case EXPRESSION -> {
                Pattern motif = Pattern.compile(cherche, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                yield (texte, plieTexte) -> suit(motif, texte);
            }
        };
    }

    private static boolean suit(Pattern motif, String texte) {
        try {
            return motif.matcher(new TexteCompte(texte)).find();
        } catch (StackOverflowError e) {
            throw new ExpressionSansFin();
        }
    }

    /** One comparison. */
    @FunctionalInterface
    interface Essai {
        boolean garde(String texte, String plie);
    }
}
