package fr.siimop.modele.reprise.rapport;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.BaseDemo;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Etablissement;

/** What is left to be mended, most useful first, and what mending an établissement lifts (U-05). */
class RapportRepriseTest {

    private final BaseDemo base = BaseDemo.de(Taille.PETITE);

    private RapportReprise rapport() {
        return CalculRapport.de(RegistreSiimop.REGISTRE, this::parcourir, base);
    }

    private void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite) {
        toutes(descripteur, suite);
    }

    private <E extends Entite> void toutes(DescripteurEntite<E> descripteur, Consumer<Ligne> suite) {
        base.lignes(descripteur).forEach(entite -> suite.accept(descripteur.ligne(entite)));
    }

    @Test
    void chaque_ars_a_ce_qu_elle_doit_corriger_le_plus_utile_d_abord() {
        RapportReprise rapport = rapport();
        assertThat(rapport.parArs().keySet()).containsExactlyInAnyOrder("ARS Centre-Val de Loire",
                "ARS Pays de la Loire");
        for (List<Chantier> chantiers : rapport.parArs().values()) {
            assertThat(chantiers).isSortedAccordingTo(Comparator.comparingInt(Chantier::utilite).reversed()
                    .thenComparing(c -> 0));
        }
        List<Chantier> tous = rapport.chantiers("");
        assertThat(tous).filteredOn(c -> c.nature() == NatureChantier.ETABLISSEMENT)
                .hasSameSizeAs(base.bilan().defauts(Defaut.ETABLISSEMENT_SANS_IDENTIFIANT));
        assertThat(tous.getFirst().attaches().total()).isPositive();
        assertThat(tous).allSatisfy(c -> assertThat(c.motifs()).isNotEmpty())
                .anyMatch(c -> c.nature() == NatureChantier.LIGNE_GARDEE);
        assertThat(rapport.etat("", "etablissement").total()).isEqualTo(base.lignes(ETABLISSEMENT).size());
        assertThat(rapport.etat("", "etablissement").aCorriger())
                .isEqualTo(base.bilan().defauts(Defaut.ETABLISSEMENT_SANS_IDENTIFIANT).size());
        assertThat(rapport.aCompleter()).isEmpty();
    }

    @Test
    void corriger_un_etablissement_leve_ce_qui_n_avait_que_cette_faute() {
        Etablissement sale = base.lignes(ETABLISSEMENT).stream().filter(e -> !e.identifie())
                .max(Comparator.comparingInt(e -> Levee.de(e.id(), RegistreSiimop.REGISTRE, base).total()))
                .orElseThrow();
        Levee levee = Levee.de(sale.id(), RegistreSiimop.REGISTRE, base);
        Chantier chantier = rapport().chantiers("").stream().filter(c -> c.ligne().equals(sale.id())).findFirst()
                .orElseThrow();
        assertThat(levee.terrains()).isBetween(1, chantier.attaches().terrains());
        assertThat(levee.agrements()).isBetween(1, chantier.attaches().agrements());
        assertThat(levee.enMots()).contains("terrain").contains(" et ");
        assertThat(new Levee(3, 0, 1).enMots()).isEqualTo("3\u00a0terrains et 1\u00a0poste");
        assertThat(new Levee(0, 0, 0).enMots()).isEmpty();
    }
}
