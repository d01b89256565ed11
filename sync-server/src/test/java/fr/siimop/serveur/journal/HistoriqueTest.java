package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

class HistoriqueTest {

    private static final DescripteurEntite<?> TERRAIN = DescripteurTerrain.TERRAIN;
    private static final int LIBELLE = TERRAIN.position("libelle");

    @SurChaqueBase
    void se_lit_page_par_page_sans_rien_perdre_ni_repeter(BaseDeTest essai) throws SuiteInconnue {
        Monde monde = new Monde(essai.base());
        for (int i = 1; i <= 6; i++) {
            String nom = "Nom " + i;
            monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE,
                    unite -> unite.modifier(TERRAIN, monde.ligne(monde.terrain).avec(LIBELLE, nom)));
        }
        Historique historique = new Historique(essai.base());
        List<Object> lus = new ArrayList<>();
        String suite = null;
        int pages = 0;
        do {
            Historique.Page page = historique.page(monde.agent(Monde.A), TERRAIN, monde.terrain.id(), suite, 3)
                    .orElseThrow();
            page.entrees().forEach(entree -> lus.add(java.util.Objects.requireNonNull(entree.champs().get("libelle"))
                    .apres()));
            suite = page.suite();
            pages++;
        } while (suite != null);
        assertThat(lus).containsExactly("Nom 6", "Nom 5", "Nom 4", "Nom 3", "Nom 2", "Nom 1", "Médecine d’essai");
        assertThat(pages).isEqualTo(3);
    }

    @SurChaqueBase
    void le_dernier_changement_d_un_champ_n_est_pas_celui_d_un_autre(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        int description = TERRAIN.position("description");
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE,
                unite -> unite.modifier(TERRAIN, monde.ligne(monde.terrain).avec(LIBELLE, "Renommé")));
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE, unite -> unite.modifier(TERRAIN,
                monde.ligne(monde.terrain).avec(LIBELLE, "Renommé").avec(description, "\"libelle\":{\"avant\"")));
        essai.base().jdbi().useHandle(handle -> {
            assertThat(Historique.dernierChangement(handle, TERRAIN, monde.terrain.id(), "libelle").orElseThrow()
                    .champs()).containsOnlyKeys("libelle");
            assertThat(Historique.dernierChangement(handle, TERRAIN, monde.terrain.id(), "description").orElseThrow()
                    .champs()).containsOnlyKeys("description");
            assertThat(Historique.dernierChangement(handle, TERRAIN, monde.terrain.id(), "libell_")).isEmpty();
        });
    }

    @SurChaqueBase
    void survit_a_la_ligne_pour_ceux_qui_pouvaient_la_lire(BaseDeTest essai) throws SuiteInconnue {
        Monde monde = new Monde(essai.base());
        Interne interne = monde.nouvelInterne(monde.subdivisionA);
        monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE,
                unite -> unite.supprimer(DescripteurInterne.INTERNE, interne.id()));
        Historique historique = new Historique(essai.base());
        assertThat(historique.page(monde.agent(Monde.A), DescripteurInterne.INTERNE, interne.id(), null, 10)
                .orElseThrow().entrees().getFirst().operation()).isEqualTo("supprimer");
        assertThat(historique.page(monde.agent(Monde.B), DescripteurInterne.INTERNE, interne.id(), null, 10)).isEmpty();
    }

    @SurChaqueBase
    void ne_dit_rien_d_une_ligne_d_une_autre_table_ni_inconnue(BaseDeTest essai) throws SuiteInconnue {
        Monde monde = new Monde(essai.base());
        Historique historique = new Historique(essai.base());
        assertThat(historique.page(monde.agent(Monde.A), DescripteurAgrement.AGREMENT, monde.terrain.id(), null, 10))
                .isEmpty();
        assertThat(historique.page(monde.agent(Monde.A), TERRAIN, UUID.randomUUID(), null, 10)).isEmpty();
        for (String suite : new String[]{"", "12", "1.2.3", "a.b", "1.-2", "9999999999999999999.1"}) {
            assertThatThrownBy(() -> historique.page(monde.agent(Monde.A), TERRAIN, monde.terrain.id(), suite, 10))
                    .as(suite).isInstanceOf(SuiteInconnue.class);
        }
    }
}
