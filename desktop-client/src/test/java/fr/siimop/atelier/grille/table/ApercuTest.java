package fr.siimop.atelier.grille.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.atelier.grille.geste.CelluleVisee;
import fr.siimop.atelier.grille.geste.Remede;
import fr.siimop.atelier.grille.geste.Remedes;
import fr.siimop.atelier.grille.geste.Sort;
import fr.siimop.atelier.grille.geste.Voulu;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.sync.ConflitChamp;

/** Gestures over more than a few cells: shown, decided upon, undone as a whole. Everything runs in the test's thread. */
class ApercuTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final ModeleTable modele = modele();

    private ModeleTable modele() {
        var services = new ServicesGrille(base, base, new PileAnnulation(base), Runnable::run, Runnable::run);
        List<ColonneGrille> toutes = ColonneGrille.toutes(DescripteurPoste.POSTE, base);
        List<ColonneGrille> montrees = List.of("agrement", "libelle", "specialite_appel", "phases", "places", "numero")
                .stream().map(id -> toutes.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow()).toList();
        ModeleTable m = new ModeleTable(DescripteurPoste.POSTE, services, new Disposition.Depart(montrees, 1));
        m.charger();
        return m;
    }

    @Test
    void rien_n_est_ecrit_avant_la_decision() {
        coller(10, 4, IntStream.range(0, 12).mapToObj(i -> "7").collect(Collectors.joining("\n")));

        assertThat(base.recues).isEmpty();
        assertThat(apercu().changees()).isEqualTo(12);
        modele.edition().appliquer(apercu(), false);
        assertThat(places(10, 22)).containsOnly("7");
        assertThat(base.recues).hasSize(1);
        assertThat(modele.services().pile().aAnnuler().get()).isEqualTo("coller 12\u00a0cellules");

        modele.services().pile().annuler();
        assertThat(places(10, 13)).containsExactly("1", "1", "1");
        assertThat(modele.services().pile().aAnnuler().get()).isEmpty();
    }

    @Test
    void ce_qui_est_juste_s_ecrit_sans_le_reste() {
        coller(10, 4, "3\n4\nbeaucoup\n100\n5\n6\n7\n8\n9\n1\n2\n4\n");

        assertThat(apercu().changees()).isEqualTo(10);
        assertThat(apercu().aCorriger()).isEqualTo(2);
        assertThat(raisons(Sort.A_CORRIGER)).anyMatch(r -> r.contains("beaucoup") && r.contains("nombre entier"))
                .anyMatch(r -> r.contains("100 est en dehors"));
        modele.edition().appliquer(apercu(), false);
        assertThat(places(10, 15)).containsExactly("3", "4", "1", "1", "5");
        assertThat(modele.annonce().get().texte())
                .isEqualTo("10\u00a0cellules collées dans «\u00a0Nombre de places\u00a0»\u00a0: "
                        + "2\u00a0laissées telles quelles");
    }

    @Test
    void ou_avec_ce_qui_reste_a_corriger() {
        coller(10, 4, "3\n4\nbeaucoup\n100\n5\n6\n7\n8\n9\n1\n2\n4\n");
        modele.edition().appliquer(apercu(), true);

        assertThat(places(12, 14)).containsExactly("beaucoup", "100");
        assertThat(modele.etat(modele.ligne(12), modele.colonne("places")).erreur()).isTrue();
        modele.services().pile().annuler();
        assertThat(places(12, 14)).containsExactly("1", "1");
    }

    @Test
    void une_cellule_verrouillee_se_demande_meme_dans_un_petit_collage() {
        coller(0, 2, "Pédiatrie\tS\n");

        assertThat(base.recues).isEmpty();
        assertThat(apercu().changees()).isEqualTo(1);
        assertThat(apercu().refusees()).isEqualTo(1);
        assertThat(raisons(Sort.REFUSE)).allMatch(r -> r.contains("vient de la table"));
    }

    @Test
    void coller_ce_qui_y_est_deja_ne_change_rien_et_ne_refuse_rien() {
        coller(0, 2, "Gériatrie\tS A\nGériatrie\tS A\n");

        assertThat(modele.edition().aConfirmer().get()).isNull();
        assertThat(base.recues).isEmpty();
    }

    @Test
    void coller_sans_rien_dans_le_presse_papiers_le_dit() {
        coller(10, 4, "");

        assertThat(modele.annonce().get().texte()).contains("ne contient pas de texte");
        assertThat(base.recues).isEmpty();
    }

    @Test
    void dit_ce_qui_depasse_et_le_garde() {
        coller(24, 4, "5\tA\tx\n6\tB\ty\n7\tC\tz\n8\tD\tt\n");

        assertThat(apercu().demande().debordement().lignes()).isEqualTo(2);
        assertThat(apercu().demande().debordement().colonnes()).isEqualTo(1);
        assertThat(apercu().demande().debordement().reste()).isEqualTo("7\tC\tz\n8\tD\tt\n");
        assertThat(apercu().changees()).isEqualTo(4);
    }

    @Test
    void refuse_un_texte_de_dix_mega_octets_dans_une_phrase() {
        coller(0, 1, "x".repeat(10_000_000) + "\nPetit nom\n");

        assertThat(raisons(Sort.REFUSE)).singleElement().asString().startsWith(
                "Ce texte compte 10\u00a0000\u00a0000 caractères\u00a0: une cellule en garde 10\u00a0000 au plus.");
        modele.edition().appliquer(apercu(), true);
        assertThat(modele.texte(modele.ligne(1), modele.colonne("libelle"))).isEqualTo("Petit nom");
    }

    @Test
    void deux_lignes_collees_avec_le_meme_numero_se_genent() {
        // the first two have the same agrément and semester
        coller(0, 5, "12\n12\n");

        assertThat(modele.annonce().get().texte()).endsWith("2 à corriger");
        modele.services().pile().annuler();
        coller(0, 5, "12\n13\n");
        assertThat(modele.annonce().get().texte()).doesNotContain("à corriger");
    }

    @Test
    void ce_que_le_geste_fausse_ailleurs_dans_la_ligne_est_dit_sur_sa_cellule() {
        // the number of places is right, but the row is held to the rules again and its agrément has ended
        coller(5, 4, "1\n");

        assertThat(modele.annonce().get().texte()).endsWith("1 à corriger");
    }

    @Test
    void une_cellule_en_conflit_attend_sa_decision_quand_le_geste_en_touche_d_autres() {
        base.suivre(modele.ligne(11).id(), new SuiviLigne(EtatLigne.CONFLIT, Set.of("places"),
                Map.of("places", new ConflitChamp(2, 1, 5, "Romarin ÉRABLE", Instant.parse("2026-11-20T12:47:00Z"))),
                List.of()));
        coller(10, 4, "4\n4\n4\n");

        assertThat(raisons(Sort.REFUSE)).singleElement().asString().contains("en conflit")
                .contains("Décidez d’abord");
        modele.edition().appliquer(apercu(), true);
        assertThat(places(10, 13)).containsExactly("4", "1", "4");

        modele.edition().aConfirmer().set(null);
        coller(11, 4, "4\n");
        assertThat(places(11, 12)).as("one cell: the person looks at it").containsExactly("4");
    }

    @Test
    void un_droit_qui_manque_refuse_chaque_cellule() {
        base.proteger("phases");
        coller(0, 3, "C\nC\n");

        assertThat(raisons(Sort.REFUSE)).hasSize(2).allMatch(r -> r.startsWith("Vos droits"));
    }

    @Test
    void une_reference_introuvable_nomme_les_plus_proches() {
        coller(10, 0, "240001870005\n");

        String mots = modele.etat(modele.ligne(10), modele.colonne("agrement")).enPhrases();
        assertThat(mots).contains("240001870005").contains("240001870004").contains("240001870002")
                .contains("Prendre l’une d’elles");
    }

    @Test
    void une_reference_ambigue_nomme_celles_qu_elle_peut_designer_et_ne_choisit_pas() {
        base.ajouter(DescripteurSemestre.SEMESTRE, new Semestre(new UUID(7, 7), "2027-05-B", "Mai 2027",
                LocalDate.of(2027, 5, 2), LocalDate.of(2027, 11, 1)));
        Object avant = modele.ligne(10).valeur(DescripteurPoste.POSTE.position("semestre"));
        modele.disposition().montrer("semestre");
        coller(10, modele.disposition().rang("semestre"), "mai 2027\n");

        assertThat(modele.etat(modele.ligne(10), modele.colonne("semestre")).enPhrases()).contains("2027-05-B")
                .contains("2027-05");
        assertThat(modele.ligne(10).valeur(DescripteurPoste.POSTE.position("semestre"))).isEqualTo(avant);
    }

    @Test
    void propose_ce_qui_rend_la_cellule_juste_et_rien_d_autre() {
        Remedes remedes = new Remedes(modele.descripteur(), base, modele.lecteur());
        ColonneGrille agrement = modele.colonne("agrement");

        // its agrément has ended: the near one is open, and the other near one has ended too
        List<Remede> trouves = remedes.pour(modele.ligne(5), agrement, null);
        assertThat(trouves).extracting(Remede::libelle).anyMatch(l -> l.startsWith("Prendre 240001870004"));
        modele.edition().corriger(modele.ligne(5), agrement, trouves.getFirst().voulu());
        assertThat(modele.etat(modele.ligne(5), agrement).enAnomalie()).isFalse();
        assertThat(modele.services().pile().aAnnuler().get())
                .isEqualTo("correction de «\u00a0Numéro agrément\u00a0»");

        modele.edition().saisir(modele.ligne(0), modele.colonne("places"), "120 places");
        assertThat(remedes.pour(modele.ligne(0), modele.colonne("places"),
                modele.marques().invalide(modele.ligne(0).id(), "places"))).extracting(Remede::libelle)
                .startsWith("Prendre «\u00a099\u00a0»");
    }

    @Test
    void la_poignee_repete_les_lignes_de_depart_vers_le_bas_et_vers_le_haut() {
        modele.edition().etendre(new Plage(15, 4, 16, 4), new Plage(15, 4, 19, 4));
        assertThat(places(15, 20)).containsExactly("4", "5", "4", "5", "4");
        modele.services().pile().annuler();
        modele.edition().etendre(new Plage(15, 4, 16, 4), new Plage(12, 4, 16, 4));
        assertThat(places(12, 17)).containsExactly("5", "4", "5", "4", "5");
    }

    @Test
    void remplit_et_colle_une_valeur_dans_toutes_les_plages() {
        modele.selection().poser(new Plage(10, 4, 11, 4));
        modele.selection().ajouter(Plage.cellule(14, 4));
        modele.edition().remplir(modele.edition().cible(), new Voulu.Texte("8"));
        assertThat(places(10, 15)).containsExactly("8", "8", "1", "1", "8");

        modele.edition().coller("9");
        assertThat(places(10, 15)).containsExactly("9", "9", "1", "1", "9");
        modele.edition().coller("1\n2\n");
        assertThat(modele.annonce().get().texte())
                .startsWith("«\u00a0Coller\u00a0» ne se fait que dans une seule plage");
        assertThat(places(10, 15)).containsExactly("9", "9", "1", "1", "9");
    }

    @Test
    void coupe_les_lignes_de_plusieurs_plages_et_rien_quand_leurs_colonnes_different() {
        List<String> avant = places(10, 15);
        List<String> copies = new ArrayList<>();
        modele.selection().poser(Plage.cellule(14, 4));
        modele.selection().ajouter(new Plage(10, 4, 11, 4));
        modele.edition().couper(copies::add);
        assertThat(copies).containsExactly(avant.get(0) + "\n" + avant.get(1) + "\n" + avant.get(4) + "\n");
        assertThat(places(10, 15)).containsExactly("", "", avant.get(2), avant.get(3), "");
        modele.services().pile().annuler();

        modele.selection().ajouter(Plage.cellule(12, 3));
        modele.edition().couper(copies::add);
        assertThat(copies).hasSize(1);
        assertThat(places(10, 15)).isEqualTo(avant);
    }

    @Test
    void une_valeur_remplit_la_plage_et_va_vers_la_droite() {
        modele.selection().poser(new Plage(10, 4, 12, 4));
        modele.edition().remplir(modele.edition().cible(), new Voulu.Texte("8"));
        assertThat(places(10, 13)).containsOnly("8");
        assertThat(modele.services().pile().aAnnuler().get()).isEqualTo("remplir 3\u00a0cellules");

        modele.selection().poser(new Plage(10, 4, 12, 5));
        modele.edition().recopierVersLaDroite();
        assertThat(modele.texte(modele.ligne(12), modele.colonne("numero"))).isEqualTo("8");
    }

    @Test
    void efface_et_recopie_se_montrent_aussi() {
        modele.selection().poser(new Plage(0, 4, 20, 4));
        modele.edition().recopierVersLeBas();
        assertThat(apercu().demande().titre()).isEqualTo("Recopier vers le bas dans «\u00a0Nombre de places\u00a0»");
        assertThat(apercu().changees() + apercu().inchangees()).isEqualTo(18);
        assertThat(raisons(Sort.A_CORRIGER)).hasSize(2).allMatch(r -> r.contains("échu"));

        modele.edition().aConfirmer().set(null);
        modele.edition().effacer();
        assertThat(apercu().aCorriger()).isEqualTo(21);
        assertThat(raisons(Sort.A_CORRIGER)).allMatch(r -> r.contains("n’est pas renseigné"));
    }

    private void coller(int ligne, int colonne, String texte) {
        modele.selection().choisir(ligne, colonne);
        modele.edition().coller(texte);
    }

    private Apercu apercu() {
        return modele.edition().aConfirmer().get().apercu();
    }

    private List<String> raisons(Sort sort) {
        return apercu().cellules().stream().filter(c -> c.sort() == sort).map(CelluleVisee::raison).toList();
    }

    private List<String> places(int debut, int fin) {
        return IntStream.range(debut, fin).mapToObj(i -> modele.texte(modele.ligne(i), modele.colonne("places")))
                .toList();
    }
}
