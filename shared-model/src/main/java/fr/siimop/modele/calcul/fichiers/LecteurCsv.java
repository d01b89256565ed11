package fr.siimop.modele.calcul.fichiers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.AnomalieCsv;
import fr.siimop.modele.tableur.Csv;
import fr.siimop.modele.tableur.EnregistrementsCsv;

/**
 * Reads a CSV file line by line: columns found by the names of the first line, in any order; others ignored. Every
 * value that is not as asked becomes a {@link Faute} with its position, an innocuous value is returned and the line is
 * {@link #fautive()}: one test after the last field is enough.
 *
 * <pre>
 * while (lecteur.suivante()) {
 *     String interne = lecteur.requis(INTERNE);
 *     int rang = lecteur.entier(RANG, 1);
 *     if (!lecteur.fautive()) …
 * </pre>
 */
public final class LecteurCsv implements AutoCloseable {

    private static final int LONGUEUR_MAX = 1 << 16;

    private final InputStream flux;
    private final String fichier;
    private final List<String> colonnes;
    private final Fautes fautes;
    private final EnregistrementsCsv lignes;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final int[] places;
    private int champsAttendus;
    private boolean lisible;
    private boolean fautive;

    private LecteurCsv(InputStream flux, String fichier, List<String> colonnes, Fautes fautes) throws IOException {
        this.flux = flux;
        this.fichier = fichier;
        this.colonnes = List.copyOf(colonnes);
        this.fautes = fautes;
        this.lignes = new EnregistrementsCsv(flux, Csv.VIRGULE, LONGUEUR_MAX);
        this.places = new int[colonnes.size()];
        lireEntete();
    }

    /** {@code null}, and a fault, when the file is absent or its first line does not name the columns. */
    public static @Nullable LecteurCsv ouvrir(Fichiers fichiers, String nom, List<String> colonnes, Fautes fautes)
            throws IOException {
        InputStream flux;
        try {
            flux = fichiers.ouvrir(nom);
        } catch (IOException illisible) {
            fautes.ajouter(Faute.de(nom, 0, "", CodeFaute.FICHIER_ILLISIBLE, ""));
            return null;
        }
        if (flux == null) {
            fautes.ajouter(Faute.de(nom, 0, "", CodeFaute.FICHIER_ABSENT, ""));
            return null;
        }
        var lecteur = new LecteurCsv(flux, nom, colonnes, fautes);
        if (!lecteur.lisible) {
            lecteur.close();
            return null;
        }
        return lecteur;
    }

    private void lireEntete() throws IOException {
        if (!lignes.passerMarque()) {
            fautes.ajouter(Faute.de(fichier, 1, "", CodeFaute.ENCODAGE_INVALIDE, ""));
            return;
        }
        if (!lignes.suivant()) {
            fautes.ajouter(Faute.de(fichier, 0, "", CodeFaute.FICHIER_VIDE, ""));
            return;
        }
        champsAttendus = lignes.champs();
        if (!syntaxeCorrecte()) {
            return;
        }
        List<String> entete = IntStream.range(0, champsAttendus).mapToObj(champ -> decoder(champ, "")).toList();
        if (!fautive) {
            placer(entete);
        }
    }

    private void placer(List<String> entete) {
        if (entete.size() == 1 && colonnes.size() > 1 && (entete.getFirst().contains(";")
                || entete.getFirst().contains("\t"))) {
            signaler("", CodeFaute.SEPARATEUR_INATTENDU, entete.getFirst());
            return;
        }
        for (int i = 0; i < places.length; i++) {
            String colonne = colonnes.get(i);
            places[i] = entete.indexOf(colonne);
            if (places[i] < 0) {
                signaler(colonne, CodeFaute.COLONNE_MANQUANTE, "",
                        entete.stream().map(lue -> "«\u00A0" + lue + "\u00A0»").collect(Collectors.joining(", ")));
            } else if (entete.lastIndexOf(colonne) != places[i]) {
                signaler(colonne, CodeFaute.COLONNE_EN_DOUBLE, colonne);
            }
        }
        lisible = !fautive;
    }

    /** Moves to the next line whose syntax is right; the others become faults. {@code false} at the end. */
    public boolean suivante() throws IOException {
        while (lignes.suivant()) {
            fautive = false;
            if (syntaxeCorrecte()) {
                return true;
            }
        }
        return false;
    }

    private boolean syntaxeCorrecte() {
        AnomalieCsv anomalie = lignes.anomalie();
        if (anomalie != null) {
            signaler("", code(anomalie), "", anomalie == AnomalieCsv.RETOUR_SEUL ? (int) '\r' : LONGUEUR_MAX);
            return false;
        }
        if (lignes.champs() != champsAttendus) {
            signaler("", CodeFaute.NOMBRE_DE_CHAMPS, "", lignes.champs(), champsAttendus);
            return false;
        }
        return true;
    }

    private static CodeFaute code(AnomalieCsv anomalie) {
        return switch (anomalie) {
            case GUILLEMET_MAL_PLACE -> CodeFaute.GUILLEMET_MAL_PLACE;
            case GUILLEMET_NON_FERME -> CodeFaute.GUILLEMET_NON_FERME;
            case RETOUR_SEUL -> CodeFaute.CARACTERE_INTERDIT;
            case ENREGISTREMENT_TROP_LONG -> CodeFaute.LIGNE_TROP_LONGUE;
        };
    }

    public int ligne() {
        return lignes.ligne();
    }

    /** Whether a value asked on this line was a fault. */
    public boolean fautive() {
        return fautive;
    }

    /** The text of a column, possibly empty. */
    public String texte(int colonne) {
        return decoder(places[colonne], colonnes.get(colonne));
    }

    /** The text of a column that may not be empty. */
    public String requis(int colonne) {
        String texte = texte(colonne);
        if (vide(colonne)) {
            signaler(colonnes.get(colonne), CodeFaute.VALEUR_ABSENTE, "");
        }
        return texte;
    }

    public boolean vide(int colonne) {
        return lignes.vide(places[colonne]);
    }

    /** A whole number of at least {@code minimum}. */
    public int entier(int colonne, int minimum) {
        return (int) entier(colonne, minimum, Integer.MAX_VALUE);
    }

    /** A whole number between two limits, both included; the lower one when it is a fault. */
    public long entier(int colonne, long minimum, long maximum) {
        int champ = places[colonne];
        int debut = lignes.debut(champ);
        int fin = lignes.fin(champ);
        byte[] octets = lignes.octets();
        boolean negatif = debut < fin && octets[debut] == '-';
        int premier = negatif ? debut + 1 : debut;
        long valeur = 0;
        for (int i = premier; i < fin; i++) {
            int chiffre = octets[i] - '0';
            if (chiffre < 0 || chiffre > 9) {
                return fautif(colonne, CodeFaute.ENTIER_INVALIDE, minimum, maximum);
            }
            valeur = valeur > Long.MAX_VALUE / 10 - 1 ? Long.MAX_VALUE / 10 : valeur * 10 + chiffre;
        }
        if (premier == fin) {
            CodeFaute code = negatif ? CodeFaute.ENTIER_INVALIDE : CodeFaute.VALEUR_ABSENTE;
            return fautif(colonne, code, minimum, maximum);
        }
        valeur = negatif ? -valeur : valeur;
        if (valeur < minimum || valeur > maximum) {
            return fautif(colonne, CodeFaute.ENTIER_HORS_LIMITES, minimum, maximum);
        }
        return valeur;
    }

    private long fautif(int colonne, CodeFaute code, long minimum, long maximum) {
        signaler(code, colonne, minimum, maximum);
        return minimum;
    }

    /** Reports a fault about the value of a column of this line. */
    public void signaler(CodeFaute code, int colonne, Object... arguments) {
        signaler(colonnes.get(colonne), code, approche(places[colonne]), arguments);
    }

    private void signaler(String colonne, CodeFaute code, String valeur, Object... arguments) {
        fautive = true;
        fautes.ajouter(Faute.de(fichier, lignes.ligne(), colonne, code, valeur, arguments));
    }

    private String decoder(int champ, String colonne) {
        controler(champ, colonne);
        try {
            return lignes.texte(champ, utf8);
        } catch (CharacterCodingException illisible) {
            signaler(colonne, CodeFaute.ENCODAGE_INVALIDE, approche(champ));
            return "";
        }
    }

    private String approche(int champ) {
        int debut = lignes.debut(champ);
        return new String(lignes.octets(), debut, lignes.fin(champ) - debut, StandardCharsets.UTF_8);
    }

    /** Control characters reveal another encoding (UTF-16) or a broken file; a line feed may be quoted. */
    private void controler(int champ, String colonne) {
        byte[] octets = lignes.octets();
        for (int i = lignes.debut(champ); i < lignes.fin(champ); i++) {
            int c = octets[i];
            if (c >= 0 && c < ' ' && c != '\t' && c != '\n' || c == 0x7F) {
                signaler(colonne, CodeFaute.CARACTERE_INTERDIT, "", c);
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        flux.close();
    }
}
