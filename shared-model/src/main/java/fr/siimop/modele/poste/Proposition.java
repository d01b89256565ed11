package fr.siimop.modele.poste;

import java.util.List;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.anomalie.Anomalie;

/**
 * A poste that could open on an agrément, or why none does.
 *
 * @param poste     to open when nothing prevents it; when something does, what was tried
 * @param anomalies what is wrong with it
 */
public record Proposition(Agrement agrement, Poste poste, List<Anomalie> anomalies) {

    public Proposition {
        anomalies = List.copyOf(anomalies);
    }

    public boolean ouvrable() {
        return anomalies.stream().noneMatch(Anomalie::bloquante);
    }
}
