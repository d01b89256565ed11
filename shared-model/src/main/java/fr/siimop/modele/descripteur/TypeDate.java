package fr.siimop.modele.descripteur;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Calendar date, shown as 18/11/2026 and stored as 2026-11-18. */
public record TypeDate() implements TypeColonne<LocalDate> {

    private static final DateTimeFormatter AFFICHAGE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final Pattern FRANCAISE = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern EN_LETTRES = Pattern
            .compile("(\\d{1,2})(?:er)?[ \\u00a0\\-](\\p{L}+)\\.?[ \\u00a0\\-](\\d{4}|\\d{2})");
    private static final List<String> MOIS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre");
    /** Day 1 of spreadsheets, which hold 29/02/1900 for a day: numbers are right from March 1900. */
    private static final LocalDate ORIGINE_TABLEUR = LocalDate.of(1899, 12, 30);
    /** A bare number is a spreadsheet's date from 1954 to 2064 alone: shorter or longer ones are typing errors. */
    private static final Pattern NUMERO_TABLEUR = Pattern.compile("[2-5]\\d{4}");
    /** Two digits from 60 on are of the last century: births; below, agréments last until 2031 and more. */
    private static final int PIVOT = 60;

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
                return plausible(LocalDate.of(annee(francaise.group(3)), Integer.parseInt(francaise.group(2)),
                        Integer.parseInt(francaise.group(1))));
            }
            Matcher lettres = EN_LETTRES.matcher(texte);
            if (lettres.matches()) {
                return plausible(LocalDate.of(annee(lettres.group(3)), mois(lettres.group(2), texte),
                        Integer.parseInt(lettres.group(1))));
            }
            if (NUMERO_TABLEUR.matcher(texte).matches()) {
                return ORIGINE_TABLEUR.plusDays(Integer.parseInt(texte));
            }
            return plausible(LocalDate.parse(texte));
        } catch (DateTimeException e) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, texte);
        }
    }

    private static int annee(String chiffres) {
        int annee = Integer.parseInt(chiffres);
        return chiffres.length() == 4 ? annee : annee < PIVOT ? 2000 + annee : 1900 + annee;
    }

    /** « nov », « nov. » or « novembre », with or without accents: three letters tell all but juin from juillet. */
    private static int mois(String nom, String texte) throws ValeurInvalide {
        String nu = sansAccent(nom);
        List<Integer> trouves = IntStream.rangeClosed(1, 12)
                .filter(m -> nu.length() >= 3 && sansAccent(MOIS.get(m - 1)).startsWith(nu)).boxed().toList();
        if (trouves.size() != 1) {
            throw new ValeurInvalide(AnomalieValeur.PAS_UNE_DATE, texte);
        }
        return trouves.getFirst();
    }

    private static String sansAccent(String mot) {
        return mot.toLowerCase(Locale.FRENCH).replace('é', 'e').replace('û', 'u');
    }

    /** Years that no database or person means are refused here rather than by a driver. */
    static boolean plausible(int annee) {
        return annee >= 1800 && annee <= 9999;
    }

    private static LocalDate plausible(LocalDate date) throws ValeurInvalide {
        if (!plausible(date.getYear())) {
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
