package fr.siimop.atelier.poste;

import java.util.Optional;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;

/** Screen « Périodes d’ouverture »: when coordonnateurs open postes, by subdivision and semester. */
public final class EcranPeriodes {

    private EcranPeriodes() {}

    public static EcranTable creer(ServicesGrille services) {
        return new EcranTable(DescripteurPeriodeOuverture.PERIODE_OUVERTURE, services,
                Presentation.parDefaut(DescripteurPeriodeOuverture.PERIODE_OUVERTURE, services.source()),
                new ComplementPeriode());
    }

    private static final class ComplementPeriode implements Complement {

        @Override
        public Optional<String> nomDeCreation() {
            return Optional.of("Nouvelle période");
        }
    }
}
