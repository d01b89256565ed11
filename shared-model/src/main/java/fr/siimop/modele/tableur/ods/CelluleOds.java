package fr.siimop.modele.tableur.ods;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/** Value of one cell: its typed attribute when it has one, else the paragraphs that it shows. */
final class CelluleOds {

    private static final Pattern AVEC_ZEROS = Pattern.compile("0\\d{1,40}");

    private CelluleOds() {}

    static int repetitions(LecteurXml xml, String attribut) throws IOException {
        String texte = xml.attribut(attribut);
        try {
            int fois = texte == null ? 1 : Integer.parseInt(texte);
            if (fois >= 1) {
                return Math.min(fois, LimitesTableur.LIGNES);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException("repeated " + texte);
    }

    /** Reads up to the end of the cell that has just begun. */
    static Cellule lire(LecteurXml xml) throws IOException {
        boolean formule = xml.attribut("formula") != null;
        boolean erreur = "error".equals(xml.attributPrefixe("calcext:value-type"));
        String type = Objects.requireNonNullElse(xml.attribut("value-type"), "");
        String valeur = xml.attribut(switch (type) {
            case "date" -> "date-value";
            case "boolean" -> "boolean-value";
            case "string" -> "string-value";
            default -> "value";
        });
        String montre = ParagraphesOds.lire(xml);
        Cellule cellule = erreur ? new Cellule.Erreur(montre) : cellule(type, valeur, montre);
        return formule && !cellule.vide() ? new Cellule.Formule(cellule) : cellule;
    }

    private static Cellule cellule(String type, @Nullable String valeur, String montre) throws IOException {
        return switch (type) {
            case "float", "percentage", "currency" -> nombre(valeur, montre);
            case "date" -> date(valeur, montre);
            case "boolean" -> new Cellule.Booleen("true".equals(valeur));
            case "string" -> Cellule.texte(valeur == null ? montre : valeur);
            default -> Cellule.texte(montre);
        };
    }

    private static Cellule nombre(@Nullable String valeur, String montre) throws IOException {
        try {
            double nombre = Double.parseDouble(Objects.requireNonNullElse(valeur, montre));
            if (!Double.isFinite(nombre)) {
                throw new IOException("not a number");
            }
            return new Cellule.Nombre(nombre, AVEC_ZEROS.matcher(montre).matches() ? montre.length() : 0);
        } catch (NumberFormatException e) {
            throw new IOException("not a number", e);
        }
    }

    private static Cellule date(@Nullable String valeur, String montre) throws IOException {
        String iso = Objects.requireNonNullElse(valeur, montre);
        try {
            return new Cellule.Date(LocalDateTime.parse(iso.contains("T") ? iso.replace("Z", "") : iso + "T00:00"));
        } catch (DateTimeParseException e) {
            throw new IOException("not a date", e);
        }
    }

    /** The text that a cell shows. */
    private static final class ParagraphesOds {

        private static final int BLANCS_MAXIMUM = 1_000;

        static String lire(LecteurXml xml) throws IOException {
            StringBuilder texte = new StringBuilder();
            int niveau = xml.profondeur() - 1;
            boolean premier = true;
            while (xml.profondeur() > niveau) {
                if (xml.suivant() == Evenement.DEBUT) {
                    if (xml.nom().equals("p")) {
                        texte.append(premier ? "" : "\n");
                        premier = false;
                        paragraphe(xml, texte);
                    } else {
                        xml.sauter();
                    }
                }
            }
            return texte.toString();
        }

        private static void paragraphe(LecteurXml xml, StringBuilder texte) throws IOException {
            int niveau = xml.profondeur() - 1;
            while (xml.profondeur() > niveau) {
                switch (xml.suivant()) {
                    case TEXTE -> texte.append(xml.texte());
                    case DEBUT -> element(xml, texte);
                    default -> {
                        // the end of a span changes nothing
                    }
                }
                if (texte.length() > LimitesTableur.LIGNE) {
                    throw new IOException("a cell of more than " + LimitesTableur.LIGNE);
                }
            }
        }

        private static void element(LecteurXml xml, StringBuilder texte) throws IOException {
            switch (xml.nom()) {
                case "s" -> texte.append(" ".repeat(Math.min(BLANCS_MAXIMUM, repetitions(xml, "c"))));
                case "tab" -> texte.append('\t');
                case "line-break" -> texte.append('\n');
                case "annotation", "note", "ruby-text" -> xml.sauter();
                default -> {
                    // a span, a link: its text is part of the cell
                }
            }
        }
    }
}
