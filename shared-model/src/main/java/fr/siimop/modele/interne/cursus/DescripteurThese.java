package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link These}. */
public final class DescripteurThese {

    public static final Colonne<These, UUID> INTERNE = Colonne
            .reference("interne", "Numéro étudiant", "interne", These::interne).avecRequise().avecLargeur(110)
            .avecAlias("Interne", "Étudiant");
    public static final Colonne<These, ResultatThese> RESULTAT = Colonne
            .liste("resultat", "Résultat", ResultatThese.class, These::resultat).avecRequise().avecLargeur(120)
            .avecAlias("État de la thèse");
    public static final Colonne<These, LocalDate> DATE_SOUTENANCE = Colonne
            .date("date_soutenance", "Date de soutenance", These::dateSoutenance).avecLargeur(130)
            .avecAlias("Soutenance", "Date de la thèse");
    public static final Colonne<These, String> TITRE = Colonne.texte("titre", "Titre", 500, These::titre)
            .avecLargeur(320).avecAlias("Titre de la thèse", "Sujet");
    public static final Colonne<These, String> DIRECTEUR = Colonne
            .texte("directeur", "Directeur de thèse", 200, These::directeur).avecLargeur(180)
            .avecAlias("Directrice de thèse", "Directeur");
    public static final Colonne<These, UUID> UFR = Colonne.reference("ufr", "UFR de soutenance", "ufr", These::ufr)
            .avecLargeur(220).avecAlias("UFR");

    public static final DescripteurEntite<These> THESE = DescripteurEntite
            .de("these", These.class)
            .libelle("Thèse", "Thèses")
            .colonnes(List.of(INTERNE, RESULTAT, DATE_SOUTENANCE, TITRE, DIRECTEUR, UFR))
            .cle(INTERNE)
            .portee(Portee.subdivision("interne", "subdivision"))
            .colonnesLiees(ColonneLiee.de("interne_nom", "Nom", 160, "interne", "personne", "nom"),
                    ColonneLiee.de("interne_prenom", "Prénom", 130, "interne", "personne", "prenom"),
                    ColonneLiee.de("interne_phase", "Phase de l’étudiant", 140, "interne", "phase").cachee(),
                    ColonneLiee.de("interne_promotion", "Promotion", 90, "interne", "promotion").cachee())
            .changentEnsemble(RESULTAT, DATE_SOUTENANCE)
            .regles(ReglesThese::dateDeSoutenance)
            .fabrique(DescripteurThese::creer);

    private DescripteurThese() {}

    private static These creer(Valeurs<These> v) {
        return new These(v.id(), v.exiger(INTERNE), v.exiger(RESULTAT), v.lire(DATE_SOUTENANCE), v.lire(TITRE),
                v.lire(DIRECTEUR), v.lire(UFR));
    }
}
