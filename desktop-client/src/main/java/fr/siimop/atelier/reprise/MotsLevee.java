package fr.siimop.atelier.reprise;

import java.util.UUID;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.reprise.rapport.Levee;

/** What mending an établissement lifts, in words. */
public final class MotsLevee {

    private MotsLevee() {}

    static Levee levee(SourceLignes source, UUID etablissement) {
        return Levee.de(etablissement, source.registre(), source.contexte(Origine.REPRISE));
    }

    /** Before it is mended. May take long; empty when nothing hangs on it. */
    public static String promesse(SourceLignes source, UUID etablissement) {
        Levee levee = levee(source, etablissement);
        return levee.total() == 0
                ? ""
                : "Avec un FINESS ou un Siret juste, " + levee.enMots() + (levee.total() > 1
                        ? " deviendront propres du même geste."
                        : " deviendra propre du même geste.");
    }
}
