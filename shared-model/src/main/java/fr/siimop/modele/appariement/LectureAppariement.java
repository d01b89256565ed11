package fr.siimop.modele.appariement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.Repertoire;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** Reads and checks {@code internes.csv}, {@code postes.csv}, {@code voeux.csv}, {@code classements.csv}. */
public final class LectureAppariement {

    public static final List<String> FICHIERS = List.of("internes.csv", "postes.csv", "voeux.csv", "classements.csv");

    private record Ligne<T>(T valeur, int ligne) {}

    private final Fichiers fichiers;
    private final Fautes fautes;

    private LectureAppariement(Fichiers fichiers, Fautes fautes) {
        this.fichiers = fichiers;
        this.fautes = fautes;
    }

    /** {@code null} when {@code fautes} has received at least one fault. */
    public static @Nullable EntreeAppariement lire(Fichiers fichiers, Fautes fautes) throws IOException {
        return new LectureAppariement(fichiers, fautes).lire();
    }

    private @Nullable EntreeAppariement lire() throws IOException {
        List<DocteurJunior> internes = internes();
        List<PosteOffert> postes = postes();
        Repertoire parInterne = new Repertoire(internes.stream().map(DocteurJunior::interne).toList());
        Repertoire parPoste = new Repertoire(postes.stream().map(PosteOffert::poste).toList());
        List<Voeu> voeux = voeux(parInterne, parPoste);
        List<Rang> rangs = rangs(parInterne, parPoste);
        if (!fautes.aucune()) {
            return null;
        }
        return new EntreeAppariement(internes, postes, voeux, rangs);
    }

    private List<DocteurJunior> internes() throws IOException {
        Map<String, Ligne<DocteurJunior>> lus = new LinkedHashMap<>();
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(fichiers, FICHIERS.get(0),
                List.of("interne", "subdivision", "decale"), fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                String interne = lecteur.requis(0);
                var lu = new Ligne<>(new DocteurJunior(interne, lecteur.texte(1), decalage(lecteur, 2)),
                        lecteur.ligne());
                Ligne<DocteurJunior> deja = interne.isEmpty() ? null : lus.putIfAbsent(interne, lu);
                if (deja != null) {
                    lecteur.signaler(CodeFaute.INTERNE_EN_DOUBLE, 0, deja.ligne());
                }
            }
        }
        return lus.values().stream().map(Ligne::valeur).sorted(Comparator.comparing(DocteurJunior::interne)).toList();
    }

    private List<PosteOffert> postes() throws IOException {
        Map<String, Ligne<PosteOffert>> lus = new LinkedHashMap<>();
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(fichiers, FICHIERS.get(1),
                List.of("poste", "places", "subdivision", "decale"), fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                String poste = lecteur.requis(0);
                var lu = new Ligne<>(
                        new PosteOffert(poste, lecteur.entier(1, 0), lecteur.texte(2), decalage(lecteur, 3)),
                        lecteur.ligne());
                Ligne<PosteOffert> deja = poste.isEmpty() ? null : lus.putIfAbsent(poste, lu);
                if (deja != null) {
                    lecteur.signaler(CodeFaute.POSTE_EN_DOUBLE, 0, deja.ligne());
                }
            }
        }
        return lus.values().stream().map(Ligne::valeur).sorted(Comparator.comparing(PosteOffert::poste)).toList();
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

    private List<Voeu> voeux(Repertoire internes, Repertoire postes) throws IOException {
        List<Voeu> voeux = new ArrayList<>();
        Map<Long, Integer> lignes = new HashMap<>();
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(fichiers, FICHIERS.get(2), List.of("interne", "poste", "coeurs"),
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                String nom = lecteur.requis(0);
                int interne = connu(lecteur, 0, nom, internes, CodeFaute.INTERNE_INCONNU);
                int poste = connu(lecteur, 1, lecteur.requis(1), postes, CodeFaute.POSTE_INCONNU);
                int coeurs = lecteur.entier(2, 0);
                if (nouveau(lecteur, interne, poste, lignes, CodeFaute.VOEU_EN_DOUBLE, nom)) {
                    voeux.add(new Voeu(interne, poste, coeurs));
                }
            }
        }
        voeux.sort(Comparator.comparingInt(Voeu::interne).thenComparingInt(Voeu::poste));
        return voeux;
    }

    private List<Rang> rangs(Repertoire internes, Repertoire postes) throws IOException {
        List<Rang> rangs = new ArrayList<>();
        Map<Long, Integer> lignes = new HashMap<>();
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(fichiers, FICHIERS.get(3), List.of("poste", "interne", "rang"),
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                String nom = lecteur.requis(0);
                int poste = connu(lecteur, 0, nom, postes, CodeFaute.POSTE_INCONNU);
                int interne = connu(lecteur, 1, lecteur.requis(1), internes, CodeFaute.INTERNE_INCONNU);
                int rang = lecteur.vide(2) ? Rang.REFUSE : lecteur.entier(2, 1);
                if (nouveau(lecteur, interne, poste, lignes, CodeFaute.CLASSEMENT_EN_DOUBLE, nom)) {
                    rangs.add(new Rang(poste, interne, rang));
                }
            }
        }
        rangs.sort(Comparator.comparingInt(Rang::poste).thenComparingInt(Rang::interne));
        return rangs;
    }

    private static int connu(LecteurCsv lecteur, int colonne, String nom, Repertoire noms, CodeFaute inconnu) {
        int indice = noms.indice(nom);
        if (indice == Repertoire.INCONNU && !nom.isEmpty()) {
            lecteur.signaler(inconnu, colonne);
        }
        return indice;
    }

    private static boolean nouveau(LecteurCsv lecteur, int interne, int poste, Map<Long, Integer> lignes,
            CodeFaute enDouble, String nom) {
        if (interne < 0 || poste < 0) {
            return false;
        }
        Integer deja = lignes.putIfAbsent((long) interne << 32 | poste, lecteur.ligne());
        if (deja != null) {
            lecteur.signaler(enDouble, 0, nom, deja);
        }
        return deja == null;
    }
}
