package fr.siimop.atelier.coquille;

import static fr.siimop.atelier.essai.FenetreEssai.U1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.coquille.synchro.ActionsCopie;
import fr.siimop.atelier.essai.Accessibilite;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.FenetreEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.NouvellesSync;

class CoquilleTest {

    @TempDir
    Path dossier;
    private FenetreEssai atelier;
    private ServeurContrat serveur;
    private ModeleCoquille modele;
    private FenetrePrincipale fenetre;

    @BeforeEach
    void ouvrir() throws Exception {
        atelier = new FenetreEssai(dossier, 200);
        serveur = atelier.serveur;
        modele = atelier.modele;
        fenetre = atelier.fenetre;
    }

    @AfterEach
    void fermer() throws Exception {
        atelier.close();
    }

    private static void exporter(Path fichier) throws Exception {
        Ecran.agir("#ce-poste", Node.class, menu -> ((ActionsCopie) menu.getUserData()).exporter(fichier));
    }

    private String bouton() throws Exception {
        return Ecran.noeud("synchroniser", Button.class).getText();
    }

    @Test
    void une_saisie_se_compte_s_annule_et_se_synchronise() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        Ecran.assurer(() -> {
            assertThat(bouton()).isEqualTo("Synchroniser · 1");
            assertThat(Ecran.noeud("etat-synchro", Label.class).getText()).contains("modification gardée sur ce poste");
        });
        Ecran.taper(KeyCode.Z, true);
        Ecran.assurer(() -> assertThat(bouton()).isEqualTo("Synchroniser"));
        Ecran.taper(KeyCode.Y, true);
        Ecran.assurer(() -> assertThat(bouton()).isEqualTo("Synchroniser · 1"));
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("envoi", () -> modele.comptes().get().total() == 0);
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);
        Ecran.trouver("#toast", Node.class);
    }

    @Test
    void un_conflit_se_decide_dans_l_ecran_de_synchronisation() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        garderEnConflit(4);
    }

    @Test
    void ce_qui_attend_se_montre_aussi_quand_sa_table_n_a_pas_encore_ete_lue() throws Exception {
        modele.seance().poste().envoi().editer(List.of(new Envoi.Saisie(new Cle("unite", U1), "places", 2, 4)));
        Ecran.cliquer("nav-synchro");
        Ecran.trouver("#detail-attente .titre-volet", Label.class, titre -> titre.getText().equals("241"));
    }

    @Test
    void garder_envoie_la_valeur_que_le_bouton_montre() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        AtomicInteger fois = new AtomicInteger();
        serveur.avantReponse(() -> {
            if (fois.getAndIncrement() == 0) {
                modele.seance().poste().envoi().editer(
                        List.of(new Envoi.Saisie(new Cle("unite", U1), "places", 2, 5)));
            }
        });
        garderEnConflit(5);
    }

    /** Sends what was typed, decides the conflict that comes of it for this value, and sends that. */
    private void garderEnConflit(int valeur) throws Exception {
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("conflit", () -> modele.comptes().get().conflits() == 1);
        Ecran.sur(() -> {
            fenetre.ouvrir(Rubrique.SYNCHRO);
            return null;
        });
        Ecran.assurer(() -> {
            assertThat(Ecran.noeud("prendre-places", Button.class).getText()).isEqualTo("Prendre 1");
            assertThat(Ecran.noeud("garder-places", Button.class).getText()).isEqualTo("Garder " + valeur);
        });
        Ecran.cliquer("garder-places");
        Ecran.attendre("tranché", () -> modele.comptes().get().conflits() == 0);
        Ecran.attendre("au repos", () -> modele.situation().get().etat() == EtatLiaison.EN_LIGNE);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("envoyé", () -> modele.comptes().get().total() == 0);
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", valeur);
    }

    @Test
    void un_double_clic_ne_decide_pas_de_ce_qui_vient_sous_la_souris() throws Exception {
        atelier.lire();
        UUID autre = ServeurContrat.unite(2);
        atelier.saisir(U1, 4);
        atelier.saisir(autre, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        serveur.donnees.poser("unite", autre, "places", 1);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("conflits", () -> modele.comptes().get().conflits() == 2);
        Ecran.sur(() -> {
            fenetre.ouvrir(Rubrique.SYNCHRO);
            return null;
        });
        Ecran.trouver("#prendre-places", Button.class);
        boolean ferme = Ecran.sur(() -> {
            Ecran.noeud("prendre-places", Button.class).fire();
            return Ecran.noeud("detail", Node.class).isMouseTransparent();
        });
        assertThat(ferme).isTrue();
        assertThat(modele.comptes().get().conflits()).isOne();
        Ecran.attendre("souris", () -> !Ecran.noeud("detail", Node.class).isMouseTransparent());
    }

    @Test
    void un_refus_est_explique_et_peut_etre_abandonne() throws Exception {
        atelier.lire();
        serveur.donnees.refuserQuand(m -> "L’agrément en permet 4.");
        atelier.saisir(U1, 5);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("refus", () -> modele.comptes().get().refus() == 1);
        Ecran.sur(() -> {
            fenetre.ouvrir(Rubrique.SYNCHRO);
            return null;
        });
        Ecran.trouver("#renvoyer", Button.class);
        Ecran.trouver(".diagnostic", Label.class, l -> l.getText().contains("en permet 4"));
        Ecran.cliquer("abandonner");
        Ecran.attendre("abandonné", () -> modele.comptes().get().total() == 0);
    }

    @Test
    void ce_qui_est_refuse_s_exporte_avec_ses_raisons() throws Exception {
        atelier.lire();
        serveur.donnees.refuserQuand(m -> "L’agrément en permet 4.");
        atelier.saisir(U1, 5);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("refus", () -> modele.comptes().get().refus() == 1);
        Path fichier = dossier.resolve("bloquees.csv");
        Ecran.sur(() -> {
            fenetre.ouvrir(Rubrique.SYNCHRO);
            return null;
        });
        exporter(fichier);
        // it is there before all of it is written
        Ecran.assurer(() -> assertThat(Files.readString(fichier)).contains("Ma valeur").contains("Refusées")
                .contains("Modification").contains("L’agrément en permet 4.").contains(U1.toString()));
        assertThat(modele.comptes().get().refus()).isEqualTo(1);
    }

    @Test
    void un_programme_trop_vieux_ne_demande_pas_le_mot_de_passe_et_F9_essaie_encore() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        AtomicInteger reconnexions = new AtomicInteger();
        Ecran.sur(() -> {
            modele.surReconnexion(m -> reconnexions.incrementAndGet());
            return null;
        });
        serveur.statuts.put("/api/sync/pousser", 426);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("dit", () -> modele.situation().get().etat() == EtatLiaison.A_METTRE_A_JOUR);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("envoyé", () -> modele.comptes().get().total() == 0);
        assertThat(reconnexions).hasValue(0);
    }

    @Test
    void sans_serveur_l_atelier_travaille_et_le_dit() throws Exception {
        atelier.lire();
        serveur.close();
        atelier.saisir(U1, 4);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("hors ligne",
                () -> Ecran.noeud("etat-synchro", Label.class).getText().startsWith("Hors ligne depuis"));
        assertThat(modele.comptes().get().total()).isOne();
    }

    @Test
    void une_verification_qui_echoue_laisse_la_synchronisation_en_cours() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        CountDownLatch parti = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        serveur.avantReponse(() -> {
            parti.countDown();
            try {
                suite.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Ecran.taper(KeyCode.F9, false);
        assertThat(parti.await(60, TimeUnit.SECONDS)).isTrue();
        serveur.statuts.put("/api/sync/controle", 500);
        Ecran.sur(() -> {
            modele.verifierLaCopie();
            return null;
        });
        Ecran.attendre("dit", () -> String.valueOf(modele.annonce().get()).contains("réponse 500"));
        assertThat(modele.situation().get().etat()).isEqualTo(EtatLiaison.EN_COURS);
        suite.countDown();
        Ecran.attendre("envoyé", () -> modele.situation().get().etat() == EtatLiaison.EN_LIGNE
                && modele.comptes().get().total() == 0);
    }

    @Test
    void un_disque_en_panne_ne_met_pas_hors_ligne() throws Exception {
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("en ligne", () -> modele.situation().get().etat() == EtatLiaison.EN_LIGNE
                && modele.annonce().get() != null);
        modele.seance().poste().close();
        Ecran.sur(() -> {
            modele.annonce().set(null);
            modele.synchroniser();
            return null;
        });
        Ecran.attendre("dit", () -> modele.annonce().get() != null);
        // the link is told of a moment later
        Ecran.assurer(() -> assertThat(modele.situation().get().etat()).isEqualTo(EtatLiaison.EN_LIGNE));
    }

    private static int onglets() {
        return Ecran.scene().getRoot().lookupAll(".onglet").size();
    }

    @Test
    void les_onglets_s_ouvrent_une_fois_et_se_ferment_au_clavier() throws Exception {
        Ecran.cliquer("nav-synchro");
        Ecran.cliquer("nav-accueil");
        Ecran.cliquer("nav-synchro");
        Ecran.assurer(() -> assertThat(onglets()).isEqualTo(2));
        Ecran.taper(KeyCode.W, true);
        Ecran.assurer(() -> assertThat(onglets()).isOne());
        Ecran.taper(KeyCode.W, true);
        Ecran.assurer(() -> assertThat(onglets()).isOne());
        Ecran.cliquer("replier");
        assertThat(atelier.essai.portier.preferences().navigationRepliee()).isTrue();
    }

    @Test
    void Ctrl_K_va_a_un_ecran_sans_la_souris() throws Exception {
        Ecran.taper(KeyCode.K, true);
        Ecran.ecrire("palette-recherche", "synchronisation");
        Ecran.attendre("réponse", () -> Ecran.noeud("palette-reponses", ListView.class).getItems().size() == 1);
        Ecran.agir("#palette-recherche", TextField.class, champ -> Event.fireEvent(champ,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        Ecran.attendre("onglet", () -> Ecran.scene().lookup("#onglet-synchro") != null);
        Ecran.attendre("palette fermée", () -> palette("palette-recherche").isEmpty());
    }

    @Test
    void F6_passe_par_les_zones_de_la_table_puis_par_celles_de_la_fenetre() throws Exception {
        Ecran.sur(() -> {
            fenetre.ouvrir(Rubrique.de(modele.services().source().registre().descripteur("unite")));
            return null;
        });
        Ecran.attendre("une ligne expliquée", () -> Ecran.scene().lookup("#historique") != null);
        Set<String> zones = new HashSet<>();
        for (int fois = 0; fois < 12; fois++) {
            Ecran.taper(KeyCode.F6, false);
            Ecran.sur(() -> {
                for (Node noeud = Ecran.scene().getFocusOwner(); noeud != null; noeud = noeud.getParent()) {
                    zones.addAll(noeud.getStyleClass());
                }
                return null;
            });
        }
        assertThat(zones).contains("grille", "volet", "navigation", "barre-application");
    }

    @Test
    void ce_que_personne_n_attendait_est_dit_a_la_personne() throws Exception {
        Ecran.sur(() -> {
            fenetre.dire("Le programme a rencontré un problème.");
            return null;
        });
        Ecran.attendre("toast", () -> Ecran.scene().getRoot().lookupAll(".label").stream().anyMatch(
                n -> n.isVisible() && n instanceof Label l
                        && l.getText().equals("Le programme a rencontré un problème.")));
    }

    @Test
    void chaque_controle_de_la_fenetre_dit_son_nom() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        for (String lien : List.of("nav-accueil", "nav-synchro", "recherche-partout", "compte")) {
            Ecran.cliquer(lien);
            assertThat(Accessibilite.sansNom()).as(lien).isEmpty();
        }
    }

    @Test
    void une_reception_laisse_sous_la_main_ce_dont_on_decide() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        serveur.donnees.poser("unite", U1, "places", 1);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("conflit", () -> modele.comptes().get().conflits() == 1);
        Ecran.cliquer("nav-synchro");
        Ecran.agir("#garder-places", Button.class, Node::requestFocus);
        Node actif = Ecran.sur(() -> Ecran.scene().getFocusOwner());
        recevoirEncore();
        assertThat(Ecran.sur(() -> Ecran.scene().getFocusOwner())).isSameAs(actif);
        assertThat(Ecran.trouver("#garder-places", Button.class)).isSameAs(actif);
        serveur.donnees.poser("unite", U1, "numero", "999");
        recevoirEncore();
        Ecran.trouver("#detail-attente .titre-volet", Label.class, titre -> titre.getText().equals("999"));
    }

    private void recevoirEncore() throws Exception {
        Ecran.sur(() -> {
            modele.synchroniser();
            return null;
        });
        Ecran.attendre("reçu",
                () -> modele.seance().liaison().situation().etat() == EtatLiaison.EN_LIGNE);
        Ecran.images(1);
    }

    private static Optional<Node> palette(String id) {
        return Window.getWindows().stream().filter(w -> w instanceof Popup && w.isShowing())
                .map(w -> w.getScene().lookup("#" + id)).filter(n -> n != null).findFirst();
    }

    @Test
    void une_decision_vaut_pour_tous_les_conflits_avec_la_meme_personne_et_se_defait() throws Exception {
        atelier.lire();
        atelier.saisir(U1, 4);
        atelier.saisir(ServeurContrat.unite(2), 5);
        serveur.donnees.poser("unite", U1, "places", 1);
        serveur.donnees.poser("unite", ServeurContrat.unite(2), "places", 1);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("conflits", () -> modele.comptes().get().conflits() == 2);
        Ecran.cliquer("nav-synchro");
        assertThat(Ecran.trouver("#detail-attente #meme-choix", CheckBox.class).getText())
                .isEqualTo("Même choix pour l’autre conflit avec Romarin ÉRABLE");
        Ecran.agir("#meme-choix", CheckBox.class, meme -> meme.setSelected(true));
        Optional<Bilan> avant = modele.bilan().get();
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("reçu", () -> !modele.bilan().get().equals(avant));
        assertThat(Ecran.trouver("#detail-attente #meme-choix", CheckBox.class).isSelected()).as("after a reception")
                .isTrue();
        Ecran.cliquer("prendre-places");
        Ecran.attendre("tranchés", () -> modele.comptes().get().total() == 0);
        Ecran.assurer(() -> assertThat(modele.services().pile().aAnnuler().get()).isEqualTo("Décision sur 2 conflits"));
        Ecran.sur(() -> {
            modele.annuler();
            return null;
        });
        Ecran.attendre("défait", () -> modele.comptes().get().conflits() == 2);
    }

    @Test
    void le_centre_dit_ce_que_les_autres_ont_fait_et_ce_qui_attend_chez_eux() throws Exception {
        serveur.nouvelles = new NouvellesSync(List.of(new NouvellesSync.Nouvelle("unite", "modifier",
                List.of("places", "indication"), "Romarin ÉRABLE", Instant.now(), List.of(U1), 12)), false);
        serveur.conflits.add(new ConflitOuvert(UUID.randomUUID(), "unite", U1, "places",
                new ConflitChamp(2, 4, 9, "Romarin ÉRABLE", Instant.now()), "Violette AULNE", "PC-7", false, false,
                Instant.now()));
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("reçu", () -> !atelier.essai.seance.passage().partage().conflitsDesAutres().isEmpty());
        Ecran.cliquer("nav-synchro");
        Ecran.assurer(() -> assertThat(textes()).contains("12\u00a0unités", ", Places et Indication",
                "En conflit chez les autres",
                ", Places\u00a0: la décision revient à Violette AULNE"));
    }

    @Test
    void le_centre_dit_d_un_conflit_a_soi_ou_en_decider() throws Exception {
        UUID autre = ServeurContrat.unite(2);
        serveur.conflits.add(new ConflitOuvert(UUID.randomUUID(), "unite", autre, "places",
                new ConflitChamp(2, 4, 9, "Romarin ÉRABLE", Instant.now()), "Sauge NOISETIER", "PC-7", true, false,
                Instant.now()));
        serveur.conflits.add(new ConflitOuvert(UUID.randomUUID(), "unite", U1, "places",
                new ConflitChamp(2, 5, 9, "Romarin ÉRABLE", Instant.now()), "Sauge NOISETIER", "PC-1", true, true,
                Instant.now()));
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("reçu", () -> atelier.essai.seance.passage().partage().conflitsDesAutres().size() == 2);
        Ecran.cliquer("nav-synchro");
        Ecran.assurer(() -> assertThat(textes()).contains("En conflit ailleurs",
                ", Places\u00a0: à décider sur votre autre poste, PC-7, ou à saisir de nouveau ici",
                ", Places\u00a0: vous vouliez 5, à saisir de nouveau ou à abandonner"));
        Ecran.agir(".hyperlink", Hyperlink.class, lien -> lien.getText().equals("Abandonner"), Hyperlink::fire);
        Ecran.attendre("abandonné",
                () -> textes().stream().noneMatch(texte -> String.valueOf(texte).contains("vous vouliez")));
        assertThat(atelier.essai.seance.passage().partage().conflitsDesAutres()).hasSize(1);
    }

    @Test
    void le_centre_dit_ou_sa_saisie_s_est_fusionnee_avec_celle_d_un_autre() throws Exception {
        atelier.saisir(U1, 4);
        serveur.avantPoussee(() -> serveur.donnees.poser("unite", U1, "indication", "Nuit"));
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("fusionnée",
                () -> modele.bilan().get().filter(bilan -> bilan.fusionnees() == 1).isPresent());
        Ecran.cliquer("nav-synchro");
        Ecran.assurer(() -> assertThat(textes()).contains("Fusionnées à votre dernier envoi", "1\u00a0unité",
                ", Indication\u00a0: ce que d’autres y ont écrit entre-temps est gardé avec vos valeurs"));
    }

    @Test
    void ce_qui_attend_pour_une_table_disparue_est_montre_refuse_et_s_exporte() throws Exception {
        Cle disparue = new Cle("ancienne_table", UUID.randomUUID());
        atelier.essai.seance.poste().envoi().creer(disparue, Map.of("libelle", "Ma valeur"));
        atelier.saisir(U1, 4);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("l’autre saisie part", () -> Integer.valueOf(4)
                .equals(serveur.donnees.table("unite").get(U1).get("places")));
        Ecran.attendre("refus", () -> modele.comptes().get().refus() == 1);
        Ecran.cliquer("nav-synchro");
        Ecran.assurer(() -> assertThat(textes()).contains("Ma valeur", "libelle")
                .anyMatch(t -> t.contains("n’a plus la table «\u00a0ancienne_table\u00a0»")));
        assertThat(Ecran.sur(() -> Ecran.scene().lookup("#renvoyer"))).isNull();
        Path fichier = dossier.resolve("bloquees.csv");
        exporter(fichier);
        Ecran.assurer(() -> assertThat(Files.readString(fichier)).contains("ancienne_table", "Ma valeur",
                "n’a plus la table"));
        Ecran.cliquer("abandonner");
        Ecran.attendre("abandonné", () -> modele.comptes().get().total() == 0);
    }

    private List<String> textes() {
        return Ecran.scene().getRoot().lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList();
    }
}
