package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.scene.control.Button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.essai.Accessibilite;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.ecran.EcranImport;
import fr.siimop.modele.RegistreSiimop;

/** Whoever hears the screen instead of seeing it knows every control of each step of an import. */
class AccessibiliteImportTest {

    @TempDir
    private Path dossier;
    private ModeleImport modele;

    @AfterEach
    void fermer() throws Exception {
        Ecran.fermer();
    }

    @Test
    void chaque_etape_nomme_ses_controles() throws Exception {
        Ecran.ouvrir();
        BaseMemoire base = JeuImport.demo();
        JeuImport jeu = new JeuImport(base);
        try (LotsImport lots = LotsImport.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr"))) {
            ServicesGrille services = ServicesGrille.de(base, base, Lenteur.fond());
            Ecran.montrer(() -> new EcranImport(modele = new ModeleImport(
                    RegistreSiimop.REGISTRE.descripteur("activite_semestrielle"), services, lots,
                    Clock.systemUTC())));
            assertThat(Accessibilite.sansNom()).isEmpty();
            choisir(Files.writeString(dossier.resolve("libre.csv"), "Matricule;Semestre;Fléchage\n1;2;3\n"),
                    Etape.COLONNES);
            choisir(jeu.fichier(dossier), Etape.CORRECTION);
            Ecran.attendre("propositions", () -> Ecran.scene().lookup(".carte-proposition") != null);
            assertThat(Accessibilite.sansNom()).isEmpty();
            cliquer("#import-apercu");
            Ecran.attendre("aperçu", () -> modele.etape().get() == Etape.APERCU);
            assertThat(Accessibilite.sansNom()).isEmpty();
            cliquer("#import-appliquer");
            Ecran.attendre("fin", () -> modele.applique() != null);
            assertThat(Accessibilite.sansNom()).isEmpty();
            cliquer("#import-terminer");
            Ecran.attendre("lots", () -> Ecran.scene().lookup("#lot-reprendre") != null);
            assertThat(Accessibilite.sansNom()).isEmpty();
        }
    }

    private void choisir(Path fichier, Etape attendue) throws Exception {
        Ecran.sur(() -> {
            modele.choisir(fichier);
            return null;
        });
        Ecran.attendre(attendue.libelle(), () -> modele.etape().get() == attendue && !modele.occupe());
        assertThat(Accessibilite.sansNom()).isEmpty();
    }

    private static void cliquer(String id) throws Exception {
        Ecran.agir(id, Button.class, Button::fire);
    }
}
