package fr.siimop.atelier.importation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.ecran.EcranImport;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.RegistreSiimop;

/** Every step of an import in both themes, to PNG files to be looked at: {@code java … CaptureImport DIRECTORY}. */
public final class CaptureImport {

    private final Path sortie;
    private final BaseMemoire base = JeuImport.demo();
    private final JeuImport jeu = new JeuImport(base);
    private ModeleImport modele;

    private CaptureImport(Path sortie) {
        this.sortie = sortie;
    }

    public static void main(String[] arguments) throws Exception {
        Ecran.ouvrir();
        new CaptureImport(Files.createDirectories(Path.of(arguments[0]))).toutes();
        System.exit(0);
    }

    private void toutes() throws Exception {
        Path dossier = Files.createTempDirectory("siimop-capture");
        LotsImport lots = LotsImport.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr"));
        ServicesGrille services = ServicesGrille.de(base, base, Thread::startVirtualThread);
        Ecran.montrer(() -> {
            modele = new ModeleImport(RegistreSiimop.REGISTRE.descripteur("activite_semestrielle"), services, lots,
                    Clock.systemUTC());
            Region navigation = new Region();
            navigation.setMinWidth(200);
            Region haut = new Region();
            haut.setMinHeight(80);
            return new BorderPane(new EcranImport(modele), haut, null, null, navigation);
        });
        photographier("fichier");
        Path libre = Files.writeString(dossier.resolve("libre.csv"),
                "Matricule;Semestre;Fléchage;Agrément;Phase;Couleur\n" + jeu.interne(0) + ";NOVEMBRE 2031;INTER CHU;"
                        + jeu.agrement() + ";APPRO;bleu\n" + jeu.interne(1) + ";NOVEMBRE 2031;INTER CHU;"
                        + jeu.agrement() + ";APPRO;vert\n");
        choisir(libre, Etape.COLONNES);
        photographier("colonnes");
        lots.retenir("activite_semestrielle", 300);
        choisir(jeu.fichier(dossier), Etape.CORRECTION);
        Thread.sleep(800);
        photographier("correction");
        cliquer("#import-remplacer");
        photographier("correction-suite");
        cliquer("#import-apercu");
        Ecran.attendre("aperçu", () -> modele.etape().get() == Etape.APERCU);
        photographier("apercu");
        Ecran.sur(() -> {
            ((javafx.scene.control.CheckBox) Ecran.scene().lookup("#import-verifie")).setSelected(true);
            return null;
        });
        cliquer("#import-appliquer");
        Ecran.attendre("fin", () -> modele.applique() != null);
        photographier("fin");
        cliquer("#import-terminer");
        photographier("lots");
    }

    private void choisir(Path fichier, Etape attendue) throws Exception {
        Ecran.sur(() -> {
            modele.choisir(fichier);
            return null;
        });
        Ecran.attendre(attendue.libelle(), () -> modele.etape().get() == attendue && !modele.occupe());
    }

    private void cliquer(String id) throws Exception {
        Ecran.sur(() -> {
            ((Button) Ecran.scene().lookup(id)).fire();
            return null;
        });
        Ecran.attendre(id, () -> !modele.occupe());
        Thread.sleep(500);
    }

    private void photographier(String nom) throws Exception {
        for (Theme theme : List.of(Theme.CLAIR, Theme.SOMBRE)) {
            Ecran.sur(() -> {
                Ecran.apparence().theme().set(theme);
                return null;
            });
            Thread.sleep(400);
            Ecran.photographier(sortie.resolve("import-" + nom + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }
}
