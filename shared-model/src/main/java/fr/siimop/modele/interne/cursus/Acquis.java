package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.interne.cursus.DescripteurDiplome.DIPLOME;
import static fr.siimop.modele.interne.cursus.DescripteurThese.THESE;
import static fr.siimop.modele.interne.cursus.DescripteurValidationPhase.VALIDATION_PHASE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.referentiel.DescripteurMaquette;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Maquette;
import fr.siimop.modele.referentiel.Semestre;

/** What is recorded of one interne, as the rules ask for it. */
record Acquis(UUID interne, Contexte contexte) {

    /** Juries on a phase of this DES, the latest first. */
    List<ValidationPhase> jurys(Phase phase, @Nullable UUID des) {
        return contexte.chercher(VALIDATION_PHASE, DescripteurValidationPhase.INTERNE, interne).stream()
                .filter(jury -> jury.phase() == phase && jury.compteDans(des))
                .sorted(Comparator.comparing(ValidationPhase::dateJury).reversed()).toList();
    }

    Optional<ValidationPhase> validation(Phase phase, @Nullable UUID des) {
        return jurys(phase, des).stream().filter(ValidationPhase::acquise).findFirst();
    }

    Optional<These> theseSoutenue() {
        return contexte.chercher(THESE, DescripteurThese.INTERNE, interne).stream().filter(These::soutenue).findFirst();
    }

    boolean diplomeDEtat() {
        return contexte.chercher(DIPLOME, DescripteurDiplome.INTERNE, interne).stream()
                .anyMatch(diplome -> diplome.type() == TypeDiplome.ETAT);
    }

    /** Semesters of leave since a day. */
    int conges(LocalDate depuis) {
        return (int) contexte
                .chercher(ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.INTERNE, interne).stream()
                .filter(activite -> activite.situation().absence())
                .filter(activite -> contexte.trouver(DescripteurSemestre.SEMESTRE, activite.semestre())
                        .filter(semestre -> !semestre.fin().isBefore(depuis)
                                && !semestre.debut().isAfter(contexte.aujourdhui()))
                        .isPresent())
                .count();
    }

    /** First day of the semester since which the DES is another one than that of the entry. */
    Optional<LocalDate> changementDeSpecialite() {
        return contexte
                .chercher(ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.INTERNE, interne).stream()
                .filter(activite -> activite.situation() == Situation.DROIT_AU_REMORDS)
                .flatMap(activite -> contexte.trouver(DescripteurSemestre.SEMESTRE, activite.semestre()).stream())
                .map(Semestre::debut).max(Comparator.naturalOrder());
    }

    Optional<Interne> inscription() {
        return contexte.trouver(DescripteurInterne.INTERNE, interne);
    }

    /** The one of the entry promotion (ST-11). */
    static Optional<Maquette> maquette(@Nullable UUID des, int promotion, Contexte contexte) {
        return des == null
                ? Optional.empty()
                : contexte.chercher(DescripteurMaquette.MAQUETTE, DescripteurMaquette.DES, des).stream()
                        .filter(m -> m.concerne(promotion)).findFirst();
    }

    static Optional<Phase> precedente(Phase phase) {
        return phase == Phase.SOCLE ? Optional.empty() : Optional.of(Phase.values()[phase.ordinal() - 1]);
    }

    /** A jury, a defence or a diploma is neither to come nor older than the third cycle of the interne. */
    <T extends Entite> List<Anomalie> datePlausible(Colonne<T, LocalDate> colonne, LocalDate date) {
        if (date.isAfter(contexte.aujourdhui())) {
            return List.of(colonne.anomalie(AnomalieCursus.DATE_FUTURE, colonne.libelle(), date));
        }
        return inscription().filter(i -> date.getYear() < i.promotion())
                .map(i -> colonne.anomalie(AnomalieCursus.AVANT_L_ENTREE, colonne.libelle(), date, i.promotion()))
                .stream().toList();
    }
}
