package fr.siimop.modele.terrain;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static fr.siimop.modele.referentiel.DescripteurOptionDes.OPTION_DES;
import static fr.siimop.modele.terrain.AnomalieTerrain.*;

import java.util.List;
import java.util.Optional;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.identifiant.AdresseEmail;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.OptionDes;

/** Rules of the terrains and of those who work on them. */
final class ReglesTerrain {

    private ReglesTerrain() {}

    static List<Anomalie> optionDeLaSpecialite(Terrain terrain, Contexte contexte) {
        Optional<OptionDes> etrangere = contexte.suivre(OPTION_DES, terrain.optionDes())
                .filter(option -> !option.des().equals(terrain.specialiteAppel()));
        return etrangere.map(o -> DescripteurTerrain.OPTION_DES.anomalie(OPTION_AUTRE_DES, o.libelle())).stream()
                .toList();
    }

    /** U-05: a terrain is clean when its établissement is. */
    static List<Anomalie> etablissementPropre(Terrain terrain, Contexte contexte) {
        return contexte.trouver(ETABLISSEMENT, terrain.etablissement()).filter(e -> !e.identifie())
                .map(e -> DescripteurTerrain.ETABLISSEMENT.anomalie(ETABLISSEMENT_A_CORRIGER, e.libelle())).stream()
                .toList();
    }

    /** U-06: an appariement needs an RTS who can be written to. */
    static List<Anomalie> rtsJoignable(Terrain terrain, Contexte contexte) {
        if (terrain.etat() == EtatTerrain.FERME) {
            return List.of();
        }
        Optional<Intervenant> rts = RtsActuel.de(terrain.id(), contexte);
        if (rts.isEmpty()) {
            return List.of(Anomalie.surLigne(SANS_RTS));
        }
        return contexte.trouver(DescripteurPersonne.PERSONNE, rts.get().personne()).filter(p -> !joignable(p))
                .map(p -> Anomalie.surLigne(RTS_SANS_EMAIL, p.prenom() + " " + p.nom())).stream().toList();
    }

    /** D-30: the history of the RTS has no day with two of them. */
    static List<Anomalie> unSeulRts(Intervenant intervenant, Contexte contexte) {
        if (intervenant.role() != RoleIntervenant.RTS) {
            return List.of();
        }
        return contexte
                .chercher(DescripteurIntervenant.INTERVENANT, DescripteurIntervenant.TERRAIN, intervenant.terrain())
                .stream()
                .filter(autre -> autre.role() == RoleIntervenant.RTS && !autre.id().equals(intervenant.id())
                        && autre.periode().chevauche(intervenant.periode()))
                .findFirst().map(autre -> DescripteurIntervenant.DEBUT.anomalie(DEUX_RTS, autre.debut())).stream()
                .toList();
    }

    private static boolean joignable(Personne personne) {
        String email = personne.email();
        return email != null && AdresseEmail.joignable(email);
    }
}
