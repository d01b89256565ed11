package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.calcul.CalculVue;
import fr.siimop.atelier.grille.calcul.CalculVue.Recherche;
import fr.siimop.atelier.grille.calcul.CalculVue.ValeurComptee;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.atelier.grille.saisie.Lecteur;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeReference;

/**
 * View-model of a table: which rows and columns are shown, what is selected, what is wrong. Everything public is for
 * the UI thread; filters, sorts and verification run in the background and land in one swap.
 */
public final class ModeleTable implements AutoCloseable {

    private static final int VERIFIEES_AU_VOL = 500;

    private final DescripteurEntite<?> descripteur;
    private final ServicesGrille services;
    private final Map<String, ColonneGrille> parId = new HashMap<>();
    private final ObservableList<ColonneGrille> colonnes = FXCollections.observableArrayList();
    private final ObservableList<Filtre> filtres = FXCollections.observableArrayList();
    private final ObservableList<Tri> tris = FXCollections.observableArrayList();
    private final StringProperty recherche = new SimpleStringProperty("");
    private final ListeVue vue;
    private final Marques marques;
    private final Lecteur lecteur;
    private final Selection selection;
    private final Edition edition;
    private final ParcoursAnomalies parcours;
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper montrees = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper pret = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Annonce> annonce = new SimpleObjectProperty<>();
    private final Abonnement abonnement;
    private int demande;

    /** @param presentees the columns to show, in order; the others stay available */
    public ModeleTable(DescripteurEntite<?> descripteur, ServicesGrille services, List<ColonneGrille> presentees) {
        this.descripteur = descripteur;
        this.services = services;
        ColonneGrille.toutes(descripteur, source()).forEach(c -> parId.put(c.id(), c));
        presentees.forEach(c -> parId.put(c.id(), c));
        colonnes.setAll(presentees);
        vue = new ListeVue(Donnees.de(source(), List.of()));
        marques = new Marques(source(), descripteur);
        lecteur = new Lecteur(source());
        selection = new Selection(vue::size, colonnes::size);
        edition = new Edition(this);
        edition.reprendre();
        parcours = new ParcoursAnomalies(this);
        filtres.addListener((Observable o) -> recalculer());
        tris.addListener((Observable o) -> recalculer());
        recherche.addListener((Observable o) -> recalculer());
        colonnes.addListener((Observable o) -> selection.poser(selection.courante()));
        abonnement = source().ecouter(changement -> services.ui().execute(() -> recevoir(changement)));
    }

    /** Reads the table in the background and shows it, then verifies it. */
    public void charger() {
        services.fond().execute(() -> {
            Donnees lues = Donnees.de(source(), source().lignes(descripteur.table()));
            services.ui().execute(() -> {
                vue.remplacer(lues, new int[0]);
                total.set(lues.taille());
                recalculer();
                verifierTout();
            });
        });
    }

    private void recalculer() {
        int numero = ++demande;
        CalculVue calcul = calcul();
        List<Filtre> retenus = List.copyOf(filtres);
        List<Tri> ordre = List.copyOf(tris);
        Recherche cherchee = recherche();
        Donnees donnees = vue.donnees();
        services.fond().execute(() -> {
            int[] positions = calcul.calculer(retenus, cherchee, ordre);
            services.ui().execute(() -> {
                if (numero == demande) {
                    montrer(donnees, positions);
                }
            });
        });
    }

    /** Rows edited while the view was computed keep their places: the positions still hold. */
    private void montrer(Donnees calculees, int[] positions) {
        Donnees courantes = vue.donnees().taille() == calculees.taille() ? vue.donnees() : calculees;
        Plage avant = selection.courante();
        UUID active = avant.vide() ? null : ligne(avant.ligne()).id();
        vue.remplacer(courantes, positions);
        montrees.set(positions.length);
        pret.set(true);
        int place = active == null ? -1 : placeDe(active);
        selection.poser(place >= 0 && avant.cellules() == 1
                ? Plage.cellule(place, avant.colonne())
                : positions.length == 0
                        ? Plage.AUCUNE
                        : Plage.cellule(Math.max(0, place), Math.max(0, avant.colonne())));
        changerVersion();
    }

    private int placeDe(UUID id) {
        int position = vue.donnees().position(id);
        int[] positions = vue.vue();
        return IntStream.range(0, positions.length).filter(i -> positions[i] == position).findFirst().orElse(-1);
    }

    private void verifierTout() {
        Donnees donnees = vue.donnees();
        List<ColonneGrille> montreesAlors = List.copyOf(colonnes);
        services.fond().execute(() -> {
            montreesAlors.forEach(donnees::codee); // so that the first filter is as quick as the next
            donnees.lignes().forEach(marques::verifier);
            services.ui().execute(this::apresVerification);
        });
    }

    private void apresVerification() {
        if (filtres.stream().anyMatch(f -> f instanceof Filtre.Etat)) {
            recalculer();
        }
        changerVersion();
    }

    private void recevoir(ChangementLignes changement) {
        if (!changement.table().equals(descripteur.table())) {
            lecteur.oublier(changement.table());
            if (depend(changement.table())) {
                vue.rafraichir(vue.donnees().sansCodage());
                changerVersion();
            }
            return;
        }
        List<Ligne> changees = new ArrayList<>();
        boolean relire = changement.toutes();
        for (UUID id : changement.lignes()) {
            Ligne ligne = source().trouver(descripteur.table(), id);
            if (ligne == null || vue.donnees().position(id) < 0) {
                relire = true;
            } else {
                changees.add(ligne);
            }
        }
        if (relire) {
            charger();
            return;
        }
        vue.rafraichir(vue.donnees().avec(changees, List.copyOf(parId.values())));
        if (changees.size() <= VERIFIEES_AU_VOL) {
            changees.forEach(marques::verifier);
            changerVersion();
        } else {
            verifierTout();
        }
    }

    private boolean depend(String table) {
        return parId.values().stream().anyMatch(c -> c.etapes().stream().anyMatch(e -> e.table().equals(table))
                || c.type() instanceof TypeReference r && r.table().equals(table));
    }

    void changerVersion() {
        parcours.recompter();
        version.set(version.get() + 1);
    }

    /** Adds a filter, in place of the one it replaces. */
    public void filtrer(Filtre filtre) {
        List<Filtre> suite = new ArrayList<>(filtres);
        int place = -1;
        for (int i = 0; i < suite.size(); i++) {
            place = filtre.remplace(suite.get(i)) ? i : place;
        }
        if (place < 0) {
            suite.add(filtre);
        } else {
            suite.set(place, filtre);
        }
        filtres.setAll(suite);
    }

    public void oterFiltres(ColonneGrille colonne) {
        filtres.removeIf(f -> f.colonne().equals(colonne.id()));
    }

    /** A click on a header sorts by it, a second one reverses, a third one ends; with Shift, as one more key. */
    public void basculerTri(ColonneGrille colonne, boolean ajouter) {
        Tri actuel = tris.stream().filter(t -> t.colonne().id().equals(colonne.id())).findFirst().orElse(null);
        List<Tri> suite = ajouter ? new ArrayList<>(tris) : new ArrayList<>();
        suite.removeIf(t -> t.colonne().id().equals(colonne.id()));
        if (actuel == null) {
            suite.add(new Tri(colonne, true));
        } else if (actuel.croissant()) {
            suite.add(new Tri(colonne, false));
        }
        tris.setAll(suite);
    }

    /** Distinct values of a column under the other filters, given on the UI thread. */
    public void valeurs(ColonneGrille colonne, Consumer<List<ValeurComptee>> suite) {
        CalculVue calcul = calcul();
        List<Filtre> retenus = List.copyOf(filtres);
        Recherche cherchee = recherche();
        services.fond().execute(() -> {
            List<ValeurComptee> valeurs = calcul.valeurs(colonne, retenus, cherchee);
            services.ui().execute(() -> suite.accept(valeurs));
        });
    }

    /** How many rows there would be without this filter. */
    public int sans(Filtre filtre) {
        return calcul().compter(filtres.stream().filter(f -> !f.equals(filtre)).toList(), recherche());
    }

    public String texte(Ligne ligne, ColonneGrille colonne) {
        var invalide = marques.invalide(ligne.id(), colonne.id());
        return invalide != null ? invalide.texte() : colonne.texte(ligne, source());
    }

    public EtatCellule etat(Ligne ligne, ColonneGrille colonne) {
        return marques.etat(ligne.id(), colonne.id());
    }

    /** Why a cell cannot be typed in; empty when it can. */
    public Optional<Empechement> empechement(Ligne ligne, ColonneGrille colonne) {
        Colonne<?, ?> propre = colonne.propre();
        if (propre == null) {
            DescripteurEntite<?> cible = source().registre().descripteur(colonne.etapes().getLast().table());
            return Optional.of(new Empechement(
                    "Cette valeur vient de la table «\u00a0" + cible.libellePluriel() + "\u00a0».",
                    "Changez-la dans la table «\u00a0" + cible.libellePluriel()
                            + "\u00a0», ou changez ici la colonne «\u00a0"
                            + descripteur.colonnes().get(colonne.racine()).libelle() + "\u00a0»."));
        }
        if (Verrou.openData(this, ligne, colonne)) {
            return Optional.of(new Empechement("Cette valeur vient de l’open data, qui fait foi.",
                    "Ajoutez un complément local à côté de cette ligne."));
        }
        if (propre.edition() == Colonne.Edition.CREATION && ligne.revision() > 0) {
            return Optional.of(new Empechement("«\u00a0" + propre.libelle() + "\u00a0» est fixé à la création.",
                    "Créez une autre ligne avec la bonne valeur, puis retirez celle-ci."));
        }
        return services.puits().empechement(descripteur.table(), ligne, propre.id());
    }

    CalculVue calcul() {
        return new CalculVue(vue.donnees(), parId, marques);
    }

    private Recherche recherche() {
        return new Recherche(recherche.get(), List.copyOf(colonnes));
    }

    public Ligne ligne(int place) {
        return vue.get(place);
    }

    public @Nullable Ligne ligneActive() {
        Plage p = selection.courante();
        return p.vide() || p.ligne() >= vue.size() ? null : vue.get(p.ligne());
    }

    public @Nullable ColonneGrille colonneActive() {
        Plage p = selection.courante();
        return p.vide() || p.colonne() >= colonnes.size() ? null : colonnes.get(p.colonne());
    }

    public ColonneGrille colonne(String id) {
        ColonneGrille colonne = parId.get(id);
        if (colonne == null) {
            throw new IllegalArgumentException(descripteur + " has no column " + id);
        }
        return colonne;
    }

    public List<ColonneGrille> toutesLesColonnes() {
        return ColonneGrille.toutes(descripteur, source());
    }

    public DescripteurEntite<?> descripteur() {
        return descripteur;
    }

    public ServicesGrille services() {
        return services;
    }

    public SourceLignes source() {
        return services.source();
    }

    public Lecteur lecteur() {
        return lecteur;
    }

    public Marques marques() {
        return marques;
    }

    public Selection selection() {
        return selection;
    }

    public Edition edition() {
        return edition;
    }

    public ParcoursAnomalies parcours() {
        return parcours;
    }

    /** Rows shown, for the control. */
    public ObservableList<Ligne> lignes() {
        return vue;
    }

    public ObservableList<ColonneGrille> colonnes() {
        return colonnes;
    }

    public ObservableList<Filtre> filtres() {
        return filtres;
    }

    public ObservableList<Tri> tris() {
        return tris;
    }

    public StringProperty rechercheProperty() {
        return recherche;
    }

    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty montrees() {
        return montrees.getReadOnlyProperty();
    }

    /** Grows when values or states changed: what is painted is to be painted again. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pret() {
        return pret.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Annonce> annonce() {
        return annonce;
    }

    @Override
    public void close() {
        abonnement.close();
    }
}
