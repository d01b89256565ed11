package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.RegistreSiimop;

class EcranAccueilTest {

    private static final Rubrique UNITES = new Rubrique("unites", "Unités", "mdi2t-table", "Stages", "unite");

    private final List<String> corrigees = new ArrayList<>();
    private final List<UUID> montrees = new ArrayList<>();
    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private SeanceEssai essai;

    @BeforeEach
    void ouvrir() throws Exception {
        Ecran.ouvrir();
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        essai = new SeanceEssai(serveur, TablesEssai.REGISTRE, dossier);
    }

    @AfterEach
    void fermer() throws Exception {
        Ecran.fermer();
        essai.close();
        serveur.close();
    }

    @Test
    void rappelle_les_textes_que_leur_colonne_ne_sait_pas_lire() throws Exception {
        Ecran.montrer(() -> {
            ModeleCoquille modele = new ModeleCoquille(essai.seance);
            modele.services().puits().garderTextes("unite",
                    List.of(new TexteGarde(ServeurContrat.unite(1), "places", "deux")));
            return accueil(modele);
        });
        Ecran.assurer(() -> assertThat(textes())
                .contains("1\u00a0cellule illisible à corriger dans «\u00a0Unités\u00a0»")
                .noneMatch(texte -> texte.startsWith("Rien n’attend")));

        Ecran.agir(".hyperlink", Hyperlink.class, l -> "Ouvrir Unités".equals(l.getAccessibleText()), Hyperlink::fire);
        assertThat(montrees).as("these rows, whatever the table opens on").containsExactly(ServeurContrat.unite(1));
    }

    @Test
    void dit_ce_qui_est_a_corriger() throws Exception {
        ModeleCoquille modele = Ecran.sur(() -> new ModeleCoquille(essai.seance));
        Ecran.montrer(() -> accueil(modele));
        Ecran.assurer(() -> assertThat(textes()).anyMatch(texte -> texte.startsWith("Rien n’attend")));
        Ecran.sur(() -> {
            modele.aFaire().put("unite", 1_204);
            return null;
        });
        Ecran.assurer(() -> assertThat(textes())
                .contains("1\u00a0204\u00a0lignes en anomalie dans «\u00a0Unités\u00a0»")
                .noneMatch(texte -> texte.startsWith("Rien n’attend")));

        Ecran.agir(".hyperlink", Hyperlink.class, l -> "Ouvrir Unités".equals(l.getAccessibleText()), Hyperlink::fire);
        assertThat(corrigees).containsExactly("unites");
    }

    @Test
    void nomme_ce_qui_attend_sans_lire_sa_table() throws Exception {
        essai.seance.poste().envoi().editer(
                List.of(new Envoi.Saisie(new Cle("unite", ServeurContrat.unite(1)), "places", 2, 4)));
        Ecran.montrer(() -> accueil(new ModeleCoquille(essai.seance)));
        Ecran.assurer(() -> assertThat(textes()).contains("241 – Unité · Places"));
        assertThat(essai.seance.poste().magasin().regarde("unite")).isFalse();
    }

    @Test
    void un_fichier_joint_que_ce_poste_seul_a_s_enregistre_ailleurs() throws Exception {
        byte[] livret = "%PDF-1.7 un livret".getBytes(StandardCharsets.UTF_8);
        try (ServeurContrat complet = new ServeurContrat(RegistreSiimop.REGISTRE)) {
            try (SeanceEssai avant = new SeanceEssai(complet, RegistreSiimop.REGISTRE, dossier.resolve("pieces"))) {
                avant.seance.poste().contenus().garder("empreinte", livret);
                avant.seance.poste().contenus().noterLigneRecue("empreinte", "Livret.pdf");
                avant.seance.passage().faire(Suivi.muet(), true);
            }
            try (SeanceEssai apres = new SeanceEssai(complet, RegistreSiimop.REGISTRE, dossier.resolve("pieces"))) {
                Ecran.montrer(() -> accueil(new ModeleCoquille(apres.seance)));
                Path cible = Files.writeString(dossier.resolve("Livret.pdf"), "un autre");
                Ecran.sur(() -> {
                    FichierDelaisse dit = (FichierDelaisse) Ecran.scene().getRoot().lookup(".fichier-delaisse");
                    assertThat(dit.lookupAll(".label")).anyMatch(n -> ((Label) n).getText().contains("Livret.pdf"));
                    dit.enregistrer(cible);
                    return null;
                });
                Ecran.assurer(() -> assertThat(apres.seance.poste().fichiersDelaisses()).isEmpty());
                Ecran.assurer(() -> assertThat(Ecran.scene().getRoot().lookup(".fichier-delaisse")).isNull());
                assertThat(cible).hasBinaryContent(livret);
                assertThat(dossier).isDirectoryNotContaining("glob:**Livret.pdf?*");
                assertThat(apres.seance.poste().contenus().aEnvoyer()).isEmpty();
            }
        }
    }

    /** As the window shows it. */
    private StackPane accueil(ModeleCoquille modele) {
        EcranAccueil accueil = new EcranAccueil(modele, List.of(UNITES), r -> {}, r -> corrigees.add(r.id()),
                (table, lignes) -> lignes.forEach(ligne -> montrees.add(ligne)));
        accueil.revenir();
        return new StackPane(accueil.noeud());
    }

    private static List<String> textes() throws Exception {
        return Ecran.sur(() -> Ecran.scene().getRoot().lookupAll(".label").stream().map(n -> ((Label) n).getText())
                .toList());
    }
}
