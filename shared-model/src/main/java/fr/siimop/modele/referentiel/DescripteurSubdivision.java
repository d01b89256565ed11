package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Subdivision}. */
public final class DescripteurSubdivision {

    public static final Colonne<Subdivision, String> CODE = Colonne.texte("code", "Code", 40, Subdivision::code)
            .avecRequise().avecLargeur(90);
    public static final Colonne<Subdivision, String> LIBELLE = Colonne
            .texte("libelle", "Libellé", 100, Subdivision::libelle).avecRequise().avecLargeur(200);
    public static final Colonne<Subdivision, UUID> REGION = Colonne
            .reference("region", "Région", "region", Subdivision::region).avecRequise().avecLargeur(180);
    public static final Colonne<Subdivision, String> REGIONS_COUVERTES = Colonne
            .texte("regions_couvertes", "Régions couvertes", 200, Subdivision::regionsCouvertes).avecRequise()
            .avecLargeur(200);
    public static final Colonne<Subdivision, String> INTERREGION = Colonne
            .texte("interregion", "Interrégion", 60, Subdivision::interregion).avecRequise().avecLargeur(160);
    public static final Colonne<Subdivision, String> CHU = Colonne.texte("chu", "CHU", 120, Subdivision::chu)
            .avecRequise().avecLargeur(200);

    public static final DescripteurEntite<Subdivision> SUBDIVISION = DescripteurEntite
            .de("subdivision", Subdivision.class)
            .libelle("Subdivision", "Subdivisions")
            .colonnes(List.of(CODE, LIBELLE, REGION, REGIONS_COUVERTES, INTERREGION, CHU))
            .cle(CODE)
            .intitule(LIBELLE)
            .fabrique(DescripteurSubdivision::creer);

    private DescripteurSubdivision() {}

    private static Subdivision creer(Valeurs<Subdivision> v) {
        return new Subdivision(v.id(), v.exiger(CODE), v.exiger(LIBELLE), v.exiger(REGION), v.exiger(REGIONS_COUVERTES),
                v.exiger(INTERREGION), v.exiger(CHU));
    }
}
