package fr.siimop.modele.descripteur;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Closed list of values, an enum. Read by code or by label, whatever the case. */
public record TypeListe<E extends Enum<E> & ValeurListe>(Class<E> classe,
        Map<String, E> parCode) implements TypeColonne<E> {

    public static <E extends Enum<E> & ValeurListe> TypeListe<E> de(Class<E> classe) {
        return new TypeListe<>(classe, List.of(classe.getEnumConstants()).stream()
                .collect(Collectors.toUnmodifiableMap(ValeurListe::code, Function.identity())));
    }

    public List<E> valeurs() {
        return List.of(classe.getEnumConstants());
    }

    @Override
    public String code() {
        return "liste";
    }

    @Override
    public E lire(String saisie) throws ValeurInvalide {
        String cherche = saisie.strip();
        E exacte = parCode.get(cherche);
        if (exacte != null) {
            return exacte;
        }
        for (E valeur : classe.getEnumConstants()) {
            if (valeur.libelle().equalsIgnoreCase(cherche) || valeur.code().equalsIgnoreCase(cherche)) {
                return valeur;
            }
        }
        throw new ValeurInvalide(AnomalieValeur.HORS_LISTE, cherche,
                valeurs().stream().map(ValeurListe::libelle).collect(Collectors.joining(", ")));
    }

    @Override
    public String afficher(E valeur) {
        return valeur.libelle();
    }

    @Override
    public Object versJson(E valeur) {
        return valeur.code();
    }

    @Override
    public E depuisJson(Object json) throws ValeurInvalide {
        E valeur = json instanceof String code ? parCode.get(code) : null;
        if (valeur == null) {
            throw new ValeurInvalide(AnomalieValeur.HORS_LISTE, String.valueOf(json),
                    String.join(", ", parCode.keySet().stream().sorted().toList()));
        }
        return valeur;
    }

    @Override
    public Object versBase(E valeur) {
        return valeur.code();
    }

    @Override
    public E depuisBase(Object base) {
        @Nullable
        E valeur = parCode.get((String) base);
        if (valeur == null) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "%s holds unknown code %s", classe.getSimpleName(), base));
        }
        return valeur;
    }

    @Override
    public String sql() {
        return "varchar(40)";
    }

    @Override
    public Comparator<E> ordre() {
        return Comparator.naturalOrder();
    }
}
