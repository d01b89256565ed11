package fr.siimop.modele.importation.examen;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.recuperation.ContexteReprise;
import fr.siimop.modele.importation.recuperation.Recuperee;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.reprise.LigneReprise;
import fr.siimop.modele.reprise.StatutReprise;
import fr.siimop.modele.tableur.LigneTableur;

/** Files of the former program: every line comes in, and what is not right is kept with its reasons (U-04, U-05). */
class RecuperationTest {

    private static final List<String> TITRES = List.of("N° terrain", "Nom", "Établissement", "Spécialité", "Option",
            "Subdivision");

    private final LignesImport base = LignesImport.demo(Taille.PETITE);

    private List<LigneExaminee> examiner(DescripteurEntite<?> descripteur, List<LigneTableur> fichier) {
        Correspondance entetes = LignesImport.entetes(descripteur, fichier);
        Examen examen = new Examen(RegistreSiimop.REGISTRE, descripteur, entetes, base, base::nouvelId,
                (avant, apres) -> requises(descripteur, apres),
                new ContexteReprise("imotep.csv", null));
        return examen.examiner(fichier.subList(entetes.lignes(), fichier.size()));
    }

    private static List<Anomalie> requises(DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur.colonnes().stream()
                .filter(c -> c.requise() && ligne.valeur(descripteur.position(c.id())) == null)
                .map(c -> Anomalie.sur(c.id(), AnomalieValeur.REQUISE, c.libelle())).toList();
    }

    private void appliquer(DescripteurEntite<?> descripteur, List<LigneExaminee> examinees) {
        base.appliquer(descripteur, examinees);
        examinees.stream().map(LigneExaminee::recuperee).filter(Objects::nonNull).forEach(recuperee -> {
            recuperee.trace().ifPresent(trace -> base.poser(trace.descripteur(), trace.apres()));
            recuperee.annexes().forEach(annexe -> base.poser(annexe.descripteur(), annexe.apres()));
            if (recuperee.ligne() != null) {
                base.poser(descripteur, recuperee.ligne());
            }
        });
    }

    private static LigneReprise trace(LigneExaminee examinee) {
        return LIGNE_REPRISE.creer(recuperee(examinee).trace().orElseThrow().apres());
    }

    private static Recuperee recuperee(LigneExaminee examinee) {
        return Objects.requireNonNull(examinee.recuperee());
    }

    private List<LigneTableur> terrains() {
        return LignesImport.fichier(TITRES,
                List.of("24777001", "Pédiatrie", "Clinique des Sources", "PED", "", "SUBDI TOURS"),
                List.of("24777002", "Urgences", "Clinique des Sources", "MUR", "Option perdue", "SUBDI TOURS"),
                List.of("24777003", "Accueil", "Clinique des Sources", "", "", "SUBDI TOURS"));
    }

    @Test
    void un_terrain_entre_sur_un_etablissement_que_personne_ne_connait() {
        List<LigneExaminee> examinees = examiner(TERRAIN, terrains());
        assertThat(examinees).extracting(LigneExaminee::sort).containsOnly(Sort.EN_ERREUR);
        Recuperee premiere = recuperee(examinees.get(0));
        assertThat(premiere.ligne()).isNotNull();
        assertThat(premiere.annexes()).singleElement().satisfies(annexe -> assertThat(annexe.apres()
                .valeur(DescripteurEtablissement.ETABLISSEMENT.position("libelle"))).isEqualTo("Clinique des Sources"));
        assertThat(recuperee(examinees.get(1)).annexes()).as("le même pour la ligne suivante")
                .isEqualTo(premiere.annexes());
        assertThat(trace(examinees.get(0)).statut()).isEqualTo(StatutReprise.A_CORRIGER);
        assertThat(trace(examinees.get(1)).motifs()).contains("Option perdue", "Clinique des Sources");
        assertThat(trace(examinees.get(1)).contenu()).contains("N° terrain\u00a0: 24777002");
    }

    @Test
    void ce_qu_aucune_ligne_ne_peut_contenir_est_garde_tout_venant() {
        LigneExaminee sansSpecialite = examiner(TERRAIN, terrains()).get(2);
        assertThat(recuperee(sansSpecialite).ligne()).isNull();
        assertThat(trace(sansSpecialite)).satisfies(trace -> {
            assertThat(trace.statut()).isEqualTo(StatutReprise.TOUT_VENANT);
            assertThat(trace.titre()).contains("24777003", "Accueil");
            assertThat(trace.ligne()).isNull();
        });
    }

    @Test
    void le_meme_fichier_repris_deux_fois_ne_change_rien() {
        appliquer(TERRAIN, examiner(TERRAIN, terrains()));
        int terrains = base.table("terrain").size();
        List<LigneExaminee> encore = examiner(TERRAIN, terrains());
        assertThat(encore).extracting(LigneExaminee::sort).containsOnly(Sort.INCHANGEE);
        appliquer(TERRAIN, encore);
        assertThat(base.table("terrain")).hasSize(terrains);
    }

    @Test
    void une_ligne_gardee_devient_une_ligne_quand_ce_qui_manquait_est_la() {
        List<LigneTableur> fichier = LignesImport.fichier(
                List.of("N° agrément", "Numéro terrain", "Type d’agrément", "Spécialité", "Phases", "Durée", "Début"),
                List.of("247770010001", "24777001", "Principal", "PED", "S A", "5", "01/11/2020"));
        List<LigneExaminee> sansTerrain = examiner(AGREMENT, fichier);
        assertThat(trace(sansTerrain.getFirst()).statut()).isEqualTo(StatutReprise.TOUT_VENANT);
        appliquer(AGREMENT, sansTerrain);
        appliquer(TERRAIN, examiner(TERRAIN, terrains()));
        assertThat(examiner(AGREMENT, fichier)).extracting(LigneExaminee::sort).containsExactly(Sort.CREEE);
    }

    @Test
    void un_stage_sans_agrement_connu_est_tout_venant() {
        Object numero = base.valeur("interne", base.table("interne").iterator().next().id(), "numero");
        List<LigneTableur> fichier = LignesImport.fichier(List.of("Semestre", "Numéro étudiant", "Fléchage", "Agrément",
                "Phase", "Lieu"),
                List.of("Novembre 2031", numero.toString(), "Stage normal", "240009990099", "Socle", "CH d’ailleurs"),
                List.of("Mai 2032", numero.toString(), "Stage normal", "", "Socle", "CH d’ailleurs"));
        List<LigneExaminee> examinees = examiner(ACTIVITE_SEMESTRIELLE, fichier);
        assertThat(examinees).extracting(LigneExaminee::sort).containsExactly(Sort.EN_ERREUR, Sort.CREEE);
        int mode = ACTIVITE_SEMESTRIELLE.position("mode");
        assertThat(Objects.requireNonNull(recuperee(examinees.get(0)).ligne()).valeur(mode))
                .isEqualTo(ModeStockage.TOUT_VENANT);
        assertThat(Objects.requireNonNull(examinees.get(1).apres()).valeur(mode)).isEqualTo(ModeStockage.TOUT_VENANT);
        assertThat(trace(examinees.get(0)).motifs()).contains("240009990099");
    }
}
