package fr.siimop.modele.referentiel;

import static fr.siimop.modele.referentiel.AnomalieReferentiel.*;
import static fr.siimop.modele.referentiel.DescripteurMaquette.PROMOTION_FIN;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/** Rules of the reference lists and of the établissements. */
final class ReglesReferentiel {

    private static final DateTimeFormatter CODE_SEMESTRE = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private ReglesReferentiel() {}

    /** CK-01, D-02: a mark, never a block; on the FINESS, which is what most of them lack. */
    static List<Anomalie> identifiant(Etablissement etablissement, Contexte contexte) {
        return etablissement.identifie()
                ? List.of()
                : List.of(DescripteurEtablissement.FINESS.anomalie(ETABLISSEMENT_SANS_IDENTIFIANT));
    }

    static List<Anomalie> promotionsOrdonnees(Maquette maquette, Contexte contexte) {
        Integer debut = maquette.promotionDebut();
        Integer fin = maquette.promotionFin();
        return debut != null && fin != null && fin < debut
                ? List.of(PROMOTION_FIN.anomalie(PROMOTIONS_INVERSEES, debut, fin))
                : List.of();
    }

    /** One maquette at most for a DES and an entry promotion (ST-11). */
    static List<Anomalie> promotionsDisjointes(Maquette maquette, Contexte contexte) {
        return contexte.chercher(DescripteurMaquette.MAQUETTE, DescripteurMaquette.DES, maquette.des()).stream()
                .filter(autre -> !autre.id().equals(maquette.id()) && autre.chevauche(maquette))
                .map(autre -> DescripteurMaquette.PROMOTION_DEBUT.anomalie(PROMOTIONS_CHEVAUCHEES, autre.promotions()))
                .toList();
    }

    /** ST-03: the code of a semester is the year and month in which it starts. */
    static List<Anomalie> codeDuSemestre(Semestre semestre, Contexte contexte) {
        String attendu = CODE_SEMESTRE.format(semestre.debut());
        return attendu.equals(semestre.code())
                ? List.of()
                : List.of(DescripteurSemestre.CODE.anomalie(SEMESTRE_CODE, semestre.code(), attendu));
    }
}
