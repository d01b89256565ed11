package fr.siimop.modele.amphi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.ListeEntiers;
import fr.siimop.modele.calcul.OrdreTexte;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** Reads and checks the three files. A faulty line still declares its name, so that one fault is not told ten times. */
public final class LectureAmphi {

    private final Fichiers fichiers;
    private final Fautes fautes;

    private final Map<String, Integer> internes = new HashMap<>();
    private final List<String> nomsInternes = new ArrayList<>();
    private final ListeEntiers rangs = new ListeEntiers();
    private boolean internesLus;

    private final Map<String, Integer> postes = new HashMap<>();
    private final List<String> nomsPostes = new ArrayList<>();
    private final ListeEntiers places = new ListeEntiers();
    private boolean postesLus;

    private LectureAmphi(Fichiers fichiers, Fautes fautes) {
        this.fichiers = fichiers;
        this.fautes = fautes;
    }

    /** {@code null} when {@code fautes} received at least one fault. */
    public static @Nullable EntreeAmphi lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return new LectureAmphi(fichiers, fautes).tout();
    }

    private @Nullable EntreeAmphi tout() throws IOException {
        lireInternes();
        lirePostes();
        var voeux = lireVoeux();
        int[] parRang = ordonner(nomsInternes.size(), Comparator.comparingInt(rangs::valeur));
        int[] parNom = ordonner(nomsPostes.size(), Comparator.comparing(nomsPostes::get, OrdreTexte.CROISSANT));
        voeux.controler(nomsInternes, nomsPostes, fautes);
        if (!fautes.aucune()) {
            return null;
        }
        return voeux.assembler(IntStream.of(parRang).mapToObj(nomsInternes::get).toArray(String[]::new),
                IntStream.of(parRang).map(rangs::valeur).toArray(), inverse(parRang),
                IntStream.of(parNom).mapToObj(nomsPostes::get).toArray(String[]::new),
                IntStream.of(parNom).map(places::valeur).toArray(), inverse(parNom));
    }

    private void lireInternes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.INTERNES, FichiersAmphi.COLONNES_INTERNES,
                fautes)) {
            internesLus = lecteur != null;
            var lignes = new ListeEntiers();
            Map<Integer, Integer> porteurs = new HashMap<>();
            while (lecteur != null && lecteur.suivante()) {
                String nom = lecteur.requis(0);
                int rang = lecteur.entier(1, 1);
                boolean rangLu = !lecteur.fautive();
                if (nom.isEmpty()) {
                    continue;
                }
                Integer deja = internes.putIfAbsent(nom, nomsInternes.size());
                if (deja != null) {
                    lecteur.signaler(CodeFaute.INTERNE_EN_DOUBLE, 0, lignes.valeur(deja));
                    continue;
                }
                Integer porteur = rangLu ? porteurs.putIfAbsent(rang, nomsInternes.size()) : null;
                if (porteur != null) {
                    lecteur.signaler(CodeFaute.RANG_EN_DOUBLE, 1, nomsInternes.get(porteur), lignes.valeur(porteur));
                }
                nomsInternes.add(nom);
                rangs.ajouter(rang);
                lignes.ajouter(lecteur.ligne());
            }
        }
    }

    private void lirePostes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.POSTES, FichiersAmphi.COLONNES_POSTES, fautes)) {
            postesLus = lecteur != null;
            var lignes = new ListeEntiers();
            while (lecteur != null && lecteur.suivante()) {
                String nom = lecteur.requis(0);
                int nombre = lecteur.entier(1, 0);
                if (nom.isEmpty()) {
                    continue;
                }
                Integer deja = postes.putIfAbsent(nom, nomsPostes.size());
                if (deja != null) {
                    lecteur.signaler(CodeFaute.POSTE_EN_DOUBLE, 0, lignes.valeur(deja));
                    continue;
                }
                nomsPostes.add(nom);
                places.ajouter(nombre);
                lignes.ajouter(lecteur.ligne());
            }
        }
    }

    private VoeuxLus lireVoeux() throws IOException {
        var voeux = new VoeuxLus();
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.VOEUX, FichiersAmphi.COLONNES_VOEUX, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                Integer interne = connu(lecteur, 0, internes, internesLus, CodeFaute.INTERNE_INCONNU);
                int ordre = lecteur.entier(1, 1);
                Integer poste = connu(lecteur, 2, postes, postesLus, CodeFaute.POSTE_INCONNU);
                if (interne != null && poste != null && !lecteur.fautive()) {
                    voeux.ajouter(interne, ordre, poste, lecteur.ligne());
                }
            }
        }
        return voeux;
    }

    private static @Nullable Integer connu(LecteurCsv lecteur, int colonne, Map<String, Integer> noms, boolean lus,
            CodeFaute inconnu) {
        String nom = lecteur.requis(colonne);
        Integer indice = noms.get(nom);
        if (indice == null && lus && !nom.isEmpty()) {
            lecteur.signaler(inconnu, colonne);
        }
        return indice;
    }

    private static int[] ordonner(int taille, Comparator<Integer> ordre) {
        return IntStream.range(0, taille).boxed().sorted(ordre).mapToInt(Integer::intValue).toArray();
    }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }
}
