package fr.siimop.atelier.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Taches;

class ConnexionTest {

    @TempDir
    Path dossier;
    private final Taches taches = new Taches(Platform::runLater);
    private final AtomicReference<Entree> entree = new AtomicReference<>();
    private ServeurContrat serveur;
    private Portier portier;

    @BeforeEach
    void ouvrir() throws Exception {
        Ecran.ouvrir();
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(2000);
        portier = SeanceEssai.portier(TablesEssai.REGISTRE, dossier);
    }

    @AfterEach
    void fermer() throws Exception {
        quitter();
        Ecran.fermer();
        taches.close();
        serveur.close();
    }

    private void quitter() {
        Entree presente = entree.getAndSet(null);
        if (presente != null) {
            presente.client().close();
            presente.poste().close();
        }
    }

    private void montrer() throws Exception {
        Ecran.montrer(() -> {
            VueConnexion vue = new VueConnexion(portier, taches, entree::set);
            vue.prendreLeClavier();
            return vue;
        });
    }

    private void saisir(String adresse, String motDePasse) throws Exception {
        Ecran.ecrire("serveur", adresse);
        Ecran.ecrire("email", ServeurContrat.EMAIL);
        Ecran.ecrire("mot-de-passe", motDePasse);
    }

    private String erreur(String champ) throws Exception {
        return Ecran.noeud(champ + "-erreur", Label.class).getText();
    }

    @Test
    void chaque_erreur_est_dite_sous_son_champ() throws Exception {
        montrer();
        saisir("pas une adresse", "x");
        Ecran.cliquer("connecter");
        Ecran.attendre("adresse", () -> erreurVisible("serveur"));
        Ecran.assurer(() -> assertThat(erreur("serveur")).contains("https://"));
        saisir(serveur.adresse(), "faux");
        Ecran.cliquer("connecter");
        Ecran.attendre("mot de passe", () -> erreurVisible("mot-de-passe"));
        Ecran.assurer(() -> {
            assertThat(erreur("mot-de-passe")).contains("ne vont pas ensemble");
            assertThat(erreur("serveur")).isEmpty();
        });
    }

    private static boolean erreurVisible(String champ) throws Exception {
        return Ecran.noeud(champ + "-erreur", Label.class).isVisible();
    }

    @Test
    void une_fois_connecte_le_jeton_est_garde_pour_soi_et_jamais_le_mot_de_passe() throws Exception {
        montrer();
        saisir(serveur.adresse(), ServeurContrat.MOT_DE_PASSE);
        Ecran.cliquer("connecter");
        Ecran.attendre("entrée", () -> entree.get() != null);

        assertThat(entree.get().nom()).isEqualTo("Sauge NOISETIER");
        Espace espace = entree.get().poste().espace();
        assertThat(Files.getPosixFilePermissions(espace.session())).hasSize(2);
        assertThat(Files.readString(espace.session())).contains("jeton-1").doesNotContain(ServeurContrat.MOT_DE_PASSE);
        quitter();
        entree.set(portier.reprendre().orElseThrow());
        portier.sortir(entree.get());
        quitter();
        assertThat(portier.reprendre()).isEmpty();
        assertThat(portier.preferences().email()).isEqualTo(ServeurContrat.EMAIL);
    }

    @Test
    void sans_reseau_le_cache_s_ouvre_avec_le_bon_mot_de_passe() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        quitter();
        String adresse = serveur.adresse();
        serveur.close();
        montrer();
        assertThat(Ecran.noeud("hors-ligne", javafx.scene.control.Button.class).isVisible()).isFalse();
        saisir(adresse, "faux");
        Ecran.cliquer("connecter");
        Ecran.cliquer("hors-ligne");
        Ecran.attendre("refus", () -> erreurVisible("mot-de-passe"));
        Ecran.ecrire("mot-de-passe", ServeurContrat.MOT_DE_PASSE);
        Ecran.cliquer("hors-ligne");
        Ecran.attendre("entrée", () -> entree.get() != null);
        assertThat(entree.get().client().aUnJeton()).isTrue();
    }

    @Test
    void le_travail_hors_ligne_se_propose_aussi_quand_un_mandataire_repond() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        quitter();
        serveur.mandataire = true;
        for (int statut : List.of(302, 502, 503)) {
            serveur.statuts.put("/api/sync/jeton", statut);
            assertThatThrownBy(
                    () -> portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE))
                    .isInstanceOfSatisfying(ErreurConnexion.class,
                            e -> assertThat(e.horsLignePossible()).as("%s", statut).isTrue());
        }
    }

    @Test
    void une_seconde_fenetre_ne_demande_pas_de_jeton_et_laisse_la_premiere() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        serveur.demandes.clear();
        assertThatThrownBy(() -> portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE))
                .isInstanceOf(CacheInaccessible.class).hasMessageContaining("déjà ouvert");
        assertThat(serveur.demandes).isEmpty();
    }

    @Test
    void une_connexion_que_le_disque_ne_garde_pas_rend_l_espace() throws Exception {
        Path genant = Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL).session().resolve("genant");
        Files.createDirectories(genant);
        assertThatThrownBy(() -> portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE))
                .isInstanceOf(IOException.class);
        Files.delete(genant);
        Files.delete(genant.getParent());
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        assertThat(entree.get().client().aUnJeton()).isTrue();
    }

    @Test
    void une_connexion_qui_ne_peut_pas_etre_relue_est_oubliee_ou_le_dit() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        Path session = entree.get().poste().espace().session();
        Files.writeString(session, "{");
        portier.sortir(entree.get());
        assertThat(session).doesNotExist();

        Files.createDirectories(session.resolve("genant"));
        assertThatThrownBy(() -> portier.sortir(entree.get())).isInstanceOf(IOException.class);
    }

    @Test
    void un_serveur_ecrit_avec_une_majuscule_est_le_meme() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        Path espace = entree.get().poste().espace().dossier();
        quitter();
        entree.set(portier.entrer(serveur.adresse().replace("http://localhost", "HTTP://LocalHost"),
                ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        assertThat(entree.get().poste().espace().dossier()).isEqualTo(espace);
        assertThat(portier.preferences().serveur()).isEqualTo(serveur.adresse());
    }

    @Test
    void une_copie_a_refaire_s_ouvre_hors_ligne_avec_ses_lignes() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        assertThat(entree.get().premiereFois()).isTrue();
        new Passage(entree.get().client(), entree.get().poste(), Clock.systemUTC()).faire(Suivi.muet(), true);
        entree.get().poste().cache().oublierCurseur();
        quitter();
        serveur.close();

        entree.set(portier.reprendre().orElseThrow());

        assertThat(entree.get().premiereFois()).isFalse();
        assertThat(entree.get().poste().magasin().lignes("unite")).hasSize(2000);
    }

    @Test
    void la_premiere_synchronisation_se_suspend_et_reprend() throws Exception {
        entree.set(portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE));
        Passage passage = new Passage(entree.get().client(), entree.get().poste(), Clock.systemUTC());
        AtomicReference<Bilan> bilan = new AtomicReference<>();
        serveur.couperApres.set(900);
        Ecran.montrer(() -> {
            PremiereSynchro vue = new PremiereSynchro(TablesEssai.REGISTRE, passage, taches, Clock.systemUTC(),
                    () -> {}, bilan::set);
            vue.commencer();
            return vue;
        });
        Ecran.trouver("#erreur-synchro", Node.class);
        assertThat(entree.get().premiereFois()).isTrue();
        Ecran.cliquer("suspendre");
        Ecran.attendre("fin", () -> bilan.get() != null);
        assertThat(entree.get().poste().cache().compter("unite")).isEqualTo(2000);
        assertThat(entree.get().premiereFois()).isFalse();
    }
}
