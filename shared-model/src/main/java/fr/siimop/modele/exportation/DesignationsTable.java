package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Names of the rows of one table. */
final class DesignationsTable {

    /** Columns whose value alone names a row, wherever they are. */
    private static final Set<String> IDENTIFIANTS = Set.of("code", "numero", "ine", "rpps", "email", "siret", "finess");
    private static final String PERSONNE = "personne";
    /** Of longer tables, people give numbers. */
    private static final int PEU = 2_000;

    private final DescripteurEntite<?> descripteur;
    private final Designations toutes;
    private final Map<UUID, String> textes = new HashMap<>();
    private final Map<UUID, List<String>> autres = new HashMap<>();
    private final Map<String, List<UUID>> parNom = new HashMap<>();
    private final Map<String, String> normaux = new HashMap<>();
    private final List<String> intitules = new ArrayList<>();

    DesignationsTable(DescripteurEntite<?> descripteur, Designations toutes) {
        this.descripteur = descripteur;
        this.toutes = toutes;
    }

    void ajouter(Ligne ligne) {
        String cle = cle(ligne);
        textes.put(ligne.id(), cle == null ? intitule(ligne) + " [" + ligne.id() + "]" : cle);
        Set<String> noms = new HashSet<>();
        if (cle != null) {
            noms.add(cle);
        }
        noms.add(intitule(ligne));
        if (descripteur.table().equals(PERSONNE)) {
            noms.add(texte(ligne, "prenom") + " " + texte(ligne, "nom"));
        }
        List<String> identifiants = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            Object valeur = ligne.valeur(descripteur.position(colonne.id()));
            if (valeur != null && IDENTIFIANTS.contains(colonne.id())) {
                identifiants.add(colonne.type().afficherOuVide(valeur));
            }
            if (valeur instanceof UUID id && colonne.id().equals(PERSONNE)) {
                noms.addAll(toutes.autresNoms(PERSONNE, id));
            }
        }
        noms.addAll(identifiants);
        if (descripteur.table().equals(PERSONNE)) {
            autres.put(ligne.id(), identifiants);
        }
        if (cle != null && intitules.size() < PEU) {
            intitules.add(intitule(ligne));
        }
        noms.stream().map(Normalisation::de).distinct().filter(nom -> !nom.isEmpty())
                .forEach(nom -> parNom.merge(nom, List.of(ligne.id()), DesignationsTable::ensemble));
    }

    private static List<UUID> ensemble(List<UUID> une, List<UUID> autre) {
        List<UUID> ensemble = new ArrayList<>(une);
        ensemble.addAll(autre);
        return ensemble;
    }

    /** A key that two rows share says which one by its id. */
    void terminer() {
        textes.replaceAll((id, texte) -> parNom.getOrDefault(Normalisation.de(texte), List.of(id)).size() > 1
                ? texte + " [" + id + "]"
                : texte);
    }

    private @Nullable String cle(Ligne ligne) {
        List<String> parties = new ArrayList<>();
        for (String id : descripteur.cle()) {
            Object valeur = ligne.valeur(descripteur.position(id));
            if (valeur == null) {
                return null;
            }
            parties.add(texte(ligne, id));
        }
        return parties.isEmpty() ? null : String.join(" / ", parties);
    }

    /** An interne who has no number yet is called by the person. */
    private String intitule(Ligne ligne) {
        String intitule = texte(ligne, descripteur.intitule());
        if (intitule.isEmpty() && descripteur.colonne(PERSONNE) != null) {
            return texte(ligne, PERSONNE);
        }
        return descripteur.table().equals(PERSONNE) ? intitule + " " + texte(ligne, "prenom") : intitule;
    }

    private String texte(Ligne ligne, String id) {
        Colonne<?, ?> colonne = descripteur.colonnes().get(descripteur.position(id));
        Object valeur = ligne.valeur(descripteur.position(id));
        String cible = colonne.tableReferencee();
        return cible != null && valeur instanceof UUID autre
                ? toutes.texte(cible, autre)
                : colonne.type().afficherOuVide(valeur);
    }

    String texte(UUID id) {
        return textes.getOrDefault(id, "[" + id + "]");
    }

    List<UUID> chercher(String texte) {
        return parNom.getOrDefault(Normalisation.de(texte), List.of());
    }

    int nombre() {
        return textes.size();
    }

    /** What each row is called, and the same normalised; made when somebody first looks for near ones. */
    Map<String, String> normaux() {
        if (normaux.isEmpty()) {
            textes.values().forEach(texte -> normaux.put(texte, Normalisation.de(texte)));
            if (nombre() < PEU) {
                intitules.stream().filter(nom -> chercher(nom).size() == 1)
                        .forEach(nom -> normaux.put(nom, Normalisation.de(nom)));
            }
        }
        return normaux;
    }

    @Nullable
    List<String> autresNoms(UUID id) {
        return autres.get(id);
    }
}
