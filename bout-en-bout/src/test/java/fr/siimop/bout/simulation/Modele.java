package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Mutation;

/**
 * What the server must hold and answer, in a few maps: written from the contract, without a line of the product's
 * merge. Values are JSON scalars.
 */
final class Modele {

    static final String NATIONAL = "national";
    private static final Set<String> RANG_ET_PARTICIPANTS = Set.of("rang", "participants");
    static final Map<String, Map<String, String>> REFERENCES = Map.of("personne",
            Map.of("subdivision", "subdivision"), "interne",
            Map.of("personne", "personne", "subdivision", "subdivision"), "rang_concours",
            Map.of("interne", "interne"), "piece_terrain", Map.of());

    private final Map<String, String> subdivisions = new HashMap<>();
    private final Map<String, String> terrains = new HashMap<>();
    final Map<Cle, Map<String, @Nullable Object>> lignes = new LinkedHashMap<>();
    final Map<UUID, Set<String>> droits = new HashMap<>();
    private final Map<Regard.Cellule, List<@Nullable Object>> valeurs = new HashMap<>();
    private final Map<Cle, Integer> suppressions = new HashMap<>();

    void subdivision(UUID id, String code) {
        subdivisions.put(id.toString(), code);
    }

    void terrain(UUID id, UUID subdivision) {
        terrains.put(id.toString(), subdivisions.getOrDefault(subdivision.toString(), NATIONAL));
    }

    /** Written by the program itself, which needs no right. */
    void ecrire(Cle cle, Map<String, @Nullable Object> champs) {
        Map<String, @Nullable Object> ligne = lignes.computeIfAbsent(cle, nouvelle -> new HashMap<>());
        champs.forEach((champ, valeur) -> {
            ligne.put(champ, valeur);
            valeurs.computeIfAbsent(new Regard.Cellule(cle, champ), c -> new ArrayList<>()).add(valeur);
        });
    }

    void supprimer(Cle cle) {
        lignes.remove(cle);
        suppressions.merge(cle, 1, Integer::sum);
    }

    /** How often a row has been deleted. */
    int suppressions(Cle cle) {
        return suppressions.getOrDefault(cle, 0);
    }

    /** Every value that a field has had, in order. */
    List<@Nullable Object> successives(Cle cle, String champ) {
        return valeurs.getOrDefault(new Regard.Cellule(cle, champ), List.of());
    }

    String portee(Cle cle) {
        Map<String, @Nullable Object> ligne = lignes.get(cle);
        return ligne == null ? NATIONAL : portee(cle.table(), ligne);
    }

    private String portee(String table, Map<String, @Nullable Object> ligne) {
        return switch (table) {
            case "personne", "interne" -> {
                Object subdivision = ligne.get("subdivision");
                yield subdivision == null ? NATIONAL : subdivisions.getOrDefault(subdivision, NATIONAL);
            }
            case "rang_concours" -> portee(new Cle("interne", UUID.fromString(String.valueOf(ligne.get("interne")))));
            default -> NATIONAL;
        };
    }

    boolean lit(UUID personne, String portee) {
        Set<String> codes = droits.getOrDefault(personne, Set.of());
        return codes.contains(portee) || portee.equals(NATIONAL) && !codes.isEmpty();
    }

    /** Whoever enters terrains also enters those who work there, who are of no subdivision. */
    boolean ecrit(UUID personne, String table, Map<String, @Nullable Object> ligne) {
        Set<String> codes = droits.getOrDefault(personne, Set.of());
        String qui = table.equals("piece_terrain")
                ? terrains.getOrDefault(String.valueOf(ligne.get("terrain")), NATIONAL)
                : portee(table, ligne);
        return codes.contains(qui) || table.equals("personne") && qui.equals(NATIONAL) && !codes.isEmpty();
    }

    Issue appliquer(UUID personne, Mutation mutation) {
        Cle cle = new Cle(mutation.table(), mutation.id());
        Map<String, @Nullable Object> presente = lignes.get(cle);
        boolean visible = presente != null && lit(personne, portee(cle));
        return switch (mutation.op()) {
            case CREER -> presente == null
                    ? creer(personne, cle, mutation)
                    : visible && ecrit(personne, cle.table(), presente) && deja(presente, mutation)
                            ? Issue.APPLIQUEE
                            : Issue.REFUSEE;
            case SUPPRIMER -> {
                boolean permis = visible && ecrit(personne, cle.table(), presente) && !citee(cle);
                if (permis) {
                    supprimer(cle);
                }
                yield permis ? Issue.APPLIQUEE : Issue.REFUSEE;
            }
            case MODIFIER -> visible ? modifier(personne, cle, presente, mutation) : Issue.REFUSEE;
        };
    }

    private static boolean deja(Map<String, @Nullable Object> presente, Mutation mutation) {
        return mutation.champs().entrySet().stream()
                .allMatch(champ -> Objects.equals(presente.get(champ.getKey()), champ.getValue().valeur()));
    }

    private Issue creer(UUID personne, Cle cle, Mutation mutation) {
        Map<String, @Nullable Object> ligne = new HashMap<>();
        mutation.champs().forEach((champ, changement) -> ligne.put(champ, changement.valeur()));
        if (!ecrit(personne, cle.table(), ligne) || !citationsPermises(personne, cle.table(), ligne, ligne)) {
            return Issue.REFUSEE;
        }
        ecrire(cle, ligne);
        return Issue.APPLIQUEE;
    }

    private Issue modifier(UUID personne, Cle cle, Map<String, @Nullable Object> ligne, Mutation mutation) {
        Set<String> enConflit = enConflit(ligne, mutation.champs());
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        boolean voulu = false;
        for (Map.Entry<String, Changement> champ : mutation.champs().entrySet()) {
            Changement changement = champ.getValue();
            boolean demande = !Objects.equals(changement.base(), changement.valeur());
            if (demande && !enConflit.contains(champ.getKey())) {
                voulu = true;
                if (!Objects.equals(ligne.get(champ.getKey()), changement.valeur())) {
                    change.put(champ.getKey(), changement.valeur());
                }
            }
        }
        Map<String, @Nullable Object> apres = new HashMap<>(ligne);
        apres.putAll(change);
        if (!ecrit(personne, cle.table(), ligne) || !ecrit(personne, cle.table(), apres)
                || !citationsPermises(personne, cle.table(), change, apres)) {
            return Issue.REFUSEE;
        }
        ecrire(cle, change);
        return enConflit.isEmpty() ? Issue.APPLIQUEE : voulu ? Issue.FUSIONNEE : Issue.CONFLIT;
    }

    private static Set<String> enConflit(Map<String, @Nullable Object> ligne, Map<String, Changement> champs) {
        Set<String> perimes = new HashSet<>();
        Set<String> voulus = new TreeSet<>();
        champs.forEach((champ, changement) -> {
            Object actuelle = ligne.get(champ);
            if (!Objects.equals(changement.base(), changement.valeur())) {
                voulus.add(champ);
            }
            if (!Objects.equals(actuelle, changement.base()) && !Objects.equals(actuelle, changement.valeur())) {
                perimes.add(champ);
            }
        });
        boolean groupe = RANG_ET_PARTICIPANTS.stream().anyMatch(perimes::contains);
        voulus.removeIf(champ -> !perimes.contains(champ) && !(groupe && RANG_ET_PARTICIPANTS.contains(champ)));
        return voulus;
    }

    /** What an author may not read does not exist for him. */
    private boolean citationsPermises(UUID personne, String table, Map<String, @Nullable Object> change,
            Map<String, @Nullable Object> ligne) {
        for (Map.Entry<String, String> reference : REFERENCES.getOrDefault(table, Map.of()).entrySet()) {
            Object citee = ligne.get(reference.getKey());
            if (citee != null && !reference.getValue().equals("subdivision")) {
                Cle cible = new Cle(reference.getValue(), UUID.fromString(citee.toString()));
                boolean nouvelle = change.containsKey(reference.getKey());
                if (nouvelle && (!lignes.containsKey(cible) || !lit(personne, portee(cible)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Agents are, by their functions. */
    private boolean citee(Cle cle) {
        return droits.containsKey(cle.id()) || lignes.entrySet().stream()
                .anyMatch(ligne -> REFERENCES.get(ligne.getKey().table()).entrySet().stream()
                        .anyMatch(reference -> reference.getValue().equals(cle.table())
                                && cle.id().toString().equals(ligne.getValue().get(reference.getKey()))));
    }
}
