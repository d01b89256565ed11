package fr.siimop.atelier;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.NomDuPoste;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.connexion.PremiereSynchro;
import fr.siimop.atelier.connexion.VueConnexion;
import fr.siimop.atelier.coquille.FenetrePrincipale;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Seance;
import fr.siimop.atelier.demarrage.CacheDemarrage;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Taches;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.UuidV7;

/** The workbench: signs in, or goes on where the person was, and shows the main window. */
public final class Atelier extends Application {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Atelier.class);
    /** Functions and openings begin and end with the day of France, as on the server. */
    private static final Clock HORLOGE = Clock.system(ZoneId.of("Europe/Paris"));

    /** Begun before there is a toolkit, and so before this object. */
    private static volatile @Nullable Reprise commencee;

    private final SecureRandom hasard = new SecureRandom();
    private final Taches taches = new Taches(Platform::runLater);
    private @Nullable Apparence apparence;
    private @Nullable Stage fenetre;
    private @Nullable Seance seance;
    private @Nullable FenetrePrincipale principale;

    /** Signs people in on this computer's files. */
    public static Portier portier() {
        SecureRandom alea = new SecureRandom();
        Path racine = Dossiers.utilisateur();
        return new Portier(racine, RegistreSiimop.REGISTRE, HORLOGE, new UuidV7(HORLOGE, alea)::nouveau, alea,
                NomDuPoste.lire(racine, alea));
    }

    /** Starts the workbench, and returns when its last window is closed. */
    public static void lancer(String... arguments) {
        commencee = Reprise.commencer(Atelier::portier);
        launch(Atelier.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Reprise deja = commencee;
        Reprise reprise = deja == null ? Reprise.commencer(Atelier::portier) : deja;
        Portier portier = reprise.portier();
        Apparence habits = new Apparence(theme(portier));
        apparence = habits;
        fenetre = stage;
        Thread.currentThread().setUncaughtExceptionHandler((fil, erreur) -> dire(Echec.de(erreur).phrase()));
        stage.setTitle("SiiMOP – Atelier");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setWidth(1366);
        stage.setHeight(768);
        // the sheets are read while the files of the person are being opened
        montrer(new StackPane());
        stage.getScene().getRoot().applyCss();
        commencer(portier, reprise);
        stage.show();
    }

    /** Whatever keeps the files of the person from opening is said where he signs in. */
    private void commencer(Portier portier, Reprise reprise) {
        Optional<Entree> presente;
        try {
            presente = reprise.attendre();
        } catch (CacheInaccessible | RuntimeException e) {
            connexion(portier, Echec.de(e).phrase());
            return;
        }
        presente.ifPresentOrElse(entree -> entrer(portier, entree), () -> connexion(portier, ""));
    }

    private void connexion(Portier portier, String message) {
        VueConnexion vue = new VueConnexion(portier, taches, e -> entrer(portier, e));
        vue.dire(message);
        montrer(vue);
        vue.prendreLeClavier();
    }

    private void entrer(Portier portier, Entree entree) {
        Seance nouvelle = new Seance(portier, entree, HORLOGE, taches, hasard);
        seance = nouvelle;
        if (!entree.premiereFois() || !entree.client().aUnJeton()) {
            travailler(nouvelle);
            return;
        }
        PremiereSynchro premiere = new PremiereSynchro(RegistreSiimop.REGISTRE, nouvelle.passage(), taches, HORLOGE,
                () -> sortir(portier), bilan -> {
                    nouvelle.liaison().recevoir(EtatLiaison.Evenement.REUSSIR);
                    travailler(nouvelle);
                });
        montrer(premiere);
        premiere.commencer();
    }

    private void travailler(Seance ouverte) {
        ModeleCoquille modele = new ModeleCoquille(ouverte);
        FenetrePrincipale vue = new FenetrePrincipale(modele,
                java.util.Objects.requireNonNull(apparence), () -> sortir(ouverte.portier()));
        principale = vue;
        montrer(vue);
        java.util.Objects.requireNonNull(fenetre).setTitle("SiiMOP – Atelier · " + ouverte.entree().nom());
    }

    /** Forgets the token and asks who comes next. What waits stays, behind the password. */
    private void sortir(Portier portier) {
        Seance ouverte = seance;
        String message = "";
        if (ouverte != null) {
            try {
                portier.sortir(ouverte.entree());
            } catch (IOException e) {
                JOURNAL.error("Forgetting the token", e);
                message = "Le disque refuse d’oublier votre connexion\u00a0: au prochain lancement, l’atelier s’ouvrira "
                        + "encore à votre nom. Libérez de la place, puis reconnectez-vous et déconnectez-vous.";
            }
        }
        fermer();
        connexion(portier, message);
    }

    private void montrer(Parent contenu) {
        Stage stage = java.util.Objects.requireNonNull(fenetre);
        Scene scene = stage.getScene();
        if (scene == null) {
            scene = new Scene(contenu);
            stage.setScene(scene);
        } else {
            scene.setRoot(contenu);
        }
        java.util.Objects.requireNonNull(apparence).habiller(scene);
    }

    private void dire(String phrase) {
        JOURNAL.info("{}", phrase);
        if (principale != null) {
            principale.dire(phrase);
        }
    }

    private void fermer() {
        if (principale != null) {
            principale.fermer();
            principale = null;
        }
        if (seance != null) {
            seance.close();
            seance = null;
        }
    }

    @Override
    public void stop() {
        fermer();
        taches.close();
        CacheDemarrage.voulu().ifPresent(CacheDemarrage::entretenir);
    }

    private static Theme theme(Portier portier) {
        try {
            return Theme.valueOf(portier.preferences().theme());
        } catch (IllegalArgumentException e) {
            return Theme.SYSTEME;
        }
    }
}
