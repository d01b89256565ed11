package fr.siimop.atelier.grille.fiche;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Ligne;

/**
 * The form of one row, beside the table: it follows the row that a person selects, and shows one that filters hide. When
 * its row leaves the table it stays: a button under the mouse never becomes that of another row.
 */
public final class FicheLigne extends VBox implements AutoCloseable {

    private final ModeleTable modele;
    private final Complement complement;
    private final GestesLigne gestes;
    private final BooleanProperty ouverte = new SimpleBooleanProperty();
    private final Label titre = new Label();
    private final Label etat = new Label();
    private final FlowPane actions = new FlowPane(6, 6);
    private final VBox avis = new VBox(8);
    private final ChampsFiche champs;
    private final VBox enTete = new VBox(14);
    private final VBox sections = new VBox(14);
    private final ListeDependances dependances;
    private final ScrollPane defilant;
    private final PauseTransition repos = new PauseTransition(Duration.millis(120));
    private final Abonnement abonnement;
    /** What somebody began to fill in, by row, until he comes back to it. */
    private final Map<UUID, Commencee> commencees = new HashMap<>();
    private @Nullable UUID montree;
    private int demande;

    private record Commencee(List<Node> enTete, List<Node> sections) {}

    public FicheLigne(ModeleTable modele, Complement complement) {
        this.modele = modele;
        this.complement = complement;
        this.gestes = new GestesLigne(modele.descripteur(), modele.services(), complement);
        this.champs = new ChampsFiche(modele);
        this.dependances = new ListeDependances(modele.services().ouvreur());
        setId("fiche");
        getStyleClass().addAll("volet", "fiche");
        setAccessibleText("Fiche de la ligne");
        for (VBox partie : List.of(enTete, sections)) {
            partie.managedProperty().bind(Bindings.isNotEmpty(partie.getChildren()));
        }
        titre.getStyleClass().add("titre-volet");
        titre.setWrapText(true);
        titre.setMinHeight(USE_PREF_SIZE);
        etat.getStyleClass().add("attenue");
        VBox contenu = new VBox(12, new VBox(2, titre, etat), actions, avis, enTete, champs, sections, dependances);
        contenu.getStyleClass().add("volet-contenu");
        defilant = new ScrollPane(contenu);
        defilant.setFitToWidth(true);
        defilant.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        defilant.setFocusTraversable(false);
        VBox.setVgrow(defilant, Priority.ALWAYS);
        visibleProperty().bind(ouverte);
        managedProperty().bind(ouverte);
        repos.setOnFinished(e -> rafraichir());
        RecoitFichiers.poser(this, () -> sections.getChildren().stream().filter(RecoitFichiers.class::isInstance)
                .map(RecoitFichiers.class::cast).filter(RecoitFichiers::recoit).findFirst());
        modele.selection().plage().addListener(o -> suivreLaSelection());
        modele.version().addListener(o -> rafraichir());
        abonnement = modele.source().ecouter(c -> modele.services().ui().execute(repos::playFromStart));
    }

    private HBox entete() {
        Label nom = new Label(modele.descripteur().libelle());
        nom.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(nom, Priority.ALWAYS);
        HBox entete = new HBox(Icones.icone("mdi2c-card-text-outline"), nom,
                Icones.bouton("mdi2c-chevron-up", "Ligne précédente", () -> deplacer(-1)),
                Icones.bouton("mdi2c-chevron-down", "Ligne suivante", () -> deplacer(1)),
                Icones.bouton("mdi2c-close", "Fermer la fiche (Échap)", this::fermer));
        entete.getStyleClass().add("volet-entete");
        return entete;
    }

    public BooleanProperty ouverte() {
        return ouverte;
    }

    public GestesLigne gestes() {
        return gestes;
    }

    /** Opens on the active row. */
    public void ouvrir() {
        Ligne active = modele.ligneActive();
        if (active != null) {
            montrer(active.id());
            prendreLeClavier();
        }
    }

    /** Opens on a row, also one that the table does not show. */
    public void montrer(UUID id) {
        ouverte.set(true);
        if (!id.equals(montree)) {
            quitter();
            reprendre(id);
        }
        if (getChildren().isEmpty()) {
            getChildren().addAll(entete(), defilant);
            // now, not with the next frame: the keyboard goes to a field of it
            applyCss();
        }
        montree = id;
        Ligne ligne = ligne();
        avis.getChildren().clear();
        if (ligne == null) {
            champs.fermer();
            fermer();
            return;
        }
        int rangDuClavier = champs.montrer(ligne, defilant);
        defilant.setVvalue(0);
        rafraichir();
        champs.clavierA(rangDuClavier);
    }

    public void fermer() {
        quitter();
        ouverte.set(false);
        montree = null;
    }

    /** What is being filled in is of the row that leaves the form: it stays with it. */
    private void quitter() {
        Ligne quittee = ligne();
        if (quittee != null && commencee()) {
            commencees.put(quittee.id(),
                    new Commencee(List.copyOf(enTete.getChildren()), List.copyOf(sections.getChildren())));
            modele.annonce().set(new Annonce("Ce que vous avez commencé dans la fiche de «\u00a0" + nom(quittee)
                    + "\u00a0» y reste\u00a0: rouvrez-la pour finir.", false));
        }
        enTete.getChildren().clear();
        sections.getChildren().clear();
    }

    /** Names of the rows in whose form somebody began something. */
    public List<String> lignesCommencees() {
        Ligne presente = ligne();
        String table = modele.descripteur().table();
        return Stream.concat(Stream.ofNullable(presente != null && commencee() ? presente : null),
                commencees.keySet().stream().map(id -> modele.source().trouver(table, id)).filter(Objects::nonNull))
                .map(this::nom).toList();
    }

    private void reprendre(UUID id) {
        Commencee commencee = commencees.remove(id);
        if (commencee != null) {
            enTete.getChildren().setAll(commencee.enTete());
            sections.getChildren().setAll(commencee.sections());
        }
    }

    /** Makes a row and opens it where it is to be filled. */
    public void creer() {
        Optional<Empechement> empechement = gestes.empechement();
        if (empechement.isPresent()) {
            dire(empechement.get());
            return;
        }
        presenter(gestes.creer());
    }

    private void presenter(Ligne nouvelle) {
        montrer(nouvelle.id());
        champs.clavierAuPremierVide(nouvelle);
        // the table is told of it first, and reads it then
        modele.services().ui().execute(() -> modele.apresCalcul(() -> placer(nouvelle.id())));
    }

    /** The cursor goes to a new row, unless filters hide it or somebody went to another one meanwhile. */
    private void placer(UUID id) {
        if (id.equals(montree)) {
            IntStream.range(0, modele.lignes().size()).filter(i -> modele.ligne(i).id().equals(id)).findFirst()
                    .ifPresent(i -> modele.selection().choisir(i,
                            Math.max(0, modele.selection().courante().colonne())));
        }
    }

    /** Deletes the rows of the selection, or the one that is shown when there is one only. */
    public void supprimer() {
        List<Ligne> lignes = choisies();
        gestes.supprimer(lignes, bilan -> {
            if (lignes.size() == 1) {
                expliquer(lignes.getFirst(), bilan);
            } else {
                modele.annonce().set(new Annonce(MotsSuppression.bilan(bilan), !bilan.supprimees().isEmpty()));
            }
        });
    }

    private List<Ligne> choisies() {
        List<Ligne> lignes = modele.selection().lignesTouchees().mapToObj(modele::ligne).toList();
        Ligne montreeSeule = montree == null ? null : ligne();
        return lignes.size() > 1 || montreeSeule == null ? lignes : List.of(montreeSeule);
    }

    private void expliquer(Ligne ligne, GestesLigne.Suppression bilan) {
        Empechement interdit = bilan.interdites().get(ligne);
        List<Dependance> retenue = bilan.retenues().get(ligne);
        if (interdit != null) {
            dire(interdit);
        } else if (retenue != null) {
            montrer(ligne.id());
            avis.getChildren().setAll(MotsSuppression.refus(retenue, complement.plutotQueSupprimer(ligne)));
        } else {
            modele.annonce().set(new Annonce("«\u00a0" + nom(ligne) + "\u00a0» supprimé", true));
        }
    }

    private void dire(Empechement empechement) {
        modele.annonce().set(new Annonce(empechement.pourquoi() + " " + empechement.faire(), false));
    }

    private void deplacer(int pas) {
        // the row shown has left the table: the one in its place comes after it
        boolean partie = modele.lignes().stream().noneMatch(l -> l.id().equals(montree));
        modele.selection().deplacer(partie && pas > 0 ? 0 : pas, 0, false);
    }

    private void suivreLaSelection() {
        Ligne active = modele.ligneActive();
        if (ouverte.get() && ligne() == null) {
            fermer();
        } else if (ouverte.get() && active != null && !modele.selection().entrainee()
                && !active.id().equals(montree)) {
            montrer(active.id());
        }
    }

    private @Nullable Ligne ligne() {
        return montree == null ? null : modele.source().trouver(modele.descripteur().table(), montree);
    }

    private void rafraichir() {
        Ligne ligne = ligne();
        if (!ouverte.get()) {
            return;
        }
        if (ligne == null) {
            fermer();
            return;
        }
        titre.setText(nom(ligne));
        etat.setText(situation(ligne));
        champs.peindre(ligne);
        actions.getChildren().setAll(boutons(ligne));
        if (!enSaisie()) {
            enTete.getChildren().setAll(complement.enTete(ligne));
            sections.getChildren().setAll(complement.sections(ligne));
        }
        compter(ligne);
    }

    /** What somebody is filling in a section stays as it is. */
    private boolean enSaisie() {
        Node actif = getScene() == null ? null : getScene().getFocusOwner();
        boolean tape = (sections.isFocusWithin() || enTete.isFocusWithin())
                && (actif instanceof TextInputControl || actif instanceof DatePicker);
        return tape || commencee();
    }

    private boolean commencee() {
        return sections.lookup("." + Bloc.EN_SAISIE) != null || enTete.lookup("." + Bloc.EN_SAISIE) != null;
    }

    private String nom(Ligne ligne) {
        String nom = TexteReference.complet(modele.source(), modele.descripteur().table(), ligne);
        return nom.isBlank() ? "Sans nom pour l’instant" : nom;
    }

    private String situation(Ligne ligne) {
        SuiviLigne suivi = modele.source().suivi(modele.descripteur().table(), ligne.id());
        String mots = ligne.revision() == 0 ? "nouvelle ligne, gardée sur ce poste" : suivi.etat().libelle();
        int anomalies = modele.marques().toutes(ligne.id()).size();
        boolean cachee = modele.lignes().stream().noneMatch(l -> l.id().equals(ligne.id()));
        return mots + (anomalies == 0 ? "" : ", " + Phrases.pluriel(anomalies, "anomalie", "anomalies"))
                + (cachee ? ", cachée par les filtres de la table" : "");
    }

    private List<Node> boutons(Ligne ligne) {
        List<Node> boutons = new ArrayList<>();
        complement.actions(ligne).forEach(a -> boutons.add(a.bouton()));
        if (gestes.empechement().isEmpty()) {
            boutons.add(Bloc.bouton("Dupliquer", "mdi2c-content-copy", () -> presenter(gestes.dupliquer(ligne))));
        }
        if (gestes.empechementSuppression(ligne).isEmpty()) {
            boutons.add(Bloc.bouton("Supprimer", "mdi2d-delete-outline",
                    () -> gestes.supprimer(List.of(ligne), bilan -> expliquer(ligne, bilan))));
        }
        return boutons;
    }

    private void compter(Ligne ligne) {
        int numero = ++demande;
        String nom = nom(ligne);
        modele.services().fond().execute(() -> {
            List<Dependance> trouvees = Dependance.de(modele.source(), modele.descripteur().table(), ligne.id());
            modele.services().ui().execute(() -> {
                if (numero == demande) {
                    dependances.montrer(ligne.id(), nom, trouvees);
                }
            });
        });
    }

    public void prendreLeClavier() {
        champs.clavierA(0);
    }

    @Override
    public void close() {
        champs.fermer();
        abonnement.close();
    }
}
