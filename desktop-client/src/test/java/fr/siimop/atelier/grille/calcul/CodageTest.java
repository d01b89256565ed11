package fr.siimop.atelier.grille.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.calcul.CalculVue.Recherche;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;

/** What is worked out from what was already known must be what would be worked out afresh. */
class CodageTest {

    private static final int LIGNES = 300;

    private final long graine = Long.getLong("graine", System.nanoTime());
    private final Random hasard = new Random(graine);
    private final BaseMemoire base = JeuPostes.generer(LIGNES, 11);
    {
        JeuPostes.donnerDesRts(base, 11);
    }

    private final List<ColonneGrille> colonnes = ColonneGrille.toutes(DescripteurPoste.POSTE, base);

    @Test
    void des_lignes_changees_au_hasard_donnent_le_meme_codage_qu_un_codage_refait() {
        Donnees donnees = Donnees.de(base, base.lignes("poste"));
        for (int tour = 0; tour < 60; tour++) {
            colonnes.stream().filter(c -> hasard.nextInt(3) == 0).forEach(donnees::codee);
            if (hasard.nextBoolean()) {
                trier(donnees, colonnes.get(hasard.nextInt(colonnes.size())));
            }
            donnees = hasard.nextInt(8) == 0
                    ? donnees.aRecoder(colonnes, ColonneGrille::estLiee)
                    : donnees.avec(changer(donnees), colonnes);
            verifier(donnees);
        }
    }

    @Test
    void coder_sur_tous_les_coeurs_donne_ce_que_donne_un_seul() {
        BaseMemoire grande = JeuPostes.generer(45_000, 12);
        JeuPostes.donnerDesRts(grande, 12);
        Donnees vite = Donnees.de(grande, grande.lignes("poste"));
        Donnees sansHate = Donnees.de(grande, grande.lignes("poste"));
        int[] souffles = new int[1];
        for (ColonneGrille colonne : ColonneGrille.toutes(DescripteurPoste.POSTE, grande)) {
            sansHate.preparer(colonne, () -> souffles[0]++);
            assertThat(vite.codee(colonne).codes()).as(colonne.id()).isEqualTo(sansHate.codee(colonne).codes());
            assertThat(vite.codee(colonne).distinctes()).isEqualTo(sansHate.codee(colonne).distinctes());
        }
        assertThat(souffles[0]).isGreaterThan(colonnes.size());
    }

    @Test
    void filtrer_avant_le_codage_garde_les_lignes_que_garde_le_codage() {
        BaseMemoire grande = JeuPostes.generer(3_000, 13);
        JeuPostes.donnerDesRts(grande, 13);
        List<Ligne> lignes = new ArrayList<>(grande.lignes("poste"));
        int agrement = DescripteurPoste.POSTE.position("agrement");
        for (int i = 0; i < 50; i++) {
            int rang = hasard.nextInt(lignes.size());
            // nobody has these agréments, or there is none
            lignes.set(rang, lignes.get(rang).avec(agrement,
                    hasard.nextBoolean() ? null : new UUID(hasard.nextLong(), 1)));
        }
        Donnees codees = Donnees.de(grande, lignes);
        for (ColonneGrille colonne : colonnes) {
            ColonneCodee codee = codees.codee(colonne);
            List<String> textes = IntStream.range(0, codee.distinctes()).mapToObj(codee::texte).toList();
            for (int tour = 0; tour < 5; tour++) {
                Filtre filtre = switch (hasard.nextInt(4)) {
                    case 0 -> new Filtre.Etat(colonne.id(), EtatFiltre.VIDE);
                    case 1 -> new Filtre.Etat(colonne.id(), EtatFiltre.REMPLI);
                    case 2 -> new Filtre.Texte(colonne.id(), ModeTexte.CONTIENT, "" + hasard.nextInt(10));
                    default -> new Filtre.Valeurs(colonne.id(), Set.of(textes.get(hasard.nextInt(textes.size())),
                            hasard.nextBoolean() ? "absent" : "ailleurs"));
                };
                assertThat(Arrays.equals(filtrer(Donnees.de(grande, lignes), colonne, filtre),
                        filtrer(codees, colonne, filtre))).as("%s, graine %d", filtre, graine).isTrue();
            }
        }
    }

    private static int[] filtrer(Donnees donnees, ColonneGrille colonne, Filtre filtre) {
        return new CalculVue(donnees, Map.of(colonne.id(), colonne), new RienAMarquer()).calculer(List.of(filtre),
                Recherche.AUCUNE, List.of());
    }

    @Test
    void ce_qui_est_montre_a_la_place_d_une_valeur_absente_reste_une_absence() {
        ColonneGrille changements = colonnes.stream().filter(c -> c.id().equals("dernier_changement")).findFirst()
                .orElseThrow();
        Donnees donnees = Donnees.de(base, base.lignes("poste"));
        assertThat(donnees.codee(changements).texteDe(0)).isEqualTo("Aucun changement");
        CalculVue calcul = new CalculVue(donnees, Map.of(changements.id(), changements), new RienAMarquer());
        assertThat(calcul.calculer(List.of(new Filtre.Etat(changements.id(), EtatFiltre.VIDE)), Recherche.AUCUNE,
                List.of())).hasSize(LIGNES);
        assertThat(calcul.calculer(List.of(new Filtre.Etat(changements.id(), EtatFiltre.REMPLI)), Recherche.AUCUNE,
                List.of())).isEmpty();
    }

    private List<Ligne> changer(Donnees donnees) {
        List<Ligne> changees = new ArrayList<>();
        for (int i = 0; i <= hasard.nextInt(20); i++) {
            Ligne ligne = donnees.ligne(hasard.nextInt(LIGNES));
            int position = DescripteurPoste.POSTE.position(List.of("places", "libelle", "agrement", "indication")
                    .get(hasard.nextInt(4)));
            Object valeur = hasard.nextInt(3) == 0
                    ? donnees.ligne(hasard.nextInt(LIGNES)).valeur(position)
                    : switch (DescripteurPoste.POSTE.colonnes().get(position).id()) {
                        case "places" -> 1 + hasard.nextInt(90);
                        case "agrement" -> donnees.ligne(0).valeur(position);
                        case "indication" -> hasard.nextBoolean() ? null : "Été n° " + hasard.nextInt(9);
                        default -> "Unité " + hasard.nextInt(1000);
                    };
            changees.add(ligne.avec(position, valeur));
        }
        return changees;
    }

    private void verifier(Donnees donnees) {
        Donnees refaites = Donnees.de(base, donnees.lignes());
        for (ColonneGrille colonne : colonnes) {
            assertThat(textes(donnees, colonne)).as("%s, graine %d", colonne.id(), graine)
                    .isEqualTo(textes(refaites, colonne));
            assertThat(trier(donnees, colonne)).as("tri sur %s, graine %d", colonne.id(), graine)
                    .isEqualTo(trier(refaites, colonne));
        }
        for (int i = 0; i < LIGNES; i++) {
            assertThat(donnees.position(donnees.ligne(i).id())).isEqualTo(i);
        }
        assertThat(donnees.position(new UUID(hasard.nextLong(), hasard.nextLong()))).isEqualTo(-1);
    }

    private static List<String> textes(Donnees donnees, ColonneGrille colonne) {
        ColonneCodee codee = donnees.codee(colonne);
        return IntStream.range(0, LIGNES).mapToObj(codee::texteDe).toList();
    }

    private int[] trier(Donnees donnees, ColonneGrille colonne) {
        return new CalculVue(donnees, Map.of(colonne.id(), colonne), new RienAMarquer())
                .calculer(List.of(), Recherche.AUCUNE, List.of(new Tri(colonne, true)));
    }

    @Test
    void des_entrees_ajoutees_prennent_leur_rang_parmi_les_autres() {
        ColonneGrille nom = colonnes.stream().filter(c -> c.id().equals("libelle")).findFirst().orElseThrow();
        List<ColonneGrille.Entree> entrees = new ArrayList<>();
        Map<String, Integer> vues = new HashMap<>();
        while (entrees.size() < 200) {
            String texte = "T" + hasard.nextInt(10_000);
            if (vues.put(texte, 0) == null) {
                entrees.add(new ColonneGrille.Entree(texte, texte, Pliage.plier(texte), Pliage.plier(texte)));
            }
        }
        Comparator<ColonneGrille.Entree> ordre = nom.ordre();
        int[] debut = Rangs.de(entrees.subList(0, 120), ordre);
        assertThat(Rangs.completer(debut, entrees, ordre)).as("graine %d", graine)
                .isEqualTo(Rangs.de(entrees, ordre));
        assertThat(Arrays.stream(debut).sorted().toArray()).isEqualTo(IntStream.range(0, 120).toArray());
    }

    @Test
    void plier_vite_donne_ce_que_plier_donne() {
        String alphabet = "aZéÉèÀçœŒæÆ’'–… \u00a0\u202f°«»ßÿŸñİΣς\u0301\u1e9e\u2126€𝔸";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder texte = new StringBuilder();
            hasard.ints(hasard.nextInt(12), 0, alphabet.length()).forEach(c -> texte.append(alphabet.charAt(c)));
            assertThat(Pliage.plier(texte.toString())).as("«%s», graine %d", texte, graine)
                    .isEqualTo(Pliage.parUnicode(texte.toString()));
        }
        for (char c = 0; c < 0x2100; c++) {
            assertThat(Pliage.plier("x" + c + "y")).as("U+%04X", (int) c).isEqualTo(Pliage.parUnicode("x" + c + "y"));
        }
    }
}
