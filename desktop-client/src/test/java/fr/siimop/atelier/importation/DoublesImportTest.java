package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Espace;
import fr.siimop.atelier.cache.LotsImport;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.RegistreSiimop;

/** A line that says otherwise than one above of the same row does not change it when its lot is taken up. */
class DoublesImportTest {

    private final BaseMemoire base = JeuImport.demo();
    private final JeuImport jeu = new JeuImport(base);
    private LotsImport lots;
    private ModeleImport modele;

    @TempDir
    private Path dossier;

    @BeforeEach
    void preparer() throws Exception {
        lots = LotsImport.ouvrir(Espace.de(Files.createTempDirectory("siimop-doubles"), "http://essai",
                "ars@exemple.fr"));
        modele = new ModeleImport(RegistreSiimop.REGISTRE.descripteur("activite_semestrielle"),
                new ServicesGrille(base, base, new PileAnnulation(base), Runnable::run, Runnable::run), lots,
                Clock.systemUTC());
    }

    @AfterEach
    void fermer() {
        lots.close();
    }

    @Test
    void le_double_qui_contredit_reste_de_cote_et_celui_qui_repete_est_deja_la() throws Exception {
        String premiere = jeu.interChu().getFirst();
        modele.choisir(jeu.fichier(dossier, List.of(premiere, premiere, premiere.replace("essai", "autrement"))));
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 2, 0));
        modele.voirApercu();
        modele.appliquer();
        modele.reprendreLot(lots.toutes().getFirst());
        assertThat(modele.cours().compte()).isEqualTo(new Compte(0, 0, 1, 0, 0, 1));
    }

    @Test
    void le_nombre_de_lignes_d_un_lot_ne_surprend_pas_et_ne_compte_pas() throws Exception {
        lots.retenir("activite_semestrielle", 300);
        modele.choisir(jeu.fichier(dossier));
        assertThat(modele.cours().remarques()).isNotEmpty();
        modele.voirApercu();
        modele.appliquer();
        lots.retenir("activite_semestrielle", 300);
        modele.reprendreLot(lots.toutes().getFirst());
        assertThat(modele.cours().remarques()).isEmpty();
        modele.corriger(List.of(15), 12, jeu.agrement());
        modele.voirApercu();
        modele.appliquer();
        assertThat(lots.derniers("activite_semestrielle")).isEqualTo(300);
    }
}
