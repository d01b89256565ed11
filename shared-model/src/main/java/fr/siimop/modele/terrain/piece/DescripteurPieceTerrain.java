package fr.siimop.modele.terrain.piece;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link PieceTerrain}. A file never changes: another one is attached. */
public final class DescripteurPieceTerrain {

    public static final Colonne<PieceTerrain, UUID> TERRAIN = Colonne
            .reference("terrain", "Terrain", "terrain", PieceTerrain::terrain).avecRequise().figeeALaCreation()
            .avecLargeur(220);
    public static final Colonne<PieceTerrain, String> NOM = Colonne.texte("nom", "Nom du fichier", 200,
            PieceTerrain::nom).avecRequise().figeeALaCreation().avecLargeur(260);
    public static final Colonne<PieceTerrain, TypePiece> TYPE = Colonne
            .liste("type", "Type", TypePiece.class, PieceTerrain::type).avecRequise().figeeALaCreation()
            .avecLargeur(150);
    public static final Colonne<PieceTerrain, Integer> OCTETS = Colonne
            .entier("octets", "Taille en octets", 1, ContenuPiece.OCTETS_AU_PLUS, PieceTerrain::octets).avecRequise()
            .figeeALaCreation().avecLargeur(110);
    public static final Colonne<PieceTerrain, String> EMPREINTE = Colonne
            .texte("empreinte", "Empreinte", 64, PieceTerrain::empreinte).avecRequise().figeeALaCreation().cachee();
    public static final Colonne<PieceTerrain, Instant> AJOUTEE_LE = Colonne
            .de("ajoutee_le", "Ajoutée le", new TypeInstant(), PieceTerrain::ajouteeLe).avecRequise()
            .figeeALaCreation().avecLargeur(150);

    public static final DescripteurEntite<PieceTerrain> PIECE_TERRAIN = DescripteurEntite
            .de("piece_terrain", PieceTerrain.class)
            .libelle("Fichier de terrain", "Fichiers de terrains")
            .colonnes(List.of(TERRAIN, NOM, TYPE, OCTETS, EMPREINTE, AJOUTEE_LE))
            .cle(TERRAIN, NOM)
            .intitule(NOM)
            .portee(Portee.nationaleGereePar("terrain", "subdivision"))
            .gardeesPar(TERRAIN)
            .regles(ReglesPieceTerrain::nomDuType, ReglesPieceTerrain::empreinteLisible,
                    ReglesPieceTerrain::pasTrop)
            .fabrique(DescripteurPieceTerrain::creer);

    private DescripteurPieceTerrain() {}

    private static PieceTerrain creer(Valeurs<PieceTerrain> v) {
        return new PieceTerrain(v.id(), v.exiger(TERRAIN), v.exiger(NOM), v.exiger(TYPE), v.exiger(OCTETS),
                v.exiger(EMPREINTE), v.exiger(AJOUTEE_LE));
    }
}
