package fr.siimop.modele.amphi;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.OrdreTexte;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Declarations;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;
import fr.siimop.modele.calcul.fichiers.ListeEntiers;

/** Reads and checks the three files. */
public final class LectureAmphi {

    private final Fichiers fichiers;
    private final Fautes fautes;
    private final Declarations internes = new Declarations();
    private final ListeEntiers rangs = new ListeEntiers();
    private final Declarations postes = new Declarations();
    private final ListeEntiers places = new ListeEntiers();

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
        voeux.controler(internes.noms(), postes.noms(), fautes);
        if (!fautes.aucune()) {
            return null;
        }
        int[] parRang = ordonner(internes.noms().size(), Comparator.comparingInt(rangs::valeur));
        int[] parNom = ordonner(postes.noms().size(), Comparator.comparing(postes::nom, OrdreTexte.CROISSANT));
        return voeux.assembler(IntStream.of(parRang).mapToObj(internes::nom).toArray(String[]::new),
                IntStream.of(parRang).map(rangs::valeur).toArray(), inverse(parRang),
                IntStream.of(parNom).mapToObj(postes::nom).toArray(String[]::new),
                IntStream.of(parNom).map(places::valeur).toArray(), inverse(parNom));
    }

    private void lireInternes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.INTERNES, FichiersAmphi.COLONNES_INTERNES,
                fautes)) {
            if (lecteur == null) {
                internes.illisibles();
                return;
            }
            Map<Integer, Integer> porteurs = new HashMap<>();
            while (lecteur.suivante()) {
                int interne = internes.declarer(lecteur, 0, CodeFaute.INTERNE_EN_DOUBLE);
                int rang = lecteur.entier(1, 1);
                if (interne == Declarations.AUCUNE) {
                    continue;
                }
                rangs.ajouter(rang);
                Integer porteur = lecteur.fautive() ? null : porteurs.putIfAbsent(rang, interne);
                if (porteur != null) {
                    lecteur.signaler(CodeFaute.RANG_EN_DOUBLE, 1, internes.nom(porteur), internes.ligne(porteur));
                }
            }
        }
    }

    private void lirePostes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.POSTES, FichiersAmphi.COLONNES_POSTES, fautes)) {
            if (lecteur == null) {
                postes.illisibles();
                return;
            }
            while (lecteur.suivante()) {
                int poste = postes.declarer(lecteur, 0, CodeFaute.POSTE_EN_DOUBLE);
                int nombre = lecteur.entier(1, 0);
                if (poste != Declarations.AUCUNE) {
                    places.ajouter(nombre);
                }
            }
        }
    }

    private VoeuxLus lireVoeux() throws IOException {
        var voeux = new VoeuxLus();
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAmphi.VOEUX, FichiersAmphi.COLONNES_VOEUX, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                int interne = internes.numero(lecteur, 0, CodeFaute.INTERNE_INCONNU);
                int ordre = lecteur.entier(1, 1);
                int poste = postes.numero(lecteur, 2, CodeFaute.POSTE_INCONNU);
                if (interne != Declarations.AUCUNE && poste != Declarations.AUCUNE && !lecteur.fautive()) {
                    voeux.ajouter(interne, ordre, poste, lecteur.ligne());
                }
            }
        }
        return voeux;
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
