package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.interne.DescripteurInterne;

/** Descriptor of {@link ValidationPhase}. */
public final class DescripteurValidationPhase {

    public static final Colonne<ValidationPhase, UUID> INTERNE = Colonne
            .reference("interne", "Numéro étudiant", "interne", ValidationPhase::interne).avecRequise()
            .avecLargeur(110).avecAlias("Interne", "Étudiant");
    public static final Colonne<ValidationPhase, Phase> PHASE = Colonne
            .liste("phase", "Phase", Phase.class, ValidationPhase::phase).avecRequise().avecLargeur(140);
    public static final Colonne<ValidationPhase, LocalDate> DATE_JURY = Colonne
            .date("date_jury", "Date du jury", ValidationPhase::dateJury).avecRequise().avecLargeur(110)
            .avecAlias("Jury", "Date");
    public static final Colonne<ValidationPhase, DecisionJury> DECISION = Colonne
            .liste("decision", "Décision", DecisionJury.class, ValidationPhase::decision).avecRequise()
            .avecLargeur(120).avecAlias("Décision du jury");
    public static final Colonne<ValidationPhase, UUID> DES = Colonne
            .reference("des", "DES de la phase", "des", ValidationPhase::des).avecLargeur(220)
            .avecAlias("DES", "Spécialité");
    public static final Colonne<ValidationPhase, String> COMMENTAIRE = Colonne
            .texte("commentaire", "Commentaire", 2000, ValidationPhase::commentaire).avecLargeur(220);

    public static final DescripteurEntite<ValidationPhase> VALIDATION_PHASE = DescripteurEntite
            .de("validation_phase", ValidationPhase.class)
            .libelle("Validation de phase", "Validations de phase")
            .colonnes(List.of(INTERNE, PHASE, DATE_JURY, DECISION, DES, COMMENTAIRE))
            .cle(INTERNE, PHASE, DATE_JURY)
            .portee(Portee.subdivision("interne", "subdivision"))
            .colonnesLiees(ColonneLiee.de("interne_nom", "Nom", 160, "interne", "personne", "nom"),
                    ColonneLiee.de("interne_prenom", "Prénom", 130, "interne", "personne", "prenom"),
                    ColonneLiee.de("interne_phase", "Phase de l’étudiant", 140, "interne", "phase").cachee(),
                    ColonneLiee.de("interne_promotion", "Promotion", 90, "interne", "promotion").cachee())
            .changentEnsemble(DATE_JURY, DECISION)
            .herite(DES, INTERNE, DescripteurInterne.DES)
            .regles(ReglesValidationPhase::phaseDeLaMaquette, ReglesValidationPhase::apresLaPrecedente,
                    ReglesValidationPhase::validationUnique, ReglesValidationPhase::dateDuJury)
            .fabrique(DescripteurValidationPhase::creer);

    private DescripteurValidationPhase() {}

    private static ValidationPhase creer(Valeurs<ValidationPhase> v) {
        return new ValidationPhase(v.id(), v.exiger(INTERNE), v.exiger(PHASE), v.exiger(DATE_JURY),
                v.exiger(DECISION), v.lire(DES), v.lire(COMMENTAIRE));
    }
}
