package fr.siimop.modele.interne;

import static fr.siimop.modele.interne.AnomalieInterne.*;
import static fr.siimop.modele.interne.DescripteurInterne.DES;
import static fr.siimop.modele.interne.DescripteurInterne.FST;
import static fr.siimop.modele.interne.DescripteurInterne.OPTION_DES;
import static fr.siimop.modele.interne.DescripteurInterne.PHASE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.referentiel.DescripteurDes;
import fr.siimop.modele.referentiel.DescripteurMaquette;
import fr.siimop.modele.referentiel.DescripteurOptionDes;
import fr.siimop.modele.referentiel.Maquette;
import fr.siimop.modele.referentiel.OptionDes;

/** Rules of the registration of an interne. */
final class ReglesInterne {

    private ReglesInterne() {}

    static List<Anomalie> desDeLaFiliere(Interne interne, Contexte contexte) {
        return contexte.suivre(DescripteurDes.DES, interne.des())
                .filter(des -> !des.filiere().equals(interne.filiere()))
                .map(des -> DES.anomalie(DES_AUTRE_FILIERE, des.libelle())).stream().toList();
    }

    static List<Anomalie> optionDuDes(Interne interne, Contexte contexte) {
        return option(interne, contexte).filter(option -> !Objects.equals(option.des(), interne.des()))
                .map(option -> OPTION_DES.anomalie(OPTION_AUTRE_DES, option.libelle())).stream().toList();
    }

    /** CK-15, OF-01: one option or one FST, unless the option is précoce. */
    static List<Anomalie> optionOuFst(Interne interne, Contexte contexte) {
        boolean precoce = option(interne, contexte).filter(OptionDes::precoce).isPresent();
        return interne.optionDes() != null && interne.fst() != null && !precoce
                ? List.of(FST.anomalie(OPTION_ET_FST))
                : List.of();
    }

    /** ST-11: the phases are those of the maquette of the entry promotion; before the reform there are none. */
    static List<Anomalie> phase(Interne interne, Contexte contexte) {
        Phase phase = interne.phase();
        if (interne.regime() == Regime.ANCIEN) {
            return phase == null ? List.of() : List.of(PHASE.anomalie(PHASE_ANCIEN_REGIME));
        }
        UUID des = interne.des();
        if (phase == null) {
            boolean attendue = des != null && interne.statut() == StatutInterne.ACTIF;
            return attendue ? List.of(PHASE.anomalie(PHASE_MANQUANTE)) : List.of();
        }
        return des == null ? List.of() : phaseDeLaMaquette(interne, des, phase, contexte);
    }

    private static List<Anomalie> phaseDeLaMaquette(Interne interne, UUID des, Phase phase, Contexte contexte) {
        Optional<Maquette> maquette = contexte
                .chercher(DescripteurMaquette.MAQUETTE, DescripteurMaquette.DES, des).stream()
                .filter(m -> m.concerne(interne.promotion())).findFirst();
        if (maquette.isEmpty()) {
            return List.of(DES.anomalie(MAQUETTE_INCONNUE, interne.promotion()));
        }
        return maquette.get().semestres(phase) > 0
                ? List.of()
                : List.of(PHASE.anomalie(PHASE_HORS_MAQUETTE, phase.libelle(), interne.promotion()));
    }

    /** RC-01, RC-03: one ranking for each of the 13 groups. */
    static List<Anomalie> rangsEdn(Interne interne, Contexte contexte) {
        if (interne.typeConcours() != TypeConcours.EDN) {
            return List.of();
        }
        int attendus = 13;
        long connus = contexte
                .chercher(DescripteurRangConcours.RANG_CONCOURS, DescripteurRangConcours.INTERNE, interne.id()).stream()
                .filter(rang -> rang.groupeR2c() != null).count();
        return connus == attendus
                ? List.of()
                : List.of(Anomalie.surLigne(RANGS_EDN_INCOMPLETS, connus, attendus));
    }

    private static Optional<OptionDes> option(Interne interne, Contexte contexte) {
        return contexte.suivre(DescripteurOptionDes.OPTION_DES, interne.optionDes());
    }
}
