package fr.siimop.serveur.echange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.LignePreparee;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;

/**
 * Which row of the base each line of a file means: by its id, else by the key of the table, else by another identifier
 * (RPPS, INE, SIRET). A person found by name and birth date alone must be confirmed.
 */
final class Rapprochement {

    private static final Map<String, List<List<String>>> AUTRES_CLES = Map.of("personne", List.of(List.of("rpps")),
            "interne", List.of(List.of("ine")), "etablissement", List.of(List.of("siret")));
    private static final List<String> A_CONFIRMER = List.of("nom", "prenom", "date_naissance");

    private final Depot depot;
    private final Unite unite;
    private final DescripteurEntite<?> descripteur;
    private final List<List<Integer>> cles = new ArrayList<>();
    private final Map<Integer, Map<Object, List<Ligne>>> parValeur = new HashMap<>();
    private final Map<UUID, Ligne> parId = new HashMap<>();

    /** Either a row, or none, or the anomaly that says why that is not known. */
    record Issue(@Nullable Ligne ligne, @Nullable Anomalie anomalie) {}

    Rapprochement(Depot depot, Unite unite, DescripteurEntite<?> descripteur) {
        this.depot = depot;
        this.unite = unite;
        this.descripteur = descripteur;
        if (!descripteur.cle().isEmpty()) {
            cles.add(positions(descripteur.cle()));
        }
        AUTRES_CLES.getOrDefault(descripteur.table(), List.of()).forEach(cle -> cles.add(positions(cle)));
        if (descripteur.table().equals("personne")) {
            cles.add(positions(A_CONFIRMER));
        }
    }

    private List<Integer> positions(List<String> colonnes) {
        return colonnes.stream().map(descripteur::position).toList();
    }

    /** Reads in bulk the rows that these lines may mean. */
    void charger(List<LignePreparee> lignes) {
        parValeur.clear();
        parId.clear();
        List<UUID> ids = lignes.stream().map(LignePreparee::id).filter(Objects::nonNull).distinct().toList();
        depot.lire(unite.handle(), descripteur, ids).stream().filter(this::lisible)
                .forEach(ligne -> parId.put(ligne.ligne().id(), ligne.ligne()));
        for (List<Integer> cle : cles) {
            int premiere = cle.getFirst();
            Map<Object, List<Ligne>> lues = new LinkedHashMap<>();
            List<Object> valeurs = new ArrayList<>();
            for (LignePreparee ligne : lignes) {
                Object valeur = ligne.valeur(premiere);
                if (valeur != null && lues.putIfAbsent(valeur, new ArrayList<>()) == null) {
                    valeurs.add(valeur);
                }
            }
            Colonne<?, ?> colonne = descripteur.colonnes().get(premiere);
            for (LigneBase ligne : depot.chercher(unite.handle(), descripteur, colonne, valeurs)) {
                Object valeur = ligne.ligne().valeur(premiere);
                if (valeur != null && lisible(ligne)) {
                    lues.computeIfAbsent(valeur, v -> new ArrayList<>()).add(ligne.ligne());
                }
            }
            parValeur.put(premiere, lues);
        }
    }

    /** What the author may not read does not exist for him. */
    private boolean lisible(LigneBase ligne) {
        return unite.auteur().peutLire(descripteur.table(), ligne.portee());
    }

    Issue trouver(LignePreparee ligne) {
        UUID id = ligne.id();
        if (id != null && parId.get(id) != null) {
            return new Issue(parId.get(id), null);
        }
        for (List<Integer> cle : cles) {
            Object valeur = ligne.valeur(cle.getFirst());
            if (valeur != null && cle.stream().allMatch(ligne::presente)) {
                List<Ligne> trouvees = parValeur.getOrDefault(cle.getFirst(), Map.of())
                        .getOrDefault(valeur, List.of()).stream().filter(l -> ligne.concorde(l, cle)).toList();
                if (!trouvees.isEmpty()) {
                    return issue(ligne, cle, trouvees);
                }
            }
        }
        return new Issue(null, null);
    }

    private Issue issue(LignePreparee ligne, List<Integer> cle, List<Ligne> trouvees) {
        if (cle.size() == A_CONFIRMER.size() && cle.equals(positionsAConfirmer())) {
            if (cle.stream().anyMatch(p -> ligne.valeur(p) == null)) {
                return new Issue(null, null);
            }
            return new Issue(null, Anomalie.sur("nom", AnomalieImport.A_CONFIRMER, trouvees.getFirst().id()));
        }
        return trouvees.size() == 1
                ? new Issue(trouvees.getFirst(), null)
                : new Issue(null, Anomalie.surLigne(AnomalieImport.PLUSIEURS_LIGNES, descripteur.libellePluriel()));
    }

    private List<Integer> positionsAConfirmer() {
        return descripteur.table().equals("personne") ? positions(A_CONFIRMER) : List.of();
    }

    /** What makes two lines of the same file the same, when the base has none of them. */
    @Nullable
    Object cleDuFichier(LignePreparee ligne) {
        UUID id = ligne.id();
        if (id != null) {
            return id;
        }
        if (descripteur.cle().isEmpty()) {
            return null;
        }
        List<Integer> cle = cles.getFirst();
        return ligne.valeur(cle.getFirst()) == null
                ? null
                : cle.stream().map(p -> String.valueOf(ligne.valeur(p))).toList();
    }
}
