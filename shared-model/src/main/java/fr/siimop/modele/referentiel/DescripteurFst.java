package fr.siimop.modele.referentiel;

import java.util.List;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Fst}. */
public final class DescripteurFst {

    public static final Colonne<Fst, String> CODE = Colonne.texte("code", "Code", 20, Fst::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Fst, String> LIBELLE = Colonne.texte("libelle", "Libellé", 150, Fst::libelle)
            .avecRequise().avecLargeur(300);

    public static final DescripteurEntite<Fst> FST = DescripteurEntite
            .de("fst", Fst.class)
            .libelle("FST", "FST")
            .colonnes(List.of(CODE, LIBELLE))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurFst::creer);

    private DescripteurFst() {}

    private static Fst creer(Valeurs<Fst> v) {
        return new Fst(v.id(), v.exiger(CODE), v.exiger(LIBELLE));
    }
}
