package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/**
 * Texts that cells name by their rank. Kept as bytes in blocks: a text object for each would take three times as much,
 * and only the first ones, which nearly all the cells name, are worth keeping as such.
 */
final class ChainesPartagees {

    private static final int BLOC = 1 << 22;
    private static final long MAXIMUM = 160L << 20;
    private static final int NOMBRE_MAXIMAL = 10_000_000;
    private static final int GARDEES = 1 << 15;

    private final List<byte[]> blocs = new ArrayList<>();
    private int[] positions = new int[1024];
    private int[] longueurs = new int[1024];
    private final @Nullable String[] gardees = new String[GARDEES];
    private int nombre;
    private int rempli = BLOC;

    static ChainesPartagees lire(ArchiveTableur archive, @Nullable String partie) throws FichierRefuse, IOException {
        ChainesPartagees chaines = new ChainesPartagees();
        if (partie != null && archive.contient(partie)) {
            LecteurXml xml = archive.xml(partie);
            for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
                if (e == Evenement.DEBUT && xml.nom().equals("si") && !chaines.ajouter(TexteRiche.lire(xml))) {
                    throw archive.tropGrand();
                }
            }
        }
        return chaines;
    }

    private boolean ajouter(String texte) {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        if (blocs.isEmpty() || rempli + octets.length > BLOC) {
            if ((blocs.size() + 1L) * BLOC > MAXIMUM || octets.length > BLOC) {
                return false;
            }
            blocs.add(new byte[BLOC]);
            rempli = 0;
        }
        if (nombre == positions.length) {
            if (nombre >= NOMBRE_MAXIMAL) {
                return false;
            }
            positions = Arrays.copyOf(positions, nombre * 2);
            longueurs = Arrays.copyOf(longueurs, nombre * 2);
        }
        System.arraycopy(octets, 0, blocs.getLast(), rempli, octets.length);
        positions[nombre] = (blocs.size() - 1) * BLOC + rempli;
        longueurs[nombre++] = octets.length;
        rempli += octets.length;
        return true;
    }

    /** {@code null} when no text has this rank. */
    @Nullable
    String texte(int rang) {
        if (rang < 0 || rang >= nombre) {
            return null;
        }
        String gardee = rang < GARDEES ? gardees[rang] : null;
        if (gardee != null) {
            return gardee;
        }
        int position = positions[rang];
        String texte = new String(blocs.get(position / BLOC), position % BLOC, longueurs[rang],
                StandardCharsets.UTF_8);
        if (rang < GARDEES) {
            gardees[rang] = texte;
        }
        return texte;
    }
}
