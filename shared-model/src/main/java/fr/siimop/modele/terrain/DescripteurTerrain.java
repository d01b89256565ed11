package fr.siimop.modele.terrain;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;
import fr.siimop.modele.identifiant.Controles;

/** Descriptor of {@link Terrain}. */
public final class DescripteurTerrain {

    public static final Colonne<Terrain, String> NUMERO = Colonne
            .identifiant("numero", "Numéro terrain", 20, Terrain::numero).avecControle(Controles.TERRAIN)
            .avecRequise().avecLargeur(110).avecAlias("Numéro de terrain de stage", "N° terrain", "Numéro");
    public static final Colonne<Terrain, String> LIBELLE = Colonne.texte("libelle", "Libellé", 200, Terrain::libelle)
            .avecRequise().avecLargeur(240).avecAlias("Nom", "Terrain");
    public static final Colonne<Terrain, UUID> ETABLISSEMENT = Colonne
            .reference("etablissement", "Établissement", "etablissement", Terrain::etablissement).avecRequise()
            .avecLargeur(240);
    public static final Colonne<Terrain, UUID> SPECIALITE_APPEL = Colonne
            .reference("specialite_appel", "Spécialité d’appel", "des", Terrain::specialiteAppel).avecRequise()
            .avecLargeur(220).avecAlias("Spécialité");
    public static final Colonne<Terrain, UUID> OPTION_DES = Colonne
            .reference("option_des", "Option", "option_des", Terrain::optionDes).avecLargeur(200);
    public static final Colonne<Terrain, UUID> SUBDIVISION = Colonne
            .reference("subdivision", "Subdivision", "subdivision", Terrain::subdivision).avecRequise()
            .avecLargeur(180);
    public static final Colonne<Terrain, Boolean> UNIVERSITAIRE = Colonne
            .booleen("universitaire", "Universitaire", Terrain::universitaire).avecRequise().avecLargeur(100);
    public static final Colonne<Terrain, String> DESCRIPTION = Colonne
            .texte("description", "Description", 2000, Terrain::description).cachee().avecLargeur(240);
    public static final Colonne<Terrain, EtatTerrain> ETAT = Colonne
            .liste("etat", "État", EtatTerrain.class, Terrain::etat).avecRequise().avecLargeur(90);

    public static final DescripteurEntite<Terrain> TERRAIN = DescripteurEntite
            .de("terrain", Terrain.class)
            .libelle("Terrain de stage", "Terrains de stage")
            .colonnes(List.of(NUMERO, LIBELLE, ETABLISSEMENT, SPECIALITE_APPEL, OPTION_DES, SUBDIVISION, UNIVERSITAIRE,
                    DESCRIPTION, ETAT))
            .cle(NUMERO)
            .intitule(LIBELLE)
            .portee(Portee.nationaleGereePar("subdivision"))
            .colonnesLiees(ColonneLiee.de("etablissement_ville", "Ville", 150, "etablissement", "ville"))
            .deduites(RtsActuel.NOM, RtsActuel.EMAIL)
            .changentEnsemble(SPECIALITE_APPEL, OPTION_DES)
            .parDefaut(UNIVERSITAIRE, false)
            .parDefaut(ETAT, EtatTerrain.OUVERT)
            .regles(ReglesTerrain::optionDeLaSpecialite, ReglesTerrain::etablissementPropre,
                    ReglesTerrain::rtsJoignable)
            .fabrique(DescripteurTerrain::creer);

    private DescripteurTerrain() {}

    private static Terrain creer(Valeurs<Terrain> v) {
        return new Terrain(v.id(), v.exiger(NUMERO), v.exiger(LIBELLE), v.exiger(ETABLISSEMENT),
                v.exiger(SPECIALITE_APPEL), v.lire(OPTION_DES), v.exiger(SUBDIVISION), v.exiger(UNIVERSITAIRE),
                v.lire(DESCRIPTION), v.exiger(ETAT));
    }
}
