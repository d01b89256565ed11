package fr.siimop.modele.poste;

import static fr.siimop.modele.poste.AnomaliePoste.PERIODE_APRES_LE_SEMESTRE;
import static fr.siimop.modele.poste.AnomaliePoste.PERIODE_CHEVAUCHEE;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.DEBUT;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.FIN;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.PERIODE_OUVERTURE;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.SUBDIVISION;

import java.util.List;
import java.util.Objects;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.referentiel.DescripteurSemestre;

/** Rules of the periods in which coordonnateurs open postes. */
final class ReglesPeriodeOuverture {

    private ReglesPeriodeOuverture() {}

    /** A period that lasts beyond the start of the semester would open postes that nobody can choose any more. */
    static List<Anomalie> avantLeSemestre(PeriodeOuverture periode, Contexte contexte) {
        return contexte.trouver(DescripteurSemestre.SEMESTRE, periode.semestre())
                .filter(semestre -> !periode.fin().isBefore(semestre.debut()))
                .map(semestre -> FIN.anomalie(PERIODE_APRES_LE_SEMESTRE, semestre.libelle(), semestre.debut()))
                .stream().toList();
    }

    /** Two periods for the same postes, one day in common: which one counts could not be said. */
    static List<Anomalie> sansDoublon(PeriodeOuverture periode, Contexte contexte) {
        return contexte.chercher(PERIODE_OUVERTURE, SUBDIVISION, periode.subdivision()).stream()
                .filter(autre -> !autre.id().equals(periode.id()) && autre.semestre().equals(periode.semestre())
                        && Objects.equals(autre.specialite(), periode.specialite())
                        && !autre.debut().isAfter(periode.fin()) && !periode.debut().isAfter(autre.fin()))
                .findFirst()
                .map(autre -> DEBUT.anomalie(PERIODE_CHEVAUCHEE, autre.debut(), autre.fin()))
                .stream().toList();
    }
}
