package fr.siimop.atelier.grille.apercu;

import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.geste.Demande;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Travaux;

/** Works the preview of a form out again, a moment after each change of it. */
final class PrevisionVive {

    private static final Duration REPOS = Duration.millis(250);

    /** What the form asks for, or what it still lacks. */
    record Formulaire(@Nullable Demande demande, String manque) {

        static Formulaire complet(Demande demande) {
            return new Formulaire(demande, "");
        }

        static Formulaire incomplet(String manque) {
            return new Formulaire(null, manque);
        }
    }

    private final ModeleTable modele;
    private final PanneauGeste panneau;
    private final Supplier<Formulaire> formulaire;
    private final Travaux travaux;
    private final PauseTransition repos = new PauseTransition(REPOS);

    PrevisionVive(ModeleTable modele, PanneauGeste panneau, Supplier<Formulaire> formulaire) {
        this.modele = modele;
        this.panneau = panneau;
        this.formulaire = formulaire;
        ServicesGrille services = modele.services();
        this.travaux = new Travaux(services.fond(), services.ui(), panneau::vider);
        panneau.suivre(travaux);
        repos.setOnFinished(e -> prevoir());
    }

    void relancer() {
        panneau.suspendre();
        repos.playFromStart();
    }

    void arreter() {
        repos.stop();
        travaux.arreter();
    }

    private void prevoir() {
        Formulaire rempli = formulaire.get();
        Demande demande = rempli.demande();
        if (demande == null) {
            travaux.arreter();
            panneau.vider(rempli.manque());
        } else {
            travaux.lancer("Aperçu", suivi -> modele.edition().prevoir(demande, suivi), panneau::montrer);
        }
    }
}
