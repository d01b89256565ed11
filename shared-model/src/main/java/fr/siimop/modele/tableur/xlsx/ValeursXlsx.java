package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/** Value of one cell, by its type and its style. */
final class ValeursXlsx {

    private final ArchiveTableur archive;
    private final ChainesPartagees chaines;
    private final int[] natures;
    private final boolean depuis1904;

    ValeursXlsx(ArchiveTableur archive, ChainesPartagees chaines, int[] natures, boolean depuis1904) {
        this.archive = archive;
        this.chaines = chaines;
        this.natures = natures;
        this.depuis1904 = depuis1904;
    }

    /** Reads up to the end of the {@code c} that has just begun. */
    Cellule lire(LecteurXml xml) throws IOException, FichierRefuse {
        String type = Objects.requireNonNullElse(xml.attribut("t"), "n");
        String style = xml.attribut("s");
        int niveau = xml.profondeur() - 1;
        boolean formule = false;
        String brut = null;
        while (xml.profondeur() > niveau) {
            if (xml.suivant() == Evenement.DEBUT) {
                switch (xml.nom()) {
                    case "v" -> brut = xml.contenu();
                    case "is" -> brut = TexteRiche.lire(xml);
                    case "f" -> {
                        formule = true;
                        xml.sauter();
                    }
                    default -> xml.sauter();
                }
            }
        }
        Cellule cellule = brut == null ? Cellule.VIDE : cellule(type, style, brut);
        return formule && !cellule.vide() ? new Cellule.Formule(cellule) : cellule;
    }

    private Cellule cellule(String type, @Nullable String style, String brut) throws IOException, FichierRefuse {
        return switch (type) {
            case "s" -> {
                String texte = chaines.texte(ReferenceXlsx.entier(brut.strip()));
                if (texte == null) {
                    throw archive.abime();
                }
                yield Cellule.texte(texte);
            }
            case "str" -> Cellule.texte(TexteRiche.clair(brut));
            case "inlineStr" -> Cellule.texte(brut);
            case "b" -> new Cellule.Booleen(ClasseurXlsx.vrai(brut.strip()));
            case "e" -> new Cellule.Erreur(brut.strip());
            case "d" -> date(brut.strip());
            default -> nombre(brut.strip(), style);
        };
    }

    private Cellule nombre(String brut, @Nullable String style) throws IOException, FichierRefuse {
        if (brut.isEmpty()) {
            return Cellule.VIDE;
        }
        double valeur;
        try {
            valeur = Double.parseDouble(brut);
        } catch (NumberFormatException e) {
            throw new IOException("not a number", e);
        }
        if (!Double.isFinite(valeur)) {
            throw new IOException("not a number");
        }
        int rang = style == null ? -1 : ReferenceXlsx.entier(style);
        int nature = rang >= 0 && rang < natures.length ? natures[rang] : 0;
        return nature < 0 ? DatesXlsx.cellule(valeur, depuis1904) : new Cellule.Nombre(valeur, nature);
    }

    private static Cellule date(String brut) throws IOException {
        try {
            return new Cellule.Date(LocalDateTime.parse(brut.contains("T") ? brut.replace("Z", "") : brut + "T00:00"));
        } catch (DateTimeParseException e) {
            throw new IOException("not a date", e);
        }
    }
}
