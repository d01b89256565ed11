package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.recherche.Reponse;

class CommandesTest {

    @Test
    void n_offre_que_les_imports_que_la_personne_peut_faire() {
        List<String> importees = new ArrayList<>();
        List<Reponse> commandes = Commandes.de(Rubrique.TABLES, r -> {}, r -> {}, "poste"::equals, importees::add);
        List<Reponse> imports = commandes.stream().filter(c -> c.toString().contains("Importer dans")).toList();
        assertThat(imports).hasSize(1);
        imports.getFirst().ouvrir().run();
        assertThat(importees).containsExactly("poste");
    }
}
