package fr.siimop.modele.interne;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link ActiviteSemestrielle}. */
public final class DescripteurActiviteSemestrielle {

    public static final Colonne<ActiviteSemestrielle, UUID> INTERNE = Colonne
            .reference("interne", "Numéro étudiant", "interne", ActiviteSemestrielle::interne).avecRequise()
            .avecLargeur(110).avecAlias("Interne", "Adresse email");
    public static final Colonne<ActiviteSemestrielle, UUID> SEMESTRE = Colonne
            .reference("semestre", "Semestre", "semestre", ActiviteSemestrielle::semestre).avecRequise()
            .avecLargeur(130);
    public static final Colonne<ActiviteSemestrielle, Situation> SITUATION = Colonne
            .liste("situation", "Situation", Situation.class, ActiviteSemestrielle::situation).avecRequise()
            .avecLargeur(180).avecAlias("Fléchage");
    public static final Colonne<ActiviteSemestrielle, Phase> PHASE = Colonne.liste("phase", "Phase", Phase.class,
            ActiviteSemestrielle::phase);
    public static final Colonne<ActiviteSemestrielle, UUID> AGREMENT = Colonne
            .reference("agrement", "Numéro agrément", "agrement", ActiviteSemestrielle::agrement).avecLargeur(140)
            .avecAlias("Agrément");
    public static final Colonne<ActiviteSemestrielle, UUID> POSTE = Colonne
            .reference("poste", "Poste", "poste", ActiviteSemestrielle::poste).avecLargeur(200)
            .avecAlias("Numéro du poste");
    public static final Colonne<ActiviteSemestrielle, String> LIEU = Colonne
            .texte("lieu", "Lieu", 200, ActiviteSemestrielle::lieu).avecLargeur(180);
    public static final Colonne<ActiviteSemestrielle, Validation> VALIDATION = Colonne
            .liste("validation", "Validation", Validation.class, ActiviteSemestrielle::validation).avecRequise()
            .avecLargeur(150);
    public static final Colonne<ActiviteSemestrielle, CauseNonValidation> CAUSE = Colonne
            .liste("cause", "Cause de non-validation", CauseNonValidation.class, ActiviteSemestrielle::cause)
            .avecLargeur(180);
    public static final Colonne<ActiviteSemestrielle, ModeStockage> MODE = Colonne
            .liste("mode", "Mode de stockage", ModeStockage.class, ActiviteSemestrielle::mode).avecRequise().cachee()
            .avecLargeur(110);
    public static final Colonne<ActiviteSemestrielle, String> COMMENTAIRE = Colonne
            .texte("commentaire", "Commentaire", 2000, ActiviteSemestrielle::commentaire).avecLargeur(220);

    public static final DescripteurEntite<ActiviteSemestrielle> ACTIVITE_SEMESTRIELLE = DescripteurEntite
            .de("activite_semestrielle", ActiviteSemestrielle.class)
            .libelle("Activité semestrielle", "Activités semestrielles")
            .colonnes(List.of(INTERNE, SEMESTRE, SITUATION, PHASE, AGREMENT, POSTE, LIEU, VALIDATION, CAUSE, MODE,
                    COMMENTAIRE))
            .cle(INTERNE, SEMESTRE)
            .portee(Portee.subdivision("interne", "subdivision"))
            .colonnesLiees(ColonneLiee.de("interne_nom", "Nom", 160, "interne", "personne", "nom"),
                    ColonneLiee.de("interne_prenom", "Prénom", 130, "interne", "personne", "prenom"),
                    ColonneLiee.de("semestre_debut", "Début du semestre", 110, "semestre", "debut").cachee(),
                    ColonneLiee.de("terrain", "Terrain", 220, "agrement", "terrain", "libelle").cachee())
            .changentEnsemble(VALIDATION, CAUSE)
            .changentEnsemble(AGREMENT, POSTE)
            .regles(ReglesActivite::phaseDuStage, ReglesActivite::causeDeNonValidation,
                    ReglesActivite::situationValidante, ReglesActivite::posteDeLAgrement,
                    ReglesActivite::posteDuSemestre)
            .fabrique(DescripteurActiviteSemestrielle::creer);

    private DescripteurActiviteSemestrielle() {}

    private static ActiviteSemestrielle creer(Valeurs<ActiviteSemestrielle> v) {
        return new ActiviteSemestrielle(v.id(), v.exiger(INTERNE), v.exiger(SEMESTRE), v.exiger(SITUATION),
                v.lire(PHASE), v.lire(AGREMENT), v.lire(POSTE), v.lire(LIEU), v.exiger(VALIDATION), v.lire(CAUSE),
                v.exiger(MODE), v.lire(COMMENTAIRE));
    }
}
