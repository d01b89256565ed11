package fr.siimop.atelier.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.sync.SchemaSync;

/** What this person may write, as the server said it last: known offline too. The server decides again. */
public final class DroitsLocaux {

    private static final String SUBDIVISION = "subdivision";

    private final SourceLignes source;
    private volatile Map<String, Set<String>> ecriture = Map.of();

    public DroitsLocaux(SourceLignes source) {
        this.source = source;
    }

    public void recevoir(SchemaSync schema) {
        Map<String, Set<String>> recus = new HashMap<>();
        schema.tables().forEach(t -> recus.put(t.table(), Set.copyOf(t.droits().ecriture())));
        ecriture = Map.copyOf(recus);
    }

    /** True when the person receives the table. */
    public boolean lit(String table) {
        return ecriture.containsKey(table);
    }

    /** True when some rows of the table at least may be written. */
    public boolean ecrit(String table) {
        return !ecriture.getOrDefault(table, Set.of()).isEmpty();
    }

    public boolean ecrit(String table, Ligne ligne) {
        Set<String> portees = ecriture.getOrDefault(table, Set.of());
        return !portees.isEmpty() && portees.contains(portee(source.registre().descripteur(table), ligne));
    }

    /** True for the rows that this person answers for: those he may write, or all where he only reads. */
    public boolean concerne(String table, Ligne ligne) {
        return !ecrit(table) || ecrit(table, ligne);
    }

    /** Subdivisions where something may be written, to be shown in the application bar. */
    public Set<String> perimetres() {
        Set<String> tous = new HashSet<>();
        ecriture.values().forEach(tous::addAll);
        return tous;
    }

    /** Code of the subdivision that manages the row, at the end of the path of its table; national when there is none. */
    String portee(DescripteurEntite<?> descripteur, Ligne ligne) {
        DescripteurEntite<?> ici = descripteur;
        Ligne courante = ligne;
        for (String pas : descripteur.portee().chemin()) {
            var colonne = ici.colonne(pas);
            String cible = colonne == null ? null : colonne.tableReferencee();
            UUID id = colonne == null ? null : (UUID) courante.valeur(ici.position(pas));
            Ligne suivante = cible == null || id == null ? null : source.trouver(cible, id);
            if (cible == null || suivante == null) {
                return Portee.NATIONAL;
            }
            ici = source.registre().descripteur(cible);
            courante = suivante;
        }
        return ici.table().equals(SUBDIVISION) && !descripteur.table().equals(SUBDIVISION)
                ? code(ici, courante)
                : Portee.NATIONAL;
    }

    private static String code(DescripteurEntite<?> subdivision, Ligne ligne) {
        @Nullable
        Object code = ligne.valeur(subdivision.position("code"));
        return code == null ? Portee.NATIONAL : code.toString();
    }
}
