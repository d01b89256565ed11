package fr.siimop.modele.interne;

import static fr.siimop.modele.interne.DescripteurRangConcours.GROUPE_R2C;
import static fr.siimop.modele.interne.DescripteurRangConcours.RANG;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/** Rules of the ranks at the competition (RC-03). */
final class ReglesRangConcours {

    private ReglesRangConcours() {}

    static List<Anomalie> parmiLesParticipants(RangConcours rang, Contexte contexte) {
        return rang.rang() <= rang.participants()
                ? List.of()
                : List.of(RANG.anomalie(AnomalieInterne.RANG_HORS_PARTICIPANTS, rang.rang(), rang.participants()));
    }

    /** The EDN rank by group of specialties; the other competitions have one ranking. */
    static List<Anomalie> groupeSelonConcours(RangConcours rang, Contexte contexte) {
        boolean groupe = rang.groupeR2c() != null;
        return contexte.trouver(DescripteurInterne.INTERNE, rang.interne()).map(Interne::typeConcours)
                .filter(concours -> (concours == TypeConcours.EDN) != groupe)
                .map(concours -> GROUPE_R2C.anomalie(
                        groupe ? AnomalieInterne.GROUPE_INUTILE : AnomalieInterne.GROUPE_MANQUANT,
                        concours.libelle()))
                .stream().toList();
    }
}
