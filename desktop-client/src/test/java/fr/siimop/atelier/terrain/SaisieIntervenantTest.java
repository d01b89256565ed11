package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;

/** A practitioner who is not in the list: what a person does while the workbench looks for one of his name. */
class SaisieIntervenantTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final FondRetenu fond = new FondRetenu();
    private EcranTable ecran;

    @BeforeEach
    void ouvrir() throws Exception {
        Ecran.ouvrir();
        Ecran.montrer(() -> {
            ecran = EcranTerrains.creer(ServicesGrille.de(base, base, fond));
            return ecran;
        });
        Ecran.attendre("lignes", () -> ecran.modele().pret().get());
        Ecran.sur(() -> {
            ecran.modele().selection().choisir(0, 0);
            ecran.fiche().ouvrir();
            return null;
        });
    }

    @AfterEach
    void fermer() throws Exception {
        Ecran.sur(() -> {
            ecran.close();
            return null;
        });
        Ecran.fermer();
    }

    private UUID connue() {
        UUID id = UUID.randomUUID();
        base.ajouter(PERSONNE,
                new Personne(id, "Mme", "SORBIER", "Iris", null, null, null, null, null, Source.LOCAL));
        return id;
    }

    private void saisir() throws Exception {
        String changer = "Changer le RTS, ajouter un intervenant…";
        Ecran.attendre("bouton", () -> bouton(changer) != null);
        Ecran.sur(() -> {
            bouton(changer).fire();
            return null;
        });
        Ecran.attendre("clavier", () -> "choix-personne".equals(Ecran.scene().getFocusOwner().getId()));
        Ecran.sur(() -> {
            ((ToggleButton) Ecran.scene().lookup("#personne-absente")).setSelected(true);
            return null;
        });
        Ecran.ecrire("nouveau-prenom", "Iris");
        Ecran.ecrire("nouveau-nom", "SORBIER");
    }

    private Button bouton(String texte) {
        return ecran.fiche().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> texte.equals(b.getText())).findFirst().orElse(null);
    }

    private boolean dit(String texte) {
        return ecran.fiche().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    /** Works at once, until it is held. */
    private static final class FondRetenu implements Executor {

        private final List<Runnable> retenues = new ArrayList<>();
        private boolean retenu;

        @Override
        public synchronized void execute(Runnable tache) {
            if (retenu) {
                retenues.add(tache);
            } else {
                Thread.startVirtualThread(tache);
            }
        }

        synchronized void retenir() {
            retenu = true;
        }

        /** Returns when what was held is done, and what it had to say on the screen is said. */
        void rendre() throws Exception {
            List<Runnable> rendues;
            synchronized (this) {
                retenu = false;
                rendues = List.copyOf(retenues);
                retenues.clear();
            }
            rendues.forEach(Runnable::run);
            Ecran.sur(() -> null);
        }
    }

    private Intervenant seul() {
        assertThat(base.lignes("intervenant")).hasSize(1);
        return INTERVENANT.creer(base.lignes("intervenant").getFirst());
    }

    @Test
    void la_date_et_le_role_ecrits_sont_ceux_que_l_on_voit_en_repondant() throws Exception {
        UUID connue = connue();
        saisir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        Ecran.ecrire("debut-intervenant", "31/02/2027");
        Ecran.cliquer("homonyme-" + connue);
        assertThat(Ecran.sur(() -> dit("«\u00a031/02/2027\u00a0» n’est pas une date"))).isTrue();
        assertThat(base.actes).isEmpty();
        Ecran.ecrire("debut-intervenant", "03/05/2027");
        Ecran.sur(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<RoleIntervenant> role = (ChoiceBox<RoleIntervenant>) Ecran.scene().lookup("#role");
            role.setValue(RoleIntervenant.values()[1]);
            return null;
        });
        Ecran.cliquer("homonyme-" + connue);
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(seul().debut()).isEqualTo(LocalDate.of(2027, 5, 3));
        assertThat(seul().role()).isEqualTo(RoleIntervenant.values()[1]);
        assertThat(seul().personne()).isEqualTo(connue);
    }

    @Test
    void celui_que_l_on_cree_commence_le_jour_que_l_on_voit_en_repondant() throws Exception {
        connue();
        saisir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("question", () -> dit("Iris SORBIER existe déjà"));
        Ecran.ecrire("debut-intervenant", "03/05/2027");
        Ecran.cliquer("homonyme-non");
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(seul().debut()).isEqualTo(LocalDate.of(2027, 5, 3));
    }

    @Test
    void annuler_pendant_la_recherche_n_ecrit_rien() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.sur(() -> {
            bouton("Annuler").fire();
            return null;
        });
        fond.rendre();
        assertThat(base.actes).isEmpty();
        assertThat(base.lignes("personne")).isEmpty();
    }

    @Test
    void passer_a_une_autre_ligne_pendant_la_recherche_n_ecrit_rien() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.sur(() -> {
            ecran.modele().selection().choisir(1, 0);
            return null;
        });
        fond.rendre();
        assertThat(base.actes).isEmpty();
        assertThat(base.lignes("intervenant")).isEmpty();
    }

    @Test
    void changer_le_nom_pendant_la_recherche_laisse_enregistrer_le_nouveau() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.ecrire("nouveau-nom", "CORMIER");
        fond.rendre();
        assertThat(base.actes).isEmpty();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.attendre("écrit", () -> base.actes.size() == 1);
        assertThat(PERSONNE.creer(base.lignes("personne").getFirst()).nom()).isEqualTo("CORMIER");
    }

    @Test
    void un_double_clic_ne_cree_qu_une_personne() throws Exception {
        saisir();
        fond.retenir();
        Ecran.cliquer("enregistrer-intervenant");
        Ecran.cliquer("enregistrer-intervenant");
        fond.rendre();
        assertThat(base.lignes("personne")).hasSize(1);
        assertThat(seul().role()).isEqualTo(RoleIntervenant.RTS);
    }

    @Test
    void une_recherche_qui_echoue_se_refait() throws Exception {
        List<String> dits = new ArrayList<>();
        RechercheEnFond recherche = new RechercheEnFond(ServicesGrille.de(base, base, Runnable::run, Runnable::run),
                new VBox());
        assertThatThrownBy(() -> recherche.lancer(() -> {
            throw new IllegalStateException("disque");
        }, trouve -> dits.add("trouvé"), () -> dits.add("échec"))).hasMessage("disque");
        recherche.lancer(() -> 1, trouve -> dits.add("trouvé " + trouve), () -> dits.add("échec"));
        assertThat(dits).containsExactly("échec", "trouvé 1");
    }
}
