package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.interne.cursus.AnomalieCursus.RESULTAT_ATTENDU;
import static fr.siimop.modele.interne.cursus.AnomalieCursus.SOUTENANCE_SANS_DATE;
import static fr.siimop.modele.interne.cursus.DescripteurThese.DATE_SOUTENANCE;
import static fr.siimop.modele.interne.cursus.DescripteurThese.RESULTAT;

import java.time.LocalDate;
import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/** Rules of the theses. That there is one for an interne is the key of the table. */
final class ReglesThese {

    private ReglesThese() {}

    /** A subject may have a date to come; what was defended has one, which is past. */
    static List<Anomalie> dateDeSoutenance(These these, Contexte contexte) {
        LocalDate date = these.dateSoutenance();
        if (these.resultat() == ResultatThese.INSCRITE) {
            return date != null && date.isBefore(contexte.aujourdhui())
                    ? List.of(RESULTAT.anomalie(RESULTAT_ATTENDU, date))
                    : List.of();
        }
        return date == null
                ? List.of(DATE_SOUTENANCE.anomalie(SOUTENANCE_SANS_DATE, these.resultat().libelle()))
                : new Acquis(these.interne(), contexte).datePlausible(DATE_SOUTENANCE, date);
    }
}
