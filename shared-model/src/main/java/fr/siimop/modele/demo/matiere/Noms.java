package fr.siimop.modele.demo.matiere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Plainly invented people: herbs, flowers and stones for first names, trees and fields for family names, no pair twice. */
public final class Noms {

    private static final List<String> PRENOMS = lire("prenoms.txt");
    private static final List<String> FAMILLES = lire("noms.txt");

    private final Set<String> pris = new HashSet<>();
    private final int depart;
    private int rang;

    public Noms(Hasard hasard) {
        this.depart = hasard.entier(PRENOMS.size());
        for (ComptesDemo compte : ComptesDemo.values()) {
            pris.add(compte.prenom() + compte.nom());
        }
    }

    public record Nom(String prenom, String famille) {

        public String adresse(String domaine) {
            return sansAccents(prenom) + "." + sansAccents(famille) + "@" + domaine;
        }
    }

    /** Walks the table of pairs by diagonals: neighbours share neither name. */
    public Nom suivant() {
        while (true) {
            int tour = rang / PRENOMS.size();
            String prenom = PRENOMS.get((rang * 7 + depart) % PRENOMS.size());
            String famille = FAMILLES.get((rang * 13 + tour) % FAMILLES.size());
            rang++;
            if (rang > PRENOMS.size() * FAMILLES.size() * 2) {
                throw new IllegalStateException("No invented name is left");
            }
            if (!sansAccents(prenom).equals(sansAccents(famille)) && pris.add(prenom + famille)) {
                return new Nom(prenom, famille);
            }
        }
    }

    static String sansAccents(String texte) {
        String depliee = texte.toLowerCase(Locale.ROOT).replace("œ", "oe");
        return Normalizer.normalize(depliee, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }

    public static List<String> lire(String fichier) {
        InputStream flux = Objects.requireNonNull(Noms.class.getResourceAsStream(fichier), fichier);
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines().filter(ligne -> !ligne.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
