package fr.siimop.modele.calcul.fichiers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fr.siimop.modele.tableur.Csv;

/** Writes CSV that is the same to the byte everywhere: UTF-8, comma, LF, quotes only where RFC 4180 needs them. */
public final class EcrivainCsv implements AutoCloseable {

    private static final int TAMPON = 1 << 16;

    private final OutputStream flux;
    private boolean debutDeLigne = true;

    public EcrivainCsv(OutputStream flux, List<String> colonnes) throws IOException {
        this.flux = new BufferedOutputStream(flux, TAMPON);
        for (String colonne : colonnes) {
            champ(colonne);
        }
        finDeLigne();
    }

    public EcrivainCsv champ(String valeur) throws IOException {
        separer();
        flux.write(Csv.proteger(valeur, Csv.VIRGULE).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public EcrivainCsv champ(long valeur) throws IOException {
        return champ(Long.toString(valeur));
    }

    public EcrivainCsv vide() throws IOException {
        separer();
        return this;
    }

    public void finDeLigne() throws IOException {
        flux.write('\n');
        debutDeLigne = true;
    }

    private void separer() throws IOException {
        if (!debutDeLigne) {
            flux.write(Csv.VIRGULE);
        }
        debutDeLigne = false;
    }

    @Override
    public void close() throws IOException {
        flux.close();
    }
}
