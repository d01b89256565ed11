package fr.siimop.atelier.grille.calcul;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.calcul.CalculVue.Recherche;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;

/**
 * Filters and sorts of 100,000 postes against a plain scan of the same rows in the same run, so that the figures mean
 * something on any machine. « À froid » codes the column first (once per column and per reading of the table);
 * « à chaud » is what each later gesture costs.
 */
@Tag("banc")
class BancGrilleTest {

    private static final int TOURS = 15;

    @Test
    void cent_mille_postes() {
        int nombre = 100_000;
        BaseMemoire base = JeuPostes.generer(nombre, 7);
        List<Ligne> lignes = base.lignes("poste");
        Map<String, ColonneGrille> colonnes = ColonneGrille.toutes(DescripteurPoste.POSTE, base).stream()
                .collect(Collectors.toMap(ColonneGrille::id, Function.identity()));
        ColonneGrille etablissement = colonnes.get("etablissement");
        double balayage = mesurer(() -> lignes.stream()
                .filter(l -> etablissement.texte(l, base).equals("CH de Valbrenne")).toList().size());
        System.out.printf(Locale.FRENCH, "%d lignes, balayage simple sur l’établissement lié : %.1f ms%n", nombre,
                balayage);
        List<Filtre> liee = List.of(new Filtre.Valeurs("etablissement", Set.of("CH de Valbrenne")));
        List<Filtre> texte = List.of(new Filtre.Texte("libelle", ModeTexte.CONTIENT, "service 12"));
        List<Tri> tri = List.of(new Tri(colonnes.get("libelle"), true));
        List<Tri> tris = List.of(new Tri(etablissement, true), new Tri(colonnes.get("places"), false));
        Donnees donnees = Donnees.de(base, lignes);
        CalculVue chaud = new CalculVue(donnees, colonnes, new RienAMarquer());
        ligne("filtre par valeur liée, à froid", balayage, () -> froid(base, lignes, colonnes)
                .compter(liee, Recherche.AUCUNE));
        ligne("filtre par valeur liée, à chaud", balayage, () -> chaud.compter(liee, Recherche.AUCUNE));
        ligne("filtre par texte, à froid", balayage, () -> froid(base, lignes, colonnes)
                .compter(texte, Recherche.AUCUNE));
        ligne("filtre par texte, à chaud", balayage, () -> chaud.compter(texte, Recherche.AUCUNE));
        Recherche partout = new Recherche("valbrenne", List.of(colonnes.get("libelle"), colonnes.get("agrement"),
                etablissement, colonnes.get("specialite_appel")));
        ligne("recherche dans quatre colonnes, à chaud", balayage, () -> chaud.compter(List.of(), partout));
        ligne("valeurs distinctes et comptes, à chaud", balayage,
                () -> chaud.valeurs(etablissement, texte, Recherche.AUCUNE).size());
        ligne("tri sur 100 000 textes, à froid", balayage,
                () -> froid(base, lignes, colonnes).calculer(List.of(), Recherche.AUCUNE, tri).length);
        ligne("tri sur 100 000 textes, à chaud", balayage,
                () -> chaud.calculer(List.of(), Recherche.AUCUNE, tri).length);
        ligne("tri sur deux colonnes, à chaud", balayage,
                () -> chaud.calculer(List.of(), Recherche.AUCUNE, tris).length);
    }

    private static CalculVue froid(BaseMemoire base, List<Ligne> lignes, Map<String, ColonneGrille> colonnes) {
        return new CalculVue(Donnees.de(base, lignes), colonnes, new RienAMarquer());
    }

    private static void ligne(String nom, double balayage, Supplier<Integer> travail) {
        double duree = mesurer(travail);
        System.out.printf(Locale.FRENCH, "%-42s %7.1f ms   %5.2f × le balayage%n", nom, duree, duree / balayage);
    }

    /** Median of the runs, in milliseconds. */
    private static double mesurer(Supplier<Integer> travail) {
        double[] durees = new double[TOURS];
        for (int i = 0; i < TOURS; i++) {
            long debut = System.nanoTime();
            if (travail.get() < 0) {
                throw new IllegalStateException("A count is never negative");
            }
            durees[i] = (System.nanoTime() - debut) / 1e6;
        }
        java.util.Arrays.sort(durees);
        return durees[TOURS / 2];
    }
}
