package fr.siimop.atelier.grille.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.calcul.CalculVue.Recherche;
import fr.siimop.atelier.grille.calcul.CalculVue.ValeurComptee;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.poste.DescripteurPoste;

class CalculVueTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final Map<String, ColonneGrille> colonnes = ColonneGrille.toutes(DescripteurPoste.POSTE, base).stream()
            .collect(Collectors.toMap(ColonneGrille::id, Function.identity()));
    private final Donnees donnees = Donnees.de(base, base.lignes("poste"));
    private final CalculVue calcul = new CalculVue(donnees, colonnes, new RienAMarquer());

    @Test
    void garde_les_lignes_dont_la_valeur_liee_est_cochee() {
        int[] vue = calcul.calculer(
                List.of(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie", "Pédiatrie"))), Recherche.AUCUNE,
                List.of());

        assertThat(textes(vue, "specialite_appel")).containsOnly("Gériatrie", "Pédiatrie").hasSize(10);
    }

    @Test
    void cherche_sans_accent_ni_casse() {
        int[] vue = calcul.calculer(List.of(new Filtre.Texte("libelle", ModeTexte.COMMENCE_PAR, "GERIATRIE aig")),
                Recherche.AUCUNE, List.of());

        assertThat(textes(vue, "libelle")).containsExactly("Gériatrie aiguë – unité A", "Gériatrie aiguë – unité B");
    }

    @Test
    void suit_une_expression() {
        int[] vue = calcul.calculer(List.of(new Filtre.Texte("agrement", ModeTexte.EXPRESSION, "^2400019.*4$")),
                Recherche.AUCUNE, List.of());

        assertThat(textes(vue, "agrement")).containsExactly("240001920004");
    }

    @Test
    void cherche_dans_toutes_les_colonnes_montrees() {
        Recherche recherche = new Recherche("valbrenne",
                List.of(colonnes.get("libelle"), colonnes.get("etablissement")));

        assertThat(textes(calcul.calculer(List.of(), recherche, List.of()), "etablissement"))
                .containsOnly("CH de Valbrenne").hasSize(4);
    }

    @Test
    void compte_les_valeurs_sous_les_autres_filtres() {
        List<Filtre> filtres = List.of(new Filtre.Valeurs("etablissement", Set.of("CH de Valbrenne")),
                new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));

        assertThat(calcul.valeurs(colonnes.get("specialite_appel"), filtres, Recherche.AUCUNE))
                .containsExactly(new ValeurComptee("Gériatrie", 2), new ValeurComptee("Médecine d’urgence", 2));
    }

    @Test
    void trie_par_plusieurs_colonnes_les_vides_a_la_fin() {
        int[] vue = calcul.calculer(List.of(), Recherche.AUCUNE,
                List.of(new Tri(colonnes.get("places"), false), new Tri(colonnes.get("libelle"), true)));

        assertThat(textes(vue, "places").subList(0, 3)).containsExactly("5", "4", "4");
        assertThat(textes(vue, "libelle").subList(1, 3)).containsExactly("Pédiatrie générale", "SAMU 37 – SMUR");

        int[] vides = calcul.calculer(List.of(), Recherche.AUCUNE, List.of(new Tri(colonnes.get("indication"), false)));
        assertThat(vides).hasSize(donnees.taille());
    }

    @Test
    void trie_a_la_fin_ce_qui_n_a_jamais_eu_de_phase_et_ce_qui_n_en_a_plus() {
        int phases = DescripteurPoste.POSTE.position("phases");
        Donnees avecDesVides = donnees.avec(List.of(donnees.ligne(0).avec(phases, Phases.AUCUNE),
                donnees.ligne(1).avec(phases, null)), List.copyOf(colonnes.values()));

        for (boolean croissant : List.of(true, false)) {
            int[] vue = new CalculVue(avecDesVides, colonnes, new RienAMarquer()).calculer(List.of(), Recherche.AUCUNE,
                    List.of(new Tri(colonnes.get("phases"), croissant)));

            assertThat(Arrays.copyOfRange(vue, vue.length - 2, vue.length)).containsExactly(0, 1);
        }
    }

    @Test
    void garde_les_cellules_vides() {
        assertThat(calcul.compter(List.of(new Filtre.Etat("indication", EtatFiltre.VIDE)), Recherche.AUCUNE))
                .isEqualTo(donnees.taille());
        assertThat(calcul.compter(List.of(new Filtre.Etat("libelle", EtatFiltre.VIDE)), Recherche.AUCUNE)).isZero();
    }

    @Test
    void une_ligne_changee_ne_recode_que_ses_colonnes() {
        ColonneCodee libelles = donnees.codee(colonnes.get("libelle"));
        ColonneCodee places = donnees.codee(colonnes.get("places"));
        var changee = donnees.ligne(0).avec(DescripteurPoste.POSTE.position("places"), 9);

        Donnees suite = donnees.avec(List.of(changee), List.copyOf(colonnes.values()));

        assertThat(suite.codee(colonnes.get("libelle"))).isSameAs(libelles);
        assertThat(suite.codee(colonnes.get("places"))).isNotSameAs(places);
        assertThat(suite.codee(colonnes.get("places")).texte(suite.codee(colonnes.get("places")).code(0)))
                .isEqualTo("9");
        assertThat(donnees.ligne(0).valeur(DescripteurPoste.POSTE.position("places"))).isEqualTo(2);
    }

    private List<String> textes(int[] vue, String colonne) {
        return Arrays.stream(vue).mapToObj(i -> colonnes.get(colonne).texte(donnees.ligne(i), base)).toList();
    }
}
