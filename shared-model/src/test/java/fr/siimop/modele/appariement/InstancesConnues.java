package fr.siimop.modele.appariement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Published instances in the "Glasgow" format with the size of their largest weakly stable matching. */
public final class InstancesConnues {

    private static final Pattern CLASSE = Pattern.compile("\\(([^)]*)\\)");

    public record Connue(String nom, EntreeAppariement entree, int optimum) {}

    private InstancesConnues() {}

    /** {@code dossier} is {@code generated} or {@code qubo-max-smti}; {@code colonne} holds the known optimum. */
    public static List<Connue> lire(String dossier, int colonne) {
        Map<String, Integer> attendus = new HashMap<>();
        for (String ligne : lignes(dossier + "/expected.tsv").subList(1, lignes(dossier + "/expected.tsv").size())) {
            String[] champs = ligne.split("\t");
            attendus.put(champs[0], Integer.parseInt(champs[colonne]));
        }
        List<Connue> connues = new ArrayList<>();
        List<String> lignes = lignes(dossier + "/instances.txt");
        int debut = 0;
        for (int k = 1; k <= lignes.size(); k++) {
            if (k == lignes.size() || lignes.get(k).startsWith("#")) {
                String nom = lignes.get(debut).substring(2);
                connues.add(new Connue(nom, instance(lignes.subList(debut + 2, k)), attendus.get(nom)));
                debut = k;
            }
        }
        return connues;
    }

    private static EntreeAppariement instance(List<String> lignes) {
        int internes = Integer.parseInt(lignes.get(0));
        int postes = Integer.parseInt(lignes.get(1));
        List<DocteurJunior> docteurs = new ArrayList<>();
        List<PosteOffert> offerts = new ArrayList<>();
        List<Voeu> voeux = new ArrayList<>();
        List<Rang> rangs = new ArrayList<>();
        for (int i = 0; i < internes; i++) {
            docteurs.add(new DocteurJunior("I%04d".formatted(i), "", Decalage.INDIFFERENT));
            int[] niveaux = niveaux(lignes.get(2 + i), postes);
            for (int p = 0; p < postes; p++) {
                if (niveaux[p] > 0) {
                    voeux.add(new Voeu(i, p, 1000 - niveaux[p]));
                }
            }
        }
        for (int p = 0; p < postes; p++) {
            String ligne = lignes.get(2 + internes + p);
            int places = Integer.parseInt(ligne.split(" ")[1]);
            offerts.add(new PosteOffert("P%04d".formatted(p), places, "", Decalage.INDIFFERENT));
            int[] niveaux = niveaux(ligne, internes);
            for (int i = 0; i < internes; i++) {
                if (niveaux[i] > 0) {
                    rangs.add(new Rang(p, i, niveaux[i]));
                }
            }
        }
        return new EntreeAppariement(docteurs, offerts, voeux, rangs);
    }

    /** For each partner its class from 1, 0 when it is not named. */
    private static int[] niveaux(String ligne, int partenaires) {
        int[] niveaux = new int[partenaires];
        Matcher classes = CLASSE.matcher(ligne);
        for (int niveau = 1; classes.find(); niveau++) {
            for (String partenaire : classes.group(1).trim().split("\\s+")) {
                if (!partenaire.isEmpty()) {
                    niveaux[Integer.parseInt(partenaire) - 1] = niveau;
                }
            }
        }
        return niveaux;
    }

    private static List<String> lignes(String nom) {
        try (var flux = InstancesConnues.class.getResourceAsStream("hrt/" + nom)) {
            return new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
