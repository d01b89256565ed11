package fr.siimop.modele.personne;

import static fr.siimop.modele.personne.AnomaliePersonne.FONCTION_NATIONALE;
import static fr.siimop.modele.personne.AnomaliePersonne.FONCTION_SANS_DES;
import static fr.siimop.modele.personne.AnomaliePersonne.FONCTION_SANS_SUBDIVISION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/** Rules of the functions (B-06). */
final class ReglesPersonne {

    private static final Set<TypeFonction> D_UNE_SUBDIVISION = EnumSet.of(TypeFonction.ARS, TypeFonction.SCOLARITE,
            TypeFonction.COORDONNATEUR);

    private ReglesPersonne() {}

    /** Rights of these functions are those of a subdivision: without one they give none. */
    static List<Anomalie> subdivisionConnue(Fonction fonction, Contexte contexte) {
        return D_UNE_SUBDIVISION.contains(fonction.type()) && fonction.subdivision() == null
                ? List.of(DescripteurFonction.SUBDIVISION.anomalie(FONCTION_SANS_SUBDIVISION,
                        fonction.type().libelle()))
                : List.of();
    }

    /** Else whoever writes a subdivision could give himself the country. */
    static List<Anomalie> fonctionNationale(Fonction fonction, Contexte contexte) {
        return fonction.type().nationale() && fonction.subdivision() != null
                ? List.of(DescripteurFonction.SUBDIVISION.anomalie(FONCTION_NATIONALE, fonction.type().libelle()))
                : List.of();
    }

    static List<Anomalie> desDuCoordonnateur(Fonction fonction, Contexte contexte) {
        return fonction.type() == TypeFonction.COORDONNATEUR && fonction.des() == null
                ? List.of(DescripteurFonction.DES.anomalie(FONCTION_SANS_DES))
                : List.of();
    }
}
