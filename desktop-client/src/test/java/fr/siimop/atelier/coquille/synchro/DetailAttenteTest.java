package fr.siimop.atelier.coquille.synchro;

import static fr.siimop.atelier.essai.FenetreEssai.U1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.FenetreEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;

class DetailAttenteTest {

    @TempDir
    Path dossier;

    @Test
    void une_ligne_juste_dit_laquelle_de_son_geste_la_retient() throws Exception {
        try (FenetreEssai atelier = new FenetreEssai(dossier, 20)) {
            atelier.lire();
            UUID fausse = ServeurContrat.unite(2);
            Acte geste = Acte.indivisible("geste", List.of(
                    new Acte.Changement("unite", new Commande.Modification(U1, "places", 2, 4)),
                    new Acte.Changement("unite",
                            new Commande.Modification(fausse, "hopital", ServeurContrat.hopital(0), null))));
            Ecran.sur(() -> {
                atelier.modele.services().puits().executer(geste);
                return null;
            });
            assertThat(raisons(atelier, U1)).singleElement().asString()
                    .startsWith("Part avec «\u00a0242\u00a0» (Unité), qui ne peut pas partir\u00a0: ")
                    .contains("Hôpital");
            assertThat(raisons(atelier, fausse)).singleElement().asString().doesNotStartWith("Part avec");
        }
    }

    private static List<String> raisons(FenetreEssai atelier, UUID unite) throws Exception {
        return Ecran.sur(() -> new DetailAttente(atelier.modele, new LigneAttente(atelier.modele,
                atelier.essai.seance.poste().envoi().trouver(new Cle("unite", unite))), attente -> {})
                .lookupAll(".diagnostic").stream().map(n -> ((Label) n).getText()).toList());
    }
}
