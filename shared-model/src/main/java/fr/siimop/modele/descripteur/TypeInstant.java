package fr.siimop.modele.descripteur;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/** Moment in time, to the second: Paris time on screen, UTC on the wire and in the database. */
public record TypeInstant() implements TypeColonne<Instant> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter AFFICHAGE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss",
            Locale.FRENCH);

    @Override
    public String code() {
        return "instant";
    }

    @Override
    public Class<Instant> classe() {
        return Instant.class;
    }

    @Override
    public Instant lire(String saisie) throws ValeurInvalide {
        try {
            return plausible(LocalDateTime.parse(saisie.strip(), AFFICHAGE).atZone(PARIS).toInstant());
        } catch (DateTimeException e) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, saisie.strip());
        }
    }

    /** As for dates, in the year that is shown. */
    private static Instant plausible(Instant instant) throws ValeurInvalide {
        if (!TypeDate.plausible(instant.atZone(PARIS).getYear())) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, instant.toString());
        }
        return instant;
    }

    @Override
    public String afficher(Instant valeur) {
        return AFFICHAGE.format(valeur.atZone(PARIS));
    }

    @Override
    public Object versJson(Instant valeur) {
        return valeur.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public Instant depuisJson(Object json) throws ValeurInvalide {
        if (json instanceof String texte) {
            try {
                return plausible(Instant.parse(texte).truncatedTo(ChronoUnit.SECONDS));
            } catch (DateTimeException e) {
                throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, texte);
            }
        }
        throw new ValeurInvalide(AnomalieValeur.TYPE_INATTENDU, code(), String.valueOf(json));
    }

    @Override
    public Object versBase(Instant valeur) {
        return valeur.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant depuisBase(Object base) {
        return base instanceof OffsetDateTime decale ? decale.toInstant() : ((java.util.Date) base).toInstant();
    }

    @Override
    public String sql() {
        return "timestamp with time zone";
    }

    @Override
    public Comparator<Instant> ordre() {
        return Comparator.naturalOrder();
    }
}
