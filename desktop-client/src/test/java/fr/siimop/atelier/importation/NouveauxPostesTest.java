package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;

/** Stages that describe a poste in the assistant, offline: the poste is opened with them, and one undo takes all back. */
class NouveauxPostesTest {

    @TempDir
    private Path dossier;
    private ImportEssai essai;
    private JeuImport jeu;
    private ModeleImport modele;

    @BeforeEach
    void preparer() throws Exception {
        essai = new ImportEssai(dossier);
        jeu = essai.jeu;
        modele = essai.modele("activite_semestrielle");
    }

    @AfterEach
    void fermer() {
        essai.close();
    }

    private String ligne(int interne, String phase) {
        Ligne agrement = jeu.lignes("agrement").stream()
                .filter(a -> Phases.de(Phase.SOCLE, Phase.APPRO).equals(jeu.valeur("agrement", a, "phases"))
                        && String.valueOf(jeu.valeur("agrement", a, "numero")).matches("\\d{12}")
                        && String.valueOf(jeu.valeur("agrement", a, "etat")).equals("ACTIF")
                        && String.valueOf(jeu.valeur("agrement", a, "fin")).compareTo("2028") > 0
                        && String.valueOf(jeu.valeur("agrement", a, "debut")).compareTo("2026") < 0)
                .findFirst().orElseThrow();
        return "MAI 2027;essai;" + jeu.interne(interne) + ";;;;HORS SUBDIVISION;;;;6;SIMPLE;"
                + jeu.valeur("agrement", agrement, "numero") + ";;;" + phase + ";SASPAS";
    }

    @Test
    void deux_lignes_ouvrent_un_poste_de_deux_places_et_un_seul_geste_le_reprend() throws Exception {
        int postes = jeu.lignes("poste").size();
        modele.choisir(jeu.fichier(dossier, List.of(ligne(0, "SOCLE"), ligne(1, "SOCLE"), ligne(2, "CONSO"))));
        assertThat(modele.cours().compte()).isEqualTo(new Compte(2, 0, 0, 0, 1, 0));
        assertThat(modele.cours().natures().keySet()).extracting(NatureFaute::libelle)
                .containsExactly("Phase\u00a0: à corriger");
        assertThat(modele.cours().postesOuverts().nombre()).isEqualTo(1);
        modele.voirApercu();
        modele.appliquer();
        assertThat(essai.base.actes).singleElement()
                .satisfies(acte -> assertThat(acte.pas().stream().map(Acte.Pas::table))
                        .containsExactly("poste", "activite_semestrielle", "activite_semestrielle"));
        assertThat(jeu.lignes("poste")).hasSize(postes + 1);
        assertThat(jeu.valeur("poste", jeu.lignes("poste").getLast(), "places")).isEqualTo(2);

        essai.pile.annuler();
        assertThat(jeu.lignes("poste")).hasSize(postes);
    }

    @Test
    void une_place_libre_se_prend_et_il_ne_s_en_ajoute_qu_ensuite() throws Exception {
        int activites = jeu.lignes("activite_semestrielle").size();
        importer(ligne(0, "SOCLE"), ligne(1, "SOCLE"));
        Ligne partant = List.copyOf(jeu.lignes("activite_semestrielle")).get(activites);
        essai.base.executer(new Acte("partir", List.of(new Acte.Retrait("activite_semestrielle", partant))));

        modele.choisir(jeu.fichier(dossier, List.of(ligne(2, "SOCLE"))));
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 0, 0));
        assertThat(modele.cours().postesOuverts().placesPrises()).isEqualTo(1);
        assertThat(modele.cours().postesOuverts().placesAjoutees()).isZero();
        modele.voirApercu();
        modele.appliquer();
        assertThat(places()).isEqualTo(2);

        modele.choisir(jeu.fichier(dossier, List.of(ligne(3, "SOCLE"))));
        assertThat(modele.cours().postesOuverts().placesPrises()).isZero();
        assertThat(modele.cours().postesOuverts().placesAjoutees()).isEqualTo(1);
        modele.voirApercu();
        modele.appliquer();
        assertThat(places()).isEqualTo(3);
    }

    @Test
    void qui_s_en_va_dans_le_meme_fichier_laisse_sa_place() throws Exception {
        importer(ligne(0, "SOCLE"), ligne(1, "SOCLE"));
        int postes = jeu.lignes("poste").size();
        importer(ligne(2, "SOCLE"), ligne(0, "SOCLE").replace("SASPAS", "AMBULATOIRE"));
        assertThat(jeu.lignes("poste")).hasSize(postes + 1);
        assertThat(jeu.valeur("poste", jeu.lignes("poste").get(postes - 1), "places")).isEqualTo(2);
        assertThat(places()).isEqualTo(1);
    }

    private void importer(String... lignes) throws Exception {
        modele.choisir(jeu.fichier(dossier, List.of(lignes)));
        modele.voirApercu();
        modele.appliquer();
    }

    private Object places() {
        return jeu.valeur("poste", jeu.lignes("poste").getLast(), "places");
    }
}
