package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.serveur.journal.Monde;

class InstantaneTest {

    @SurChaqueBase
    void toutes_les_tables_sont_du_meme_moment_meme_celles_que_l_on_lit_plus_tard(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        Personne connue = monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA));
        List<UUID> terrains = new ArrayList<>();
        List<UUID> personnes = new ArrayList<>();
        Instantane.prendre(essai.base(), new Depot(), instantane -> {
            instantane.chacune(DescripteurTerrain.TERRAIN, ligne -> terrains.add(ligne.ligne().id()));
            CompletableFuture.runAsync(
                    () -> monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA))).join();
            instantane.chacune(DescripteurPersonne.PERSONNE, ligne -> personnes.add(ligne.ligne().id()));
        });
        assertThat(terrains).containsExactly(monde.terrain.id());
        assertThat(personnes).containsExactly(connue.id());
    }
}
