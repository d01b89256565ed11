package fr.siimop.modele.anomalie;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong: code, field ({@code null} when it concerns the whole row) and the arguments of its
 * sentence. Arguments are plain values (text, whole number, date) so that an anomaly can cross the wire.
 */
public record Anomalie(CodeAnomalie type, Gravite gravite, @Nullable String champ, List<Object> arguments) {

    public Anomalie {
        arguments = List.copyOf(arguments);
    }

    public static Anomalie sur(String champ, CodeAnomalie type, Object... arguments) {
        return new Anomalie(type, type.gravite(), champ, List.of(arguments));
    }

    public static Anomalie surLigne(CodeAnomalie type, Object... arguments) {
        return new Anomalie(type, type.gravite(), null, List.of(arguments));
    }

    public String code() {
        return type.code();
    }

    public boolean bloquante() {
        return gravite == Gravite.ERREUR;
    }

    public Anomalie avecGravite(Gravite autre) {
        return new Anomalie(type, autre, champ, arguments);
    }
}
