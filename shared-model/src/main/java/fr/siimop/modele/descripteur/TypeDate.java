package fr.siimop.modele.descripteur;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar date, shown as 18/11/2026 and stored as 2026-11-18. */
public record TypeDate() implements TypeColonne<LocalDate> {

    private static final DateTimeFormatter AFFICHAGE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final Pattern FRANCAISE = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");

    @Override
    public String code() {
        return "date";
    }

    @Override
    public Class<LocalDate> classe() {
        return LocalDate.class;
    }

    @Override
    public LocalDate lire(String saisie) throws ValeurInvalide {
        String texte = saisie.strip();
        try {
            Matcher francaise = FRANCAISE.matcher(texte);
            if (francaise.matches()) {
                return LocalDate.of(Integer.parseInt(francaise.group(3)), Integer.parseInt(francaise.group(2)),
                        Integer.parseInt(francaise.group(1)));
            }
            return plausible(LocalDate.parse(texte));
        } catch (DateTimeException e) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, texte);
        }
    }

    /** Years that no database or person means are refused here rather than by a driver. */
    private static LocalDate plausible(LocalDate date) throws ValeurInvalide {
        if (date.getYear() < 1800 || date.getYear() > 9999) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, date.toString());
        }
        return date;
    }

    @Override
    public String afficher(LocalDate valeur) {
        return AFFICHAGE.format(valeur);
    }

    @Override
    public Object versJson(LocalDate valeur) {
        return valeur.toString();
    }

    @Override
    public LocalDate depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof String texte) {
            try {
                return plausible(LocalDate.parse(texte));
            } catch (DateTimeException e) {
                throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, texte);
            }
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(LocalDate valeur) {
        return valeur;
    }

    @Override
    public LocalDate depuisBase(Object base) {
        return base instanceof java.util.Date ancienne ? LocalDate.parse(ancienne.toString()) : (LocalDate) base;
    }

    @Override
    public String sql() {
        return "date";
    }

    @Override
    public Comparator<LocalDate> ordre() {
        return Comparator.naturalOrder();
    }
}
