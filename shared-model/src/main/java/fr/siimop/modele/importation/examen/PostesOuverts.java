package fr.siimop.modele.importation.examen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.recuperation.Annexe;

/** The postes that right lines describe, each once, with a place for everyone who is put there. */
public final class PostesOuverts {

    private final BaseImport base;
    private final Map<UUID, Annexe> postes = new LinkedHashMap<>();
    private final Map<UUID, Integer> besoins = new LinkedHashMap<>();

    public PostesOuverts(BaseImport base) {
        this.base = base;
    }

    /** A right line, before it is written. */
    public void ajouter(LigneExaminee ligne) {
        Annexe poste = ligne.poste();
        if (poste == null) {
            return;
        }
        UUID id = poste.apres().id();
        if (postes.putIfAbsent(id, poste) == null) {
            besoins.put(id, Places.occupants(base, poste));
        }
        besoins.merge(id, Places.demande(ligne.avant(), poste) ? 1 : 0, Integer::sum);
    }

    /** How many are opened. */
    public int nombre() {
        return (int) postes.values().stream().filter(poste -> poste.avant() == null).count();
    }

    /** Those that are opened, and those of an earlier import that need more places. */
    public List<Annexe> annexes() {
        return postes.values().stream()
                .map(poste -> Places.avec(poste, besoins.getOrDefault(poste.apres().id(), 1)))
                .filter(poste -> !poste.apres().equals(poste.avant())).toList();
    }
}
