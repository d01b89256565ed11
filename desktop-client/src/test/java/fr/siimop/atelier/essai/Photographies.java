package fr.siimop.atelier.essai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.connexion.PremiereSynchro;
import fr.siimop.atelier.connexion.VueConnexion;
import fr.siimop.atelier.coquille.FenetrePrincipale;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Rubrique;
import fr.siimop.atelier.coquille.Seance;
import fr.siimop.atelier.demo.ServeurEnfant;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.tache.Taches;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.RegistreSiimop;

/**
 * The pictures of the documentation: the workbench signed in as the ARS of Tours on a server filled with the
 * demonstration data, every screen in both themes at 1366 × 768, or in a larger window. Arguments: directory of the
 * pictures, jar of the server, names of the pictures wanted when not all are. {@code mvn -q -P essais,photos -pl desktop-client -am test-compile} runs it once the server is packaged.
 */
public final class Photographies {

    private static final String MOT_DE_PASSE = "demo-siimop";
    private static final List<Theme> THEMES = List.of(Theme.SOMBRE, Theme.CLAIR);
    private static final Map<String, String> NOMS = Map.ofEntries(Map.entry("etablissement", "etablissements"),
            Map.entry("terrain", "terrains"), Map.entry("intervenant", "intervenants"),
            Map.entry("agrement", "agrements"),
            Map.entry("periode_ouverture", "periodes"), Map.entry("interne", "etudiants"),
            Map.entry("activite_semestrielle", "parcours"), Map.entry("demande_terrain", "demandes"),
            Map.entry("validation_phase", "validations"), Map.entry("these", "theses"),
            Map.entry("diplome", "diplomes"));

    /** Of the pictures of a larger window ({@code -Decran.largeur=1920 -Decran.hauteur=1080 -Dphotos.suffixe=-1920}). */
    private static final String SUFFIXE = System.getProperty("photos.suffixe", "");

    private final Path sortie;
    private final String adresse;
    private final Set<String> voulues;
    private final Taches taches = new Taches(javafx.application.Platform::runLater);

    private Photographies(Path sortie, String adresse, Set<String> voulues) {
        this.sortie = sortie;
        this.adresse = adresse;
        this.voulues = voulues;
    }

    public static void main(String[] arguments) throws Exception {
        Path donnees = Files.createTempDirectory("siimop-photos");
        try (ServeurEnfant serveur = ServeurEnfant
                .lancer(ServeurEnfant.commande(Path.of(arguments[1]), donnees, "0"), System.out)) {
            Ecran.ouvrir();
            Set<String> voulues = Set.of(Arrays.copyOfRange(arguments, 2, arguments.length));
            new Photographies(Path.of(arguments[0]), serveur.attendrePret().orElseThrow(), voulues).toutes();
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the toolkit would keep the program alive
        }
        System.exit(0);
    }

    private void toutes() throws Exception {
        Portier portier = portier();
        Ecran.montrer(() -> new VueConnexion(portier, taches, e -> {}));
        Ecran.ecrire("serveur", adresse);
        Ecran.ecrire("email", "ars@demo.siimop");
        Ecran.ecrire("mot-de-passe", "mauvais");
        Ecran.cliquer("connecter");
        Ecran.attendre("erreur", () -> Ecran.scene().lookup("#mot-de-passe-erreur").isVisible());
        photographier("connexion");
        try (Seance seance = seance(portier, "ars@demo.siimop")) {
            premiereSynchro(seance);
            ModeleCoquille modele = Ecran.sur(() -> new ModeleCoquille(seance));
            FenetrePrincipale[] vue = new FenetrePrincipale[1];
            Ecran.montrer(() -> {
                vue[0] = new FenetrePrincipale(modele, Ecran.apparence(), () -> {});
                return vue[0];
            });
            travailler(modele, vue[0]);
        }
        taches.close();
    }

    /** Suspended on the way, as a person may. */
    private void premiereSynchro(Seance seance) throws Exception {
        Bilan[] fini = new Bilan[1];
        PremiereSynchro[] vue = new PremiereSynchro[1];
        Ecran.montrer(() -> {
            vue[0] = new PremiereSynchro(RegistreSiimop.REGISTRE, seance.passage(), taches, Clock.systemUTC(),
                    () -> {}, b -> fini[0] = b);
            vue[0].commencer();
            return vue[0];
        });
        Ecran.attendre("avancement",
                () -> Ecran.scene().lookup(".progress-bar") instanceof ProgressBar barre && barre.getProgress() > 0.4);
        Ecran.cliquer("suspendre");
        photographier("premiere-synchro");
        Ecran.cliquer("suspendre");
        Ecran.attendre("fin", () -> fini[0] != null);
    }

    private void travailler(ModeleCoquille modele, FenetrePrincipale vue) throws Exception {
        EcranTable postes = ouvrir(vue, Rubrique.POSTES);
        saisir(postes, 4, "phases", "SA");
        saisir(postes, 5, "libelle", "Bloc central – site nord");
        saisir(postes, 13, "places", "deux");
        contester(postes, 8);
        synchroniser(modele);
        saisir(postes, 2, "libelle", "Allergologie – hôpital de jour");
        saisir(postes, 10, "places", "2");
        coller(postes);
        photographier("postes");
        photographier("postes-filtre", () -> {
            surgissantes().forEach(Window::hide);
            postes.modele().annonce().set(null);
            postes.grille().filtrer(postes.modele().colonne("specialite_appel"));
        });
        Ecran.sur(() -> {
            surgissantes().forEach(Window::hide);
            return true;
        });
        photographier("postes-fiche", () -> {
            postes.modele().selection().choisir(6, 1);
            postes.fiche().ouvrir();
        });
        Ecran.sur(() -> {
            postes.fiche().fermer();
            postes.modele().selection().poser(new Plage(2, 6, 14, 6));
            return true;
        });
        recouvrir("postes-masse", vue, "#action-de-masse");
        Ecran.sur(() -> {
            postes.modele().selection().choisir(0, 6);
            return true;
        });
        recouvrir("postes-ouverture", vue, "#ouvrir");
        recouvrir("postes-adequation", vue, "#compter-postes");
        Ecran.sur(() -> {
            modele.annonce().set(null);
            vue.ouvrir(Rubrique.ACCUEIL);
            return true;
        });
        photographier("accueil");
        Ecran.sur(() -> {
            vue.ouvrir(Rubrique.SYNCHRO);
            return true;
        });
        photographier("synchronisation");
        photographier("recherche", () -> {
            surgissantes().forEach(Window::hide);
            ((Button) vue.lookup("#recherche-partout")).fire();
            surgissantes().stream().map(w -> w.getScene().lookup("#palette-recherche")).filter(Objects::nonNull)
                    .forEach(champ -> ((TextField) champ).setText("urgences"));
        });
        Ecran.sur(() -> {
            surgissantes().forEach(Window::hide);
            return true;
        });
        photographier("raccourcis", () -> Platform.runLater(() -> Event.fireEvent(vue,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false))));
        Ecran.sur(() -> {
            surgissantes().forEach(Window::hide);
            vue.importer("poste", fichierAImporter(postes.modele()));
            return true;
        });
        Thread.sleep(4000);
        photographier("import");
        for (Rubrique rubrique : Rubrique.TABLES) {
            String nom = NOMS.get(Objects.requireNonNull(rubrique.table()));
            if (nom != null) {
                EcranTable ecran = ouvrir(vue, rubrique);
                photographier(nom);
                photographier(nom + "-fiche", () -> {
                    ecran.modele().selection().choisir(premiereEnAnomalie(ecran.modele()), 1);
                    ecran.fiche().ouvrir();
                });
                Ecran.sur(() -> {
                    ecran.fiche().fermer();
                    return true;
                });
            }
        }
        Ecran.sur(() -> {
            vue.fermer();
            return true;
        });
    }

    /** Lines as a colleague would send them: three that are good, one that says nothing new, two to look at. */
    private static Path fichierAImporter(ModeleTable postes) throws IOException {
        List<String> agrements = IntStream.range(0, 4)
                .mapToObj(i -> postes.texte(postes.ligne(20 + i), postes.colonne("agrement"))).toList();
        return Files.writeString(Files.createTempDirectory("siimop-import").resolve("Postes de mai.csv"),
                "Numéro d’agrément;Numéro du poste;Nom;Phases;Nombre de places;Type de poste;Nombre de mois;Semestre\n"
                        + agrements.get(0) + ";91;Consultation du lundi;S;2;Simple;6;Mai 2027\n"
                        + agrements.get(1) + ";92;Consultation du mardi;SA;1;Simple;6;Mai 2027\n"
                        + agrements.get(2) + ";93;Hôpital de jour;A;3;Simple;6;Mai 2027\n"
                        + agrements.get(3) + ";94;Bloc;A;beaucoup;Simple;6;Mai 2027\n"
                        + "240000009999;95;Urgences;A;1;Simple;6;Mai 2027\n");
    }

    /** What a button puts over a table, or beside it; Escape takes it away. */
    private void recouvrir(String nom, FenetrePrincipale vue, String bouton) throws Exception {
        Ecran.sur(() -> {
            ((Button) vue.lookup(bouton)).fire();
            return true;
        });
        Thread.sleep(2000);
        photographier(nom);
        Ecran.taper(KeyCode.ESCAPE, false);
        Ecran.sur(() -> {
            if (vue.lookup("#retour") instanceof Button retour) {
                retour.fire();
            }
            surgissantes().forEach(Window::hide);
            return true;
        });
    }

    /** A form says most of a row that is to be corrected; the first row where none is. */
    private static int premiereEnAnomalie(ModeleTable modele) {
        return IntStream.range(0, modele.lignes().size())
                .filter(l -> !modele.marques().toutes(modele.ligne(l).id()).isEmpty()).findFirst().orElse(0);
    }

    private EcranTable ouvrir(FenetrePrincipale vue, Rubrique rubrique) throws Exception {
        Ecran.sur(() -> {
            vue.ouvrir(rubrique);
            return true;
        });
        EcranTable ecran = (EcranTable) Ecran.sur(() -> vue.lookup(".ecran-table"));
        Ecran.attendre(rubrique.libelle(), () -> ecran.modele().pret().get());
        Thread.sleep(3000);
        return ecran;
    }

    private void saisir(EcranTable ecran, int ligne, String colonne, String texte) throws Exception {
        Ecran.sur(() -> {
            ecran.modele().edition().saisir(ecran.modele().ligne(ligne), ecran.modele().colonne(colonne), texte);
            return null;
        });
    }

    /** Two people change the number of places of the same poste before either knows of the other. */
    private void contester(EcranTable ecran, int ligne) throws Exception {
        ModeleTable modele = ecran.modele();
        Object places = modele.colonne("places").valeur(modele.ligne(ligne), modele.source());
        saisir(ecran, ligne, "places", places.equals(3) ? "4" : "3");
        try (Seance autre = seance(portier(), "admin@demo.siimop")) {
            autre.passage().faire(fr.siimop.atelier.tache.Suivi.muet(), true);
            var cle = new fr.siimop.atelier.cache.envoi.Cle("poste", modele.ligne(ligne).id());
            autre.poste().envoi().editer(List.of(
                    new fr.siimop.atelier.cache.envoi.Envoi.Saisie(cle, "places", ((Number) places).longValue(), 6L)));
            autre.passage().faire(fr.siimop.atelier.tache.Suivi.muet(), true);
        }
    }

    private static void synchroniser(ModeleCoquille modele) throws Exception {
        Ecran.sur(() -> {
            modele.synchroniser();
            return true;
        });
        Ecran.attendre("synchronisation", () -> modele.annonce().get() != null);
        Ecran.sur(() -> {
            modele.annonce().set(null);
            return true;
        });
    }

    /** Three numbers of agréments taken from a spreadsheet, one of which is not good. */
    private void coller(EcranTable ecran) throws Exception {
        ModeleTable modele = ecran.modele();
        Ecran.sur(() -> {
            String bon = modele.texte(modele.ligne(12), modele.colonne("agrement"));
            modele.selection().poser(new Plage(5, 0, 7, 0));
            modele.edition().coller(bon + "\n" + bon.substring(0, 9) + "999\n" + bon + "\n");
            modele.selection().choisir(6, 0);
            ecran.prendreLeClavier();
            return true;
        });
        Thread.sleep(500);
    }

    private static List<Window> surgissantes() {
        return Window.getWindows().stream().filter(w -> w != Ecran.scene().getWindow()).toList();
    }

    private void photographier(String nom) throws Exception {
        photographier(nom, () -> {});
    }

    /** @param geste once the theme is there: what it opens over the window */
    private void photographier(String nom, Runnable geste) throws Exception {
        if (!voulues.isEmpty() && !voulues.contains(nom)) {
            return;
        }
        for (Theme theme : THEMES) {
            Ecran.sur(() -> {
                Ecran.apparence().theme().set(theme);
                return true;
            });
            Thread.sleep(700);
            Ecran.sur(() -> {
                geste.run();
                return true;
            });
            Thread.sleep(700);
            Ecran.photographier(sortie.resolve("atelier-" + nom + "-" + theme.name().toLowerCase(Locale.ROOT)
                    + SUFFIXE + ".png"));
        }
    }

    private Portier portier() throws Exception {
        return SeanceEssai.portier(RegistreSiimop.REGISTRE, Files.createTempDirectory("siimop-photo"));
    }

    private Seance seance(Portier portier, String email) throws Exception {
        Entree entree = portier.entrer(adresse, email, MOT_DE_PASSE);
        return new Seance(portier, entree, Clock.systemUTC(), taches, new java.util.Random(7));
    }
}
