package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;

/** Positions of the rows to show, in order. One immutable question, one answer; no state between two. */
public record CalculVue(Donnees donnees, Map<String, ColonneGrille> colonnes, EtatsCellules etats) {

    /** Texts found in any of the searched columns keep a row. */
    public record Recherche(String texte, List<ColonneGrille> dans) {
        public static final Recherche AUCUNE = new Recherche("", List.of());
    }

    /** A distinct value of a column and how many rows have it. */
    public record ValeurComptee(String texte, int nombre) {}

    public int[] calculer(List<Filtre> filtres, Recherche recherche, List<Tri> tris) {
        int[] retenues = filtrer(predicats(filtres, recherche));
        for (Tri tri : tris.reversed()) {
            retenues = trier(retenues, tri);
        }
        return retenues;
    }

    public int compter(List<Filtre> filtres, Recherche recherche) {
        return filtrer(predicats(filtres, recherche)).length;
    }

    /** Whether a row is among those that they keep. */
    public boolean garde(int position, List<Filtre> filtres, Recherche recherche) {
        return predicats(filtres, recherche).stream().allMatch(p -> p.test(position));
    }

    /** Distinct values of a column among the rows that the other filters keep, in the column's order. */
    public List<ValeurComptee> valeurs(ColonneGrille colonne, List<Filtre> filtres, Recherche recherche) {
        List<Filtre> autres = filtres.stream().filter(f -> !f.colonne().equals(colonne.id())).toList();
        ColonneCodee codee = donnees.codee(colonne);
        int[] nombres = new int[codee.distinctes()];
        for (int ligne : filtrer(predicats(autres, recherche))) {
            nombres[codee.code(ligne)]++;
        }
        int[] rangs = codee.rangs();
        List<Integer> codes = new ArrayList<>();
        for (int code = 0; code < nombres.length; code++) {
            if (nombres[code] > 0) {
                codes.add(code);
            }
        }
        codes.sort(Comparator.comparingInt(c -> rangs[c]));
        return codes.stream().map(c -> new ValeurComptee(codee.texte(c), nombres[c])).toList();
    }

    /** The longest texts that a column has in these rows. */
    public List<String> plusLongs(ColonneGrille colonne, int[] lignes, int nombre) {
        ColonneCodee codee = donnees.codee(colonne);
        BitSet presents = new BitSet(codee.distinctes());
        for (int ligne : lignes) {
            presents.set(codee.code(ligne));
        }
        return presents.stream().mapToObj(codee::texte).sorted(Comparator.comparingInt(String::length).reversed())
                .limit(nombre).toList();
    }

    private int[] filtrer(List<IntPredicate> predicats) {
        int[] retenues = new int[donnees.taille()];
        int nombre = 0;
        lignes : for (int i = 0; i < retenues.length; i++) {
            for (IntPredicate predicat : predicats) {
                if (!predicat.test(i)) {
                    continue lignes;
                }
            }
            retenues[nombre++] = i;
        }
        return java.util.Arrays.copyOf(retenues, nombre);
    }

    private List<IntPredicate> predicats(List<Filtre> filtres, Recherche recherche) {
        List<IntPredicate> predicats = new ArrayList<>();
        for (Filtre filtre : filtres) {
            ColonneGrille colonne = colonnes.get(filtre.colonne());
            if (colonne != null) {
                predicats.add(predicat(filtre, colonne));
            } else if (filtre.colonne().equals(Filtre.LIGNE)) {
                predicats.add(predicatDeLigne(filtre));
            }
        }
        if (!recherche.texte().isBlank()) {
            predicats.add(predicat(recherche));
        }
        return predicats;
    }

    private IntPredicate predicat(Filtre filtre, ColonneGrille colonne) {
        return switch (filtre) {
            case Filtre.Valeurs valeurs -> parValeur(colonne, e -> valeurs.textes().contains(e.texte()));
            case Filtre.Texte texte -> parValeur(colonne, texte(texte));
            case Filtre.Reference reference -> i -> reference.cible()
                    .equals(donnees.ligne(i).valeur(colonne.racine()));
            case Filtre.Etat etat -> switch (etat.etat()) {
                case VIDE -> parValeur(colonne, Entree::absente);
                case REMPLI -> parValeur(colonne, e -> !e.absente());
                case EN_ANOMALIE -> parmiMarquees(id -> etats.enAnomalie(id, colonne.id()));
                case MODIFIE -> parmiMarquees(id -> etats.modifie(id, colonne.id()));
            };
            case Filtre.Intervalle intervalle -> {
                Bornes bornes = Bornes.de(colonne.type(), intervalle.de(), intervalle.a());
                yield parValeur(colonne, e -> bornes.contient(e.valeur()));
            }
            case Filtre.Lignes lignes -> predicatDeLigne(lignes);
        };
    }

    private IntPredicate predicatDeLigne(Filtre filtre) {
        if (filtre instanceof Filtre.Lignes lignes) {
            BitSet retenues = new BitSet(donnees.taille());
            lignes.ids().stream().mapToInt(donnees::position).filter(p -> p >= 0).forEach(retenues::set);
            return retenues::get;
        }
        if (filtre instanceof Filtre.Etat etat && etat.etat() == EtatFiltre.MODIFIE) {
            return parmiMarquees(id -> etats.modifie(id, Filtre.LIGNE));
        }
        if (filtre instanceof Filtre.Etat etat && etat.etat() == EtatFiltre.EN_ANOMALIE) {
            return parmiMarquees(id -> etats.enAnomalie(id, Filtre.LIGNE));
        }
        return i -> true;
    }

    /** Most rows have nothing to say: only the others are asked. */
    private IntPredicate parmiMarquees(Predicate<UUID> etat) {
        BitSet retenues = new BitSet(donnees.taille());
        for (UUID id : etats.marquees()) {
            int position = donnees.position(id);
            if (position >= 0 && etat.test(id)) {
                retenues.set(position);
            }
        }
        return retenues::get;
    }

    private static Predicate<Entree> texte(Filtre.Texte filtre) {
        ModeTexte.Essai essai = filtre.mode().essai(filtre.texte());
        return e -> essai.garde(e.texte(), e.plie());
    }

    private IntPredicate predicat(Recherche recherche) {
        String plie = Pliage.plier(recherche.texte().strip());
        BitSet retenues = new BitSet(donnees.taille());
        for (ColonneGrille colonne : recherche.dans()) {
            retenues.or(donnees.retenir(colonne, e -> e.plie().contains(plie)));
        }
        return retenues::get;
    }

    private IntPredicate parValeur(ColonneGrille colonne, Predicate<Entree> garde) {
        return donnees.retenir(colonne, garde)::get;
    }

    /** Stable counting sort on the ranks: sorting by several keys is sorting by each, the last one first. */
    private int[] trier(int[] lignes, Tri tri) {
        ColonneCodee codee = donnees.codee(tri.colonne());
        int[] rangs = codee.rangs();
        int k = rangs.length;
        int pleins = k - codee.vides();
        int[] debuts = new int[k + 1];
        int[] cles = new int[lignes.length];
        for (int i = 0; i < lignes.length; i++) {
            int rang = rangs[codee.code(lignes[i])];
            cles[i] = rang >= pleins ? pleins : tri.croissant() ? rang : pleins - 1 - rang;
            debuts[cles[i] + 1]++;
        }
        for (int rang = 0; rang < k; rang++) {
            debuts[rang + 1] += debuts[rang];
        }
        int[] triees = new int[lignes.length];
        for (int i = 0; i < lignes.length; i++) {
            triees[debuts[cles[i]]++] = lignes[i];
        }
        return triees;
    }
}
