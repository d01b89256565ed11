package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that says otherwise than one above of the same row does not change it when its lot is taken up. */
class DoublesImportTest {

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

    @Test
    void le_double_qui_contredit_reste_de_cote_et_celui_qui_repete_est_deja_la() throws Exception {
        String premiere = jeu.interChu().getFirst();
        modele.choisir(jeu.fichier(dossier, List.of(premiere, premiere, premiere.replace("essai", "autrement"))));
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 2, 0));
        modele.voirApercu();
        modele.appliquer();
        modele.reprendreLot(essai.lots.toutes().getFirst());
        assertThat(modele.cours().compte()).isEqualTo(new Compte(0, 0, 1, 0, 0, 1));
    }

    @Test
    void le_nombre_de_lignes_d_un_lot_ne_surprend_pas_et_ne_compte_pas() throws Exception {
        essai.lots.retenir("activite_semestrielle", 300);
        modele.choisir(jeu.fichier(dossier));
        assertThat(modele.cours().remarques()).isNotEmpty();
        modele.voirApercu();
        modele.appliquer();
        essai.lots.retenir("activite_semestrielle", 300);
        modele.reprendreLot(essai.lots.toutes().getFirst());
        assertThat(modele.cours().remarques()).isEmpty();
        modele.corriger(List.of(15), 12, jeu.agrement());
        modele.voirApercu();
        modele.appliquer();
        assertThat(essai.lots.derniers("activite_semestrielle")).isEqualTo(300);
    }
}
