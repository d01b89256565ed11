package fr.siimop.atelier.grille.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
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
import fr.siimop.atelier.grille.calcul.Chiffres;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.saisie.EtatCellule;
import fr.siimop.atelier.grille.saisie.Lecteur;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.atelier.grille.vue.Criteres;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * View-model of a table: which rows and columns are shown, what is selected, what is wrong. Everything public is for
 * the UI thread; filters, sorts and verification run in the background and land in one swap.
 */
public final class ModeleTable implements AutoCloseable {

    private final DescripteurEntite<?> descripteur;
    private final ServicesGrille services;
    private final Disposition disposition;
    private final Criteres criteres = new Criteres();
    private final LignesMontrees lignes;
    private final Marques marques;
    private final Lecteur lecteur;
    private final Selection selection;
    private final Travaux travaux;
    private final Edition edition;
    private final ParcoursAnomalies parcours;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable Annonce> annonce = new SimpleObjectProperty<>();
    private final Abonnement abonnement;
    private List<String> colonnesSuivies;

    /** @param depart the columns to show first, in order; the others stay available */
    public ModeleTable(DescripteurEntite<?> descripteur, ServicesGrille services, Disposition.Depart depart) {
        this.descripteur = descripteur;
        this.services = services;
        disposition = new Disposition(ColonneGrille.toutes(descripteur, source()), depart);
        marques = new Marques(source(), descripteur);
        lignes = new LignesMontrees(this);
        lecteur = new Lecteur(source());
        selection = new Selection(lignes.vue()::size, colonnes()::size);
        travaux = new Travaux(services.attendu(), services.ui(), phrase -> annonce.set(new Annonce(phrase, false)));
        edition = new Edition(this);
        reprendre(ChangementLignes.table(descripteur.table()));
        parcours = new ParcoursAnomalies(this);
        criteres.ecouter(lignes::recalculer);
        colonnesSuivies = ids();
        colonnes().addListener((Observable o) -> suivreLesColonnes());
        abonnement = source().ecouter(changement -> {
            reprendre(changement);
            services.ui().execute(() -> lignes.recevoir(changement));
        });
    }

    private void reprendre(ChangementLignes changement) {
        if (changement.table().equals(descripteur.table())) {
            marques.reprendre(services.puits(), changement);
        }
    }

    /** Reads the table in the background and shows it, then verifies it. */
    public void charger() {
        lignes.charger();
    }

    private void suivreLesColonnes() {
        List<String> avant = colonnesSuivies;
        List<String> apres = ids();
        colonnesSuivies = apres;
        selection.suivre(ligne -> ligne, rang -> apres.indexOf(avant.get(rang)));
        parcours.recompter();
    }

    private List<String> ids() {
        return colonnes().stream().map(ColonneGrille::id).toList();
    }

    void changerVersion() {
        parcours.recompter();
        version.set(version.get() + 1);
    }

    /** Adds a filter, in place of the one it replaces. */
    public void filtrer(Filtre filtre) {
        criteres.filtrer(filtre);
    }

    public void oterFiltres(ColonneGrille colonne) {
        criteres.oterFiltres(colonne);
    }

    public void basculerTri(ColonneGrille colonne, boolean ajouter) {
        criteres.basculerTri(colonne, ajouter);
    }

    /** Distinct values of a column under the other filters, given on the UI thread. */
    public void valeurs(ColonneGrille colonne, Consumer<List<ValeurComptee>> suite) {
        CalculVue calcul = calcul();
        List<Filtre> retenus = List.copyOf(filtres());
        Recherche cherchee = recherche();
        services.attendu().execute(() -> {
            List<ValeurComptee> valeurs = calcul.valeurs(colonne, retenus, cherchee);
            services.ui().execute(() -> suite.accept(valeurs));
        });
    }

    /**
     * Figures of the selection, given on the UI thread.
     *
     * @param arrete true when nobody waits for them any more
     */
    public void chiffres(BooleanSupplier arrete, Consumer<Chiffres> suite) {
        Donnees donnees = lignes.vue().donnees();
        int[] vue = lignes.vue().vue();
        List<ColonneGrille> montrees = List.copyOf(colonnes());
        List<Chiffres.Bloc> blocs = selection.plages().stream().flatMap(p -> IntStream
                .rangeClosed(p.gauche(), p.droite()).mapToObj(c -> new Chiffres.Bloc(c, p.haut(), p.bas()))).toList();
        services.attendu().execute(() -> {
            if (!arrete.getAsBoolean()) {
                Chiffres chiffres = Chiffres.de(donnees, vue, montrees, blocs, arrete);
                services.ui().execute(() -> suite.accept(chiffres));
            }
        });
    }

    /** Among the filters that leave nothing, the one without which the most rows would be there; if there is one. */
    public void coupable(ObjIntConsumer<Filtre> suite) {
        CalculVue calcul = calcul();
        List<Filtre> retenus = List.copyOf(filtres());
        Recherche cherchee = recherche();
        services.attendu().execute(() -> {
            Filtre coupable = null;
            int plus = 0;
            for (Filtre filtre : retenus) {
                int sans = calcul.compter(retenus.stream().filter(f -> !f.equals(filtre)).toList(), cherchee);
                coupable = sans > plus ? filtre : coupable;
                plus = Math.max(plus, sans);
            }
            Filtre trouve = coupable;
            int lignesSans = plus;
            if (trouve != null) {
                services.ui().execute(() -> suite.accept(trouve, lignesSans));
            }
        });
    }

    /**
     * Takes away the filters and the search that hide a row, and they alone, and says which.
     *
     * @param suite told on the UI thread once the row is shown
     */
    public void decouvrir(UUID id, Runnable suite) {
        CalculVue calcul = calcul();
        int position = donnees().position(id);
        List<Filtre> poses = List.copyOf(filtres());
        Recherche cherchee = recherche();
        services.attendu().execute(() -> {
            List<Filtre> gardes = poses.stream()
                    .filter(f -> position < 0 || calcul.garde(position, List.of(f), Recherche.AUCUNE)).toList();
            boolean trouvee = position < 0 || calcul.garde(position, List.of(), cherchee);
            services.ui().execute(() -> {
                criteres.poser(gardes, List.copyOf(tris()), trouvee ? cherchee.texte() : "");
                List<String> otes = poses.stream().filter(f -> !gardes.contains(f)).map(this::nom).toList();
                if (!otes.isEmpty() || !trouvee) {
                    annonce.set(new Annonce(Phrases.otes(otes, trouvee ? "" : cherchee.texte()), false));
                }
                apresCalcul(suite);
            });
        });
    }

    /** The rows that would be shown without the filters of a column, given on the UI thread. */
    public void lignesSansFiltre(String colonne, Consumer<List<Ligne>> suite) {
        Donnees donnees = donnees();
        CalculVue calcul = calcul(donnees);
        List<Filtre> retenus = filtres().stream().filter(f -> !f.colonne().equals(colonne)).toList();
        Recherche cherchee = recherche();
        services.attendu().execute(() -> {
            List<Ligne> trouvees = IntStream.of(calcul.calculer(retenus, cherchee, List.of()))
                    .mapToObj(donnees::ligne).toList();
            services.ui().execute(() -> suite.accept(trouvees));
        });
    }

    public String texte(Ligne ligne, ColonneGrille colonne) {
        var invalide = marques.invalide(ligne.id(), colonne.id());
        return invalide != null ? invalide.texte() : colonne.texte(ligne, source());
    }

    /** The subdivision of a row, as its column says it; empty when it has none. */
    public String territoire(@Nullable Ligne ligne) {
        ColonneGrille subdivision = disposition.toutes().get("subdivision");
        return ligne == null || subdivision == null ? "" : subdivision.texte(ligne, source());
    }

    public EtatCellule etat(Ligne ligne, ColonneGrille colonne) {
        return marques.etat(ligne.id(), colonne.id());
    }

    /** Why a cell cannot be typed in; empty when it can. */
    public Optional<Empechement> empechement(Ligne ligne, ColonneGrille colonne) {
        return Verrou.empechement(this, ligne, colonne);
    }

    /** Positions of the rows shown, in the data of {@link #calcul}. */
    public int[] positionsMontrees() {
        return lignes.vue().vue();
    }

    Donnees donnees() {
        return lignes.vue().donnees();
    }

    public CalculVue calcul() {
        return calcul(donnees());
    }

    CalculVue calcul(Donnees donnees) {
        return new CalculVue(donnees, disposition.toutes(), marques);
    }

    /** Runs when what is shown is what was asked for: read, filtered, sorted. */
    public void apresCalcul(Runnable suite) {
        lignes.apresCalcul(suite);
    }

    Recherche recherche() {
        return new Recherche(criteres.recherche().get(), List.copyOf(colonnes()));
    }

    public Ligne ligne(int place) {
        return lignes.vue().get(place);
    }

    public @Nullable Ligne ligneActive() {
        Plage p = selection.courante();
        return p.vide() || p.ligne() >= lignes().size() ? null : ligne(p.ligne());
    }

    public @Nullable ColonneGrille colonneActive() {
        Plage p = selection.courante();
        return p.vide() || p.colonne() >= colonnes().size() ? null : colonnes().get(p.colonne());
    }

    public ColonneGrille colonne(String id) {
        ColonneGrille colonne = disposition.toutes().get(id);
        if (colonne == null) {
            throw new IllegalArgumentException(descripteur + " has no column " + id);
        }
        return colonne;
    }

    /** What a filter is about: its column, or the rows themselves. */
    public String nom(Filtre filtre) {
        return filtre.colonne().equals(Filtre.LIGNE) ? "Lignes" : colonne(filtre.colonne()).libelle();
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

    /** What is worked out in the background for this table. */
    public Travaux travaux() {
        return travaux;
    }

    public ParcoursAnomalies parcours() {
        return parcours;
    }

    public Disposition disposition() {
        return disposition;
    }

    public Criteres criteres() {
        return criteres;
    }

    /** The rows shown now, as they are: later changes leave this list alone. */
    public List<Ligne> instantane() {
        return lignes.vue().instantane();
    }

    /** Rows shown, for the control. */
    public ObservableList<Ligne> lignes() {
        return lignes.vue();
    }

    /** Columns shown, in order. */
    public ObservableList<ColonneGrille> colonnes() {
        return disposition.montrees();
    }

    public ObservableList<Filtre> filtres() {
        return criteres.filtres();
    }

    public ObservableList<Tri> tris() {
        return criteres.tris();
    }

    public StringProperty rechercheProperty() {
        return criteres.recherche();
    }

    public ReadOnlyIntegerProperty total() {
        return lignes.total().getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty montrees() {
        return lignes.montrees().getReadOnlyProperty();
    }

    /** Grows when values or states changed: what is painted is to be painted again. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pret() {
        return lignes.pret().getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Annonce> annonce() {
        return annonce;
    }

    @Override
    public void close() {
        abonnement.close();
    }
}
