package fr.siimop.modele.importation.examen;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.recuperation.Annexe;

/** The postes that right lines describe, each once, with a place for everyone who is put there. */
public final class PostesOuverts {

    private final BaseImport base;
    private final boolean stages;
    private final Map<UUID, Annexe> postes = new LinkedHashMap<>();
    private final Map<UUID, Integer> occupants = new HashMap<>();
    private final Map<UUID, Integer> arrivees = new HashMap<>();
    /** Stages that the file takes elsewhere. */
    private final Map<UUID, Integer> departs = new HashMap<>();

    /** @param descripteur of the lines: only stages have a poste */
    public PostesOuverts(BaseImport base, DescripteurEntite<?> descripteur) {
        this.base = base;
        this.stages = Places.stages(descripteur);
    }

    /** A right line, before anything of the file is written. */
    public void ajouter(LigneExaminee ligne) {
        if (stages) {
            Places.quitte(ligne).ifPresent(quitte -> departs.merge(quitte, 1, Integer::sum));
        }
        Annexe poste = ligne.poste();
        if (poste == null) {
            return;
        }
        UUID id = poste.apres().id();
        if (postes.putIfAbsent(id, poste) == null) {
            occupants.put(id, Places.occupants(base, poste));
        }
        if (Places.demande(ligne.avant(), poste)) {
            arrivees.merge(id, 1, Integer::sum);
        }
    }

    /** How many are opened. */
    public int nombre() {
        return (int) postes.values().stream().filter(poste -> poste.avant() == null).count();
    }

    /** Those that are opened, and those of an earlier import that need more places. */
    public List<Annexe> annexes() {
        return postes.values().stream().map(poste -> Places.avec(poste, besoin(poste)))
                .filter(poste -> !poste.apres().equals(poste.avant())).toList();
    }

    private int besoin(Annexe poste) {
        UUID id = poste.apres().id();
        return occupants.getOrDefault(id, 0) + arrivees.getOrDefault(id, 0) - departs.getOrDefault(id, 0);
    }

    /** Places that postes of an earlier import get besides those that they have. */
    public int placesAjoutees() {
        return annexes().stream().filter(poste -> poste.avant() != null)
                .mapToInt(poste -> Places.de(poste.apres()) - Places.de(poste.avant())).sum();
    }

    /** Stages that take a place of a poste that was there: it is free as far as the base shows. */
    public int placesPrises() {
        return postes.values().stream().filter(poste -> poste.avant() != null)
                .mapToInt(poste -> arrivees.getOrDefault(poste.apres().id(), 0)).sum() - placesAjoutees();
    }
}
