package fr.siimop.modele.importation.examen;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;

/** The postes that right lines describe, each once, with a place for everyone who is put there. */
public final class PostesOuverts {

    private static final int MAXIMUM = 99;
    private static final int PLACES = POSTE.position("places");
    private static final int POSTE_DE_L_ACTIVITE = ACTIVITE_SEMESTRIELLE
            .position(DescripteurActiviteSemestrielle.POSTE.id());

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
        Ligne avant = ligne.avant();
        if (postes.putIfAbsent(id, poste) == null) {
            besoins.put(id, poste.avant() == null ? 0 : occupants(id));
        }
        boolean nouveau = avant == null || !id.equals(avant.valeur(POSTE_DE_L_ACTIVITE));
        besoins.merge(id, nouveau ? 1 : 0, Integer::sum);
    }

    private int occupants(UUID poste) {
        return base.chercher(ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.POSTE, List.of(poste)).size();
    }

    /** How many are opened. */
    public int nombre() {
        return (int) postes.values().stream().filter(poste -> poste.avant() == null).count();
    }

    /** Those that are opened, and those of an earlier import that need more places. */
    public List<Annexe> annexes() {
        return postes.values().stream().map(this::avecSesPlaces)
                .filter(poste -> !poste.apres().equals(poste.avant())).toList();
    }

    private Annexe avecSesPlaces(Annexe poste) {
        int besoin = Math.min(MAXIMUM, besoins.getOrDefault(poste.apres().id(), 1));
        boolean assez = poste.apres().valeur(PLACES) instanceof Integer places && places >= besoin;
        return assez ? poste : new Annexe(POSTE, poste.avant(), poste.apres().avec(PLACES, besoin));
    }
}
