package fr.siimop.atelier.reprise;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande.Modification;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Travaux;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.referentiel.DescripteurRegion;
import fr.siimop.modele.referentiel.DescripteurSubdivision;
import fr.siimop.modele.referentiel.Region;
import fr.siimop.modele.reprise.rapport.CalculRapport;
import fr.siimop.modele.reprise.rapport.Chantier;
import fr.siimop.modele.reprise.rapport.NatureChantier;
import fr.siimop.modele.reprise.rapport.RapportReprise;

/** What the report shows and does. UI thread only. */
public final class ModeleReprise implements AutoCloseable {

    private static final RapportReprise VIDE = new RapportReprise(new TreeMap<>(), new TreeMap<>(), List.of());

    private final ServicesGrille services;
    private final Travaux travaux;
    private final ReadOnlyObjectWrapper<RapportReprise> rapport = new ReadOnlyObjectWrapper<>(VIDE);
    private final StringProperty ars = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable NatureChantier> nature = new SimpleObjectProperty<>();
    private final StringProperty annonce = new SimpleStringProperty("");
    private final Abonnement abonnement;

    /** @param change told when rows changed: who shows the report decides when to make it again */
    public ModeleReprise(ServicesGrille services, Runnable change) {
        this.services = services;
        this.travaux = new Travaux(services.fond(), services.ui(), annonce::set);
        this.abonnement = services.source().ecouter(c -> services.ui().execute(change));
    }

    public ReadOnlyObjectProperty<RapportReprise> rapport() {
        return rapport.getReadOnlyProperty();
    }

    /** The ARS whose rows are shown, empty for all. */
    public StringProperty ars() {
        return ars;
    }

    /** What kind of rows is shown, {@code null} for all. */
    public ObjectProperty<@Nullable NatureChantier> nature() {
        return nature;
    }

    /** What was done, or could not be, in a sentence. */
    public StringProperty annonce() {
        return annonce;
    }

    public Travaux travaux() {
        return travaux;
    }

    public void calculer() {
        SourceLignes source = services.source();
        travaux.lancer("Rapport de reprise", suivi -> CalculRapport.de(source.registre(),
                (descripteur, suite) -> recues(descripteur).forEach(suite),
                source.contexte(Origine.REPRISE)), rapport::set);
    }

    /** A person may receive no stage, or no recovered line: the rest of the report is all the same. */
    private List<Ligne> recues(DescripteurEntite<?> descripteur) {
        SourceLignes source = services.source();
        return source.registre().chercher(descripteur.table()).isPresent()
                ? source.lignes(descripteur.table())
                : List.of();
    }

    /** The only ARS of these subdivisions. */
    Optional<String> arsDe(Set<String> portees) {
        SourceLignes source = services.source();
        List<String> toutes = Entites.de(DescripteurSubdivision.SUBDIVISION, recues(DescripteurSubdivision.SUBDIVISION))
                .stream().filter(s -> portees.contains(s.code()))
                .map(s -> Entites.trouver(source, DescripteurRegion.REGION, s.region())).filter(Objects::nonNull)
                .map(Region::ars).distinct().toList();
        return toutes.size() == 1 ? Optional.of(toutes.getFirst()) : Optional.empty();
    }

    public List<Chantier> chantiers() {
        return rapport.get().chantiers(ars.get()).stream()
                .filter(c -> nature.get() == null || c.nature() == nature.get()).toList();
    }

    /** Stages that nothing keeps any more from the logic of the reform, and that this person may change. */
    public List<UUID> aCompleter() {
        return rapport.get().aCompleter().stream().filter(this::modifiable).toList();
    }

    private boolean modifiable(UUID id) {
        Ligne ligne = services.source().trouver(ACTIVITE_SEMESTRIELLE.table(), id);
        return ligne != null && services.puits().empechement(ACTIVITE_SEMESTRIELLE.table(), ligne,
                DescripteurActiviteSemestrielle.MODE.id()).isEmpty();
    }

    /** All of them as one gesture, that one Ctrl Z takes back. */
    public void completer() {
        List<UUID> stages = aCompleter();
        List<Acte.Pas> pas = new ArrayList<>();
        stages.forEach(id -> pas.add(new Acte.Changement(ACTIVITE_SEMESTRIELLE.table(), new Modification(id,
                DescripteurActiviteSemestrielle.MODE.id(), ModeStockage.TOUT_VENANT, ModeStockage.COMPLET))));
        String nom = "passer " + Phrases.pluriel(stages.size(), "stage", "stages") + " en mode complet";
        services.pile().executer(new GesteActe(services.puits(), new Acte(nom, pas)), () -> annonce.set(
                Phrases.pluriel(stages.size(), "stage passé", "stages passés") + " en mode complet. Ctrl Z annule."));
    }

    public void exporter(Path fichier) {
        List<Chantier> montres = chantiers();
        travaux.lancer("Exportation du rapport", suivi -> ExportRapport.ecrire(montres, fichier, suivi), annonce::set);
    }

    /** Told what mending the établissement of a row would lift, in words; nothing for other rows. */
    public void expliquer(@Nullable Chantier chantier, Consumer<String> suite) {
        if (chantier == null || chantier.nature() != NatureChantier.ETABLISSEMENT) {
            suite.accept("");
            return;
        }
        services.fond().execute(() -> {
            String phrase = MotsLevee.promesse(services.source(), chantier.ligne());
            services.ui().execute(() -> suite.accept(phrase));
        });
    }

    @Override
    public void close() {
        travaux.arreter();
        abonnement.close();
    }
}
