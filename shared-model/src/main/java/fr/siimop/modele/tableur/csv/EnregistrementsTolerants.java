package fr.siimop.modele.tableur.csv;

import static fr.siimop.modele.tableur.AnomalieTableur.GUILLEMET;
import static fr.siimop.modele.tableur.AnomalieTableur.OCTET_NUL;
import static fr.siimop.modele.tableur.AnomalieTableur.TEXTE_TROP_LONG;
import static fr.siimop.modele.tableur.AnomalieTableur.TROP_GRAND;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LimitesTableur;

/**
 * Records of a text, one at a time and each bounded. More tolerant than the official files: a line may end with a
 * carriage return alone, a quote may stand in the middle of a field that does not begin with one ({@code 5" lens}).
 */
final class EnregistrementsTolerants {

    private static final int FIN = -1;

    private final Reader source;
    private final String nom;
    private final char separateur;
    private final char[] tampon = new char[1 << 15];
    private final StringBuilder champ = new StringBuilder();
    private int position;
    private int fin;
    private int ligne = 1;
    private int debut = 1;
    private int longueur;

    EnregistrementsTolerants(Reader source, String nom, char separateur) {
        this.source = source;
        this.nom = nom;
        this.separateur = separateur;
    }

    /** Line of the file where the last record begins. */
    int ligne() {
        return debut;
    }

    /** The next record, blank ones included; {@code null} at the end. */
    @Nullable
    List<String> suivant() throws IOException, FichierRefuse {
        debut = ligne;
        longueur = 0;
        if (regarder() == FIN) {
            return null;
        }
        List<String> champs = new ArrayList<>();
        while (true) {
            champ.setLength(0);
            if (regarder() == '"') {
                champProtege();
            } else {
                champSimple();
            }
            champs.add(champ.toString());
            if (champs.size() > LimitesTableur.COLONNES) {
                throw new FichierRefuse(TROP_GRAND, nom, LimitesTableur.LIGNES, LimitesTableur.COLONNES);
            }
            if (!sauter(separateur)) {
                break;
            }
        }
        if (sauter('\r')) {
            sauter('\n');
        } else if (!sauter('\n') && regarder() != FIN) {
            throw new FichierRefuse(GUILLEMET, nom, ligne);
        }
        ligne++;
        return champs;
    }

    private void champSimple() throws IOException, FichierRefuse {
        for (int c = regarder(); c != separateur && c != '\n' && c != '\r' && c != FIN; c = regarder()) {
            ajouter(c);
            position++;
        }
    }

    private void champProtege() throws IOException, FichierRefuse {
        position++;
        while (true) {
            int c = regarder();
            if (c == FIN) {
                throw new FichierRefuse(GUILLEMET, nom, debut);
            }
            position++;
            if (c == '"' && !sauter('"')) {
                return;
            }
            ligne += c == '\n' ? 1 : 0;
            ajouter(c);
        }
    }

    private void ajouter(int c) throws FichierRefuse {
        if (c == 0) {
            throw new FichierRefuse(OCTET_NUL, nom, ligne);
        }
        champ.append((char) c);
        if (champ.length() > LimitesTableur.TEXTE || ++longueur > LimitesTableur.LIGNE) {
            throw new FichierRefuse(TEXTE_TROP_LONG, nom, LimitesTableur.TEXTE);
        }
    }

    private boolean sauter(int attendu) throws IOException {
        boolean present = regarder() == attendu;
        if (present) {
            position++;
        }
        return present;
    }

    private int regarder() throws IOException {
        if (position == fin) {
            fin = Math.max(0, source.read(tampon, 0, tampon.length));
            position = 0;
        }
        return position < fin ? tampon[position] : FIN;
    }
}
