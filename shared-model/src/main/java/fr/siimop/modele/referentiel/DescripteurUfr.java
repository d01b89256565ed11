package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Ufr}. */
public final class DescripteurUfr {

    public static final Colonne<Ufr, String> CODE = Colonne.texte("code", "Code", 40, Ufr::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Ufr, String> LIBELLE = Colonne.texte("libelle", "Libellé", 200, Ufr::libelle)
            .avecRequise().avecLargeur(260);
    public static final Colonne<Ufr, UUID> FILIERE = Colonne.reference("filiere", "Filière", "filiere", Ufr::filiere)
            .avecRequise();
    public static final Colonne<Ufr, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Ufr::subdivision).avecRequise().avecLargeur(180);

    public static final DescripteurEntite<Ufr> UFR = DescripteurEntite
            .de("ufr", Ufr.class)
            .libelle("UFR", "UFR")
            .colonnes(List.of(CODE, LIBELLE, FILIERE, SUBDIVISION))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurUfr::creer);

    private DescripteurUfr() {}

    private static Ufr creer(Valeurs<Ufr> v) {
        return new Ufr(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(FILIERE), v.exiger(SUBDIVISION));
    }
}
