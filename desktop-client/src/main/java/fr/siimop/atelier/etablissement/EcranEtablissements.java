package fr.siimop.atelier.etablissement;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.modele.referentiel.DescripteurEtablissement;

/** Screen « Établissements » (D-01 to D-04). */
public final class EcranEtablissements {

    private EcranEtablissements() {}

    public static EcranTable creer(ServicesGrille services) {
        return new EcranTable(DescripteurEtablissement.ETABLISSEMENT, services,
                Presentation.parDefaut(DescripteurEtablissement.ETABLISSEMENT, services.source()),
                new ComplementEtablissement(services));
    }
}
