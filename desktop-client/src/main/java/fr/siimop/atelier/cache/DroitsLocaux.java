package fr.siimop.atelier.cache;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.droits.OuverturePermise;
import fr.siimop.modele.droits.ReglesOuverture;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.OuvertureSync;

/** What this person may write, as the server said it last: known offline too. The server decides again. */
public final class DroitsLocaux {

    private static final String SUBDIVISION = "subdivision";

    private final SourceLignes source;
    private volatile Map<String, Set<String>> ecriture = Map.of();
    private volatile Map<String, List<OuverturePermise>> ouvertures = Map.of();
    /** Grows with whatever limits may depend on. */
    private final AtomicInteger etat = new AtomicInteger();
    private volatile @Nullable Jugee derniere;

    /** The limits of the row that was asked last: a row that is painted asks them for each of its cells. */
    private record Jugee(Ligne ligne, int etat, List<Anomalie> limites) {}

    public DroitsLocaux(SourceLignes source) {
        this.source = source;
        source.ecouter(changement -> etat.incrementAndGet());
    }

    public void recevoir(SchemaSync schema) {
        Map<String, Set<String>> recus = new HashMap<>();
        schema.tables().forEach(t -> recus.put(t.table(), Set.copyOf(t.droits().ecriture())));
        ecriture = Map.copyOf(recus);
        Map<String, List<OuverturePermise>> permises = new HashMap<>();
        for (SchemaSync.TableSync table : schema.tables()) {
            Objects.requireNonNullElse(table.droits().ouvertures(), Map.<String, List<OuvertureSync>>of())
                    .forEach((subdivision, recues) -> permises.put(subdivision, recues.stream()
                            .map(o -> new OuverturePermise(o.semestre(), o.specialite())).toList()));
        }
        ouvertures = Map.copyOf(permises);
        etat.incrementAndGet();
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

    /** What the server would refuse of this row of its limits of a coordonnateur; empty for all other people. */
    List<Anomalie> limites(String table, Ligne ligne) {
        if (!table.equals(POSTE.table()) || ouvertures.isEmpty() || !POSTE.complete(ligne)) {
            return List.of();
        }
        Jugee connue = derniere;
        // before it is judged: what changes meanwhile must not be taken for known
        int ici = etat.get();
        if (connue == null || connue.ligne() != ligne || connue.etat() != ici) {
            connue = new Jugee(ligne, ici, juger(ligne));
            derniere = connue;
        }
        return connue.limites();
    }

    private List<Anomalie> juger(Ligne ligne) {
        List<OuverturePermise> permises = ouvertures.get(portee(POSTE, ligne));
        return permises == null
                ? List.of()
                : ReglesOuverture.verifier(POSTE.creer(ligne), permises, source.contexte(Origine.SAISIE));
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
