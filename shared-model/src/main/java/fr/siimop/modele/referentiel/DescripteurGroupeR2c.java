package fr.siimop.modele.referentiel;

import java.util.List;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link GroupeR2c}. */
public final class DescripteurGroupeR2c {

    public static final Colonne<GroupeR2c, Integer> NUMERO = Colonne
            .entier("numero", "Numéro", 1, 99, GroupeR2c::numero).avecRequise().avecLargeur(80);
    public static final Colonne<GroupeR2c, String> LIBELLE = Colonne
            .texte("libelle", "Libellé", 120, GroupeR2c::libelle).avecRequise().avecLargeur(240);
    public static final Colonne<GroupeR2c, Boolean> OFFICIEL = Colonne
            .booleen("officiel", "Libellé officiel", GroupeR2c::officiel).avecRequise().avecLargeur(110);

    public static final DescripteurEntite<GroupeR2c> GROUPE_R2C = DescripteurEntite
            .de("groupe_r2c", GroupeR2c.class)
            .libelle("Groupe de spécialités R2C", "Groupes de spécialités R2C")
            .colonnes(List.of(NUMERO, LIBELLE, OFFICIEL))
            .cle(NUMERO)
            .intitule(LIBELLE)
            .fabrique(DescripteurGroupeR2c::creer);

    private DescripteurGroupeR2c() {}

    private static GroupeR2c creer(Valeurs<GroupeR2c> v) {
        return new GroupeR2c(v.id(), v.exiger(NUMERO), v.exiger(LIBELLE), v.exiger(OFFICIEL));
    }
}
