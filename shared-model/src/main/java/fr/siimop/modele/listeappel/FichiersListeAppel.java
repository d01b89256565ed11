package fr.siimop.modele.listeappel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Declarations;
import fr.siimop.modele.calcul.fichiers.EcrivainCsv;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** The files of a call list; names and columns of all but {@code explications.csv} are fixed from outside. */
public final class FichiersListeAppel {

    public static final String INTERNES = "internes.csv";
    public static final List<String> COLONNES_INTERNES = List.of("interne", "anciennete", "rang_concours",
            "participants");

    public static final String LISTE = "liste.csv";
    public static final List<String> COLONNES_LISTE = List.of("rang", "interne", "anciennete", "position");
    public static final String EXPLICATIONS = "explications.csv";
    public static final List<String> COLONNES_EXPLICATIONS = List.of("rang", "interne", "rang_concours",
            "participants", "critere", "precedent", "explication");

    private FichiersListeAppel() {}

    /** {@code null} when {@code fautes} received at least one fault. */
    public static @Nullable EntreeListeAppel lire(Fichiers fichiers, Fautes fautes) throws IOException {
        var inscrits = new ArrayList<Inscrit>();
        var internes = new Declarations();
        try (var lecteur = LecteurCsv.ouvrir(fichiers, INTERNES, COLONNES_INTERNES, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                internes.declarer(lecteur, 0, CodeFaute.INTERNE_EN_DOUBLE);
                String nom = lecteur.texte(0);
                int anciennete = donnee(lecteur, 1, 0, nom);
                int rang = donnee(lecteur, 2, 1, nom);
                int participants = donnee(lecteur, 3, 1, nom);
                if (!lecteur.fautive() && rang > participants) {
                    lecteur.signaler(CodeFaute.RANG_SUPERIEUR_AUX_PARTICIPANTS, 2, nom, participants);
                }
                if (!lecteur.fautive()) {
                    inscrits.add(new Inscrit(nom, anciennete, new Position(rang, participants)));
                }
            }
        }
        return fautes.aucune() ? new EntreeListeAppel(inscrits) : null;
    }

    /** Missing data is a fault that names the student, never a silent 0 (G-04). */
    private static int donnee(LecteurCsv lecteur, int colonne, int minimum, String nom) {
        if (lecteur.vide(colonne)) {
            lecteur.signaler(CodeFaute.DONNEE_MANQUANTE, colonne, nom);
            return minimum;
        }
        return lecteur.entier(colonne, minimum);
    }

    public static void ecrire(SortieListeAppel sortie, FichiersSortie fichiers) throws IOException {
        try (var csv = new EcrivainCsv(fichiers.creer(LISTE), COLONNES_LISTE)) {
            for (LigneAppel ligne : sortie.lignes()) {
                Inscrit inscrit = ligne.inscrit();
                csv.champ(ligne.rang()).champ(inscrit.interne()).champ(inscrit.anciennete())
                        .champ(inscrit.position().arrondie()).finDeLigne();
            }
        }
        try (var csv = new EcrivainCsv(fichiers.creer(EXPLICATIONS), COLONNES_EXPLICATIONS)) {
            for (LigneAppel ligne : sortie.lignes()) {
                Inscrit inscrit = ligne.inscrit();
                Inscrit precedent = ligne.precedent();
                csv.champ(ligne.rang()).champ(inscrit.interne()).champ(inscrit.position().rang())
                        .champ(inscrit.position().participants()).champ(ligne.critere().code())
                        .champ(precedent == null ? "" : precedent.interne()).champ(ligne.explication()).finDeLigne();
            }
        }
    }
}
