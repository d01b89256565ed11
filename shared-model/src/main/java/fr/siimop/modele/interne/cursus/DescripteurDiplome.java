package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Diplome}. */
public final class DescripteurDiplome {

    public static final Colonne<Diplome, UUID> INTERNE = Colonne
            .reference("interne", "Numéro étudiant", "interne", Diplome::interne).avecRequise().avecLargeur(110)
            .avecAlias("Interne", "Étudiant");
    public static final Colonne<Diplome, TypeDiplome> TYPE = Colonne
            .liste("type", "Diplôme", TypeDiplome.class, Diplome::type).avecRequise().avecLargeur(220)
            .avecAlias("Type de diplôme", "Type");
    public static final Colonne<Diplome, UUID> DES = Colonne.reference("des", "DES", "des", Diplome::des)
            .avecLargeur(220).avecAlias("Spécialité");
    public static final Colonne<Diplome, LocalDate> DATE_OBTENTION = Colonne
            .date("date_obtention", "Date d’obtention", Diplome::dateObtention).avecRequise().avecLargeur(120)
            .avecAlias("Obtention", "Date du diplôme", "Date");
    public static final Colonne<Diplome, String> NUMERO = Colonne
            .identifiant("numero", "Numéro du diplôme", 40, Diplome::numero).avecLargeur(140);
    public static final Colonne<Diplome, UUID> UFR = Colonne
            .reference("ufr", "UFR qui le délivre", "ufr", Diplome::ufr).avecLargeur(220).avecAlias("UFR");

    public static final DescripteurEntite<Diplome> DIPLOME = DescripteurEntite
            .de("diplome", Diplome.class)
            .libelle("Diplôme", "Diplômes")
            .colonnes(List.of(INTERNE, TYPE, DES, DATE_OBTENTION, NUMERO, UFR))
            .cle(INTERNE, TYPE, DES)
            .portee(Portee.subdivision("interne", "subdivision"))
            .colonnesLiees(ColonneLiee.de("interne_nom", "Nom", 160, "interne", "personne", "nom"),
                    ColonneLiee.de("interne_prenom", "Prénom", 130, "interne", "personne", "prenom"),
                    ColonneLiee.de("interne_phase", "Phase de l’étudiant", 140, "interne", "phase").cachee(),
                    ColonneLiee.de("interne_promotion", "Promotion", 90, "interne", "promotion").cachee())
            .changentEnsemble(TYPE, DES)
            .regles(ReglesDiplome::desDuDiplome, ReglesDiplome::apresLaThese, ReglesDiplome::phasesValidees,
                    ReglesDiplome::dateDObtention)
            .fabrique(DescripteurDiplome::creer);

    private DescripteurDiplome() {}

    private static Diplome creer(Valeurs<Diplome> v) {
        return new Diplome(v.id(), v.exiger(INTERNE), v.exiger(TYPE), v.lire(DES), v.exiger(DATE_OBTENTION),
                v.lire(NUMERO), v.lire(UFR));
    }
}
