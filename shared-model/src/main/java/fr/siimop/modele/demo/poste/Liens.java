package fr.siimop.modele.demo.poste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.siimop.modele.agrement.LienAgrement;
import fr.siimop.modele.agrement.NatureLien;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.terrain.Autorisation;

/** Agréments that go together for couplé and mixte posts: same subdivision, same DES, two terrains. */
public final class Liens {

    private static final int POUR_MILLE = 250;

    /** The agrément on the other side. */
    record Lien(Autorisation autre, NatureLien nature) {}

    private final List<LienAgrement> lignes = new ArrayList<>();
    private final Map<UUID, Lien> parAgrement = new HashMap<>();

    public Liens(long graine, Calendrier calendrier, List<Autorisation> autorisations) {
        Hasard hasard = new Hasard(graine, "liens");
        Map<String, Autorisation> enAttente = new HashMap<>();
        for (Autorisation une : autorisations) {
            if (une.agrement().type() != TypeAgrement.PRINCIPAL
                    || !une.actif(Calendrier.debut(calendrier.prepare()))) {
                continue;
            }
            String cle = une.stage().lieu().code() + une.des();
            Autorisation precedente = enAttente.put(cle, une);
            boolean demo = precedente != null && precedente.stage().rts().equals(ComptesDemo.RTS.personne());
            if (precedente != null && precedente.stage() != une.stage() && (demo || hasard.chance(POUR_MILLE))) {
                NatureLien nature = demo || hasard.chance(650) ? NatureLien.COUPLE : NatureLien.MIXTE;
                lignes.add(new LienAgrement(hasard.id(), precedente.agrement().id(), une.agrement().id(), nature));
                parAgrement.put(precedente.agrement().id(), new Lien(une, nature));
                enAttente.remove(cle);
            }
        }
    }

    public List<LienAgrement> lignes() {
        return lignes;
    }

    public Map<UUID, Lien> parAgrement() {
        return parAgrement;
    }
}
