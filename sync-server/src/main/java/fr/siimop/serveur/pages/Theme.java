package fr.siimop.serveur.pages;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Light or dark, as the person chose; without a choice, as the device says. */
public enum Theme {
    AUTO("auto", "Comme mon appareil"), CLAIR("clair", "Clair"), SOMBRE("sombre", "Sombre");

    private final String code;
    private final String libelle;

    Theme(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    static Theme lire(@Nullable String code) {
        for (Theme theme : values()) {
            if (theme.code.equals(code)) {
                return theme;
            }
        }
        return AUTO;
    }

    /** Condition under which the dark colours apply; empty when they never do. */
    public Optional<String> quandSombre() {
        return switch (this) {
            case AUTO -> Optional.of("(prefers-color-scheme: dark)");
            case CLAIR -> Optional.empty();
            case SOMBRE -> Optional.of("all");
        };
    }
}
