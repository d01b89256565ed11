package fr.siimop.modele.tableur.archive;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.archive.XmlInvalide.Raison;

/** Attributes of one element, made into texts only when asked for. */
final class AttributsXml {

    private static final int MAXIMUM = 128;

    private final String[] noms = new String[MAXIMUM];
    private final int[] fins = new int[MAXIMUM];
    private final StringBuilder valeurs = new StringBuilder();
    private int nombre;

    void vider() {
        nombre = 0;
        valeurs.setLength(0);
    }

    void ajouter(SourceXml source, String nom, char guillemet) throws IOException {
        if (nombre == MAXIMUM) {
            throw new XmlInvalide(Raison.TROP_LONG, "more than " + MAXIMUM + " attributes");
        }
        source.texte(guillemet, valeurs);
        source.lire();
        noms[nombre] = nom;
        fins[nombre++] = valeurs.length();
    }

    /** Extensions of LibreOffice repeat standard attributes under their own prefix: these are not looked at. */
    @Nullable
    String valeur(String local) {
        for (int i = 0; i < nombre; i++) {
            String nom = noms[i];
            int prefixe = nom.length() - local.length();
            if (prefixe >= 0 && nom.endsWith(local) && (prefixe == 0 || nom.charAt(prefixe - 1) == ':')
                    && !nom.startsWith("calcext:")) {
                return texte(i);
            }
        }
        return null;
    }

    @Nullable
    String valeurPrefixee(String complet) {
        for (int i = 0; i < nombre; i++) {
            if (noms[i].equals(complet)) {
                return texte(i);
            }
        }
        return null;
    }

    private String texte(int rang) {
        return valeurs.substring(rang == 0 ? 0 : fins[rang - 1], fins[rang]);
    }
}
