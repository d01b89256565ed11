package fr.siimop.atelier.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;

/** A text that its column cannot read is to be corrected as long as its row is there. */
class TextesIllisiblesTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final TexteGarde TEXTE = new TexteGarde(U1, "places", "abc");

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;
    private PuitsCache puits;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
        puits = new PuitsCache(atelier.poste.magasin(), atelier.poste.envoi(), atelier.poste.droits(), () -> {});
        puits.garderTextes("unite", List.of(TEXTE));
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void il_part_avec_la_ligne_supprimee_et_revient_avec_elle() {
        assertThat(puits.textesGardes("unite")).containsExactly(TEXTE);
        PileAnnulation pile = new PileAnnulation(puits);
        pile.executer(new GesteActe(puits, new Acte("Suppression", List.of(new Acte.Retrait("unite",
                Objects.requireNonNull(atelier.poste.magasin().trouver("unite", U1)))))));
        assertThat(puits.textesGardes("unite")).isEmpty();

        pile.annuler();

        assertThat(puits.textesGardes("unite")).containsExactly(TEXTE);
        assertThat(puits.textesGardes("unite", U1)).containsExactly(java.util.Map.entry("places", "abc"));
    }

    @Test
    void il_part_avec_la_ligne_que_l_on_ne_recoit_plus() throws Exception {
        serveur.donnees.oter("unite", U1, "droits");
        atelier.recevoir();

        assertThat(puits.textesGardes("unite")).as("before the table is read").isEmpty();
        atelier.poste.magasin().lignes("unite");
        assertThat(puits.textesGardes("unite")).isEmpty();
    }

    @Test
    void qui_montre_la_ligne_l_apprend() {
        List<ChangementLignes> appris = new java.util.ArrayList<>();
        atelier.poste.magasin().ecouter(appris::add);

        puits.garderTextes("unite", List.of(new TexteGarde(U1, "places", null)));

        assertThat(appris).containsExactly(ChangementLignes.de("unite", List.of(U1)));
        assertThat(puits.textesGardes("unite", U1)).isEmpty();
    }
}
