package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link Maquette}. */
public final class DescripteurMaquette {

    public static final Colonne<Maquette, UUID> DES = Colonne.reference("des", "DES", "des", Maquette::des)
            .avecRequise().avecLargeur(240);
    public static final Colonne<Maquette, Integer> PROMOTION_DEBUT = Colonne
            .entier("promotion_debut", "Première promotion", 1900, 2100, Maquette::promotionDebut).avecLargeur(110);
    public static final Colonne<Maquette, Integer> PROMOTION_FIN = Colonne
            .entier("promotion_fin", "Dernière promotion", 1900, 2100, Maquette::promotionFin).avecLargeur(110);
    public static final Colonne<Maquette, Integer> SEMESTRES_SOCLE = Colonne
            .entier("semestres_socle", "Semestres de socle", 0, 12, Maquette::semestresSocle).avecRequise()
            .avecLargeur(110);
    public static final Colonne<Maquette, Integer> SEMESTRES_APPRO = Colonne
            .entier("semestres_appro", "Semestres d’approfondissement", 0, 12, Maquette::semestresAppro).avecRequise()
            .avecLargeur(140);
    public static final Colonne<Maquette, Integer> SEMESTRES_CONSO = Colonne
            .entier("semestres_conso", "Semestres de consolidation", 0, 12, Maquette::semestresConso).avecRequise()
            .avecLargeur(140);
    public static final Colonne<Maquette, String> SOURCE = Colonne.texte("source", "Source", 300, Maquette::source)
            .avecRequise().avecLargeur(260);

    public static final DescripteurEntite<Maquette> MAQUETTE = DescripteurEntite
            .de("maquette", Maquette.class)
            .libelle("Maquette", "Maquettes")
            .colonnes(List.of(DES, PROMOTION_DEBUT, PROMOTION_FIN, SEMESTRES_SOCLE, SEMESTRES_APPRO, SEMESTRES_CONSO,
                    SOURCE))
            .cle(DES, PROMOTION_DEBUT)
            .gardeesPar(DES)
            .changentEnsemble(PROMOTION_DEBUT, PROMOTION_FIN)
            .changentEnsemble(SEMESTRES_SOCLE, SEMESTRES_APPRO, SEMESTRES_CONSO)
            .regles(ReglesReferentiel::promotionsOrdonnees, ReglesReferentiel::promotionsDisjointes)
            .fabrique(DescripteurMaquette::creer);

    private DescripteurMaquette() {}

    private static Maquette creer(Valeurs<Maquette> v) {
        return new Maquette(v.id(), v.exiger(DES), v.lire(PROMOTION_DEBUT), v.lire(PROMOTION_FIN),
                v.exiger(SEMESTRES_SOCLE), v.exiger(SEMESTRES_APPRO), v.exiger(SEMESTRES_CONSO), v.exiger(SOURCE));
    }
}
