package fr.siimop.modele.interne;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link RangConcours}. */
public final class DescripteurRangConcours {

    public static final Colonne<RangConcours, UUID> INTERNE = Colonne
            .reference("interne", "Interne", "interne", RangConcours::interne).avecRequise();
    public static final Colonne<RangConcours, UUID> GROUPE_R2C = Colonne
            .reference("groupe_r2c", "Groupe R2C", "groupe_r2c", RangConcours::groupeR2c).avecLargeur(220);
    public static final Colonne<RangConcours, Integer> RANG = Colonne
            .entier("rang", "Rang au concours", 1, 99999, RangConcours::rang).avecRequise().avecLargeur(110)
            .avecAlias("Rang", "Concours");
    public static final Colonne<RangConcours, Integer> PARTICIPANTS = Colonne
            .entier("participants", "Nombre de participants au concours", 1, 99999, RangConcours::participants)
            .avecRequise().avecLargeur(130).avecAlias("Nombre de participant au concours", "Participants");

    public static final DescripteurEntite<RangConcours> RANG_CONCOURS = DescripteurEntite
            .de("rang_concours", RangConcours.class)
            .libelle("Rang au concours", "Rangs au concours")
            .colonnes(List.of(INTERNE, GROUPE_R2C, RANG, PARTICIPANTS))
            .cle(INTERNE, GROUPE_R2C)
            .portee(Portee.subdivision("interne", "subdivision"))
            .colonnesLiees(ColonneLiee.de("interne_nom", "Nom", 160, "interne", "personne", "nom"),
                    ColonneLiee.de("interne_prenom", "Prénom", 130, "interne", "personne", "prenom"))
            .changentEnsemble(RANG, PARTICIPANTS)
            .regles(ReglesRangConcours::parmiLesParticipants, ReglesRangConcours::groupeSelonConcours)
            .fabrique(DescripteurRangConcours::creer);

    private DescripteurRangConcours() {}

    private static RangConcours creer(Valeurs<RangConcours> v) {
        return new RangConcours(v.id(), v.exiger(INTERNE), v.lire(GROUPE_R2C), v.exiger(RANG), v.exiger(PARTICIPANTS));
    }
}
