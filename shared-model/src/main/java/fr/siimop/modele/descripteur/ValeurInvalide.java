package fr.siimop.modele.descripteur;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;

/** A text, wire or database value that its column type cannot read. Carries the anomaly that says so in words. */
public final class ValeurInvalide extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient CodeAnomalie code;
    private final transient List<Object> arguments;

    public ValeurInvalide(CodeAnomalie code, Object... arguments) {
        super(code.code(), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Anomalie sur(String champ) {
        return Anomalie.sur(champ, code, arguments.toArray());
    }
}
