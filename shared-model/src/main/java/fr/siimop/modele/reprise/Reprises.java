package fr.siimop.modele.reprise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.referentiel.AnomalieReferentiel;

/** How recovered rows are judged: what is wrong with them is marked, and does not keep them out (U-05, CK-01). */
public final class Reprises {

    private static final Set<AnomalieReferentiel> RESERVEES = Set.of(AnomalieReferentiel.OPEN_DATA_RESERVE,
            AnomalieReferentiel.OPEN_DATA_VERROUILLE);

    private Reprises() {}

    /** Whether a row was made by a line of the former program that was not right. */
    public static boolean reprise(DescripteurEntite<?> descripteur, UUID ligne, Contexte contexte) {
        return TableReprise.de(descripteur.table()).isPresent() && contexte
                .chercher(DescripteurLigneReprise.LIGNE_REPRISE, DescripteurLigneReprise.LIGNE, ligne.toString())
                .stream().anyMatch(reprise -> reprise.table().table().equals(descripteur.table()));
    }

    /**
     * Anomalies of a recovered row: those that the same row would not have as errors on recovered data are marks. The open
     * data stay closed to everybody.
     *
     * @param enReprise what the verification finds in it as recovered data
     */
    public static List<Anomalie> adoucir(List<Anomalie> enSaisie, List<Anomalie> enReprise) {
        Set<String> bloquantes = enReprise.stream().filter(Anomalie::bloquante).map(Reprises::empreinte)
                .collect(Collectors.toSet());
        return enSaisie.stream().map(a -> !a.bloquante() || bloquantes.contains(empreinte(a)) || reservee(a)
                ? a
                : a.avecGravite(Gravite.AVERTISSEMENT)).toList();
    }

    private static boolean reservee(Anomalie anomalie) {
        return anomalie.type() instanceof AnomalieReferentiel connue && RESERVEES.contains(connue);
    }

    private static String empreinte(Anomalie anomalie) {
        return anomalie.code() + "/" + anomalie.champ();
    }
}
