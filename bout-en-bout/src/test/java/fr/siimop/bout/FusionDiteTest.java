package fr.siimop.bout;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.sync.Fusion;
import fr.siimop.modele.demo.matiere.ComptesDemo;

/** On a poste the server itself writes who changed it last: that is nobody's edit. */
class FusionDiteTest {

    @TempDir
    Path dossier;

    @Test
    void seule_la_saisie_d_un_autre_est_dite_fusionnee() throws Exception {
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "demo",
                "--taille", "petite", "--donnees", dossier.resolve("serveur").toString());
                AtelierSansFenetre premier = atelier("a", serveur);
                AtelierSansFenetre second = atelier("b", serveur)) {
            premier.recevoir();
            second.recevoir();
            UUID poste = premier.poste().magasin().lignes("poste").getFirst().id();
            premier.saisir("poste", "libelle", Map.of(poste, "Urgences de nuit"));
            assertThat(premier.synchroniser().fusions()).isEmpty();

            second.recevoir();
            second.saisir("poste", "decale", Map.of(poste, !decale(premier, poste)));
            second.synchroniser();
            premier.saisir("poste", "libelle", Map.of(poste, "Urgences de jour"));
            assertThat(premier.synchroniser().fusions())
                    .containsExactly(Map.entry("poste", new Fusion(Set.of(poste), Set.of("decale"))));
        }
    }

    private static boolean decale(AtelierSansFenetre atelier, UUID poste) {
        return POSTE.creer(Objects.requireNonNull(atelier.poste().magasin().trouver("poste", poste))).decale();
    }

    private AtelierSansFenetre atelier(String nom, ServeurEnProcessus serveur) throws Exception {
        return new AtelierSansFenetre(dossier, nom, serveur.adresse().toString(), ComptesDemo.ADMIN.adresse());
    }
}
