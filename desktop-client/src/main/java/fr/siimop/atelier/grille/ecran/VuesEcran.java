package fr.siimop.atelier.grille.ecran;

import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.vue.MemoireVues;
import fr.siimop.atelier.grille.vue.VueTable;

/** The views of one screen: the columns it comes back with, and those with a name. UI thread only. */
public final class VuesEcran {

    private static final Duration CALME = Duration.millis(300);

    private final ModeleTable modele;
    private final MemoireVues memoire;
    private final String table;
    private final VueTable depart;
    private final ReadOnlyStringWrapper courante = new ReadOnlyStringWrapper("");
    private final PauseTransition attente = new PauseTransition(CALME);

    VuesEcran(ModeleTable modele) {
        this.modele = modele;
        this.memoire = modele.services().vues();
        this.table = modele.descripteur().table();
        this.depart = VueTable.de("", table, modele.disposition(), modele.criteres());
        memoire.derniere(table).ifPresent(v -> v.disposer(modele.disposition()));
        attente.setOnFinished(e -> retenir());
        modele.disposition().montrees().addListener((javafx.beans.Observable o) -> change());
        modele.disposition().largeurs().addListener((javafx.beans.Observable o) -> change());
        modele.disposition().figees().addListener(o -> change());
    }

    /** Columns are kept as they are left, a moment after the last change. */
    private void change() {
        attente.playFromStart();
    }

    private void retenir() {
        VueTable actuelle = VueTable.de("", table, modele.disposition(), modele.criteres());
        if (actuelle.colonnes().equals(depart.colonnes()) && actuelle.figees() == depart.figees()) {
            memoire.oublier(table);
        } else {
            memoire.retenir(actuelle);
        }
    }

    void fermer() {
        if (attente.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            attente.stop();
            retenir();
        }
    }

    /** Name of the view in use; empty for the screen's own. */
    public ReadOnlyStringProperty courante() {
        return courante.getReadOnlyProperty();
    }

    public List<VueTable> nommees() {
        return memoire.nommees(table);
    }

    /** What is on the screen, under a name. */
    public VueTable actuelle(String nom) {
        return VueTable.de(nom, table, modele.disposition(), modele.criteres());
    }

    public void enregistrer(String nom) {
        String propre = nom.strip();
        boolean remplacee = trouver(propre).isPresent();
        memoire.enregistrer(actuelle(propre));
        courante.set(propre);
        dire("Vue «\u00a0" + propre + "\u00a0» " + (remplacee ? "remplacée" : "enregistrée"));
    }

    public void choisir(VueTable vue) {
        List<String> inconnues = appliquer(vue);
        courante.set(vue.nom());
        if (!inconnues.isEmpty()) {
            dire("Vue «\u00a0" + vue.nom() + "\u00a0»\u00a0: " + (inconnues.size() == 1
                    ? "la colonne «\u00a0" + inconnues.getFirst() + "\u00a0» n’existe pas ici, elle est laissée"
                    : inconnues.size() + "\u00a0colonnes n’existent pas ici, elles sont laissées\u00a0: "
                            + String.join(", ", inconnues)));
        }
    }

    /** As the screen first was: columns, order, widths, and the filters and sort that it starts with. */
    public void retablir() {
        depart.disposer(modele.disposition());
        modele.criteres().revenir();
        change();
        courante.set("");
    }

    private List<String> appliquer(VueTable vue) {
        List<String> inconnues = vue.appliquer(modele.disposition(), modele.criteres());
        change();
        return inconnues;
    }

    public void renommer(String nouveau) {
        trouver(courante.get()).ifPresent(v -> {
            memoire.supprimer(table, v.nom());
            memoire.enregistrer(v.avecNom(nouveau.strip()));
            courante.set(nouveau.strip());
        });
    }

    /** Undone like any gesture: nothing to confirm. */
    public void supprimer() {
        trouver(courante.get()).ifPresent(v -> {
            modele.services().pile().executer(new Suppression(v));
            modele.annonce().set(new Annonce("Vue «\u00a0" + v.nom() + "\u00a0» supprimée", true));
        });
    }

    /** Received from a colleague: kept under a free name, and used. */
    public void importer(VueTable vue) {
        String nom = vue.nom();
        for (int i = 2; trouver(nom).isPresent(); i++) {
            nom = vue.nom() + " (" + i + ")";
        }
        VueTable gardee = vue.avecNom(nom);
        memoire.enregistrer(gardee);
        dire("Vue «\u00a0" + nom + "\u00a0» importée");
        choisir(gardee);
    }

    private Optional<VueTable> trouver(String nom) {
        return memoire.nommees(table).stream().filter(v -> v.nom().equals(nom)).findFirst();
    }

    void dire(String phrase) {
        modele.annonce().set(new Annonce(phrase, false));
    }

    private final class Suppression implements Geste {

        private final VueTable vue;

        Suppression(VueTable vue) {
            this.vue = vue;
        }

        @Override
        public String nom() {
            return "Suppression de la vue «\u00a0" + vue.nom() + "\u00a0»";
        }

        @Override
        public void faire() {
            memoire.supprimer(table, vue.nom());
            courante.set("");
        }

        @Override
        public void defaire() {
            memoire.enregistrer(vue);
            courante.set(vue.nom());
        }
    }
}
