package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Des}. */
public final class DescripteurDes {

    public static final Colonne<Des, String> CODE = Colonne.texte("code", "Code", 20, Des::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Des, String> LIBELLE = Colonne.texte("libelle", "Libellé", 150, Des::libelle)
            .avecRequise().avecLargeur(260).avecAlias("DES", "Spécialité");
    public static final Colonne<Des, UUID> FILIERE = Colonne.reference("filiere", "Filière", "filiere", Des::filiere)
            .avecRequise();
    public static final Colonne<Des, Discipline> DISCIPLINE = Colonne
            .liste("discipline", "Discipline", Discipline.class, Des::discipline).avecRequise().avecLargeur(130);
    public static final Colonne<Des, UUID> GROUPE_R2C = Colonne
            .reference("groupe_r2c", "Groupe R2C", "groupe_r2c", Des::groupeR2c).avecLargeur(180);
    public static final Colonne<Des, Integer> ANNEES = Colonne.entier("annees", "Années", 1, 10, Des::annees)
            .avecRequise().avecLargeur(80);
    public static final Colonne<Des, String> CO_DES = Colonne.texte("co_des", "Co-DES", 60, Des::coDes).avecLargeur(90);

    public static final DescripteurEntite<Des> DES = DescripteurEntite
            .de("des", Des.class)
            .libelle("DES", "DES")
            .colonnes(List.of(CODE, LIBELLE, FILIERE, DISCIPLINE, GROUPE_R2C, ANNEES, CO_DES))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurDes::creer);

    private DescripteurDes() {}

    private static Des creer(Valeurs<Des> v) {
        return new Des(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(FILIERE), v.exiger(DISCIPLINE),
                v.lire(GROUPE_R2C), v.exiger(ANNEES), v.lire(CO_DES));
    }
}
