package fr.siimop.modele.agrement;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.ColonneLiee;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.descripteur.Valeurs;

/** Descriptor of {@link LienAgrement}. */
public final class DescripteurLienAgrement {

    public static final Colonne<LienAgrement, UUID> AGREMENT = Colonne
            .reference("agrement", "Numéro agrément", "agrement", LienAgrement::agrement).avecRequise()
            .avecLargeur(140);
    public static final Colonne<LienAgrement, UUID> AGREMENT_LIE = Colonne
            .reference("agrement_lie", "Agrément lié", "agrement", LienAgrement::agrementLie).avecRequise()
            .avecLargeur(140).avecAlias("Agrément(s) lié(s)");
    public static final Colonne<LienAgrement, NatureLien> NATURE = Colonne
            .liste("nature", "Nature du lien", NatureLien.class, LienAgrement::nature).avecRequise();

    public static final DescripteurEntite<LienAgrement> LIEN_AGREMENT = DescripteurEntite
            .de("lien_agrement", LienAgrement.class)
            .libelle("Lien entre agréments", "Liens entre agréments")
            .colonnes(List.of(AGREMENT, AGREMENT_LIE, NATURE))
            .cle(AGREMENT, AGREMENT_LIE)
            .portee(Portee.nationaleGereePar("agrement", "terrain", "subdivision"))
            .colonnesLiees(
                    ColonneLiee.de("terrain_libelle", "Libellé du terrain", 220, "agrement", "terrain", "libelle"),
                    ColonneLiee.de("terrain_lie_libelle", "Libellé du terrain lié", 220, "agrement_lie", "terrain",
                            "libelle"))
            .parDefaut(NATURE, NatureLien.COUPLE)
            .regles(ReglesAgrement::lienEntreDeux)
            .fabrique(DescripteurLienAgrement::creer);

    private DescripteurLienAgrement() {}

    private static LienAgrement creer(Valeurs<LienAgrement> v) {
        return new LienAgrement(v.id(), v.exiger(AGREMENT), v.exiger(AGREMENT_LIE), v.exiger(NATURE));
    }
}
