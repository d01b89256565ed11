package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Ligne;

/** The disk fails while an import is applied: nothing is lost, and the person is told. */
class EchecImportTest {

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

    private void mener() throws Exception {
        modele.choisir(jeu.fichier(dossier));
        assertThat(modele.etape().get()).isEqualTo(Etape.CORRECTION);
        modele.voirApercu();
    }

    @Test
    void une_ecriture_qui_echoue_ramene_a_l_apercu_et_le_lot_reste_entier() throws Exception {
        mener();
        int avant = jeu.lignes("activite_semestrielle").size();
        essai.base.panne = new IllegalStateException("disk full");
        try {
            modele.appliquer();
        } catch (IllegalStateException e) {
            assertThat(e).isSameAs(essai.base.panne);
        }
        assertThat(modele.etape().get()).isEqualTo(Etape.APERCU);
        assertThat(modele.plainte().get()).contains("n’ont pas pu être écrites", "place du disque");
        assertThat(jeu.lignes("activite_semestrielle")).hasSize(avant);
        assertThat(essai.lots.toutes()).extracting(LotsImport.Fiche::lignes).containsExactly(19);
        essai.base.panne = null;
        modele.appliquer();
        assertThat(jeu.lignes("activite_semestrielle")).hasSize(avant + 12);
        assertThat(essai.lots.toutes()).extracting(LotsImport.Fiche::lignes).containsExactly(7);
    }

    @Test
    void un_lot_qui_ne_peut_pas_etre_raccourci_ne_defait_pas_l_import() {
        essai.lots.close(); // what the disk refuses from now on
        List<String> etapes = new ArrayList<>();
        Ligne ligne = RegistreSiimop.REGISTRE.descripteur("personne").nouvelle(new UUID(7, 7));
        GesteImport geste = new GesteImport(essai.base,
                new Acte("importer", List.of(new Acte.Creation("personne", ligne))),
                1, new GesteImport.Lots(() -> etapes.add("entier"), () -> essai.lots.retenir("personne", 1),
                        () -> etapes.add("repris")));
        geste.faire();
        assertThat(jeu.lignes("personne")).contains(ligne);
        assertThat(etapes).containsExactly("entier");
        geste.defaire();
        assertThat(jeu.lignes("personne")).doesNotContain(ligne);
        assertThat(etapes).containsExactly("entier", "repris");
    }
}
