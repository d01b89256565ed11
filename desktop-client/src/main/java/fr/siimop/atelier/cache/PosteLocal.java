package fr.siimop.atelier.cache;

import static fr.siimop.modele.reprise.DescripteurLigneReprise.LIGNE_REPRISE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.espace.VerrouEspace;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.Ouverture;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.atelier.cache.magasin.Magasin;
import fr.siimop.atelier.cache.reserve.ContenusPieces;
import fr.siimop.atelier.cache.reserve.CopiesOuvertes;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.reprise.Reprises;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.SchemaSync;

/** All that one person keeps on this computer, opened together and closed together. */
public final class PosteLocal implements AutoCloseable {

    private static final String SCHEMA = "schema";
    private static final String BILAN = "bilan";

    private final VerrouEspace verrou;
    private final Espace espace;
    private final Registre registre;
    private final Cache cache;
    private final Envoi envoi;
    private final LotsImport imports;
    private final CopiesOuvertes ouvertes;
    private final ContenusPieces contenus;
    private final Magasin magasin;
    private final DroitsLocaux droits;
    private final List<String> avertissements;
    private final List<ContenusPieces.SansLigne> fichiersDelaisses = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ferme = new AtomicBoolean();

    private PosteLocal(VerrouEspace verrou, Espace espace, Registre registre, Ouverture<Cache> cache,
            Ouverture<Envoi> envoi, LotsImport imports, ContenusPieces contenus, Clock horloge)
            throws CacheInaccessible {
        this.verrou = verrou;
        this.espace = espace;
        this.registre = registre;
        this.cache = cache.objet();
        this.envoi = envoi.objet();
        this.imports = imports;
        this.contenus = contenus;
        this.ouvertes = new CopiesOuvertes(espace.ouvertes());
        this.magasin = new Magasin(registre, this.cache, this.envoi, horloge);
        this.droits = new DroitsLocaux(magasin);
        this.avertissements = new ArrayList<>();
        ajouter(cache.avertissement());
        ajouter(envoi.avertissement());
        espace.autresSaisies().forEach(autre -> ajouter(phrase(autre)));
        ecarter();
        oublierLesContenusSansLigne();
        schema().ifPresent(droits::recevoir);
    }

    public static PosteLocal ouvrir(Espace espace, Registre registre, Clock horloge, Supplier<UUID> ids)
            throws CacheInaccessible {
        return ouvrir(espace, registre, horloge, ids, Mesures.NORMALES);
    }

    /** @param images from how many rows tables have one */
    public static PosteLocal ouvrir(Espace espace, Registre registre, Clock horloge, Supplier<UUID> ids,
            Mesures images) throws CacheInaccessible {
        VerrouEspace verrou = VerrouEspace.prendre(espace);
        Deque<AutoCloseable> ouverts = new ArrayDeque<>(List.of(verrou));
        try {
            Ouverture<Envoi> envoi = Envoi.ouvrir(espace, horloge, ids);
            ouverts.push(envoi.objet());
            LotsImport imports = LotsImport.ouvrir(espace);
            ouverts.push(imports);
            ContenusPieces contenus = ContenusPieces.ouvrir(espace);
            ouverts.push(contenus);
            Ouverture<Cache> cache = Cache.ouvrir(espace, registre, horloge, images);
            ouverts.push(cache.objet());
            return new PosteLocal(verrou, espace, registre, cache, envoi, imports, contenus, horloge);
        } catch (CacheInaccessible | RuntimeException e) {
            ouverts.forEach(ouvert -> fermer(ouvert, e));
            throw e;
        }
    }

    private static void fermer(AutoCloseable ouvert, Exception cause) {
        try {
            ouvert.close();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }

    public Espace espace() {
        return espace;
    }

    public Registre registre() {
        return registre;
    }

    public Cache cache() {
        return cache;
    }

    public Envoi envoi() {
        return envoi;
    }

    public CopiesOuvertes ouvertes() {
        return ouvertes;
    }

    public LotsImport imports() {
        return imports;
    }

    public ContenusPieces contenus() {
        return contenus;
    }

    public Magasin magasin() {
        return magasin;
    }

    public DroitsLocaux droits() {
        return droits;
    }

    /** What had to be said when the files were opened, and of a copy that was damaged since. */
    public List<String> avertissements() {
        List<String> tous = new ArrayList<>(avertissements);
        if (cache.condamnee()) {
            tous.add(ErreurCache.COPIE_ABIMEE);
        }
        return tous;
    }

    private Optional<SchemaSync> schema() {
        return cache.memoire(SCHEMA).map(s -> Json.MAPPER.readValue(s, SchemaSync.class));
    }

    public void recevoir(SchemaSync schema) {
        if (schema().filter(avant -> remplit(avant, schema)).isPresent()) {
            cache.oublierCurseur();
        }
        cache.retenir(SCHEMA, Json.MAPPER.writeValueAsString(schema));
        droits.recevoir(schema);
    }

    /** A server older than this program was upgraded: only rows received again bring the columns that it did not have. */
    private boolean remplit(SchemaSync avant, SchemaSync apres) {
        return registre.tous().stream().anyMatch(descripteur -> {
            Set<String> connues = avant.colonnes(descripteur.table());
            Set<String> dites = apres.colonnes(descripteur.table());
            return !connues.isEmpty() && descripteur.colonnes().stream().<String>map(Colonne::id)
                    .anyMatch(colonne -> dites.contains(colonne) && !connues.contains(colonne));
        });
    }

    /**
     * What waits for a table that this version of the program no longer has: nobody can show nor send it any more, so it
     * is kept as refused, to be exported or given up.
     */
    public void ecarter() {
        List<Cle> sansTable = envoi.toutes().stream().filter(a -> registre.chercher(a.table()).isEmpty())
                .flatMap(a -> envoi.ensemble(a).stream()).distinct().filter(a -> a.etat() != EtatLigne.REFUSE)
                .map(EnAttente::cle).toList();
        envoi.changer(sansTable, attente -> attente.ecarter(new AnomalieRecue("sync.table_disparue", null,
                "Cette version de l’atelier n’a plus la table «\u00a0" + attente.table() + "\u00a0». Vos valeurs sont "
                        + "gardées sur ce poste\u00a0: exportez-les pour les saisir ailleurs, ou abandonnez-les.")));
    }

    /**
     * Those whose row was taken back before it left would wait for ever. Here already a row may only seem to be missing,
     * when its acceptance is on the disk and the row itself not yet: the last pass to its end must have found none.
     */
    private void oublierLesContenusSansLigne() {
        Set<String> aOublier = contenusSansLigne();
        aOublier.retainAll(contenus.sansLigne());
        for (ContenusPieces.SansLigne delaissee : contenus.delaissees()) {
            if (aOublier.remove(delaissee.empreinte())) {
                fichiersDelaisses.add(delaissee);
            }
        }
        aOublier.forEach(contenus::oublier);
    }

    /** Attached files whose row left the server before they could be sent: they are here only, until somebody takes them. */
    public List<ContenusPieces.SansLigne> fichiersDelaisses() {
        return List.copyOf(fichiersDelaisses);
    }

    /** Kept elsewhere from now on. */
    public void oublier(ContenusPieces.SansLigne delaissee) {
        if (contenus.sansLigne().contains(delaissee.empreinte())) {
            contenus.oublier(delaissee.empreinte());
        }
        fichiersDelaisses.remove(delaissee);
    }

    /** After a pass that received everything; a gesture may still be done again, so that nothing is forgotten here. */
    public void noterLesContenusSansLigne() {
        if (cache.incomplet()) {
            return;
        }
        Set<String> sansLigne = contenusSansLigne();
        if (!sansLigne.equals(contenus.sansLigne())) {
            contenus.noterSansLigne(sansLigne);
        }
        // the row of one came back, and its content with it
        fichiersDelaisses.removeIf(fichier -> !sansLigne.contains(fichier.empreinte()));
    }

    /** Before rows leave: one that was done again has its content, even if its acceptance is cut before it is received. */
    public void reprendreLesContenus() {
        Set<String> notes = contenus.sansLigne();
        if (!notes.isEmpty()) {
            Set<String> encore = contenusSansLigne();
            encore.retainAll(notes);
            contenus.noterSansLigne(encore);
        }
    }

    /** Those that no row has, here or waiting to leave; none while rows are missing. */
    Set<String> contenusSansLigne() {
        Set<String> sansLigne = new HashSet<>(contenus.aEnvoyer());
        if (sansLigne.isEmpty() || cache.incomplet() || registre.chercher(PIECE_TERRAIN.table()).isEmpty()) {
            return new HashSet<>();
        }
        int position = PIECE_TERRAIN.position(EMPREINTE.id());
        cache.charger(PIECE_TERRAIN.table()).forEach(ligne -> sansLigne.remove(ligne.valeur(position)));
        envoi.toutes().stream().map(attente -> attente.champs().get(EMPREINTE.id())).filter(Objects::nonNull)
                .forEach(champ -> sansLigne.remove(champ.valeur()));
        return sansLigne;
    }

    /** False for a row that a rule refuses because of what was typed here: the server would refuse it as well. */
    public boolean juste(EnAttente attente) {
        return attente.operation() == Operation.SUPPRIMER || anomalies(attente).isEmpty();
    }

    public List<Anomalie> anomalies(EnAttente attente) {
        DescripteurEntite<?> descripteur = registre.chercher(attente.table()).orElse(null);
        if (descripteur == null) {
            return List.of();
        }
        Ligne ligne = magasin.trouver(attente.table(), attente.id());
        if (ligne == null) {
            return List.of();
        }
        List<Anomalie> anomalies = new ArrayList<>(trouvees(descripteur, ligne));
        attente.champs().keySet()
                .forEach(champ -> Verification.effacee(descripteur, ligne, champ).ifPresent(anomalies::add));
        return anomalies.stream().filter(Anomalie::bloquante).filter(a -> concerne(a.champ(), attente)).toList();
    }

    /** A row of the former program goes as it is, like those that the server recovers itself. */
    private List<Anomalie> trouvees(DescripteurEntite<?> descripteur, Ligne ligne) {
        Verification verification = new Verification(registre);
        Contexte saisie = magasin.contexte(Origine.SAISIE);
        List<Anomalie> anomalies = verification.verifier(descripteur, ligne, saisie);
        return anomalies.stream().anyMatch(Anomalie::bloquante)
                && registre.chercher(LIGNE_REPRISE.table()).isPresent()
                && Reprises.reprise(descripteur, ligne.id(), saisie)
                        ? Reprises.adoucir(anomalies,
                                verification.verifier(descripteur, ligne, magasin.contexte(Origine.REPRISE)))
                        : anomalies;
    }

    private static boolean concerne(@Nullable String champ, EnAttente attente) {
        return champ == null || attente.operation() == Operation.CREER || attente.champs().containsKey(champ);
    }

    public void retenirBilan(Object bilan) {
        envoi.retenir(BILAN, Json.MAPPER.writeValueAsString(bilan));
    }

    public <T> Optional<T> bilan(Class<T> type) {
        try {
            return envoi.memoire(BILAN).map(b -> Json.MAPPER.readValue(b, type));
        } catch (JacksonException e) {
            // written by another version of the program: the next pass writes it again
            return Optional.empty();
        }
    }

    private static String phrase(Path autre) {
        return "Le dossier «\u00a0" + autre
                + "\u00a0» est aussi à vous\u00a0: il fut ouvert quand le nom de ce serveur était écrit avec d’autres "
                + "majuscules. S’il y reste des saisies à envoyer, elles ne partent pas\u00a0: donnez-le à l’assistance, "
                + "puis ôtez-le. Jusque-là, l’atelier le redit à chaque ouverture.";
    }

    private void ajouter(@Nullable String avertissement) {
        if (avertissement != null) {
            avertissements.add(avertissement);
        }
    }

    @Override
    public void close() {
        if (ferme.compareAndSet(false, true)) {
            try (verrou; envoi; imports; contenus; ouvertes) {
                cache.close();
            }
        }
    }
}
