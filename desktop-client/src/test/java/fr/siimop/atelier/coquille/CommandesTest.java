package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
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

    @Test
    void ouvrir_des_postes_est_une_commande() {
        BaseMemoire base = JeuPostes.maquette();
        List<Consumer<EcranTable>> gestes = new ArrayList<>();
        List<Reponse> commandes = Commandes.desPostes(ServicesGrille.de(base, base, Runnable::run, Runnable::run),
                gestes::add);
        assertThat(commandes).extracting(Reponse::nom).containsExactly("Ouvrir des postes", "Postes et internes");
        commandes.getFirst().ouvrir().run();
        assertThat(gestes).hasSize(1);
    }
}
