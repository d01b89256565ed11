package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.PileAnnulation;

/** A decision is undone as long as it waits, and who undoes it later is told so. */
class GesteAttenteTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final UUID U2 = ServeurContrat.unite(2);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;
    private PileAnnulation pile;
    private String dit = "";

    @BeforeEach
    void contester() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
        atelier.poste.magasin().lignes("unite");
        pile = new PileAnnulation(new PuitsCache(atelier.poste.magasin(), atelier.poste.envoi(), atelier.poste.droits(),
                () -> {}));
        for (UUID unite : List.of(U1, U2)) {
            atelier.saisir(unite, "places", 2, 4);
            serveur.donnees.poser("unite", unite, "places", 9);
        }
        atelier.synchroniser();
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void elle_se_defait_apres_une_autre_saisie_defaite() {
        garder(U1);
        taper("numero", atelier.vu(U1, "numero"), "777");
        annuler();
        annuler();

        assertThat(dit).isEmpty();
        assertThat(attente().etat()).isEqualTo(EtatLigne.CONFLIT);
        retablir();
        assertThat(dit).isEmpty();
        assertThat(attente().etat()).isEqualTo(EtatLigne.MODIFIE);
    }

    @Test
    void deja_partie_elle_ne_se_defait_plus_et_le_dit() throws Exception {
        garder(U1);
        atelier.synchroniser();

        annuler();
        assertThat(dit).startsWith("Rien n’a changé").endsWith("Décision");
        retablir();
        assertThat(dit).startsWith("Rien n’a changé");
        assertThat(atelier.poste.envoi().trouver(new Cle("unite", U1))).isNull();
    }

    @Test
    void elle_dit_ce_qui_n_a_pas_pu_etre_defait() throws Exception {
        garder(U1, U2);
        atelier.saisir(U1, "numero", atelier.vu(U1, "numero"), "777");

        annuler();

        assertThat(dit).isEqualTo("Annulé\u00a0: Décision, sauf 1\u00a0ligne partie ou reprise depuis");
        assertThat(attente().etat()).isEqualTo(EtatLigne.MODIFIE);
    }

    private void garder(UUID... unites) {
        Envoi envoi = atelier.poste.envoi();
        List<Cle> cles = Stream.of(unites).map(unite -> new Cle("unite", unite)).toList();
        pile.executer(new GesteAttente("Décision", envoi, cles,
                () -> envoi.executer(cles.stream().map(cle -> new Envoi.Decision(cle, "places", 4)).toList()),
                changees -> atelier.poste.magasin().relire(changees)));
    }

    private void taper(String colonne, Object avant, Object apres) {
        pile.executer(
                new Commande("Saisie", "unite", List.of(new Commande.Modification(U1, colonne, avant, apres))));
    }

    private void annuler() {
        pile.annuler(geste -> dit = geste.reserve());
    }

    private void retablir() {
        pile.retablir(geste -> dit = geste.reserve());
    }

    private EnAttente attente() {
        return Objects.requireNonNull(atelier.poste.envoi().trouver(new Cle("unite", U1)));
    }
}
