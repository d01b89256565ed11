package fr.siimop.modele.referentiel;

import java.util.List;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Filiere}. */
public final class DescripteurFiliere {

    public static final Colonne<Filiere, String> CODE = Colonne.texte("code", "Code", 20, Filiere::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Filiere, String> LIBELLE = Colonne.texte("libelle", "Libellé", 60, Filiere::libelle)
            .avecRequise().avecLargeur(140);

    public static final DescripteurEntite<Filiere> FILIERE = DescripteurEntite
            .de("filiere", Filiere.class)
            .libelle("Filière", "Filières")
            .colonnes(List.of(CODE, LIBELLE))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurFiliere::creer);

    private DescripteurFiliere() {}

    private static Filiere creer(Valeurs<Filiere> v) {
        return new Filiere(v.id(), v.exiger(CODE), v.exiger(LIBELLE));
    }
}
