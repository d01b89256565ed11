package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.interne.cursus.AnomalieCursus.*;
import static fr.siimop.modele.interne.cursus.DescripteurDiplome.DATE_OBTENTION;
import static fr.siimop.modele.interne.cursus.DescripteurDiplome.DES;
import static fr.siimop.modele.interne.cursus.DescripteurDiplome.TYPE;

import java.util.List;
import java.util.Optional;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.Regime;

/** Rules of the diplomas (ST-05, DJ-01). */
final class ReglesDiplome {

    private ReglesDiplome() {}

    static List<Anomalie> desDuDiplome(Diplome diplome, Contexte contexte) {
        boolean specialite = diplome.type() == TypeDiplome.DES;
        if (specialite == (diplome.des() != null)) {
            return List.of();
        }
        return List.of(DES.anomalie(specialite ? DIPLOME_SANS_DES : AnomalieCursus.DES_INUTILE,
                diplome.type().libelle()));
    }

    /** The State diploma is given to who has defended. */
    static List<Anomalie> apresLaThese(Diplome diplome, Contexte contexte) {
        if (diplome.type() != TypeDiplome.ETAT) {
            return List.of();
        }
        Optional<These> these = new Acquis(diplome.interne(), contexte).theseSoutenue();
        if (these.isEmpty()) {
            return List.of(TYPE.anomalie(DIPLOME_SANS_THESE));
        }
        var soutenance = these.get().dateSoutenance();
        return soutenance != null && diplome.dateObtention().isBefore(soutenance)
                ? List.of(DATE_OBTENTION.anomalie(DIPLOME_AVANT_THESE, diplome.dateObtention(), soutenance))
                : List.of();
    }

    /** The DES comes once the last phase of the maquette is validated. */
    static List<Anomalie> phasesValidees(Diplome diplome, Contexte contexte) {
        if (diplome.type() != TypeDiplome.DES) {
            return List.of();
        }
        Acquis acquis = new Acquis(diplome.interne(), contexte);
        return acquis.inscription().filter(i -> i.regime() == Regime.R3C)
                .flatMap(i -> Acquis.maquette(diplome.des(), i.promotion(), contexte))
                .map(maquette -> maquette.semestres(Phase.CONSO) > 0 ? Phase.CONSO : Phase.APPRO)
                .filter(derniere -> acquis.validation(derniere, diplome.des()).isEmpty())
                .map(derniere -> TYPE.anomalie(DIPLOME_SANS_PHASE, derniere.libelle())).stream().toList();
    }

    static List<Anomalie> dateDObtention(Diplome diplome, Contexte contexte) {
        return new Acquis(diplome.interne(), contexte).datePlausible(DATE_OBTENTION, diplome.dateObtention());
    }
}
