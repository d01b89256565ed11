package fr.siimop.modele.interne;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;
import fr.siimop.modele.interne.cursus.ReglesDePhase;

/** Descriptor of {@link Interne}. */
public final class DescripteurInterne {

    public static final Colonne<Interne, String> NUMERO = Colonne
            .identifiant("numero", "Numéro étudiant", 20, Interne::numero).avecControle(Controles.INTERNE).avecRequise()
            .attribueeParLeServeur().avecLargeur(110)
            .avecAlias("Numéro interne", "N° interne", "Numéro");
    public static final Colonne<Interne, UUID> PERSONNE = Colonne
            .reference("personne", "Nom", "personne", Interne::personne).avecRequise().avecLargeur(200)
            .avecAlias("Interne");
    public static final Colonne<Interne, String> INE = Colonne.identifiant("ine", "N° INE", 20, Interne::ine)
            .avecControle(Controles.INE).avecLargeur(110)
            .avecAlias("Numéro INE", "INE");
    public static final Colonne<Interne, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Interne::subdivision).avecRequise()
            .avecLargeur(180);
    public static final Colonne<Interne, UUID> UFR = Colonne.reference("ufr", "UFR", "ufr", Interne::ufr)
            .avecLargeur(220);
    public static final Colonne<Interne, UUID> FILIERE = Colonne
            .reference("filiere", "Filière", "filiere", Interne::filiere).avecRequise();
    public static final Colonne<Interne, UUID> DES = Colonne.reference("des", "DES", "des", Interne::des)
            .avecLargeur(220).avecAlias("Spécialité");
    public static final Colonne<Interne, UUID> OPTION_DES = Colonne
            .reference("option_des", "Option", "option_des", Interne::optionDes).avecLargeur(200);
    public static final Colonne<Interne, UUID> FST = Colonne.reference("fst", "FST", "fst", Interne::fst)
            .avecLargeur(200);
    public static final Colonne<Interne, Phase> PHASE = Colonne.liste("phase", "Phase", Phase.class, Interne::phase);
    public static final Colonne<Interne, Integer> PROMOTION = Colonne
            .entier("promotion", "Année", 1980, 2100, Interne::promotion).avecRequise().avecLargeur(80)
            .avecAlias("Année ECN", "Promotion");
    public static final Colonne<Interne, TypeConcours> TYPE_CONCOURS = Colonne
            .liste("type_concours", "Type de concours", TypeConcours.class, Interne::typeConcours).avecRequise();
    public static final Colonne<Interne, Boolean> CESP = Colonne.booleen("cesp", "CESP", Interne::cesp).avecRequise()
            .avecLargeur(70);
    public static final Colonne<Interne, Regime> REGIME = Colonne
            .liste("regime", "Régime", Regime.class, Interne::regime).avecRequise().avecLargeur(100);
    public static final Colonne<Interne, StatutInterne> STATUT = Colonne
            .liste("statut", "Statut", StatutInterne.class, Interne::statut).avecRequise().avecLargeur(90);

    public static final DescripteurEntite<Interne> INTERNE = DescripteurEntite
            .de("interne", Interne.class)
            .libelle("Interne", "Internes")
            .colonnes(List.of(NUMERO, PERSONNE, INE, SUBDIVISION, UFR, FILIERE, DES, OPTION_DES, FST, PHASE, PROMOTION,
                    TYPE_CONCOURS, CESP, REGIME, STATUT))
            .cle(NUMERO)
            .intitule(NUMERO)
            .portee(Portee.subdivision("subdivision"))
            .colonnesLiees(ColonneLiee.de("prenom", "Prénom", 130, "personne", "prenom"),
                    ColonneLiee.de("email", "Adresse email", 220, "personne", "email"),
                    ColonneLiee.de("date_naissance", "Date de naissance", 110, "personne", "date_naissance").cachee(),
                    ColonneLiee.de("rpps", "N° RPPS", 110, "personne", "rpps").cachee())
            .changentEnsemble(DES, OPTION_DES, FST)
            .regles(ReglesInterne::desDeLaFiliere, ReglesInterne::optionDuDes, ReglesInterne::optionOuFst,
                    ReglesInterne::phase, ReglesInterne::rangsEdn, ReglesDePhase::phaseOuverte,
                    ReglesDePhase::phaseQuittee, ReglesDePhase::phaseDansLesDelais,
                    ReglesDePhase::theseAvantConsolidation)
            .fabrique(DescripteurInterne::creer);

    private DescripteurInterne() {}

    private static Interne creer(Valeurs<Interne> v) {
        return new Interne(v.id(), v.lire(NUMERO), v.exiger(PERSONNE), v.lire(INE), v.exiger(SUBDIVISION),
                v.lire(UFR), v.exiger(FILIERE), v.lire(DES), v.lire(OPTION_DES), v.lire(FST), v.lire(PHASE),
                v.exiger(PROMOTION), v.exiger(TYPE_CONCOURS), v.exiger(CESP), v.exiger(REGIME), v.exiger(STATUT));
    }
}
