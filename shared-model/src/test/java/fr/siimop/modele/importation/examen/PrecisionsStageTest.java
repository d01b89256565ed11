package fr.siimop.modele.importation.examen;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Designations;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.tableur.LigneTableur;

/** H-05: what the template says of the post is compared with the post, or said not to be kept; never passed over. */
class PrecisionsStageTest {

    private static final String[] GROUPES = {"SEMESTRE", "COMMENTAIRE", "INTERNE", "", "", "", "STAGE", "",
        "STAGE / Poste existant", "", "STAGE / Nouveau poste", "", "", "", "", "", "", "Confirmation"};
    private static final String[] TITRES = {"", "", "Numéro étudiant", "Numéro INE", "Numéro RPPS", "Adresse email",
        "Fléchage", "Validation", "Numéro", "Subdivision", "Durée", "Type", "Agrément", "Agrément(s) lié(s)",
        "Spécialité", "Phase", "Indication", ""};
    private static final int NUMERO = 8;
    private static final int SUBDIVISION = 9;
    private static final int DUREE = 10;
    private static final int AGREMENT = 12;
    private static final int SPECIALITE = 14;
    private static final int CONFIRMATION = 17;

    private static LignesImport base;
    private static Ligne poste;
    private static Designations noms;

    @BeforeAll
    static void lire() {
        base = LignesImport.demo(Taille.PETITE);
        noms = new Designations(RegistreSiimop.REGISTRE, base);
        poste = base.table("poste").stream().filter(p -> de("poste", p, "agrement_lie") == null
                && base.valeur("agrement", de("poste", p, "agrement"), "des") != null).findFirst().orElseThrow();
    }

    private static Object de(String table, Ligne ligne, String colonne) {
        return ligne.valeur(RegistreSiimop.REGISTRE.descripteur(table).position(colonne));
    }

    private static Object agrement(String colonne) {
        return base.valeur("agrement", de("poste", poste, "agrement"), colonne);
    }

    /** A line that says of the post exactly what the base says. */
    private static String[] juste() {
        String[] ligne = new String[TITRES.length];
        Arrays.fill(ligne, "");
        ligne[0] = noms.texte("semestre", (UUID) de("poste", poste, "semestre"));
        ligne[2] = (String) base.table("interne").iterator().next().valeur(0);
        ligne[6] = "HORS SUBDIVISION";
        ligne[NUMERO] = (String) de("poste", poste, "numero");
        ligne[SUBDIVISION] = noms.texte("subdivision",
                (UUID) base.valeur("terrain", agrement("terrain"), "subdivision"));
        ligne[DUREE] = de("poste", poste, "duree_mois") + " mois";
        ligne[11] = ecrit("type").toUpperCase(java.util.Locale.ROOT);
        ligne[AGREMENT] = (String) agrement("numero");
        ligne[SPECIALITE] = "DES-" + base.valeur("des", agrement("des"), "code");
        ligne[15] = "APPRO";
        ligne[16] = ecrit("indication");
        return ligne;
    }

    private static String ecrit(String colonne) {
        DescripteurEntite<?> descripteur = DescripteurPoste.POSTE;
        Colonne<?, ?> une = descripteur.colonnes().get(descripteur.position(colonne));
        return une.type().afficherOuVide(de("poste", poste, colonne));
    }

    private static LigneExaminee examiner(String[] ligne) {
        List<LigneTableur> fichier = new ArrayList<>(LignesImport.fichier(List.of(GROUPES), List.of(TITRES)));
        fichier.add(LignesImport.ligne(3, List.of(ligne)));
        return base.examiner(ACTIVITE_SEMESTRIELLE, fichier).getFirst();
    }

    @Test
    void un_numero_que_beaucoup_de_postes_portent_est_departage_par_l_agrement_et_le_semestre() {
        assertThat(noms.chercher("poste", juste()[NUMERO])).hasSizeGreaterThan(1);
        LigneExaminee lue = examiner(juste());
        assertThat(lue.fautes()).isEmpty();
        assertThat(lue.sort().ecrite()).isTrue();
        assertThat(lue.nonReprises()).isEmpty();
        assertThat(de("activite_semestrielle", lue.apres(), "poste")).isEqualTo(poste.id());
    }

    @Test
    void un_poste_seul_donne_son_agrement() {
        String[] ligne = juste();
        ligne[NUMERO] = noms.texte("poste", poste.id());
        ligne[AGREMENT] = "";
        assertThat(de("activite_semestrielle", examiner(ligne).apres(), "agrement"))
                .isEqualTo(de("poste", poste, "agrement"));
    }

    @ParameterizedTest
    @CsvSource({"9, SUBDI LILLE", "10, 12", "10, 1 an", "11, MIXTE", "14, DES-ACP", "16, Autre indication",
        "13, AUTRE AGREMENT"})
    void une_valeur_contraire_a_celle_du_poste_est_une_question_puis_une_valeur_dite_non_reprise(int rang,
            String texte) {
        String[] ligne = juste();
        ligne[NUMERO] = noms.texte("poste", poste.id());
        ligne[rang] = texte.startsWith("AUTRE")
                ? (String) base.table("agrement").stream().filter(a -> !a.valeur(0).equals(agrement("numero")))
                        .findFirst().orElseThrow().valeur(0)
                : texte;
        LigneExaminee lue = examiner(ligne);
        assertThat(lue.sort()).isEqualTo(Sort.A_VERIFIER);
        assertThat(lue.fautes()).singleElement().satisfies(faute -> {
            assertThat(faute.code()).isEqualTo("import.precision_contredite");
            assertThat(faute.rang()).isEqualTo(rang);
            assertThat(faute.message()).contains(ligne[rang], (String) agrement("numero"));
        });
        ligne[CONFIRMATION] = "oui";
        LigneExaminee confirmee = examiner(ligne);
        assertThat(confirmee.sort().ecrite()).isTrue();
        assertThat(confirmee.nonReprises()).hasSize(1);
    }

    @Test
    void sans_poste_ce_que_seul_un_poste_garderait_est_dit_non_repris_et_la_specialite_est_comparee() {
        String[] ligne = juste();
        ligne[NUMERO] = "";
        ligne[16] = "SASPAS";
        LigneExaminee lue = examiner(ligne);
        assertThat(lue.sort().ecrite()).isTrue();
        assertThat(lue.nonReprises()).containsExactlyInAnyOrder(PrecisionStage.DUREE, PrecisionStage.TYPE,
                PrecisionStage.INDICATION);
        ligne[SPECIALITE] = "DES-ACP";
        assertThat(examiner(ligne).fautes()).extracting(Faute::code).containsExactly("import.precision_contredite");
    }

    @Test
    void une_valeur_que_rien_ne_connait_est_une_faute_qui_dit_quoi_ecrire() {
        String[] ligne = juste();
        ligne[DUREE] = "longue";
        ligne[11] = "SIMPLET";
        ligne[13] = "999999990001";
        ligne[SPECIALITE] = "Astrologie";
        LigneExaminee lue = examiner(ligne);
        assertThat(lue.sort()).isEqualTo(Sort.EN_ERREUR);
        assertThat(lue.fautes()).extracting(Faute::rang).contains(DUREE, 11, 13, SPECIALITE);
        assertThat(lue.fautes()).extracting(Faute::message).anyMatch(m -> m.contains("un nombre de mois"));
    }
}
