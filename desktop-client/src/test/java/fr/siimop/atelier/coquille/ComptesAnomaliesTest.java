package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Source;

/** The figures of the navigation are those of the tables. */
class ComptesAnomaliesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final LinkedBlockingQueue<Integer> dits = new LinkedBlockingQueue<>();

    private int prochain() throws InterruptedException {
        Integer dit = dits.poll(120, TimeUnit.SECONDS);
        assertThat(dit).isNotNull();
        return dit;
    }

    @Test
    void compte_ce_qui_ne_se_lit_pas_et_ce_qui_change_plus_haut() throws Exception {
        try (ComptesAnomalies comptes = new ComptesAnomalies(
                ServicesGrille.de(base, base, Lenteur.fond(), Runnable::run), List.of("poste"),
                table -> ligne -> true, (table, nombre) -> dits.add(nombre))) {
            int depart = prochain();
            UUID premier = base.lignes("poste").getFirst().id();
            base.garderTextes("poste", List.of(new TexteGarde(premier, "places", "deux"),
                    new TexteGarde(premier, "duree_mois", "six")));
            assertThat(prochain()).isEqualTo(depart + 1);

            // three steps above: poste, agrément, terrain, établissement
            Ligne mail = base.lignes("etablissement").get(5);
            base.ajouter(DescripteurEtablissement.ETABLISSEMENT, DescripteurEtablissement.ETABLISSEMENT.creer(
                    mail.avec(DescripteurEtablissement.ETABLISSEMENT.position("finess"), null)
                            .avec(DescripteurEtablissement.ETABLISSEMENT.position("source"), Source.IMOTEP)));
            base.prevenir(ChangementLignes.de("etablissement", List.of(mail.id())));
            assertThat(prochain()).isEqualTo(depart + 2);
        }
    }

    @Test
    void une_cellule_illisible_ne_fait_verifier_que_sa_table() throws Exception {
        LinkedBlockingQueue<String> comptees = new LinkedBlockingQueue<>();
        try (ComptesAnomalies comptes = new ComptesAnomalies(
                ServicesGrille.de(base, base, Lenteur.fond(), Runnable::run), List.of("terrain", "poste"),
                table -> ligne -> true, (table, nombre) -> comptees.add(table))) {
            assertThat(List.of(comptees.take(), comptees.take())).containsExactly("terrain", "poste");
            base.garderTextes("poste", List.of(
                    new TexteGarde(base.lignes("poste").getFirst().id(), "places", "deux")));
            assertThat(comptees.take()).isEqualTo("poste");
            assertThat(comptees).isEmpty();
        }
    }
}
