package fr.siimop.modele.descripteur;

import java.util.Comparator;

/** Set of phases, typed and stored as letters: {@code SA}. */
public record TypePhases() implements TypeColonne<Phases> {

    @Override
    public String code() {
        return "phases";
    }

    @Override
    public Class<Phases> classe() {
        return Phases.class;
    }

    @Override
    public Phases lire(String saisie) throws ValeurInvalide {
        return Phases.lire(saisie);
    }

    @Override
    public String afficher(Phases valeur) {
        return String.join(" ", valeur.codes().split(""));
    }

    @Override
    public Object versJson(Phases valeur) {
        return valeur.codes();
    }

    @Override
    public Phases depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof String codes) {
            return Phases.lire(codes);
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(Phases valeur) {
        return valeur.codes();
    }

    @Override
    public Phases depuisBase(Object base) {
        try {
            return Phases.lire((String) base);
        } catch (ValeurInvalide e) {
            throw new IllegalStateException("The database holds unknown phases " + base, e);
        }
    }

    @Override
    public String sql() {
        return "varchar(3)";
    }

    @Override
    public Comparator<Phases> ordre() {
        return Comparator.naturalOrder();
    }
}
