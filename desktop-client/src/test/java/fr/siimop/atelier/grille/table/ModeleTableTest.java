package fr.siimop.atelier.grille.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.poste.DescripteurPoste;

/** The view-model alone: everything runs at once, in the test's thread. */
class ModeleTableTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final ModeleTable modele = modele();

    private ModeleTable modele() {
        return modele(new ServicesGrille(base, base, new PileAnnulation(base), Runnable::run, Runnable::run));
    }

    private ModeleTable modele(ServicesGrille services) {
        List<ColonneGrille> toutes = ColonneGrille.toutes(DescripteurPoste.POSTE, base);
        List<ColonneGrille> montrees = List.of("agrement", "libelle", "specialite_appel", "phases", "places").stream()
                .map(id -> toutes.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow()).toList();
        ModeleTable m = new ModeleTable(DescripteurPoste.POSTE, services, new Disposition.Depart(montrees, 1));
        m.charger();
        return m;
    }

    @Test
    void montre_tout_puis_ce_que_le_filtre_garde() {
        assertThat(modele.montrees().get()).isEqualTo(26).isEqualTo(modele.total().get());

        modele.filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
        assertThat(modele.montrees().get()).isEqualTo(6);
        modele.filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Pédiatrie")));
        assertThat(modele.filtres()).hasSize(1);
        assertThat(modele.montrees().get()).isEqualTo(4);
        modele.oterFiltres(colonne("specialite_appel"));
        assertThat(modele.montrees().get()).isEqualTo(26);
    }

    @Test
    void dit_quels_filtres_ont_laisse_la_place_a_la_ligne_cherchee() {
        UUID cachee = modele.lignes().stream()
                .filter(l -> !modele.texte(l, colonne("specialite_appel")).equals("Gériatrie")).findFirst()
                .orElseThrow()
                .id();
        modele.filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
        modele.rechercheProperty().set("gériatrie");

        modele.decouvrir(cachee, () -> {});

        assertThat(modele.lignes()).extracting(Ligne::id).contains(cachee);
        assertThat(modele.annonce().get().texte()).isEqualTo("Ôté pour montrer cette ligne\u00a0: le filtre "
                + "«\u00a0Spécialité d’appel\u00a0», la recherche «\u00a0gériatrie\u00a0».");
    }

    @Test
    void garde_la_cellule_active_sur_sa_ligne_quand_on_trie() {
        modele.selection().choisir(3, 1);
        UUID active = modele.ligneActive().id();

        modele.basculerTri(colonne("libelle"), false);

        assertThat(modele.ligneActive().id()).isEqualTo(active);
        assertThat(modele.selection().courante().ligne()).isNotEqualTo(3);
    }

    @Test
    void un_texte_illisible_est_le_meme_dans_tous_les_onglets_de_sa_table() {
        ModeleTable autre = modele(modele.services());
        int anomalies = autre.parcours().bilan().get().cellules();
        modele.edition().saisir(modele.ligne(0), colonne("places"), "beaucoup");
        modele.edition().saisir(modele.ligne(1), colonne("places"), "peu");
        assertThat(autre.texte(autre.ligne(0), autre.colonne("places"))).isEqualTo("beaucoup");
        assertThat(autre.parcours().bilan().get().cellules()).isEqualTo(anomalies + 2);

        autre.edition().saisir(autre.ligne(0), autre.colonne("places"), "3");
        modele.services().pile().annuler();
        assertThat(valeur(0, "places")).isEqualTo("beaucoup");
        modele.services().pile().retablir();
        assertThat(valeur(0, "places")).isEqualTo("3");
        autre.services().pile().annuler();
        autre.services().pile().annuler();
        assertThat(valeur(1, "places")).isEqualTo("2");
        assertThat(modele(modele.services()).texte(modele.ligne(1), colonne("places"))).isEqualTo("2");
    }

    @Test
    void une_valeur_juste_part_et_se_defait() {
        Ligne ligne = modele.ligne(0);
        modele.edition().saisir(ligne, colonne("places"), " 7 ");

        assertThat(valeur(0, "places")).isEqualTo("7");
        assertThat(modele.etat(modele.ligne(0), colonne("places")).modifie()).isTrue();
        assertThat(modele.services().pile().aAnnuler().get()).isEqualTo("saisie dans «\u00a0Nombre de places\u00a0»");

        modele.services().pile().annuler();
        assertThat(valeur(0, "places")).isEqualTo("2");
        modele.services().pile().retablir();
        assertThat(valeur(0, "places")).isEqualTo("7");
    }

    @Test
    void un_texte_illisible_reste_dans_la_cellule_avec_sa_phrase() {
        modele.edition().saisir(modele.ligne(0), colonne("places"), "deux");

        assertThat(valeur(0, "places")).isEqualTo("deux");
        assertThat(base.recues).isEmpty();
        var etat = modele.etat(modele.ligne(0), colonne("places"));
        assertThat(etat.erreur()).isTrue();
        assertThat(etat.enMots()).startsWith("erreur").contains("deux").contains("nombre entier");
        assertThat(modele.parcours().bilan().get().erreurs()).isEqualTo(1);

        modele.services().pile().annuler();
        assertThat(valeur(0, "places")).isEqualTo("2");
        modele.services().pile().retablir();
        modele.edition().saisir(modele.ligne(0), colonne("places"), "3");
        assertThat(valeur(0, "places")).isEqualTo("3");
        assertThat(modele.etat(modele.ligne(0), colonne("places")).erreur()).isFalse();
    }

    @Test
    void l_anomalie_d_une_autre_ligne_de_meme_cle_part_avec_sa_cause() {
        Ligne premiere = modele.ligne(0);
        String ancien = valeur(1, "numero");
        Ligne seconde = modele.ligne(1);
        List.of("agrement", "semestre", "numero").forEach(c -> modele.edition().choisir(modele.ligne(1), colonne(c),
                colonne(c).valeur(premiere, base)));
        assertThat(modele.marques().toutes(premiere.id())).extracting(Anomalie::code)
                .contains("valeur.cle_en_double");
        modele.edition().saisir(base.trouver("poste", seconde.id()), colonne("numero"), ancien + "9");
        assertThat(modele.marques().toutes(premiere.id())).extracting(Anomalie::code)
                .doesNotContain("valeur.cle_en_double");
    }

    @Test
    void une_regle_enfreinte_marque_la_cellule_sans_perdre_la_valeur() {
        modele.edition().saisir(modele.ligne(0), colonne("agrement"), "240001870002");

        assertThat(valeur(0, "agrement")).isEqualTo("240001870002");
        assertThat(modele.etat(modele.ligne(0), colonne("agrement")).enMots()).contains("échu");
    }

    @Test
    void colle_une_plage_et_dit_ce_qui_est_a_corriger() {
        modele.selection().choisir(0, 0);
        modele.edition().coller("240001870002\n240001740001\n999\n240001930001\n");

        assertThat(IntStream.range(0, 4).mapToObj(i -> valeur(i, "agrement"))).containsExactly("240001870002",
                "240001740001", "999", "240001930001");
        assertThat(modele.annonce().get()).isEqualTo(new Annonce(
                "4\u00a0cellules collées dans «\u00a0Numéro agrément\u00a0»\u00a0: 2\u00a0justes, 2 à corriger", true));
        assertThat(modele.selection().courante()).isEqualTo(new Plage(0, 0, 3, 0));

        modele.services().pile().annuler();
        assertThat(IntStream.range(0, 4).mapToObj(i -> valeur(i, "agrement"))).containsExactly("240001610003",
                "240001610003", "240001740001", "240001740002");
    }

    @Test
    void d_un_collage_qui_echoue_il_ne_reste_rien() {
        PuitsEdition plein = (PuitsEdition) Proxy.newProxyInstance(PuitsEdition.class.getClassLoader(),
                new Class<?>[]{PuitsEdition.class}, (proxy, methode, arguments) -> {
                    if (methode.getName().equals("appliquer")) {
                        throw new IllegalStateException("disk full");
                    }
                    return methode.invoke(base, arguments);
                });
        ModeleTable fragile = modele(new ServicesGrille(base, plein, new PileAnnulation(plein), Runnable::run,
                Runnable::run));
        fragile.selection().poser(new Plage(0, 4, 1, 4));
        String avant = fragile.texte(fragile.ligne(0), fragile.colonne("places"));

        assertThatThrownBy(() -> fragile.edition().coller("beaucoup\n7\n")).hasMessage("disk full");

        assertThat(fragile.texte(fragile.ligne(0), fragile.colonne("places"))).isEqualTo(avant);
        assertThat(fragile.services().pile().aAnnuler().get()).isEmpty();
    }

    @Test
    void une_seule_valeur_remplit_la_plage() {
        modele.selection().poser(new Plage(2, 4, 5, 4));
        modele.edition().coller("6");

        assertThat(IntStream.range(2, 6).mapToObj(i -> valeur(i, "places"))).containsOnly("6");
        assertThat(base.recues).hasSize(1);
    }

    @Test
    void recopie_vers_le_bas_et_efface() {
        modele.selection().poser(new Plage(0, 1, 2, 1));
        modele.edition().recopierVersLeBas();
        assertThat(valeur(2, "libelle")).isEqualTo("Gériatrie aiguë – unité A");

        modele.edition().effacer();
        assertThat(valeur(1, "libelle")).isEmpty();
        assertThat(modele.etat(modele.ligne(1), colonne("libelle")).erreur()).isTrue();
    }

    @Test
    void dit_pourquoi_une_cellule_ne_s_ecrit_pas() {
        modele.edition().saisir(modele.ligne(0), colonne("specialite_appel"), "x");
        assertThat(modele.annonce().get().texte())
                .contains("Changez «\u00a0Spécialité d’appel\u00a0» dans la table «\u00a0Terrains de stage\u00a0»")
                .contains("Numéro agrément");

        base.proteger("places");
        modele.edition().saisir(modele.ligne(0), colonne("places"), "3");
        assertThat(modele.annonce().get().texte()).contains("Vos droits");
        assertThat(base.recues).isEmpty();
    }

    @Test
    void bascule_une_phase() {
        modele.edition().basculer(modele.ligne(0), colonne("phases"), Phase.SOCLE);
        assertThat(valeur(0, "phases")).isEqualTo("A");
    }

    @Test
    void passe_d_une_anomalie_a_la_suivante_et_recommence() {
        assertThat(modele.parcours().bilan().get()).isEqualTo(new ParcoursAnomalies.Bilan(2, 0, 2));
        modele.selection().choisir(0, 0);
        modele.parcours().aller(false);
        assertThat(modele.selection().courante()).isEqualTo(Plage.cellule(5, 0));
        assertThat(modele.parcours().rang()).isEqualTo(1);
        modele.parcours().aller(false);
        modele.parcours().aller(false);
        assertThat(modele.selection().courante()).isEqualTo(Plage.cellule(5, 0));
        modele.parcours().aller(true);
        assertThat(modele.selection().courante()).isEqualTo(Plage.cellule(6, 0));
    }

    @Test
    void filtre_ce_qui_est_en_anomalie_et_ce_que_j_ai_modifie() {
        modele.filtrer(new Filtre.Etat("agrement", EtatFiltre.EN_ANOMALIE));
        assertThat(modele.montrees().get()).isEqualTo(2);
        modele.filtres().clear();
        modele.edition().saisir(modele.ligne(4), colonne("places"), "2");
        modele.filtrer(new Filtre.Etat("places", EtatFiltre.MODIFIE));
        assertThat(modele.montrees().get()).isEqualTo(1);
    }

    @Test
    void dit_qu_une_expression_ne_finirait_pas_et_garde_les_lignes() {
        modele.filtrer(new Filtre.Texte("libelle", ModeTexte.EXPRESSION, "^" + "(.*)".repeat(8) + "[0-9]{3}$"));

        assertThat(modele.montrees().get()).isEqualTo(26);
        assertThat(modele.annonce().get().texte()).startsWith("Cette expression demande trop de calculs");
        modele.oterFiltres(colonne("libelle"));
        modele.filtrer(new Filtre.Texte("libelle", ModeTexte.EXPRESSION, "^SAMU"));
        assertThat(modele.montrees().get()).isPositive().isLessThan(26);
    }

    @Test
    void dit_quel_filtre_ote_le_plus_de_lignes_et_combien() {
        Filtre specialite = new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie"));
        Filtre libelle = new Filtre.Valeurs("libelle", Set.of("SAMU 37 – SMUR"));
        modele.filtrer(specialite);
        modele.filtrer(libelle);

        assertThat(modele.montrees().get()).isZero();
        List<String> dits = new ArrayList<>();
        modele.coupable((filtre, lignes) -> dits.add(filtre.colonne() + " " + lignes));
        assertThat(dits).containsExactly("libelle 6");
    }

    @Test
    void la_ligne_modifiee_ne_quitte_pas_la_vue_sous_les_doigts() {
        modele.filtrer(new Filtre.Valeurs("places", Set.of("5")));
        modele.edition().saisir(modele.ligne(0), colonne("places"), "4");

        assertThat(modele.montrees().get()).isEqualTo(1);
        assertThat(valeur(0, "places")).isEqualTo("4");
    }

    @Test
    void la_ligne_d_un_autre_vient_a_la_fin_et_ne_deplace_rien() {
        modele.basculerTri(colonne("libelle"), false);
        modele.selection().poser(new Plage(3, 1, 5, 4));
        modele.selection().ajouter(Plage.cellule(8, 4));
        List<UUID> avant = modele.lignes().stream().map(Ligne::id).toList();

        Ligne autre = ligneNouvelle("AAA");
        creer(autre);

        assertThat(modele.lignes().stream().map(Ligne::id)).startsWith(avant.toArray(UUID[]::new))
                .endsWith(autre.id());
        assertThat(modele.selection().courante()).isEqualTo(Plage.cellule(8, 4));
        assertThat(modele.selection().autres()).containsExactly(new Plage(3, 1, 5, 4));
        modele.basculerTri(colonne("libelle"), false);
        modele.basculerTri(colonne("libelle"), false);
        modele.basculerTri(colonne("libelle"), false);
        assertThat(modele.ligne(0).id()).isEqualTo(autre.id());
    }

    @Test
    void la_ligne_modifiee_reste_aussi_quand_un_autre_en_cree_une() {
        modele.filtrer(new Filtre.Valeurs("places", Set.of("1")));
        modele.selection().choisir(2, 4);
        modele.edition().saisir(modele.ligne(2), colonne("places"), "4");
        UUID modifiee = modele.ligne(2).id();

        creer(ligneNouvelle("ZZZ"));

        assertThat(modele.ligneActive().id()).isEqualTo(modifiee);
    }

    @Test
    void la_selection_suit_ses_lignes_quand_un_autre_en_supprime() {
        modele.selection().poser(new Plage(6, 4, 3, 2));
        UUID premiere = modele.ligne(3).id();
        UUID derniere = modele.ligne(6).id();

        retirer(modele.ligne(1));

        assertThat(modele.selection().courante()).isEqualTo(new Plage(5, 4, 2, 2));
        assertThat(modele.ligne(2).id()).isEqualTo(premiere);
        retirer(base.trouver("poste", derniere));
        assertThat(modele.selection().courante()).isEqualTo(new Plage(4, 4, 2, 2));
    }

    @Test
    void le_curseur_reste_a_sa_place_quand_sa_ligne_disparait() {
        modele.selection().choisir(5, 2);
        UUID suivante = modele.ligne(6).id();

        retirer(modele.ligne(5));

        assertThat(modele.selection().courante()).isEqualTo(Plage.cellule(5, 2));
        assertThat(modele.ligneActive().id()).isEqualTo(suivante);
    }

    @Test
    void la_selection_suit_ses_colonnes() {
        modele.selection().poser(new Plage(0, 3, 2, 4));

        modele.disposition().masquer("libelle");
        assertThat(modele.selection().courante()).isEqualTo(new Plage(0, 2, 2, 3));
        modele.disposition().masquer("places");
        assertThat(modele.selection().courante()).isEqualTo(new Plage(0, 2, 2, 2));
    }

    private void creer(Ligne ligne) {
        base.executer(Acte.indivisible("", List.of(new Acte.Creation("poste", ligne))));
    }

    private void retirer(Ligne ligne) {
        base.executer(Acte.indivisible("", List.of(new Acte.Retrait("poste", ligne))));
    }

    private Ligne ligneNouvelle(String libelle) {
        Ligne modeleDeLigne = base.lignes("poste").getFirst();
        return new Ligne(UUID.randomUUID(), 1, DescripteurPoste.POSTE.colonnes().stream()
                .map(c -> c.id().equals("libelle")
                        ? libelle
                        : modeleDeLigne.valeur(DescripteurPoste.POSTE.position(c.id())))
                .toArray());
    }

    private ColonneGrille colonne(String id) {
        return modele.colonne(id);
    }

    private String valeur(int ligne, String colonne) {
        return modele.texte(modele.ligne(ligne), colonne(colonne));
    }
}
