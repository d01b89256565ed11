package fr.siimop.atelier.grille.ecran;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.vue.FiltreVue;
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

    /** Under a name that is taken, in place of the other: then it can be undone. */
    public void enregistrer(String nom) {
        VueTable nouvelle = actuelle(nom.strip());
        Optional<VueTable> ancienne = trouver(nouvelle.nom());
        String vue = "Vue " + Phrases.entreGuillemets(nouvelle.nom());
        if (ancienne.isPresent()) {
            remplacer("Remplacement de la vue " + Phrases.entreGuillemets(nouvelle.nom()), List.of(ancienne.get()),
                    List.of(nouvelle), vue + " remplacée" + sansLesFiltres());
        } else {
            memoire.enregistrer(nouvelle);
            courante.set(nouvelle.nom());
            dire(vue + " enregistrée" + sansLesFiltres());
        }
    }

    /** The filters in force that no view keeps. */
    List<Filtre> nonGardes() {
        return modele.filtres().stream().filter(f -> !FiltreVue.garde(f)).toList();
    }

    /** For the end of a sentence; empty when every filter is kept. */
    String sansLesFiltres() {
        List<String> perdus = nonGardes().stream()
                .map(f -> Phrases.entreGuillemets(modele.nom(f) + "\u00a0: " + f.resume())).toList();
        return switch (perdus.size()) {
            case 0 -> "";
            case 1 -> " sans le filtre " + perdus.getFirst() + ", propre à cet onglet";
            default -> " sans les filtres " + String.join(", ", perdus) + ", propres à cet onglet";
        };
    }

    private void remplacer(String nom, List<VueTable> avant, List<VueTable> apres, String phrase) {
        modele.services().pile().executer(new Remplacement(nom, avant, apres));
        modele.annonce().set(new Annonce(phrase, true));
    }

    public void choisir(VueTable vue) {
        VueTable.Laisse laisse = vue.appliquer(modele.disposition(), modele.criteres());
        change();
        courante.set(vue.nom());
        List<String> phrases = new ArrayList<>();
        if (!laisse.colonnes().isEmpty()) {
            phrases.add(laisse.colonnes().size() == 1
                    ? "la colonne " + Phrases.entreGuillemets(laisse.colonnes().getFirst())
                            + " n’existe pas ici, elle est laissée"
                    : laisse.colonnes().size() + "\u00a0colonnes n’existent pas ici, elles sont laissées\u00a0: "
                            + String.join(", ", laisse.colonnes()));
        }
        if (laisse.filtres() > 0) {
            phrases.add(Phrases.pluriel(laisse.filtres(), "filtre n’a pas", "filtres n’ont pas")
                    + " d’effet ici, davantage de lignes sont montrées");
        }
        if (!phrases.isEmpty()) {
            dire("Vue " + Phrases.entreGuillemets(vue.nom()) + "\u00a0: " + String.join("\u00a0; ", phrases));
        }
    }

    /** As the screen first was: columns, order, widths, and the filters and sort that it starts with. */
    public void retablir() {
        depart.disposer(modele.disposition());
        modele.criteres().revenir();
        change();
        courante.set("");
    }

    public void renommer(String nouveau) {
        String voulu = nouveau.strip();
        trouver(courante.get()).filter(v -> !v.nom().equals(voulu)).ifPresent(v -> {
            VueTable renommee = v.avecNom(libre(voulu));
            String vue = "Vue " + Phrases.entreGuillemets(v.nom()) + " renommée "
                    + Phrases.entreGuillemets(renommee.nom());
            remplacer("Changement de nom de la vue " + Phrases.entreGuillemets(v.nom()), List.of(v), List.of(renommee),
                    renommee.nom().equals(voulu)
                            ? vue
                            : vue + "\u00a0: " + Phrases.entreGuillemets(voulu) + " existe déjà");
        });
    }

    public void supprimer() {
        trouver(courante.get()).ifPresent(v -> {
            String vue = Phrases.entreGuillemets(v.nom());
            remplacer("Suppression de la vue " + vue, List.of(v), List.of(), "Vue " + vue + " supprimée");
        });
    }

    /** Received from a colleague: kept under a free name, and used. */
    public void importer(VueTable vue) {
        String nom = libre(vue.nom());
        VueTable gardee = vue.avecNom(nom);
        memoire.enregistrer(gardee);
        dire("Vue «\u00a0" + nom + "\u00a0» importée");
        choisir(gardee);
    }

    private String libre(String voulu) {
        String nom = voulu;
        for (int i = 2; trouver(nom).isPresent(); i++) {
            nom = voulu + " (" + i + ")";
        }
        return nom;
    }

    private Optional<VueTable> trouver(String nom) {
        return memoire.nommees(table).stream().filter(v -> v.nom().equals(nom)).findFirst();
    }

    void dire(String phrase) {
        modele.annonce().set(new Annonce(phrase, false));
    }

    /** Views that take the place of others. */
    private final class Remplacement implements Geste {

        private final String nom;
        private final List<VueTable> avant;
        private final List<VueTable> apres;

        Remplacement(String nom, List<VueTable> avant, List<VueTable> apres) {
            this.nom = nom;
            this.avant = avant;
            this.apres = apres;
        }

        @Override
        public String nom() {
            return nom;
        }

        @Override
        public void faire() {
            mettre(avant, apres);
        }

        @Override
        public void defaire() {
            mettre(apres, avant);
        }

        private void mettre(List<VueTable> otees, List<VueTable> mises) {
            otees.forEach(vue -> memoire.supprimer(table, vue.nom()));
            mises.forEach(memoire::enregistrer);
            courante.set(mises.isEmpty() ? "" : mises.getFirst().nom());
        }
    }
}
