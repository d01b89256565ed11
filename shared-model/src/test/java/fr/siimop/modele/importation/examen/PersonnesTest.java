package fr.siimop.modele.importation.examen;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Confirmation;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.tableur.LigneTableur;

/** Who is meant by a line: never a silent merge, never a person that cannot be created. */
class PersonnesTest {

    private static final List<String> TITRES = List.of("Nom", "Prénom", "Né le", "Email", "RPPS",
            "Identifiant SiiMOP", "Confirmation");

    private final LignesImport base = new LignesImport();

    private static List<String> personne(String nom, String email, String rpps, String id, String confirmation) {
        return List.of(nom, "Capucine", "14/02/1998", email, rpps, id, confirmation);
    }

    @SafeVarargs
    private List<LigneExaminee> importer(List<String>... lignes) {
        List<LigneTableur> fichier = new java.util.ArrayList<>(LignesImport.fichier(TITRES));
        for (int i = 0; i < lignes.length; i++) {
            fichier.add(LignesImport.ligne(i + 2, lignes[i]));
        }
        List<LigneExaminee> examinees = base.examiner(PERSONNE, fichier);
        base.appliquer(PERSONNE, examinees);
        return examinees;
    }

    private List<Sort> sorts(List<LigneExaminee> examinees) {
        return examinees.stream().map(LigneExaminee::sort).toList();
    }

    @Test
    void deux_vrais_homonymes_se_creent_apres_confirmation_et_le_meme_import_ne_change_plus_rien() {
        assertThat(sorts(importer(personne("LIERRE", "un@exemple.fr", "", "", "")))).containsExactly(Sort.CREEE);
        List<LigneExaminee> question = importer(personne("Lierre", "deux@exemple.fr", "", "", ""));
        assertThat(sorts(question)).containsExactly(Sort.A_VERIFIER);
        assertThat(question.getFirst().fautes()).extracting(Faute::code)
                .containsExactly(AnomalieImport.A_CONFIRMER.code());
        assertThat(question.getFirst().fautes().getFirst().message()).contains("un@exemple.fr", "Confirmation");
        List<String> confirmee = personne("Lierre", "deux@exemple.fr", "", "", "oui");
        assertThat(sorts(importer(confirmee))).containsExactly(Sort.CREEE);
        assertThat(base.table("personne")).hasSize(2);
        assertThat(sorts(importer(confirmee))).containsExactly(Sort.INCHANGEE);
    }

    @Test
    void tous_les_homonymes_sont_proposes_et_le_motif_n_en_nomme_aucun() {
        importer(personne("LIERRE", "un@exemple.fr", "", "", ""));
        importer(personne("LIERRE", "deux@exemple.fr", "", "", "oui"));
        List<Faute> questions = importer(personne("LIERRE", "trois@exemple.fr", "", "", "")).getFirst().fautes();
        assertThat(questions).extracting(Faute::code).containsOnly(AnomalieImport.A_CONFIRMER.code());
        assertThat(questions.stream().map(Faute::message)).anyMatch(m -> m.contains("un@exemple.fr"))
                .anyMatch(m -> m.contains("deux@exemple.fr"));
        assertThat(questions.stream().map(f -> f.motif(PERSONNE))).allSatisfy(motif -> assertThat(motif)
                .contains("déjà").doesNotContain("@"));
    }

    @Test
    void une_reponse_ne_vaut_que_pour_sa_question() {
        importer(personne("LIERRE", "un@exemple.fr", "", "", ""));
        List<String> premiere = personne("LIERRE", "deux@exemple.fr", "", "", "");
        List<Faute> questions = importer(premiere).getFirst().fautes();
        String reponse = Confirmation.repondre("", questions.getFirst());
        List<LigneExaminee> examinees = importer(personne("LIERRE", "deux@exemple.fr", "", "", reponse),
                personne("LIERRE", "trois@exemple.fr", "", "", reponse));
        assertThat(examinees.get(1).fautes()).extracting(Faute::code)
                .containsExactly(AnomalieImport.HOMONYME_DU_FICHIER.code());
        String toutes = Confirmation.repondre(reponse, examinees.get(1).fautes().getFirst());
        assertThat(sorts(importer(personne("LIERRE", "deux@exemple.fr", "", "", reponse),
                personne("LIERRE", "trois@exemple.fr", "", "", toutes)))).containsExactly(Sort.INCHANGEE, Sort.CREEE);
    }

    @Test
    void la_meme_personne_se_confirme_par_son_identifiant() {
        importer(personne("LIERRE", "un@exemple.fr", "", "", ""));
        UUID id = base.table("personne").iterator().next().id();
        List<LigneExaminee> examinees = importer(personne("LIERRE", "nouvelle@exemple.fr", "", id.toString(), ""));
        assertThat(sorts(examinees)).containsExactly(Sort.MODIFIEE);
        assertThat(base.table("personne")).singleElement()
                .satisfies(l -> assertThat(l.valeur(PERSONNE.position("email"))).isEqualTo("nouvelle@exemple.fr"));
    }

    @Test
    void deux_homonymes_dans_le_meme_fichier_font_une_question_sur_le_second() {
        List<String> premiere = personne("LIERRE", "un@exemple.fr", "", "", "");
        List<LigneExaminee> examinees = importer(premiere, personne("LIERRE", "deux@exemple.fr", "", "", ""));
        assertThat(sorts(examinees)).containsExactly(Sort.CREEE, Sort.A_VERIFIER);
        assertThat(examinees.get(1).fautes()).extracting(Faute::code)
                .containsExactly(AnomalieImport.HOMONYME_DU_FICHIER.code());
        assertThat(sorts(importer(premiere, personne("LIERRE", "deux@exemple.fr", "", "", "oui"))))
                .containsExactly(Sort.INCHANGEE, Sort.CREEE);
    }

    @Test
    void deux_rpps_differents_sont_deux_personnes_sans_question() {
        assertThat(sorts(importer(personne("LIERRE", "un@exemple.fr", "10101715422", "", ""),
                personne("LIERRE", "deux@exemple.fr", "10001476422", "", "")))).containsOnly(Sort.CREEE);
    }

    @Test
    void le_rpps_prime_et_deux_identifiants_de_personnes_differentes_sont_une_faute() {
        importer(personne("LIERRE", "un@exemple.fr", "10101715422", "", ""),
                personne("HOUX", "deux@exemple.fr", "10001476422", "", ""));
        assertThat(sorts(importer(personne("LIERRE", "autre@exemple.fr", "10101715422", "", ""))))
                .containsExactly(Sort.MODIFIEE);
        List<LigneExaminee> croisees = importer(personne("LIERRE", "deux@exemple.fr", "10101715422", "", ""));
        assertThat(sorts(croisees)).containsExactly(Sort.EN_ERREUR);
        assertThat(croisees.getFirst().fautes()).extracting(Faute::code)
                .containsExactly(AnomalieImport.IDENTIFIANTS_DIVERGENTS.code());
    }

    @Test
    void une_ligne_repetee_est_montree_jamais_fondue() {
        List<String> ligne = personne("LIERRE", "un@exemple.fr", "", "", "");
        List<LigneExaminee> examinees = importer(ligne, ligne);
        assertThat(sorts(examinees)).containsExactly(Sort.CREEE, Sort.EN_ERREUR);
        assertThat(examinees.get(1).fautes()).extracting(Faute::code)
                .contains(AnomalieImport.LIGNE_EN_DOUBLE.code());
    }

    @Test
    void corriger_ou_ecarter_une_ligne_revoit_celles_qui_disaient_la_meme_chose() {
        List<LigneTableur> fichier = LignesImport.fichier(TITRES, personne("LIERRE", "un@exemple.fr", "", "", ""),
                personne("HOUX", "un@exemple.fr", "", "", ""), personne("ORME", "trois@exemple.fr", "", "", ""));
        Examen examen = base.examen(PERSONNE, fichier);
        assertThat(sorts(examen.examiner(fichier.subList(1, 4)))).containsExactly(Sort.CREEE, Sort.EN_ERREUR,
                Sort.CREEE);
        LigneTableur corrigee = LignesImport.ligne(3, personne("HOUX", "trois@exemple.fr", "", "", ""));
        assertThat(examen.revoir(List.of(corrigee), List.of(), n -> fichier.get(n - 1)).values())
                .extracting(LigneExaminee::numero, LigneExaminee::sort)
                .contains(org.assertj.core.groups.Tuple.tuple(3, Sort.CREEE),
                        org.assertj.core.groups.Tuple.tuple(4, Sort.EN_ERREUR));
        assertThat(examen.revoir(List.of(), List.of(3), n -> n == 3 ? null : fichier.get(n - 1)).values())
                .extracting(LigneExaminee::numero, LigneExaminee::sort)
                .contains(org.assertj.core.groups.Tuple.tuple(4, Sort.CREEE));
    }

    @Test
    void sans_date_de_naissance_un_nom_ne_dit_rien() {
        Ligne presente = new Ligne(new UUID(1, 1), 1, new Object[PERSONNE.colonnes().size()])
                .avec(PERSONNE.position("nom"), "LIERRE").avec(PERSONNE.position("prenom"), "Capucine");
        base.poser(PERSONNE, presente);
        assertThat(sorts(importer(personne("LIERRE", "un@exemple.fr", "", "", "")))).containsExactly(Sort.CREEE);
    }
}
