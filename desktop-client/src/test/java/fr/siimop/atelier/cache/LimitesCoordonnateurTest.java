package fr.siimop.atelier.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.DroitsSync;
import fr.siimop.modele.sync.SchemaSync.OuvertureSync;
import fr.siimop.modele.sync.SchemaSync.TableSync;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** What a coordonnateur may open, known offline as the server said it last. */
class LimitesCoordonnateurTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final DroitsLocaux droits = new DroitsLocaux(base);
    private final Poste poste = DescripteurPoste.POSTE.creer(base.lignes("poste").getFirst()
            .avec(DescripteurPoste.POSTE.position("valide_ars"), false));
    private final UUID specialite = specialite();

    private UUID specialite() {
        var agrement = DescripteurAgrement.AGREMENT.creer(base.trouver("agrement", poste.agrement()));
        UUID des = agrement.des();
        return des == null
                ? DescripteurTerrain.TERRAIN.creer(base.trouver("terrain", agrement.terrain())).specialiteAppel()
                : des;
    }

    private List<String> limites(Poste voulu) {
        Ligne ligne = DescripteurPoste.POSTE.ligne(voulu);
        return droits.limites("poste", ligne).stream().map(Anomalie::code).toList();
    }

    private void recevoir(UUID semestre, UUID des) {
        String subdivision = droits.portee(DescripteurPoste.POSTE, DescripteurPoste.POSTE.ligne(poste));
        droits.recevoir(new SchemaSync(1, List.of(new TableSync("poste", "Poste", List.of(),
                new DroitsSync(List.of("national"), List.of(subdivision),
                        Map.of(subdivision, List.of(new OuvertureSync(semestre, des))))))));
    }

    @Test
    void il_ecrit_les_postes_de_sa_specialite_pour_le_semestre_ouvert_et_pas_les_autres() {
        recevoir(poste.semestre(), specialite);
        assertThat(limites(poste)).isEmpty();
        recevoir(poste.semestre(), UUID.randomUUID());
        assertThat(limites(poste)).containsExactly(AnomalieSync.HORS_PERIODE.code());
        recevoir(UUID.randomUUID(), specialite);
        assertThat(limites(poste)).containsExactly(AnomalieSync.HORS_PERIODE.code());
    }

    @Test
    void ce_que_l_ars_a_valide_n_est_plus_a_lui() {
        recevoir(poste.semestre(), specialite);
        Poste valide = DescripteurPoste.POSTE.creer(DescripteurPoste.POSTE.ligne(poste)
                .avec(DescripteurPoste.POSTE.position("valide_ars"), true));
        assertThat(limites(valide)).containsExactly(AnomalieSync.VALIDE_PAR_L_ARS.code());
    }

    @Test
    void un_serveur_qui_ne_dit_rien_ne_limite_personne() {
        droits.recevoir(new SchemaSync(1, List.of(new TableSync("poste", "Poste", List.of(),
                new DroitsSync(List.of("national"), List.of("TOURS"))))));
        assertThat(limites(poste)).isEmpty();
    }

    @Test
    void ce_qui_est_su_d_une_ligne_suit_ses_droits_et_l_agrement_du_poste() {
        Ligne ligne = DescripteurPoste.POSTE.ligne(poste);
        recevoir(poste.semestre(), specialite);
        assertThat(droits.limites("poste", ligne)).isEmpty();
        assertThat(droits.limites("poste", ligne)).isEmpty();
        Ligne agrement = base.trouver("agrement", poste.agrement());
        base.ajouter(DescripteurAgrement.AGREMENT, DescripteurAgrement.AGREMENT
                .creer(agrement.avec(DescripteurAgrement.AGREMENT.position("des"), UUID.randomUUID())));
        base.prevenir(SourceLignes.ChangementLignes.de("agrement", List.of(agrement.id())));
        assertThat(droits.limites("poste", ligne)).extracting(Anomalie::code)
                .containsExactly(AnomalieSync.HORS_PERIODE.code());
        base.ajouter(DescripteurAgrement.AGREMENT, DescripteurAgrement.AGREMENT.creer(agrement));
        base.prevenir(SourceLignes.ChangementLignes.de("agrement", List.of(agrement.id())));
        assertThat(droits.limites("poste", ligne)).isEmpty();
        recevoir(UUID.randomUUID(), specialite);
        assertThat(droits.limites("poste", ligne)).hasSize(1);
    }
}
