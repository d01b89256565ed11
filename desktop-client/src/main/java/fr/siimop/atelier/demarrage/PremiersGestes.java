package fr.siimop.atelier.demarrage;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.table.ModeleTable;

/** The hands of the training: every screen, then filters, sorts, a paste and its undoing in the largest table. */
final class PremiersGestes {

    private static final Duration LIMITE = Duration.ofSeconds(60);
    private static final int COLLAGES = 3;
    private static final int COLLEES = 10_000;
    private static final int REPOS_MS = 400;
    private static final List<String> TABLES = List.of("etablissement", "terrain", "demande_terrain", "agrement",
            "interne", "activite_semestrielle", "poste");

    void faire() throws InterruptedException {
        for (String table : TABLES) {
            attendre(() -> appuyer("#nav-" + table));
            attendre(() -> montre(table));
            Thread.sleep(REPOS_MS);
        }
        EcranTable ecran = demander(() -> Objects.requireNonNull(ecran()));
        sur(() -> ecran.modele().filtres().clear());
        attendreLeCalcul(ecran.modele());
        filtrerEtTrier(ecran.modele());
        choisir(ecran);
        for (int tour = 0; tour < COLLAGES; tour++) {
            coller(ecran.modele(), tour);
        }
        sur(() -> appuyer("#nav-accueil"));
        Thread.sleep(REPOS_MS);
    }

    private static void filtrerEtTrier(ModeleTable modele) throws InterruptedException {
        for (ColonneGrille colonne : modele.toutesLesColonnes()) {
            poser(modele, new Filtre.Etat(colonne.id(), EtatFiltre.REMPLI));
            poser(modele, new Filtre.Valeurs(colonne.id(),
                    Set.of(demander(() -> modele.texte(modele.ligne(0), colonne)))));
            poser(modele, new Filtre.Texte(colonne.id(), ModeTexte.CONTIENT, "1"));
            sur(() -> modele.tris().setAll(List.of(new Tri(colonne, true))));
            attendreLeCalcul(modele);
        }
        poser(modele, new Filtre.Intervalle("places", "2", "3"));
        poser(modele, new Filtre.Etat(Filtre.LIGNE, EtatFiltre.EN_ANOMALIE));
        for (String mots : List.of("libelle 1", "")) {
            sur(() -> modele.rechercheProperty().set(mots));
            attendreLeCalcul(modele);
        }
        sur(() -> modele.tris().clear());
        attendreLeCalcul(modele);
    }

    private static void poser(ModeleTable modele, Filtre filtre) throws InterruptedException {
        sur(() -> modele.filtrer(filtre));
        attendreLeCalcul(modele);
        sur(() -> modele.filtres().clear());
        attendreLeCalcul(modele);
    }

    private static void choisir(EcranTable ecran) throws InterruptedException {
        sur(() -> ecran.modele().selection().tout());
        Thread.sleep(REPOS_MS);
        sur(() -> {
            ecran.modele().selection().choisir(0, 0);
            ecran.fiche().ouvrir();
        });
        Thread.sleep(REPOS_MS);
        sur(() -> {
            ecran.fiche().fermer();
            ecran.grille().filtrer(ecran.modele().colonnes().getFirst());
        });
        Thread.sleep(REPOS_MS);
        fermerLesAutres();
    }

    /** Other values each time: what was undone may be in sight a moment longer, and the same would change nothing. */
    private static void coller(ModeleTable modele, int tour) throws InterruptedException {
        String presse = IntStream.range(0, COLLEES).mapToObj(i -> Integer.toString(1 + (i + tour) % 7))
                .collect(Collectors.joining("\n"));
        sur(() -> {
            modele.disposition().montrer("places");
            modele.selection().choisir(0, modele.disposition().rang("places"));
            modele.edition().coller(presse);
        });
        attendre(() -> modele.edition().aConfirmer().get() != null);
        sur(() -> modele.edition().appliquer(
                Objects.requireNonNull(modele.edition().aConfirmer().get()).apercu(), true));
        fermerLesAutres();
        attendre(() -> modele.services().pile().enCours().get().isEmpty()
                && !modele.services().pile().aAnnuler().get().isEmpty());
        sur(() -> modele.services().pile().annuler());
        attendre(() -> modele.services().pile().enCours().get().isEmpty()
                && modele.services().pile().aAnnuler().get().isEmpty());
    }

    private static void attendreLeCalcul(ModeleTable modele) throws InterruptedException {
        CompletableFuture<Boolean> fait = new CompletableFuture<>();
        sur(() -> modele.apresCalcul(() -> fait.complete(true)));
        attendre(fait::isDone);
    }

    private static void fermerLesAutres() throws InterruptedException {
        sur(() -> List.copyOf(Window.getWindows()).stream().filter(w -> racine(w) == null).forEach(Window::hide));
    }

    private static @Nullable Parent racine(Window fenetre) {
        Scene scene = fenetre.getScene();
        return scene != null && scene.getRoot().getStyleClass().contains("fenetre") ? scene.getRoot() : null;
    }

    private static @Nullable Node chercher(String selecteur) {
        for (Window fenetre : Window.getWindows()) {
            Parent racine = racine(fenetre);
            if (racine != null) {
                return racine.lookup(selecteur);
            }
        }
        return null;
    }

    private static boolean appuyer(String selecteur) {
        if (chercher(selecteur) instanceof Button bouton) {
            bouton.fire();
            return true;
        }
        return false;
    }

    private static @Nullable EcranTable ecran() {
        return chercher(".ecran-table") instanceof EcranTable ecran ? ecran : null;
    }

    private static boolean montre(String table) {
        EcranTable ecran = ecran();
        return ecran != null && ecran.modele().descripteur().table().equals(table) && ecran.modele().pret().get();
    }

    private static void attendre(BooleanSupplier vrai) throws InterruptedException {
        long limite = System.nanoTime() + LIMITE.toNanos();
        while (!vrai(vrai)) {
            if (System.nanoTime() > limite) {
                throw new IllegalStateException("The training waits for what does not come");
            }
            Thread.sleep(20);
        }
    }

    /** False also as long as there is no toolkit to ask. */
    private static boolean vrai(BooleanSupplier question) throws InterruptedException {
        try {
            return demander(question::getAsBoolean);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void sur(Runnable geste) throws InterruptedException {
        demander(() -> {
            geste.run();
            return true;
        });
    }

    private static <T> T demander(Supplier<T> question) throws InterruptedException {
        CompletableFuture<T> reponse = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                reponse.complete(question.get());
            } catch (RuntimeException e) {
                reponse.completeExceptionally(e);
            }
        });
        try {
            return reponse.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
