package fr.siimop.modele.poste;

import static fr.siimop.modele.echantillon.Echantillons.AGREMENT;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static fr.siimop.modele.echantillon.Echantillons.URGENCES;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.echantillon.ContexteMemoire;
import fr.siimop.modele.terrain.Terrain;

/** What takes the place of an agrément that is not in force any more, for a poste. */
class AgrementsDeRechangeTest {

    private static Agrement agrement(int rang, UUID terrain, @Nullable UUID des, @Nullable UUID option, Phases phases) {
        return new Agrement(id(200 + rang), "2400021200%02d".formatted(rang), terrain, AGREMENT.type(), des, option,
                null,
                phases, 5, AGREMENT.debut(), AGREMENT.fin(), AGREMENT.etat(), null);
    }

    @Test
    void propose_la_meme_specialite_pour_toutes_les_phases_sur_le_terrain_puis_dans_l_etablissement() {
        Terrain voisin = new Terrain(id(190), "24000299", "Pédiatrie – site sud", TERRAIN.etablissement(),
                TERRAIN.specialiteAppel(), null, TERRAIN.subdivision(), false, null, TERRAIN.etat());
        Agrement ailleurs = agrement(1, voisin.id(), AGREMENT.des(), null, AGREMENT.phases());
        Agrement suivant = agrement(2, TERRAIN.id(), AGREMENT.des(), null,
                Phases.de(Phase.SOCLE, Phase.APPRO, Phase.CONSO));
        Agrement autreDes = agrement(3, TERRAIN.id(), URGENCES.id(), null, AGREMENT.phases());
        Agrement autreOption = agrement(4, TERRAIN.id(), AGREMENT.des(), id(99), AGREMENT.phases());
        Agrement autrePhase = agrement(5, TERRAIN.id(), AGREMENT.des(), null, Phases.de(Phase.CONSO));
        ContexteMemoire contexte = ContexteMemoire.complet();
        for (Agrement autre : List.of(ailleurs, suivant, autreDes, autreOption, autrePhase)) {
            contexte = contexte.avec(autre);
        }
        assertThat(AgrementsDeRechange.de(AGREMENT.id(), AGREMENT.phases(), contexte.avec(voisin)))
                .containsExactly(suivant, ailleurs);
    }
}
