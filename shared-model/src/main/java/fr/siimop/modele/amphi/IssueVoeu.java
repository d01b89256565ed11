package fr.siimop.modele.amphi;

import java.util.Locale;

/** What became of a wish, and so why the interne has this post and not another. */
public enum IssueVoeu {

    /** The interne has this post. */
    OBTENU,
    /** Internes of better rank hold all the places. */
    POSTE_COMPLET,
    /** The post was offered without any place. */
    POSTE_SANS_PLACE,
    /** Not looked at: the interne has a post that he wished more. */
    VOEU_PREFERE_OBTENU;

    /** As written in {@code explications.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
