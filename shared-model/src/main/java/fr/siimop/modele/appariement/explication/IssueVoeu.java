package fr.siimop.modele.appariement.explication;

import java.util.Locale;

/** What became of a wish. The first that applies, in this order: what makes the pair impossible, then the choice. */
public enum IssueVoeu {

    /** The interne wants never to be there. */
    ZERO_COEUR,
    /** One is shifted and the other is not. */
    DECALAGE_INCOMPATIBLE,
    /** The post was offered without any place. */
    POSTE_SANS_PLACE,
    /** The ranking of the post does not count, for the reasons given: the post takes nobody. */
    CLASSEMENT_NON_VALIDE,
    /** The post's ranking does not name the interne, and need not. */
    NON_CLASSE,
    /** The post has set the interne aside. */
    REFUSE,
    /** The interne has this post. */
    OBTENU,
    /** The interne has a post with more cœurs. */
    VOEU_PREFERE_OBTENU,
    /** The interne has another post with as many cœurs. */
    VOEU_EGAL_OBTENU,
    /** All the places are held by candidates ranked strictly better. */
    POSTE_COMPLET,
    /** All the places are held by candidates ranked at least as well, one of them equally: the tie went to them. */
    POSTE_COMPLET_A_EGALITE;

    /** As written in {@code explications.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
