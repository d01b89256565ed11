package fr.siimop.modele.appariement.fichiers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.appariement.Decalage;
import fr.siimop.modele.appariement.DocteurJunior;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.PosteOffert;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.Voeu;
import fr.siimop.modele.calcul.OrdreTexte;
import fr.siimop.modele.calcul.Repertoire;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Declarations;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** Reads and checks the four files; while they are read, internes and posts have the numbers of their lines. */
public final class LectureAppariement {

    private final Fichiers fichiers;
    private final Fautes fautes;
    private final Declarations internes = new Declarations();
    private final List<DocteurJunior> docteurs = new ArrayList<>();
    private final Declarations postes = new Declarations();
    private final List<PosteOffert> offerts = new ArrayList<>();

    private LectureAppariement(Fichiers fichiers, Fautes fautes) {
        this.fichiers = fichiers;
        this.fautes = fautes;
    }

    /** {@code null} when {@code fautes} has received at least one fault. */
    public static @Nullable EntreeAppariement lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return new LectureAppariement(fichiers, fautes).tout();
    }

    private @Nullable EntreeAppariement tout() throws IOException {
        lireInternes();
        lirePostes();
        List<Voeu> voeux = lireVoeux();
        List<Rang> rangs = lireRangs();
        return fautes.aucune() ? assembler(voeux, rangs) : null;
    }

    private void lireInternes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAppariement.INTERNES,
                FichiersAppariement.COLONNES_INTERNES, fautes)) {
            if (lecteur == null) {
                internes.illisibles();
                return;
            }
            while (lecteur.suivante()) {
                int interne = internes.declarer(lecteur, 0, CodeFaute.INTERNE_EN_DOUBLE);
                String subdivision = lecteur.texte(1);
                Decalage decalage = decalage(lecteur, 2);
                if (interne != Declarations.AUCUNE) {
                    docteurs.add(new DocteurJunior(internes.nom(interne), subdivision, decalage));
                }
            }
        }
    }

    private void lirePostes() throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAppariement.POSTES, FichiersAppariement.COLONNES_POSTES,
                fautes)) {
            if (lecteur == null) {
                postes.illisibles();
                return;
            }
            while (lecteur.suivante()) {
                int poste = postes.declarer(lecteur, 0, CodeFaute.POSTE_EN_DOUBLE);
                int places = lecteur.entier(1, 0);
                String subdivision = lecteur.texte(2);
                Decalage decalage = decalage(lecteur, 3);
                if (poste != Declarations.AUCUNE) {
                    offerts.add(new PosteOffert(postes.nom(poste), places, subdivision, decalage));
                }
            }
        }
    }

    private static Decalage decalage(LecteurCsv lecteur, int colonne) {
        return switch (lecteur.texte(colonne)) {
            case "" -> Decalage.INDIFFERENT;
            case "oui" -> Decalage.OUI;
            case "non" -> Decalage.NON;
            default -> {
                lecteur.signaler(CodeFaute.VALEUR_NON_ADMISE, colonne, "oui, non, ou rien");
                yield Decalage.INDIFFERENT;
            }
        };
    }

    private List<Voeu> lireVoeux() throws IOException {
        List<Voeu> voeux = new ArrayList<>();
        Map<Long, Integer> lignes = new HashMap<>();
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAppariement.VOEUX, FichiersAppariement.COLONNES_VOEUX,
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                int interne = internes.numero(lecteur, 0, CodeFaute.INTERNE_INCONNU);
                int poste = postes.numero(lecteur, 1, CodeFaute.POSTE_INCONNU);
                int coeurs = lecteur.entier(2, 0);
                if (connus(interne, poste)) {
                    unique(lecteur, cle(interne, poste), lignes, CodeFaute.VOEU_EN_DOUBLE, internes.nom(interne));
                    voeux.add(new Voeu(interne, poste, coeurs));
                }
            }
        }
        return voeux;
    }

    private List<Rang> lireRangs() throws IOException {
        List<Rang> rangs = new ArrayList<>();
        Map<Long, Integer> lignes = new HashMap<>();
        try (var lecteur = LecteurCsv.ouvrir(fichiers, FichiersAppariement.CLASSEMENTS,
                FichiersAppariement.COLONNES_CLASSEMENTS, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                int poste = postes.numero(lecteur, 0, CodeFaute.POSTE_INCONNU);
                int interne = internes.numero(lecteur, 1, CodeFaute.INTERNE_INCONNU);
                int rang = lecteur.vide(2) ? Rang.REFUSE : lecteur.entier(2, 1);
                if (connus(interne, poste)) {
                    unique(lecteur, cle(poste, interne), lignes, CodeFaute.CLASSEMENT_EN_DOUBLE, postes.nom(poste));
                    rangs.add(new Rang(poste, interne, rang));
                }
            }
        }
        return rangs;
    }

    private static boolean connus(int interne, int poste) {
        return interne != Declarations.AUCUNE && poste != Declarations.AUCUNE;
    }

    private static long cle(int premier, int second) {
        return (long) premier << Integer.SIZE | second;
    }

    /** The pair is on one line only; the fault is said in the second column and names the first. */
    private static void unique(LecteurCsv lecteur, long cle, Map<Long, Integer> lignes, CodeFaute enDouble,
            String premier) {
        Integer deja = lignes.putIfAbsent(cle, lecteur.ligne());
        if (deja != null) {
            lecteur.signaler(enDouble, 1, premier, deja);
        }
    }

    /** Numbers everything by the order of the names: that of the lines is lost, on purpose. */
    private EntreeAppariement assembler(List<Voeu> voeux, List<Rang> rangs) {
        int[] interne = nouveauxNumeros(internes);
        int[] poste = nouveauxNumeros(postes);
        return new EntreeAppariement(
                docteurs.stream().sorted(Comparator.comparing(DocteurJunior::interne, OrdreTexte.CROISSANT)).toList(),
                offerts.stream().sorted(Comparator.comparing(PosteOffert::poste, OrdreTexte.CROISSANT)).toList(),
                voeux.stream()
                        .map(v -> new Voeu(interne[v.interne()], poste[v.poste()], v.coeurs()))
                        .sorted(Comparator.comparingInt(Voeu::interne).thenComparingInt(Voeu::poste))
                        .toList(),
                rangs.stream()
                        .map(r -> new Rang(poste[r.poste()], interne[r.interne()], r.rang()))
                        .sorted(Comparator.comparingInt(Rang::poste).thenComparingInt(Rang::interne))
                        .toList());
    }

    private static int[] nouveauxNumeros(Declarations declarations) {
        Repertoire ordonnes = new Repertoire(declarations.noms());
        return declarations.noms().stream().mapToInt(ordonnes::indice).toArray();
    }
}
