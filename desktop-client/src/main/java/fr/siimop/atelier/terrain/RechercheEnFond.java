package fr.siimop.atelier.terrain;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;

/**
 * What a form looks for in the background before it writes: one at a time, so that a second click does not write twice.
 * Its methods are for the UI thread.
 */
final class RechercheEnFond {

    private final ServicesGrille services;
    private final Node formulaire;
    private boolean enCours;
    private int numero;

    /** @param formulaire no refresh replaces it meanwhile */
    RechercheEnFond(ServicesGrille services, Node formulaire) {
        this.services = services;
        this.formulaire = formulaire;
    }

    /**
     * @param suite told what was found, unless it was given up
     * @param echec the search failed, and may be started again
     */
    <T> void lancer(Supplier<T> recherche, Consumer<T> suite, Runnable echec) {
        if (enCours) {
            return;
        }
        enCours = true;
        formulaire.getStyleClass().add(Bloc.EN_SAISIE);
        int sienne = ++numero;
        services.fond().execute(() -> {
            Runnable fin = echec;
            try {
                T trouve = recherche.get();
                fin = () -> suite.accept(trouve);
            } finally {
                Runnable voulue = fin;
                services.ui().execute(() -> finir(sienne, voulue));
            }
        });
    }

    /** Nobody wants to know any more. */
    void abandonner() {
        if (enCours) {
            enCours = false;
            numero++;
            formulaire.getStyleClass().remove(Bloc.EN_SAISIE);
        }
    }

    private void finir(int finie, Runnable fin) {
        if (finie == numero) {
            abandonner();
            fin.run();
        }
    }
}
