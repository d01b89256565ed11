package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link OptionDes}. */
public final class DescripteurOptionDes {

    public static final Colonne<OptionDes, String> CODE = Colonne.texte("code", "Code", 20, OptionDes::code)
            .avecRequise().avecLargeur(90);
    public static final Colonne<OptionDes, String> LIBELLE = Colonne
            .texte("libelle", "Libellé", 150, OptionDes::libelle).avecRequise().avecLargeur(280);
    public static final Colonne<OptionDes, UUID> DES = Colonne.reference("des", "DES", "des", OptionDes::des)
            .avecRequise().avecLargeur(240);
    public static final Colonne<OptionDes, Boolean> PRECOCE = Colonne
            .booleen("precoce", "Option précoce", OptionDes::precoce).avecRequise().avecLargeur(110);

    public static final DescripteurEntite<OptionDes> OPTION_DES = DescripteurEntite
            .de("option_des", OptionDes.class)
            .libelle("Option", "Options")
            .colonnes(List.of(CODE, LIBELLE, DES, PRECOCE))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurOptionDes::creer);

    private DescripteurOptionDes() {}

    private static OptionDes creer(Valeurs<OptionDes> v) {
        return new OptionDes(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(DES), v.exiger(PRECOCE));
    }
}
