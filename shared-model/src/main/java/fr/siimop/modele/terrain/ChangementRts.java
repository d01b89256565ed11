package fr.siimop.modele.terrain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/**
 * A new RTS from a day on: whoever was leaves on the day before, and stays in the history (D-30, X-05).
 *
 * @param anomalies why it cannot be; nothing is to be written then
 * @param termines  rows that end, as they become
 * @param nouveau   the row that begins
 */
public record ChangementRts(List<Anomalie> anomalies, List<Intervenant> termines, Intervenant nouveau) {

    public ChangementRts {
        anomalies = List.copyOf(anomalies);
        termines = List.copyOf(termines);
    }

    /** @param id of the row that begins */
    public static ChangementRts de(UUID terrain, UUID personne, LocalDate debut, UUID id, Contexte contexte) {
        Intervenant nouveau = new Intervenant(id, terrain, personne, RoleIntervenant.RTS, debut, null);
        List<Anomalie> anomalies = new ArrayList<>();
        List<Intervenant> termines = new ArrayList<>();
        for (Intervenant actuel : contexte.chercher(DescripteurIntervenant.INTERVENANT,
                DescripteurIntervenant.TERRAIN, terrain)) {
            boolean enMemeTemps = actuel.role() == RoleIntervenant.RTS
                    && actuel.periode().chevauche(nouveau.periode());
            if (enMemeTemps && actuel.personne().equals(personne)) {
                anomalies.add(Anomalie.surLigne(AnomalieTerrain.RTS_DEJA, actuel.debut()));
            } else if (enMemeTemps && !actuel.debut().isBefore(debut)) {
                anomalies.add(Anomalie.surLigne(AnomalieTerrain.RTS_PLUS_RECENT, actuel.debut()));
            } else if (enMemeTemps) {
                termines.add(new Intervenant(actuel.id(), actuel.terrain(), actuel.personne(), actuel.role(),
                        actuel.debut(), debut.minusDays(1)));
            }
        }
        return new ChangementRts(anomalies, termines, nouveau);
    }
}
