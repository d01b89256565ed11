package fr.siimop.modele.referentiel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.identifiant.Ecart;
import fr.siimop.modele.identifiant.Finess;

/** Finds, among the établissements known, those that an établissement without FINESS nor Siret, or with a wrong one, may well be (D-02). */
public final class RapprochementEtablissements {

    private static final int ASSEZ = 45;
    private static final int ASSEZ_DE_CHIFFRES = 5;
    /** Of nine: fewer are those of many places. */
    private static final int PRESQUE_TOUS = 7;
    /** Of typing, at most; so many need something else in common, for numbers of one département follow one another. */
    private static final int FAUTES = 2;
    private static final Set<String> MOTS_VIDES = Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "en",
            "ch",
            "centre", "hospitalier", "hopital", "cabinet", "dr", "docteur", "site");

    private RapprochementEtablissements() {}

    /**
     * A candidate.
     *
     * @param points   out of 100
     * @param raisons  what they have in common, in words
     */
    public record Candidat(Etablissement etablissement, int points, List<String> raisons) {

        public Candidat {
            raisons = List.copyOf(raisons);
        }
    }

    /**
     * True of two of one subdivision or of one département. Elsewhere the same name is most often that of another place:
     * hospitals are called after saints, and towns are called alike.
     */
    public static boolean memeTerritoire(Etablissement un, Etablissement autre) {
        String departement = departement(un);
        return un.subdivision().equals(autre.subdivision())
                || !departement.isEmpty() && departement.equals(departement(autre));
    }

    /** First digits of the postcode: three overseas. */
    private static String departement(Etablissement etablissement) {
        String code = etablissement.codePostal() == null ? "" : etablissement.codePostal().strip();
        int chiffres = code.startsWith("97") || code.startsWith("98") ? 3 : 2;
        return code.length() < chiffres ? "" : code.substring(0, chiffres);
    }

    /** Those of the same territory first, and of these the nearest. */
    public static List<Candidat> candidats(Etablissement cherche, Collection<Etablissement> connus, int maximum) {
        return connus.stream().filter(autre -> !autre.id().equals(cherche.id()))
                .map(autre -> comparer(cherche, autre)).filter(candidat -> candidat.points() >= ASSEZ)
                .sorted(Comparator.comparing((Candidat c) -> !memeTerritoire(cherche, c.etablissement()))
                        .thenComparing(Comparator.comparingInt(Candidat::points).reversed())
                        .thenComparing(candidat -> candidat.etablissement().id()))
                .limit(maximum).toList();
    }

    private static Candidat comparer(Etablissement un, Etablissement autre) {
        List<String> raisons = new ArrayList<>();
        int points = 0;
        if (memeChiffres(un.finess(), autre.finess())) {
            points += 60;
            raisons.add("même FINESS");
        } else {
            int fautes = fautes(un.finess(), autre.finess());
            if (fautes <= FAUTES) {
                points += fautes == FAUTES ? 30 : 58;
                raisons.add("FINESS proche");
            }
        }
        if (memeChiffres(un.siret(), autre.siret())) {
            points += 60;
            raisons.add("même Siret");
        }
        int communs = communs(un.libelle(), autre.libelle());
        if (communs > 0) {
            points += communs * 60 / 100;
            raisons.add(communs == 100 ? "même nom" : "nom proche");
        }
        if (meme(un.ville(), autre.ville())) {
            points += 20;
            raisons.add("même ville");
        } else if (meme(un.codePostal(), autre.codePostal())) {
            points += 15;
            raisons.add("même code postal");
        }
        if (meme(un.adresse(), autre.adresse())) {
            points += 20;
            raisons.add("même adresse");
        }
        if (un.type() == autre.type()) {
            points += 5;
        }
        return new Candidat(autre, Math.min(100, points), raisons);
    }

    /** Words in common for a hundred words of both, those that every hospital has left out. */
    private static int communs(String un, String autre) {
        Set<String> siens = mots(un);
        Set<String> leurs = mots(autre);
        Set<String> tous = new HashSet<>(siens);
        tous.addAll(leurs);
        siens.retainAll(leurs);
        return tous.isEmpty() ? 0 : 100 * siens.size() / tous.size();
    }

    private static Set<String> mots(String texte) {
        return Arrays.stream(plier(texte).split("[^a-z0-9]+")).filter(mot -> !mot.isEmpty())
                .filter(mot -> !MOTS_VIDES.contains(mot)).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean meme(@Nullable String un, @Nullable String autre) {
        return un != null && autre != null && !un.isBlank() && plier(un).equals(plier(autre));
    }

    private static boolean memeChiffres(@Nullable String un, @Nullable String autre) {
        return un != null && autre != null && !un.isBlank()
                && un.replaceAll("\\W", "").equalsIgnoreCase(autre.replaceAll("\\W", ""));
    }

    /** A number that cannot be right is that of another one, mistyped or cut: two right ones are two places. */
    private static int fautes(@Nullable String fautif, @Nullable String autre) {
        if (fautif == null || autre == null || Finess.valide(fautif)) {
            return FAUTES + 1;
        }
        String lu = fautif.replaceAll("\\W", "").toUpperCase(Locale.ROOT);
        if (lu.length() >= ASSEZ_DE_CHIFFRES && (autre.startsWith(lu) || autre.endsWith(lu))) {
            return lu.length() >= PRESQUE_TOUS ? 1 : FAUTES;
        }
        return Ecart.de(lu, autre, FAUTES);
    }

    private static String plier(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .strip();
    }
}
