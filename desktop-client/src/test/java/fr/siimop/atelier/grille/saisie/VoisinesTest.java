package fr.siimop.atelier.grille.saisie;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.terrain.DescripteurTerrain;

class VoisinesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final Voisines postes = new Voisines(base, POSTE, new Marques(base, POSTE));

    @Test
    void un_etablissement_qui_change_fait_reverifier_les_postes_de_ses_terrains() {
        UUID etablissement = base.lignes("etablissement").getFirst().id();
        long siens = base.lignes("poste").stream().filter(p -> etablissement.equals(etablissementDe(p))).count();
        assertThat(siens).isPositive();
        assertThat(postes.concerne("etablissement")).isTrue();
        assertThat(postes.verifier(List.of(ChangementLignes.de("etablissement", List.of(etablissement)))))
                .isEqualTo((int) siens);
    }

    @Test
    void un_poste_qui_change_fait_reverifier_l_agrement_qu_il_designe() {
        Voisines agrements = new Voisines(base, DescripteurAgrement.AGREMENT,
                new Marques(base, DescripteurAgrement.AGREMENT));
        assertThat(agrements.concerne("poste")).isTrue();
        assertThat(agrements.verifier(
                List.of(ChangementLignes.de("poste", List.of(base.lignes("poste").getFirst().id()))))).isEqualTo(1);
    }

    @Test
    void une_table_sans_lien_ne_fait_rien_reverifier() {
        assertThat(postes.concerne("rang_concours")).isFalse();
    }

    private Object etablissementDe(Ligne poste) {
        Ligne agrement = suivre(poste, POSTE.position("agrement"), "agrement");
        Ligne terrain = suivre(agrement, DescripteurAgrement.AGREMENT.position("terrain"), "terrain");
        return terrain.valeur(DescripteurTerrain.TERRAIN.position("etablissement"));
    }

    private Ligne suivre(Ligne ligne, int position, String table) {
        return Objects.requireNonNull(base.trouver(table, (UUID) Objects.requireNonNull(ligne.valeur(position))));
    }
}
