package fr.siimop.serveur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import fr.siimop.serveur.essai.Navigateur;
import fr.siimop.serveur.essai.ServeurDeTest;

class PagesTest {

    private static final ServeurDeTest SERVEUR = ServeurDeTest.demonstration();

    @AfterAll
    static void arreter() {
        SERVEUR.close();
    }

    @Test
    void montre_la_fiche_d_un_interne() {
        assertThat(page("ancolie.fougere@interne.exemple.fr", "/parcours")).contains("Ancolie FOUGÈRE", "14/03/1999",
                "DES Gériatrie", "DES - Phase approfondissement", "Faculté de Tours - Médecine", "2207004331B",
                "ECN-2022", "Fiche d’Ancolie", "24004331", "SUBDI TOURS");
    }

    @Test
    void montre_les_semestres_du_dernier_au_premier_avec_leur_etat_en_mots() {
        String page = page("ancolie.fougere@interne.exemple.fr", "/parcours");
        String tableau = page.substring(page.indexOf("<table"));
        assertThat(tableau).containsSubsequence("Novembre 2026", "Soins de suite gériatriques", "En cours", "Mai 2026",
                "Validé (gestionnaire)", "Novembre 2025", "Aucune activité enregistrée", "À compléter", "Mai 2025",
                "Inter-CHU", "Non évalué", "Novembre 2024", "Disponibilité", "Sans stage", "Mai 2024",
                "Surnombre non validant", "Congé de maternité", "Non validé", "Mai 2023", "Novembre 2022",
                "Gériatrie aiguë", "CHU de Tours – Les Tilleuls", "Validé");
    }

    @Test
    void explique_un_semestre_manquant_et_un_semestre_sans_evaluation() {
        assertThat(page("ancolie.fougere@interne.exemple.fr", "/parcours")).contains("2 points à régler",
                "Novembre\u00a02025 manque.", "Dites à la scolarité", "Mai\u00a02025 n’a pas d’évaluation.",
                "terminé depuis le 2 novembre 2025");
    }

    @Test
    void dit_qu_aucun_parcours_n_a_ete_trouve() {
        assertThat(page("muscade.if@interne.exemple.fr", "/parcours"))
                .contains("Aucun parcours n’a été trouvé pour cet étudiant.").doesNotContain("<table");
    }

    @Test
    void montre_les_douze_champs_d_un_poste() {
        String page = page("lilas.tremble@exemple.fr", "/postes");
        assertThat(page).contains("3\u00a0postes, 8\u00a0places");
        assertThat(page.substring(page.indexOf("24000213") - 300)).contains("Pédiatrie", "Réanimation pédiatrique",
                "Simple\u00a0: Accès référent", "6\u00a0mois", "24000213", "Néonatologie", "Urgences incluses",
                "CHU de Tours – Les Tilleuls", "Dr\u00a0Lilas TREMBLE", "SUBDI TOURS",
                "3\u00a0postes restants à attribuer sur les 3 ouverts", "Validé par l’ARS");
        assertThat(page).contains("Décalé", "1\u00a0poste restant à attribuer sur le poste ouvert",
                "En attente de validation par l’ARS");
    }

    @Test
    void dit_qu_aucun_poste_n_est_ouvert_sur_un_terrain() {
        assertThat(page("basile.saule@exemple.fr", "/postes"))
                .contains("Aucun poste n’est ouvert sur votre terrain&nbsp;: Gériatrie aiguë");
    }

    @Test
    void renvoie_vers_l_atelier_ceux_dont_c_est_l_outil() {
        assertThat(page("ars@demo.siimop", "/atelier")).contains("Ouvrez l’atelier", "ARS", SERVEUR.adresse());
        assertThat(page("iris.roseau@exemple.fr", "/atelier")).contains("Aucune fonction n’est en cours");
    }

    @Test
    void montre_ses_informations_a_chacun() {
        assertThat(page("ars@demo.siimop", "/informations")).contains("Sauge NOISETIER", "sauge.noisetier@exemple.fr",
                "ARS", "SUBDI TOURS", "Depuis le 1er janvier 2020");
    }

    @Test
    void ferme_a_chacun_les_pages_des_autres() {
        assertThat(lire("lilas.tremble@exemple.fr", "/parcours").statusCode()).isEqualTo(403);
        assertThat(lire("lilas.tremble@exemple.fr", "/parcours").body()).contains("n’est pas pour votre compte");
        assertThat(lire("ars@demo.siimop", "/postes").statusCode()).isEqualTo(403);
        for (String chemin : new String[]{"/", "/parcours", "/postes", "/atelier", "/informations"}) {
            assertThat(SERVEUR.navigateur().lire(chemin).statusCode()).as(chemin).isEqualTo(303);
        }
    }

    @Test
    void retient_le_theme_choisi() {
        Navigateur navigateur = SERVEUR.navigateur();
        assertThat(navigateur.lire("/connexion").body()).contains("(prefers-color-scheme: dark)");
        assertThat(navigateur.poster("/theme", "theme", "sombre", "retour", "/connexion").headers()
                .firstValue("Location").orElseThrow()).endsWith("/connexion");
        assertThat(navigateur.lire("/connexion").body()).contains("sombre.css\" media=\"all\"");
        navigateur.poster("/theme", "theme", "clair", "retour", "/connexion");
        assertThat(navigateur.lire("/connexion").body()).doesNotContain("sombre.css");
    }

    private static String page(String compte, String chemin) {
        HttpResponse<String> reponse = lire(compte, chemin);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private static HttpResponse<String> lire(String compte, String chemin) {
        Navigateur navigateur = SERVEUR.navigateur();
        assertThat(navigateur.connecter(compte).statusCode()).isEqualTo(303);
        return navigateur.lire(chemin);
    }
}
