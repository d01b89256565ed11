package fr.siimop.modele.demo.poste;

import java.util.List;

import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.poste.Liens.Lien;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;

/** The posts of the RTS of the demonstration: one of each kind that the screens must show. */
final class PosteDemo {

    private final Postes postes;
    private final List<Autorisation> siennes;
    private final int semestre;

    PosteDemo(Postes postes, List<Autorisation> toutes, Calendrier calendrier) {
        this.postes = postes;
        this.semestre = calendrier.prepare();
        this.siennes = toutes.stream().filter(a -> a.stage().rts().equals(ComptesDemo.RTS.personne())
                && a.actif(Calendrier.debut(semestre))).toList();
    }

    /** @return how many were opened */
    int ouvrir() {
        Autorisation principale = de(TypeAgrement.PRINCIPAL);
        Autorisation option = de(TypeAgrement.FONCTIONNEL);
        Lien lien = postes.lien(principale);
        Phases appro = Phases.de(Phase.APPRO);
        Phases conso = Phases.de(Phase.CONSO);
        postes.poste(semestre, principale, null, appro, 6, 2, false, null, true);
        postes.poste(semestre, principale, lien, appro, 6, 1, false, "3 mois + 3 mois", true);
        postes.poste(semestre, principale, null, conso, 12, 1, false, "Gardes senior", true);
        postes.poste(semestre, principale, null, conso, 6, 1, true, null, false);
        postes.poste(semestre, option, null, conso, 12, 1, false, null, true);
        return 5;
    }

    private Autorisation de(TypeAgrement type) {
        return siennes.stream().filter(a -> a.agrement().type() == type).findFirst().orElse(siennes.getFirst());
    }
}
