package fr.siimop.modele.tableur.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.siimop.modele.tableur.FichierRefuse;

/** The separator under which the first lines look most like a table. */
final class SeparateurCsv {

    private static final char[] POSSIBLES = {';', '\t', ',', '|'};
    private static final int EXTRAIT = 1 << 16;
    private static final int ENREGISTREMENTS = 50;
    private static final String ANNONCE = "sep=";

    /** @param annonce whether the first line says the separator, as Excel understands it, and is no data */
    record Choix(char separateur, boolean annonce) {}

    private SeparateurCsv() {}

    static Choix choisir(Reader source, String nom) throws IOException {
        char[] lus = new char[EXTRAIT];
        int nombre = 0;
        for (int n = source.read(lus, 0, EXTRAIT); n > 0; n = source.read(lus, nombre, EXTRAIT - nombre)) {
            nombre += n;
        }
        String extrait = new String(lus, 0, nombre);
        if (extrait.regionMatches(true, 0, ANNONCE, 0, ANNONCE.length()) && extrait.length() > ANNONCE.length() + 1
                && (extrait.charAt(ANNONCE.length() + 1) == '\n' || extrait.charAt(ANNONCE.length() + 1) == '\r')) {
            return new Choix(extrait.charAt(ANNONCE.length()), true);
        }
        char meilleur = POSSIBLES[0];
        double meilleure = 0;
        for (char separateur : POSSIBLES) {
            double note = note(extrait, nom, separateur, nombre == EXTRAIT);
            if (note > meilleure) {
                meilleur = separateur;
                meilleure = note;
            }
        }
        return new Choix(meilleur, false);
    }

    /** The part of the lines that have the most usual number of fields, and a little for that number. */
    private static double note(String extrait, String nom, char separateur, boolean coupe) throws IOException {
        List<Integer> largeurs = new ArrayList<>();
        EnregistrementsTolerants enregistrements = new EnregistrementsTolerants(new StringReader(extrait), nom,
                separateur);
        try {
            for (List<String> champs = enregistrements.suivant(); champs != null
                    && largeurs.size() < ENREGISTREMENTS; champs = enregistrements.suivant()) {
                if (champs.stream().anyMatch(champ -> !champ.isBlank())) {
                    largeurs.add(champs.size());
                }
            }
        } catch (FichierRefuse e) {
            if (!coupe) {
                return 0;
            }
        }
        Map<Integer, Integer> frequences = new TreeMap<>();
        largeurs.stream().filter(largeur -> largeur > 1).forEach(l -> frequences.merge(l, 1, Integer::sum));
        return frequences.entrySet().stream()
                .mapToDouble(e -> (double) e.getValue() / largeurs.size() + Math.min(e.getKey(), 100) / 1_000.0)
                .max().orElse(0);
    }
}
