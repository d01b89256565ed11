package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Ligne;

class ControleTest {

    private static final UUID U1 = ServeurContrat.unite(1);
    private static final UUID U2 = ServeurContrat.unite(2);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(500);
        atelier = new PosteEssai(serveur, dossier);
        atelier.synchroniser();
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void une_copie_fidele_est_dite_conforme_sans_rien_recevoir_de_plus() throws Exception {
        VerdictControle verdict = atelier.passage.controler(Suivi.muet());
        assertThat(verdict).returns(true, VerdictControle::conforme).returns(0, VerdictControle::reparees)
                .returns(505L, VerdictControle::lignes);
        assertThat(serveur.demandes).noneMatch(d -> d.contains("/tranche"));
        assertThat(atelier.passage.verdict()).contains(verdict);
    }

    @Test
    void repare_une_ligne_perdue_une_de_trop_et_une_perimee_sans_toucher_aux_saisies() throws Exception {
        UUID deTrop = TablesEssai.id(77);
        Ligne modele = Objects.requireNonNull(atelier.poste.cache().lire("unite", U2));
        abimer(ecriture -> {
            ecriture.supprimer("unite", U1);
            ecriture.ajouter("unite", List.of(new Ligne(deTrop, 3, valeurs(modele)),
                    modele.avec(2, 99).avecRevision(1)));
        });
        atelier.saisir(ServeurContrat.unite(9), "places", 2, 8);

        VerdictControle verdict = atelier.passage.controler(Suivi.muet());

        assertThat(verdict.conforme()).isTrue();
        assertThat(verdict.reparees()).isBetween(1, 3);
        assertThat(atelier.poste.cache().lire("unite", deTrop)).isNull();
        assertThat(atelier.vu(U1, "places")).isEqualTo(2);
        assertThat(atelier.vu(U2, "places")).isEqualTo(2);
        assertThat(atelier.vu(ServeurContrat.unite(9), "places")).isEqualTo(8);
        assertThat(atelier.poste.envoi().nombre()).isOne();
    }

    @Test
    void rattrape_d_abord_ce_qui_a_change_depuis() throws Exception {
        serveur.donnees.poser("unite", U1, "places", 7);
        assertThat(atelier.passage.controler(Suivi.muet()).conforme()).isTrue();
        assertThat(atelier.vu(U1, "places")).isEqualTo(7);
    }

    @Test
    void d_autres_qui_ecrivent_sans_arret_ne_font_pas_refaire_la_copie() {
        serveur.donnees.poser("unite", U1, "places", 7);
        try (ClientServeur client = new ClientServeur(AdresseServeur.lire(serveur.adresse()).orElseThrow(),
                "jeton-1")) {
            Controle controle = new Controle(client, atelier.poste.cache(), TablesEssai.REGISTRE,
                    atelier.poste.magasin(), Clock.systemUTC());
            assertThatThrownBy(() -> controle.faire(Suivi.muet(), new ReentrantLock(), () -> {
                // what is received is late again at once
            })).isInstanceOf(EchecServeur.class).hasMessageContaining("n’a pas pu être comparée");
        }
        assertThat(atelier.poste.cache().curseur()).isPresent();
    }

    @Test
    void se_fait_entre_deux_passages_et_recommence_quand_il_a_echoue() throws Exception {
        abimer(ecriture -> ecriture.supprimer("unite", U1));
        serveur.statuts.put("/api/sync/controle", 404);
        assertThat(atelier.recevoir().recues()).isEmpty();
        atelier.passage.entretenir(Suivi.muet());
        assertThat(atelier.passage.verdict()).isEmpty();
        atelier.passage.entretenir(Suivi.muet());
        assertThat(atelier.poste.cache().lire("unite", U1)).isNotNull();
        assertThat(atelier.passage.verdict()).hasValueSatisfying(v -> assertThat(v.reparees()).isOne());
    }

    @Test
    void une_comparaison_datee_d_une_horloge_en_avance_n_empeche_pas_la_suivante() throws Exception {
        atelier.passage.controler(Suivi.muet());
        Passage plusTot = new Passage(atelier.client, atelier.poste,
                Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)));
        abimer(ecriture -> ecriture.supprimer("unite", U1));
        plusTot.entretenir(Suivi.muet());
        assertThat(atelier.poste.cache().lire("unite", U1)).isNotNull();
    }

    private void abimer(java.util.function.Consumer<EcritureCache> geste) {
        try (EcritureCache ecriture = atelier.poste.cache().ecriture(atelier.poste.magasin())) {
            geste.accept(ecriture);
            ecriture.valider();
        }
    }

    private static Object[] valeurs(Ligne ligne) {
        Object[] valeurs = new Object[ligne.taille()];
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = ligne.valeur(i);
        }
        return valeurs;
    }
}
