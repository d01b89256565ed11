package fr.siimop.modele.referentiel;

import java.util.List;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Region}. */
public final class DescripteurRegion {

    public static final Colonne<Region, String> CODE = Colonne.texte("code", "Code", 3, Region::code).avecRequise()
            .avecLargeur(90);
    public static final Colonne<Region, String> LIBELLE = Colonne.texte("libelle", "Libellé", 100, Region::libelle)
            .avecRequise().avecLargeur(220);
    public static final Colonne<Region, String> ARS = Colonne.texte("ars", "ARS", 100, Region::ars).avecRequise()
            .avecLargeur(200);

    public static final DescripteurEntite<Region> REGION = DescripteurEntite
            .de("region", Region.class)
            .libelle("Région", "Régions")
            .colonnes(List.of(CODE, LIBELLE, ARS))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurRegion::creer);

    private DescripteurRegion() {}

    private static Region creer(Valeurs<Region> v) {
        return new Region(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(ARS));
    }
}
