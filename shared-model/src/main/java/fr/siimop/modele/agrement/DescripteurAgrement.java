package fr.siimop.modele.agrement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneDeduite;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Regles;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;

/** Descriptor of {@link Agrement}. */
public final class DescripteurAgrement {

    public static final Colonne<Agrement, String> NUMERO = Colonne
            .identifiant("numero", "Numéro agrément", 20, Agrement::numero).avecControle(Controles.AGREMENT)
            .avecRequise().avecLargeur(140)
            .avecAlias("Numéro d’agrément", "N° agrément", "Agrément", "Numéro");
    public static final Colonne<Agrement, UUID> TERRAIN = Colonne
            .reference("terrain", "Terrain", "terrain", Agrement::terrain).avecRequise().avecLargeur(220)
            .avecAlias("Numéro terrain", "N° terrain");
    public static final Colonne<Agrement, TypeAgrement> TYPE = Colonne
            .liste("type", "Type d’agrément", TypeAgrement.class, Agrement::type).avecRequise().avecLargeur(130)
            .avecAlias("Type");
    public static final Colonne<Agrement, UUID> DES = Colonne.reference("des", "Spécialité", "des", Agrement::des)
            .avecLargeur(220).avecAlias("Spécialité d’agrément", "DES", "Formation");
    public static final Colonne<Agrement, UUID> OPTION_DES = Colonne
            .reference("option_des", "Option", "option_des", Agrement::optionDes).avecLargeur(200);
    public static final Colonne<Agrement, UUID> FST = Colonne.reference("fst", "FST", "fst", Agrement::fst)
            .avecLargeur(200);
    public static final Colonne<Agrement, Phases> PHASES = Colonne.phases("phases", "Phases", Agrement::phases)
            .avecRequise().avecLargeur(90).avecAlias("Phase");
    public static final Colonne<Agrement, Integer> DUREE_ANS = Colonne
            .entier("duree_ans", "Durée (ans)", 1, 10, Agrement::dureeAns).avecRequise().avecLargeur(90)
            .avecAlias("Durée", "Durée de l’agrément");
    public static final Colonne<Agrement, LocalDate> DEBUT = Colonne.date("debut", "Début", Agrement::debut)
            .avecRequise().avecLargeur(100);
    public static final Colonne<Agrement, LocalDate> FIN = Colonne.date("fin", "Fin", Agrement::fin).avecLargeur(100);
    public static final Colonne<Agrement, EtatAgrement> ETAT = Colonne
            .liste("etat", "État décidé", EtatAgrement.class, Agrement::etat).avecRequise().avecLargeur(100)
            .avecAlias("État");
    public static final Colonne<Agrement, LocalDate> DATE_ETAT = Colonne
            .date("date_etat", "Date de l’état", Agrement::dateEtat).cachee().avecLargeur(110);

    /** AG-05: an agrément whose end is past is expired, whatever was decided. */
    public static final ColonneDeduite<EtatALaDate> ETAT_A_CE_JOUR = ColonneDeduite.de("etat_a_ce_jour",
            "État à ce jour", 100, TypeListe.de(EtatALaDate.class),
            "Il vient de l’état décidé et des dates. Ouvrez la fiche (Ctrl\u00a0Entrée) pour mettre fin, suspendre, retirer.",
            DescripteurAgrement::etatACeJour);

    public static final DescripteurEntite<Agrement> AGREMENT = DescripteurEntite
            .de("agrement", Agrement.class)
            .libelle("Agrément", "Agréments")
            .colonnes(List.of(NUMERO, TERRAIN, TYPE, DES, OPTION_DES, FST, PHASES, DUREE_ANS, DEBUT, FIN, ETAT,
                    DATE_ETAT))
            .cle(NUMERO)
            .intitule(NUMERO)
            .portee(Portee.nationaleGereePar("terrain", "subdivision"))
            .colonnesLiees(ColonneLiee.de("terrain_libelle", "Libellé du terrain", 220, "terrain", "libelle"),
                    ColonneLiee.de("specialite_appel", "Spécialité d’appel", 200, "terrain", "specialite_appel",
                            "libelle"),
                    ColonneLiee.de("etablissement", "Établissement", 220, "terrain", "etablissement", "libelle"),
                    ColonneLiee.de("subdivision", "Subdivision", 160, "terrain", "subdivision", "libelle"))
            .deduites(ETAT_A_CE_JOUR)
            .changentEnsemble(DEBUT, FIN, DUREE_ANS)
            .changentEnsemble(DES, OPTION_DES, FST)
            .changentEnsemble(ETAT, DATE_ETAT)
            .parDefaut(TYPE, TypeAgrement.PRINCIPAL)
            .parDefaut(DUREE_ANS, 5)
            .parDefaut(ETAT, EtatAgrement.ACTIF)
            .regles(ReglesAgrement::numeroDuTerrain, ReglesAgrement::etablissementPropre, ReglesAgrement::specialite,
                    ReglesAgrement::optionOuFst, ReglesAgrement::optionDuDes, ReglesAgrement::phasesEtEtat,
                    Regles.datesOrdonnees(DEBUT, FIN))
            .fabrique(DescripteurAgrement::creer);

    private DescripteurAgrement() {}

    /** Nothing while the row lacks what makes it an agrément. */
    private static @Nullable EtatALaDate etatACeJour(Ligne ligne, Contexte contexte) {
        return AGREMENT.complete(ligne) ? AGREMENT.creer(ligne).etatAu(contexte.aujourdhui()) : null;
    }

    private static Agrement creer(Valeurs<Agrement> v) {
        return new Agrement(v.id(), v.exiger(NUMERO), v.exiger(TERRAIN), v.exiger(TYPE), v.lire(DES),
                v.lire(OPTION_DES), v.lire(FST), v.exiger(PHASES), v.exiger(DUREE_ANS), v.exiger(DEBUT), v.lire(FIN),
                v.exiger(ETAT), v.lire(DATE_ETAT));
    }
}
