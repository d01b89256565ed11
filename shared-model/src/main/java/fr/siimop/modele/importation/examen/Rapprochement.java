package fr.siimop.modele.importation.examen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.modele.referentiel.Identite;

/**
 * Which row each line of a file means: by its id, else by what names one row alone (RPPS, INE, number, e-mail, SIRET). A
 * name and a birth date name nobody for certain: they only make a question ({@link Homonymes}).
 */
final class Rapprochement {

    /** Of people first what the State gives, then what may change. The key of the table comes last. */
    private static final Map<String, List<String>> AVANT_LA_CLE = Map.of("personne", List.of("rpps"), "interne",
            List.of("ine"), "internes_cng_ecn", List.of("ine", "rpps"), "internes_cng_edn", List.of("ine", "rpps"));
    /** Of rows that no number names, what makes two of them the same; a missing part is a part. */
    private static final Map<String, List<String>> IDENTITE = Map.of("fonction",
            List.of("personne", "type", "subdivision", "des", "debut"), "etablissement",
            List.of("libelle", "subdivision", "code_postal", "ville", "finess", "siret"));
    private static final Set<String> NUMEROS = Set.of("finess", "siret");
    private static final Map<String, List<String>> APRES_LA_CLE = Map.of("etablissement", List.of("siret"));

    private final BaseImport base;
    private final DescripteurEntite<?> descripteur;
    private final boolean personnes;
    private final List<List<Integer>> cles = new ArrayList<>();
    private final List<Integer> identite;
    private final Map<Integer, Map<Object, List<Ligne>>> parValeur = new HashMap<>();
    private final Map<UUID, Ligne> parId = new HashMap<>();

    /** Either a row, or none, or the anomaly that says why that is not known. */
    record Issue(@Nullable Ligne ligne, @Nullable Anomalie anomalie) {}

    /** @param reprise of the former program: a row that was given its number since is still the same */
    Rapprochement(BaseImport base, DescripteurEntite<?> descripteur, boolean reprise) {
        this.base = base;
        this.descripteur = descripteur;
        this.personnes = AVANT_LA_CLE.containsKey(descripteur.table());
        AVANT_LA_CLE.getOrDefault(descripteur.table(), List.of()).forEach(c -> cles.add(positions(List.of(c))));
        if (!descripteur.cle().isEmpty()) {
            cles.add(positions(descripteur.cle()));
        }
        APRES_LA_CLE.getOrDefault(descripteur.table(), List.of()).forEach(c -> cles.add(positions(List.of(c))));
        this.identite = positions(IDENTITE.getOrDefault(descripteur.table(), List.of()).stream()
                .filter(c -> !reprise || !NUMEROS.contains(c)).toList());
    }

    /** Only for a line that says no number. */
    private boolean parIdentite(LignePreparee ligne) {
        return !identite.isEmpty() && ligne.id() == null && ligne.valeur(identite.getFirst()) != null
                && cles.stream().allMatch(cle -> ligne.valeur(cle.getFirst()) == null);
    }

    private List<Integer> positions(List<String> colonnes) {
        return colonnes.stream().map(descripteur::position).toList();
    }

    /** Reads in bulk the rows that these lines may mean. */
    void charger(List<LignePreparee> lignes) {
        parValeur.clear();
        parId.clear();
        List<UUID> ids = lignes.stream().map(ligne -> ligne.id() == null ? idDeSonNom(ligne) : ligne.id())
                .filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            base.lire(descripteur, ids).forEach(ligne -> parId.put(ligne.id(), ligne));
        }
        List<List<Integer>> toutes = new ArrayList<>(cles);
        if (!identite.isEmpty()) {
            toutes.add(identite);
        }
        for (List<Integer> cle : toutes) {
            int premiere = cle.getFirst();
            Map<Object, List<Ligne>> lues = new LinkedHashMap<>();
            Set<Object> valeurs = new HashSet<>();
            for (LignePreparee ligne : lignes) {
                Object valeur = ligne.valeur(premiere);
                if (valeur != null) {
                    valeurs.add(valeur);
                }
            }
            if (!valeurs.isEmpty()) {
                for (Ligne ligne : base.chercher(descripteur, descripteur.colonnes().get(premiere), valeurs)) {
                    Object valeur = ligne.valeur(premiere);
                    if (valeur != null) {
                        lues.computeIfAbsent(valeur, v -> new ArrayList<>(1)).add(ligne);
                    }
                }
            }
            parValeur.put(premiere, lues);
        }
    }

    Issue trouver(LignePreparee ligne) {
        UUID id = ligne.id();
        if (id != null && parId.get(id) != null) {
            return new Issue(parId.get(id), null);
        }
        Ligne trouvee = null;
        List<Integer> par = List.of();
        for (List<Integer> cle : cles) {
            List<Ligne> memes = parCle(ligne, cle);
            if (memes.size() > 1 && trouvee == null) {
                return new Issue(null,
                        Anomalie.surLigne(AnomalieImport.PLUSIEURS_LIGNES, descripteur.libellePluriel()));
            }
            if (memes.size() == 1 && trouvee == null) {
                trouvee = memes.getFirst();
                par = cle;
            } else if (personnes && trouvee != null && memes.size() == 1
                    && !memes.getFirst().id().equals(trouvee.id())) {
                return new Issue(null, Anomalie.sur(colonne(cle), AnomalieImport.IDENTIFIANTS_DIVERGENTS,
                        libelle(par), libelle(cle), descripteur.libellePluriel()));
            }
        }
        if (trouvee == null && parIdentite(ligne)) {
            List<Ligne> memes = parValeur.getOrDefault(identite.getFirst(), Map.of())
                    .getOrDefault(Objects.requireNonNull(ligne.valeur(identite.getFirst())), List.of()).stream()
                    .filter(l -> ligne.concorde(l, identite)).toList();
            return memes.size() > 1
                    ? new Issue(null,
                            Anomalie.surLigne(AnomalieImport.PLUSIEURS_LIGNES, descripteur.libellePluriel()))
                    : new Issue(memes.isEmpty() ? null : memes.getFirst(), null);
        }
        return new Issue(trouvee, null);
    }

    /**
     * The id of a new row. What names the row makes it: people who import the same file at the same time, each on his own
     * workbench, make the same rows. A row that has it already was named so once, and no longer is.
     */
    Optional<UUID> idNouveau(LignePreparee ligne) {
        return Optional.ofNullable(idDeSonNom(ligne))
                .filter(id -> !parId.containsKey(id) && base.libre(descripteur, id));
    }

    private @Nullable UUID idDeSonNom(LignePreparee ligne) {
        for (List<Integer> cle : cles) {
            if (nommee(ligne, cle)) {
                return Identite.de(descripteur.table(), nom(ligne, cle));
            }
        }
        return parIdentite(ligne) ? Identite.de(descripteur.table(), nom(ligne, identite)) : null;
    }

    private boolean nommee(LignePreparee ligne, List<Integer> cle) {
        return ligne.valeur(cle.getFirst()) != null
                && cle.stream().allMatch(position -> ligne.valeur(position) != null || facultative(position));
    }

    private String nom(LignePreparee ligne, List<Integer> cle) {
        return cle.stream().map(position -> descripteur.colonnes().get(position).id() + "=" + ligne.valeur(position))
                .collect(Collectors.joining("/"));
    }

    private List<Ligne> parCle(LignePreparee ligne, List<Integer> cle) {
        Object valeur = ligne.valeur(cle.getFirst());
        return valeur != null && cle.stream().allMatch(position -> ligne.presente(position) || facultative(position))
                ? parValeur.getOrDefault(cle.getFirst(), Map.of()).getOrDefault(valeur, List.of()).stream()
                        .filter(l -> ligne.concorde(l, cle)).toList()
                : List.of();
    }

    /** A part of a key that rows may lack: a file without its column means those that do. */
    private boolean facultative(int position) {
        return !descripteur.colonnes().get(position).requise();
    }

    private String colonne(List<Integer> cle) {
        return descripteur.colonnes().get(cle.getFirst()).id();
    }

    private String libelle(List<Integer> cle) {
        return descripteur.colonnes().get(cle.getFirst()).libelle();
    }

    /** Of a new row that nothing would find again, the number that it lacks: the same file would make it twice. */
    Optional<Anomalie> sansNom(LignePreparee ligne) {
        return descripteur.cle().stream().map(id -> descripteur.colonnes().get(descripteur.position(id)))
                .filter(colonne -> colonne.edition() == Colonne.Edition.ATTRIBUEE).findFirst()
                .filter(colonne -> clesDuFichier(ligne, null).isEmpty())
                .map(colonne -> Anomalie.sur(colonne.id(), AnomalieValeur.REQUISE, colonne.libelle()));
    }

    /** What makes two lines of the same file the same. */
    List<Object> clesDuFichier(LignePreparee ligne, @Nullable Ligne avant) {
        if (avant != null) {
            return List.of(avant.id());
        }
        List<Object> toutes = new ArrayList<>();
        if (ligne.id() != null) {
            toutes.add(ligne.id());
            return toutes;
        }
        for (List<Integer> cle : cles) {
            if (ligne.valeur(cle.getFirst()) != null) {
                List<@Nullable Object> valeurs = new ArrayList<>(cle.size() + 1);
                valeurs.add(cle.getFirst());
                cle.forEach(position -> valeurs.add(ligne.valeur(position)));
                toutes.add(valeurs);
            }
        }
        if (parIdentite(ligne)) {
            toutes.add(identite.stream().map(position -> Optional.ofNullable(ligne.valeur(position))).toList());
        }
        return toutes;
    }
}
