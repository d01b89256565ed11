package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.archive.XmlInvalide.Raison;

/**
 * Pull reader of the XML that spreadsheets are made of: no document type, no entity but the five of XML, every token
 * bounded. The parser of the JDK keeps a whole attribute or comment in memory whatever its length, and is half as fast
 * (decision 0010). Names are given without their prefix.
 */
public final class LecteurXml {

    public enum Evenement {
        DEBUT, FIN, TEXTE, TERMINE
    }

    private static final int PROFONDEUR_MAXIMALE = 256;

    private final SourceXml source;
    private final NomsXml noms = new NomsXml();
    private final AttributsXml attributs = new AttributsXml();
    private final List<String> ouverts = new ArrayList<>();
    private final StringBuilder texte = new StringBuilder();
    private String nom = "";
    private boolean aFermer;
    private boolean racineVue;

    public LecteurXml(InputStream octets) throws IOException {
        this(EncodageXml.ouvrir(octets));
    }

    LecteurXml(Reader caracteres) {
        this.source = new SourceXml(caracteres);
    }

    /** Name of the element that has just begun or ended, without its prefix. */
    public String nom() {
        return nom;
    }

    /** Value of an attribute of the element that has just begun, whatever its prefix. */
    public @Nullable String attribut(String nomLocal) {
        return attributs.valeur(nomLocal);
    }

    /** Value of an attribute written with exactly this prefix. */
    public @Nullable String attributPrefixe(String nomComplet) {
        return attributs.valeurPrefixee(nomComplet);
    }

    /** Characters of the last text, valid until the next event. */
    public CharSequence texte() {
        return texte;
    }

    /** How many elements are open, the one that has just begun included. */
    public int profondeur() {
        return ouverts.size();
    }

    public Evenement suivant() throws IOException {
        if (aFermer) {
            aFermer = false;
            return fermer(nom);
        }
        int c = source.regarder();
        while (c != SourceXml.FIN) {
            if (c != '<') {
                lireTexte();
                if (!ouverts.isEmpty()) {
                    return Evenement.TEXTE;
                }
                refuserHorsRacine();
            } else {
                source.lire();
                Evenement evenement = balise();
                if (evenement != null) {
                    return evenement;
                }
            }
            c = source.regarder();
        }
        if (!ouverts.isEmpty() || !racineVue) {
            throw source.abime("cut before the end");
        }
        return Evenement.TERMINE;
    }

    /** Goes past the end of the element that has just begun. */
    public void sauter() throws IOException {
        int niveau = ouverts.size() - 1;
        while (ouverts.size() > niveau) {
            suivant();
        }
    }

    /** All the text inside the element that has just begun, that of its children included. */
    public String contenu() throws IOException {
        StringBuilder tout = new StringBuilder();
        int niveau = ouverts.size() - 1;
        while (ouverts.size() > niveau) {
            if (suivant() == Evenement.TEXTE) {
                tout.append(texte);
                SourceXml.borner(tout);
            }
        }
        return tout.toString();
    }

    private void refuserHorsRacine() throws IOException {
        if (!texte.toString().isBlank()) {
            throw source.abime("text outside of the root");
        }
    }

    private @Nullable Evenement balise() throws IOException {
        int c = source.regarder();
        switch (c) {
            case '?' -> source.sauterJusqua("?>");
            case '!' -> {
                return declaration();
            }
            case '/' -> {
                source.lire();
                String fermee = nomLocal();
                source.blancs();
                source.exiger('>');
                return fermer(fermee);
            }
            default -> {
                return ouvrir();
            }
        }
        return null;
    }

    private @Nullable Evenement declaration() throws IOException {
        source.lire();
        if (source.regarder() == '-') {
            source.lire();
            source.exiger('-');
            source.sauterJusqua("-->");
            return null;
        }
        if (source.regarder() != '[') {
            throw new XmlInvalide(Raison.ENTITES, "a document type");
        }
        for (char c : "[CDATA[".toCharArray()) {
            source.exiger(c);
        }
        if (ouverts.isEmpty()) {
            throw source.abime("text outside of the root");
        }
        texte.setLength(0);
        source.brut("]]>", texte);
        return Evenement.TEXTE;
    }

    private Evenement ouvrir() throws IOException {
        if (ouverts.isEmpty() && racineVue) {
            throw source.abime("two roots");
        }
        racineVue = true;
        nom = nomLocal();
        attributs.vider();
        while (true) {
            source.blancs();
            int c = source.regarder();
            if (c == '>' || c == '/') {
                break;
            }
            attribut();
        }
        if (source.lire() == '/') {
            source.exiger('>');
            aFermer = true;
        }
        if (ouverts.size() == PROFONDEUR_MAXIMALE) {
            throw source.abime("too deep");
        }
        ouverts.add(nom);
        return Evenement.DEBUT;
    }

    private void attribut() throws IOException {
        String complet = noms.lire(source);
        source.blancs();
        source.exiger('=');
        source.blancs();
        int guillemet = source.lire();
        if (guillemet != '"' && guillemet != '\'') {
            throw source.abime("an attribute without quotes");
        }
        attributs.ajouter(source, complet, (char) guillemet);
    }

    private Evenement fermer(String fermee) throws IOException {
        if (ouverts.isEmpty() || !ouverts.removeLast().equals(fermee)) {
            throw source.abime("an end without its beginning");
        }
        nom = fermee;
        return Evenement.FIN;
    }

    private String nomLocal() throws IOException {
        String complet = noms.lire(source);
        return noms.local(complet);
    }

    private void lireTexte() throws IOException {
        texte.setLength(0);
        source.texte('<', texte);
    }
}
