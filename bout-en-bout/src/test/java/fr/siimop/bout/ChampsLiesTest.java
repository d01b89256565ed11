package fr.siimop.bout;

import static fr.siimop.modele.interne.DescripteurRangConcours.RANG_CONCOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.interne.RangConcours;

/** A rank among 300 is not one among 350: who changes the one is told that the other has changed. */
class ChampsLiesTest {

    @TempDir
    Path dossier;

    @Test
    void deux_agents_qui_changent_chacun_un_champ_d_un_groupe_sont_en_conflit() throws Exception {
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "demo",
                "--taille", "petite", "--donnees", dossier.resolve("serveur").toString());
                AtelierSansFenetre premier = atelier("a", serveur);
                AtelierSansFenetre second = atelier("b", serveur)) {
            premier.recevoir();
            second.recevoir();
            RangConcours lu = RANG_CONCOURS.creer(premier.poste().magasin().lignes(RANG_CONCOURS.table()).getFirst());
            Cle cle = new Cle(RANG_CONCOURS.table(), lu.id());
            second.saisir(cle.table(), "participants", Map.of(lu.id(), lu.participants() + 50));
            second.synchroniser();

            premier.saisir(cle.table(), "rang", Map.of(lu.id(), lu.rang() + 1));
            premier.synchroniser();
            EnAttente contestee = Objects.requireNonNull(premier.poste().envoi().trouver(cle));
            assertThat(contestee.conflits()).containsOnlyKeys("rang");
            assertThat(recu(second, cle)).isEqualTo(new RangConcours(lu.id(), lu.interne(), lu.groupeR2c(), lu.rang(),
                    lu.participants() + 50));

            premier.poste().envoi().executer(List.of(new Envoi.Decision(cle, "rang", lu.rang() + 1)));
            premier.synchroniser();
            assertThat(premier.poste().envoi().toutes()).isEmpty();
            assertThat(recu(second, cle).rang()).isEqualTo(lu.rang() + 1);
        }
    }

    private static RangConcours recu(AtelierSansFenetre atelier, Cle cle) throws Exception {
        atelier.recevoir();
        return RANG_CONCOURS.creer(Objects.requireNonNull(atelier.poste().magasin().trouver(cle.table(), cle.id())));
    }

    private AtelierSansFenetre atelier(String nom, ServeurEnProcessus serveur) throws Exception {
        return new AtelierSansFenetre(dossier, nom, serveur.adresse().toString(), ComptesDemo.SCOLARITE.adresse());
    }
}
