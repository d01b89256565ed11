package fr.siimop.atelier.coquille.synchro;

import static fr.siimop.atelier.essai.FenetreEssai.U1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.FenetreEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.ConflitChamp;

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

    @Test
    void deux_champs_contestes_par_deux_personnes_se_decident_chacun() throws Exception {
        try (FenetreEssai atelier = new FenetreEssai(dossier, 20)) {
            atelier.lire();
            Cle cle = new Cle("unite", U1);
            Envoi envoi = atelier.essai.seance.poste().envoi();
            envoi.editer(
                    List.of(new Envoi.Saisie(cle, "places", 2, 4), new Envoi.Saisie(cle, "indication", null, "Jour")));
            envoi.preparer(List.of(cle));
            Instant quand = Instant.parse("2026-11-20T12:47:00Z");
            envoi.changer(List.of(cle),
                    ligne -> ligne.accepter(
                            Map.of("places", new ConflitChamp(2, 4, 9, "Romarin ÉRABLE", quand), "indication",
                                    new ConflitChamp(null, "Jour", "Nuit", "Violette AULNE", quand)),
                            champ -> Set.of()));

            for (String champ : List.of("places", "indication")) {
                Ecran.sur(() -> {
                    DetailAttente detail = detail(atelier, U1);
                    assertThat(detail.lookupAll(".cellule-comparaison").stream().filter(Label.class::isInstance)
                            .map(n -> ((Label) n).getText())).anyMatch(
                                    texte -> texte.startsWith("Nuit")
                                            && (champ.equals("indication") || texte.contains("\nViolette AULNE, ")));
                    ((Button) detail.lookup("#garder-" + champ)).fire();
                    return null;
                });
                assertThat(Objects.requireNonNull(envoi.trouver(cle)).conflits()).doesNotContainKey(champ);
            }
            assertThat(Objects.requireNonNull(envoi.trouver(cle)).champs()).containsEntry("indication",
                    new Changement("Nuit", "Jour"));
        }
    }

    private static List<String> raisons(FenetreEssai atelier, UUID unite) throws Exception {
        return Ecran.sur(() -> detail(atelier, unite).lookupAll(".diagnostic").stream()
                .map(n -> ((Label) n).getText()).toList());
    }

    private static DetailAttente detail(FenetreEssai atelier, UUID unite) throws Arret {
        LigneAttente ligne = new LigneAttente(atelier.modele,
                atelier.essai.seance.poste().envoi().trouver(new Cle("unite", unite)));
        return new DetailAttente(atelier.modele, ContenuAttente.lire(atelier.modele, ligne, Suivi.muet()),
                attente -> {});
    }
}
