package fr.siimop.serveur.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.serveur.stockage.LigneBase;

/**
 * One unit of work: rows created, changed, deleted together or not at all. Each request answers with its anomalies;
 * when one of them is blocking, that request has changed nothing and the unit goes on.
 */
public final class Unite {

    private final Auteur auteur;
    private final Memoire memoire;
    private final Perimetres perimetres;
    private final Controles controles;
    private final Dependances dependances;
    private final Signature signature;
    private final Numerotation numerotation;
    private final Heritages heritages;
    private final List<Ecrit> ecrits = new ArrayList<>();
    private final List<LongConsumer> avantFin = new ArrayList<>();

    Unite(Auteur auteur, Memoire memoire, ContexteBase contexte, Instant instant) {
        this.auteur = auteur;
        this.signature = new Signature(auteur, memoire, instant);
        this.numerotation = new Numerotation(memoire);
        this.heritages = new Heritages(memoire);
        this.memoire = memoire;
        this.perimetres = new Perimetres(memoire);
        this.controles = new Controles(auteur, memoire, perimetres, contexte);
        this.dependances = new Dependances(memoire);
    }

    public Auteur auteur() {
        return auteur;
    }

    /** For what must be committed together with the rows and is not a row of the register. */
    public Handle handle() {
        return memoire.handle();
    }

    /** Reads and holds in bulk the rows that will be changed or deleted. */
    public void preparer(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        memoire.verrouiller(descripteur, ids);
        dependances.annoncer(descripteur, ids);
        List<Ligne> lignes = ids.stream().flatMap(id -> memoire.trouver(descripteur, id).stream())
                .map(LigneBase::ligne).toList();
        perimetres.tenirParents(descripteur, lignes);
        memoire.chargerReferences(descripteur, lignes);
    }

    /** Reads in bulk what the checks of rows that will be written need. */
    public void annoncer(DescripteurEntite<?> descripteur, Collection<Ligne> lignes) {
        perimetres.tenirParents(descripteur, List.copyOf(lignes));
        memoire.annoncer(descripteur, lignes);
        numerotation.annoncer(descripteur, lignes);
    }

    /** Numbers that rows of other units bring, with which they came: this one gives none of them to an interne. */
    public void reserver(Collection<String> numeros) {
        numerotation.reserver(numeros);
    }

    /** A row as this unit sees it, if the author may read it; nobody else changes it until the unit ends. */
    public Optional<Ligne> lire(DescripteurEntite<?> descripteur, UUID id) {
        memoire.verrouiller(descripteur, List.of(id));
        return lisible(descripteur, id).map(LigneBase::ligne);
    }

    /** Rows that hold this value, whoever asks: for the program itself, never for what somebody sends. */
    public <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur) {
        return memoire.chercher(descripteur, colonne, valeur).stream()
                .map(ligne -> descripteur.creer(ligne.ligne())).toList();
    }

    public List<Anomalie> creer(DescripteurEntite<?> descripteur, Ligne ligne) {
        perimetres.tenirParents(descripteur, List.of(ligne));
        if (memoire.trouver(descripteur, ligne.id()).isPresent()) {
            return List.of(Anomalie.surLigne(AnomalieSync.EXISTE_DEJA, descripteur.libelle()));
        }
        Ligne completee = heritages.completer(descripteur, ligne);
        List<Anomalie> anomalies = controles.creation(descripteur, completee);
        if (anomalies.stream().noneMatch(Anomalie::bloquante)) {
            Ligne signee = numerotation.creee(descripteur, signature.creee(descripteur, completee));
            ecrire(descripteur, null, new LigneBase(signee, 0, perimetres.portee(descripteur, signee)));
        }
        return anomalies;
    }

    public List<Anomalie> modifier(DescripteurEntite<?> descripteur, Ligne voulue) {
        return modifier(descripteur, voulue, true);
    }

    /** What {@link #modifier} would answer. Nothing is written. */
    public List<Anomalie> essayer(DescripteurEntite<?> descripteur, Ligne voulue) {
        return modifier(descripteur, voulue, false);
    }

    private List<Anomalie> modifier(DescripteurEntite<?> descripteur, Ligne voulue, boolean ecrite) {
        memoire.verrouiller(descripteur, List.of(voulue.id()));
        Optional<LigneBase> avant = lisible(descripteur, voulue.id());
        if (avant.isEmpty()) {
            return List.of(Anomalie.surLigne(AnomalieSync.LIGNE_INCONNUE, descripteur.libelle()));
        }
        Ligne demandee = signature.sansSignature(descripteur, avant.get().ligne(), voulue);
        perimetres.tenirParents(descripteur, List.of(avant.get().ligne(), demandee));
        List<String> changees = changees(descripteur, avant.get().ligne(), demandee);
        if (changees.isEmpty()) {
            return List.of();
        }
        List<Anomalie> anomalies = controles.modification(descripteur, avant.get(), demandee, changees);
        if (ecrite && anomalies.stream().noneMatch(Anomalie::bloquante)) {
            Ligne signee = signature.modifiee(descripteur, demandee, changees);
            ecrire(descripteur, avant.get(), new LigneBase(signee, 0, perimetres.portee(descripteur, signee)));
            suivre(descripteur, demandee.id(), changees);
        }
        return anomalies;
    }

    /** Whether the author may write this row, whatever he wants of it. */
    public List<Anomalie> droit(DescripteurEntite<?> descripteur, Ligne ligne) {
        return controles.droit(descripteur, ligne);
    }

    public List<Anomalie> supprimer(DescripteurEntite<?> descripteur, UUID id) {
        memoire.verrouiller(descripteur, List.of(id));
        Optional<LigneBase> avant = lisible(descripteur, id);
        if (avant.isEmpty()) {
            return List.of(Anomalie.surLigne(AnomalieSync.LIGNE_INCONNUE, descripteur.libelle()));
        }
        List<Anomalie> anomalies = new ArrayList<>(controles.suppression(descripteur, avant.get()));
        anomalies.addAll(dependances.de(descripteur, id));
        if (anomalies.isEmpty()) {
            ecrire(descripteur, avant.get(), null);
        }
        return anomalies;
    }

    /** To be done at the end of the transaction, with its number, or 0 when no row was written. */
    public void avantFin(LongConsumer action) {
        avantFin.add(action);
    }

    List<Ecrit> ecrits() {
        return ecrits;
    }

    List<LongConsumer> actionsAvantFin() {
        return avantFin;
    }

    /** Rows whose readers are those of this one follow it to another subdivision. */
    private void suivre(DescripteurEntite<?> descripteur, UUID id, List<String> changees) {
        perimetres.suivantes(descripteur, id, changees).forEach((enfant, lignes) -> {
            for (LigneBase ligne : lignes) {
                String portee = perimetres.portee(enfant, ligne.ligne());
                if (!portee.equals(ligne.portee())) {
                    ecrire(enfant, ligne, new LigneBase(ligne.ligne(), 0, portee));
                }
            }
        });
    }

    private Optional<LigneBase> lisible(DescripteurEntite<?> descripteur, UUID id) {
        return memoire.trouver(descripteur, id)
                .filter(ligne -> auteur.peutLire(descripteur.table(), ligne.portee()));
    }

    private void ecrire(DescripteurEntite<?> descripteur, @Nullable LigneBase avant, @Nullable LigneBase apres) {
        Ecrit ecrit = new Ecrit(descripteur, avant, apres);
        memoire.poser(descripteur, ecrit.existante().ligne().id(), apres);
        ecrits.add(ecrit);
    }

    private static List<String> changees(DescripteurEntite<?> descripteur, Ligne avant, Ligne apres) {
        List<String> changees = new ArrayList<>();
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            if (!Objects.equals(avant.valeur(i), apres.valeur(i))) {
                Colonne<?, ?> colonne = descripteur.colonnes().get(i);
                changees.add(colonne.id());
            }
        }
        return changees;
    }
}
