package fr.siimop.modele.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a mutation on the server. */
public enum Issue {
    APPLIQUEE("appliquee"), FUSIONNEE("fusionnee"), CONFLIT("conflit"), REFUSEE("refusee");

    private final String code;

    Issue(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    public static Issue lire(String code) {
        for (Issue issue : values()) {
            if (issue.code.equals(code)) {
                return issue;
            }
        }
        throw new IllegalArgumentException("Unknown outcome " + code);
    }
}
