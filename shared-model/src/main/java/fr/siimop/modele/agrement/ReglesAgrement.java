package fr.siimop.modele.agrement;

import static fr.siimop.modele.agrement.AnomalieAgrement.*;
import static fr.siimop.modele.agrement.DescripteurAgrement.DES;
import static fr.siimop.modele.agrement.DescripteurAgrement.FST;
import static fr.siimop.modele.agrement.DescripteurAgrement.NUMERO;
import static fr.siimop.modele.agrement.DescripteurAgrement.PHASES;
import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.identifiant.NumeroAgrement;
import fr.siimop.modele.identifiant.Verdict;
import fr.siimop.modele.referentiel.DescripteurOptionDes;

/** Rules of the agréments. */
final class ReglesAgrement {

    private ReglesAgrement() {}

    /** 2.15: a wrong number breaks the imports of the other subdivisions (H-06). */
    static List<Anomalie> numeroDuTerrain(Agrement agrement, Contexte contexte) {
        if (NumeroAgrement.examiner(agrement.numero()) != Verdict.JUSTE) {
            return List.of();
        }
        return contexte.trouver(TERRAIN, agrement.terrain())
                .filter(terrain -> !NumeroAgrement.terrain(agrement.numero()).equals(terrain.numero()))
                .map(terrain -> NUMERO.anomalie(NUMERO_AUTRE_TERRAIN, agrement.numero(), terrain.numero())).stream()
                .toList();
    }

    /** I-17: a clean agrément is a clean établissement, terrain and agrément. */
    static List<Anomalie> etablissementPropre(Agrement agrement, Contexte contexte) {
        return contexte.trouver(TERRAIN, agrement.terrain())
                .flatMap(terrain -> contexte.trouver(ETABLISSEMENT, terrain.etablissement()))
                .filter(etablissement -> !etablissement.identifie())
                .map(e -> DescripteurAgrement.TERRAIN.anomalie(ETABLISSEMENT_A_CORRIGER, e.libelle())).stream()
                .toList();
    }

    /** D-21, D-22: principal in the terrain's own specialty, complémentaire in another. */
    static List<Anomalie> specialite(Agrement agrement, Contexte contexte) {
        if (agrement.type() == TypeAgrement.FONCTIONNEL) {
            return List.of();
        }
        if (agrement.des() == null) {
            return List.of(DES.anomalie(SPECIALITE_MANQUANTE, agrement.type().libelle()));
        }
        boolean principal = agrement.type() == TypeAgrement.PRINCIPAL;
        return contexte.trouver(TERRAIN, agrement.terrain())
                .filter(terrain -> terrain.specialiteAppel().equals(agrement.des()) != principal)
                .map(terrain -> DES.anomalie(principal ? PRINCIPAL_AUTRE_SPECIALITE : COMPLEMENTAIRE_MEME_SPECIALITE))
                .stream().toList();
    }

    /** D-23: fonctionnel for an option or an FST, never both; only a fonctionnel has an FST. */
    static List<Anomalie> optionOuFst(Agrement agrement, Contexte contexte) {
        boolean option = agrement.optionDes() != null;
        boolean fst = agrement.fst() != null;
        boolean fonctionnel = agrement.type() == TypeAgrement.FONCTIONNEL;
        if (option && fst) {
            return List.of(FST.anomalie(OPTION_ET_FST));
        }
        if (fonctionnel && !option && !fst) {
            return List.of(DescripteurAgrement.OPTION_DES.anomalie(FONCTIONNEL_SANS_OBJET));
        }
        return fst && !fonctionnel ? List.of(FST.anomalie(FST_NON_FONCTIONNEL)) : List.of();
    }

    static List<Anomalie> optionDuDes(Agrement agrement, Contexte contexte) {
        return contexte.suivre(DescripteurOptionDes.OPTION_DES, agrement.optionDes())
                .filter(option -> agrement.des() != null && !Objects.equals(option.des(), agrement.des()))
                .map(o -> DescripteurAgrement.OPTION_DES.anomalie(OPTION_AUTRE_DES, o.libelle())).stream().toList();
    }

    static List<Anomalie> phasesEtEtat(Agrement agrement, Contexte contexte) {
        List<Anomalie> anomalies = new ArrayList<>();
        if (agrement.phases().vide()) {
            anomalies.add(PHASES.anomalie(PHASES_VIDES));
        }
        if (agrement.etat() != EtatAgrement.ACTIF && agrement.dateEtat() == null) {
            anomalies.add(DescripteurAgrement.DATE_ETAT.anomalie(ETAT_SANS_DATE, agrement.etat().libelle()));
        }
        return anomalies;
    }

    static List<Anomalie> lienEntreDeux(LienAgrement lien, Contexte contexte) {
        return lien.agrement().equals(lien.agrementLie())
                ? List.of(DescripteurLienAgrement.AGREMENT_LIE.anomalie(LIEN_SUR_LUI_MEME))
                : List.of();
    }
}
