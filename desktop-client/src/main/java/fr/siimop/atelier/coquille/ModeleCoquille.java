package fr.siimop.atelier.coquille;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.preference.FichierVues;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.atelier.sync.EtatLiaison.Evenement;
import fr.siimop.atelier.sync.Liaison.Situation;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Tache;

/** What the window shows and does. UI thread only. */
public final class ModeleCoquille {

    /** As every other hour that is shown: histories, requests, files. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Seance seance;
    private final ServicesGrille services;
    private final ObservableMap<String, Integer> aFaire = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Comptes> comptes = new ReadOnlyObjectWrapper<>(Comptes.AUCUN);
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<Optional<Bilan>> bilan;
    private final ObjectProperty<@Nullable String> annonce = new SimpleObjectProperty<>();
    private Consumer<ModeleCoquille> reconnexion = m -> {};
    private Consumer<OuvreurOnglets.Demande> ouverture = demande -> {};
    private @Nullable Tache enCours;
    private LocalDate jour;
    private Rubrique suiteDeLAnnonce = Rubrique.SYNCHRO;

    public ModeleCoquille(Seance seance) {
        this.seance = seance;
        this.jour = LocalDate.now(seance.horloge());
        this.situation = new ReadOnlyObjectWrapper<>(seance.liaison().situation());
        this.bilan = new ReadOnlyObjectWrapper<>(seance.passage().dernier());
        PuitsCache puits = new PuitsCache(seance.poste().magasin(), seance.poste().envoi(), seance.poste().droits(),
                () -> services().ui().execute(this::recompter));
        this.services = ServicesGrille.de(seance.poste().magasin(), puits, seance.taches().fond())
                .avecVues(new FichierVues(seance.poste().espace().dossier(), seance.taches().fond()))
                .avec(new ContenusSeance(seance))
                .avec(new OuvreurOnglets(seance.poste().droits(), this::ouvrir));
        seance.liaison().suivre(s -> seance.taches().ecran().execute(() -> situation.set(s)));
        recompter();
    }

    /** Who opens tabs, once there is a window. */
    public void surOuverture(Consumer<OuvreurOnglets.Demande> fenetre) {
        ouverture = fenetre;
    }

    private void ouvrir(OuvreurOnglets.Demande demande) {
        ouverture.accept(demande);
    }

    /** Each minute: a workbench that is left open overnight shows the day of its reader, not that of its start. */
    public void regarderLHeure() {
        LocalDate aujourdhui = LocalDate.now(seance.horloge());
        if (!aujourdhui.equals(jour)) {
            jour = aujourdhui;
            services.fond().execute(seance.poste().magasin()::changerDeJour);
        }
    }

    public void veiller() {
        seance.veiller(() -> seance.taches().ecran().execute(this::rafraichir),
                echec -> seance.taches().ecran().execute(() -> annoncer(echec.phrase())));
    }

    public Seance seance() {
        return seance;
    }

    public ServicesGrille services() {
        return services;
    }

    /** By table, the rows that this person should look at: with an anomaly, or a request to answer. */
    public ObservableMap<String, Integer> aFaire() {
        return aFaire;
    }

    public ReadOnlyObjectProperty<Comptes> comptes() {
        return comptes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Bilan>> bilan() {
        return bilan.getReadOnlyProperty();
    }

    /** Sentence to show for a moment. */
    public ObjectProperty<@Nullable String> annonce() {
        return annonce;
    }

    /** A sentence, and the screen that says more of it. */
    public void annoncer(String phrase, Rubrique suite) {
        suiteDeLAnnonce = suite;
        annonce.set(phrase);
    }

    Rubrique suiteDeLAnnonce() {
        return suiteDeLAnnonce;
    }

    private void annoncer(String phrase) {
        annoncer(phrase, Rubrique.SYNCHRO);
    }

    public void surReconnexion(Consumer<ModeleCoquille> demande) {
        reconnexion = demande;
    }

    public List<EnAttente> enAttente() {
        return seance.poste().envoi().toutes();
    }

    /** Right of the status bar. */
    public String etat() {
        String derniere = bilan.get().map(b -> Textes.quand(b.quand(), seance.horloge().instant(), zone())).orElse("");
        return Textes.etat(situation.get(), comptes.get(), derniere, seance.horloge().instant(), zone());
    }

    public ZoneId zone() {
        return PARIS;
    }

    /** Sends what waits, then receives what changed. */
    public void synchroniser() {
        if (enCours != null) {
            return;
        }
        // the link itself: what the screen shows of it comes a moment later, and would ask again who has just signed in
        EtatLiaison avant = seance.liaison().situation().etat();
        switch (avant) {
            case A_RECONNECTER -> {
                reconnexion.accept(this);
                return;
            }
            // one of the two programs may have been updated since
            case A_METTRE_A_JOUR -> seance.liaison().recevoir(Evenement.RECONNECTER);
            case HORS_LIGNE, EN_LIGNE, EN_COURS -> {
            }
        }
        seance.liaison().recevoir(Evenement.COMMENCER);
        enCours = seance.taches().lancer(suivi -> seance.passage().faire(suivi, true), this::reussir,
                echec -> echouer(echec, avant));
    }

    private void reussir(Bilan fait) {
        enCours = null;
        seance.liaison().recevoir(Evenement.REUSSIR);
        rafraichir();
        String phrase = Textes.bilan(fait, comptes.get());
        int refuses = seance.passage().fichiersRefuses().size();
        if (refuses == 0) {
            annoncer(phrase);
        } else {
            annoncer(phrase + ", " + Textes.compte(refuses, "fichier joint non envoyé", "fichiers joints non envoyés"),
                    Rubrique.ACCUEIL);
        }
    }

    /** @param avant what the link was: what fails on this computer says nothing of it */
    private void echouer(Echec echec, EtatLiaison avant) {
        enCours = null;
        if (!(echec.cause() instanceof EchecServeur)) {
            seance.liaison().recevoir(avant == EtatLiaison.HORS_LIGNE ? Evenement.PERDRE : Evenement.REUSSIR);
        }
        direLEchec(echec);
        // last: it reads the disk, which may be what fails
        rafraichir();
    }

    /** Of the copy alone: a synchronisation under way goes on, and says itself what becomes of the link. */
    private void echouerSurLaCopie(Echec echec) {
        rafraichir();
        if (enCours == null) {
            direLEchec(echec);
        } else {
            annoncer(echec.phrase());
        }
    }

    private void direLEchec(Echec echec) {
        if (!(echec.cause() instanceof EchecServeur serveur)) {
            annoncer(echec.phrase());
            return;
        }
        seance.liaison().recevoir(serveur);
        if (serveur.nature() == EchecServeur.Nature.JETON) {
            reconnexion.accept(this);
        } else {
            annoncer(Textes.coupure(serveur.arrivees(), echec.phrase()));
        }
    }

    public void reconnecte() {
        seance.liaison().recevoir(Evenement.RECONNECTER);
        synchroniser();
    }

    public void annuler() {
        services.pile().annuler(this::direReserve);
    }

    public void retablir() {
        services.pile().retablir(this::direReserve);
    }

    private void direReserve(Geste geste) {
        if (!geste.reserve().isEmpty()) {
            annoncer(geste.reserve());
        }
    }

    /** What leaves, and is given up, together with this row; itself included. */
    public List<EnAttente> ensemble(EnAttente attente) {
        return seance.poste().envoi().ensemble(attente);
    }

    public void abandonner(EnAttente attente) {
        decider("Abandon de vos valeurs", ensemble(attente).stream().map(EnAttente::cle).toList(),
                () -> seance.poste().envoi().abandonner(attente.cle()));
    }

    public void renvoyer(EnAttente attente) {
        decider("Renvoi", ensemble(attente).stream().map(EnAttente::cle).toList(),
                () -> seance.poste().envoi().renvoyer(attente.cle()));
    }

    public void trancher(List<Envoi.Decision> decisions) {
        decider(decisions.size() == 1 ? "Décision sur un conflit" : "Décision sur " + decisions.size() + " conflits",
                decisions.stream().map(Envoi.Decision::cle).toList(),
                () -> seance.poste().envoi().executer(decisions));
    }

    private void decider(String nom, List<Cle> cles, Runnable acte) {
        services.pile().executer(new GesteAttente(nom, seance.poste().envoi(), cles, acte, this::apres));
    }

    private void apres(Collection<Cle> cles) {
        seance.poste().magasin().relire(List.copyOf(cles));
        recompter();
    }

    /** Compares the copy with the server now. */
    public void verifierLaCopie() {
        seance.taches().lancer(suivi -> seance.passage().controler(suivi), verdict -> {
            rafraichir();
            annoncer(Textes.verdict(verdict, seance.horloge().instant(), zone()));
        }, this::echouerSurLaCopie);
    }

    /** Receives everything again; what waits to be sent stays. */
    public void refaireLaCopie() {
        seance.taches().lancer(suivi -> seance.passage().refaireLaCopie(suivi), fait -> {
            rafraichir();
            annoncer("Copie refaite\u00a0: " + Textes.compte(fait.totalRecu(), "ligne reçue", "lignes reçues")
                    + ". Vos saisies sont intactes.");
        }, this::echouerSurLaCopie);
    }

    private void rafraichir() {
        bilan.set(seance.passage().dernier());
        recompter();
    }

    private void recompter() {
        PuitsEdition puits = services.puits();
        comptes.set(Comptes.de(seance.poste().envoi().enDesordre(),
                Rubrique.TABLES.stream().flatMap(r -> Stream.ofNullable(r.table()))
                        .flatMap(table -> puits.textesGardes(table).stream()).map(PuitsEdition.TexteGarde::ligne)
                        .toList()));
    }
}
