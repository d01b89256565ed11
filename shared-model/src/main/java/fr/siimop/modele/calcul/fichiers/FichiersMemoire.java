package fr.siimop.modele.calcul.fichiers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Files held in memory, sorted by name: what an archive is made of. */
public final class FichiersMemoire implements Fichiers, FichiersSortie {

    private final SortedMap<String, byte[]> contenus = new TreeMap<>();

    public FichiersMemoire mettre(String nom, byte[] contenu) {
        contenus.put(nom, contenu);
        return this;
    }

    public FichiersMemoire mettre(String nom, String contenu) {
        return mettre(nom, contenu.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable InputStream ouvrir(String nom) {
        byte[] contenu = contenus.get(nom);
        return contenu == null ? null : new ByteArrayInputStream(contenu);
    }

    @Override
    public OutputStream creer(String nom) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                contenus.put(nom, toByteArray());
            }
        };
    }

    public String texte(String nom) {
        byte[] contenu = contenus.get(nom);
        if (contenu == null) {
            throw new IllegalArgumentException("No file " + nom);
        }
        return new String(contenu, StandardCharsets.UTF_8);
    }

    public SortedMap<String, byte[]> contenus() {
        return Collections.unmodifiableSortedMap(contenus);
    }
}
