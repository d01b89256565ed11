package fr.siimop.serveur.pages;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;
import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.Navigateur;
import fr.siimop.serveur.essai.ServeurDeTest;
import fr.siimop.serveur.stockage.Depot;

/** The page « Mes terrains » as an RTS uses it. */
class TerrainsTest {

    private static final String LILAS = "lilas.tremble@exemple.fr";
    private static final String BASILE = "basile.saule@exemple.fr";

    private final ServeurDeTest serveur = ServeurDeTest.demonstration();
    private final Navigateur lilas = serveur.navigateur();
    private final UUID terrain = JeuDePages.terrain("pediatrie");

    TerrainsTest() {
        lilas.connecter(LILAS);
    }

    @AfterEach
    void arreter() {
        serveur.close();
    }

    @Test
    void montre_ses_terrains_a_leur_rts_et_a_lui_seul() {
        String page = lilas.lire("/terrains").body();
        assertThat(page).contains("Pédiatrie générale", "Néonatologie", "Pédiatrie et PMI",
                "CHU de Tours – Les Tilleuls", "Dr\u00a0Lilas TREMBLE", "RTS, depuis le 01/01/2020")
                .doesNotContain("Gériatrie aiguë");
        Navigateur ars = serveur.navigateur();
        ars.connecter("ars@demo.siimop");
        assertThat(ars.lire("/terrains").statusCode()).isEqualTo(403);
    }

    @Test
    void qui_arrivera_n_y_est_pas_depuis() {
        serveur.base().base().jdbi().useHandle(base -> base.execute("insert into intervenant (id, tx, portee, terrain, "
                + "personne, role, debut) select ?, tx, portee, terrain, personne, 'ENCADRANT', date '2026-11-30' "
                + "from intervenant where terrain = ? and role = 'RTS'", new UUID(7, 7), terrain));
        assertThat(lilas.lire("/terrains").body()).contains("Encadrant, à compter du 30/11/2026",
                "RTS, depuis le 01/01/2020");
    }

    /** As a successor whose request was accepted: named on the terrain, and nowhere else. */
    @Test
    void celui_qui_porte_un_terrain_n_a_pas_besoin_de_la_fonction() {
        serveur.base().base().jdbi().useHandle(base -> base
                .execute("delete from fonction where personne = ? and type = 'RTS'", JeuDePages.LILAS));
        Navigateur nomme = serveur.navigateur();
        nomme.connecter(LILAS);
        assertThat(nomme.lire("/terrains").body()).contains("Pédiatrie générale");
        assertThat(nomme.lire("/informations").body()).contains("Mes terrains", "Depuis le 1er janvier 2020");
        serveur.base().base().jdbi().useHandle(base -> base
                .execute("update intervenant set fin = '2026-01-01' where personne = ?", JeuDePages.LILAS));
        assertThat(nomme.lire("/terrains").statusCode()).isEqualTo(403);
    }

    @Test
    void l_rts_ecrit_lui_meme_la_description() {
        assertThat(decrire("", "Douze lits, une garde sur place.").statusCode()).isEqualTo(303);
        assertThat(lilas.lire("/terrains?fait=description").body()).contains("Douze lits, une garde sur place.",
                "La description est enregistrée.");

        HttpResponse<String> refus = decrire("ce que montrait une vieille page", "Quinze lits.");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("a changé depuis que vous avez ouvert la page", "Quinze lits.");
        assertThat(lilas.lire("/terrains").body()).doesNotContain("Quinze lits.");
    }

    @Test
    void une_demande_attend_la_decision_de_l_ars_sans_rien_changer() {
        assertThat(demander("LIBELLE", "libelle", "Pédiatrie et urgences", "precision_rts", "Fusion des deux services")
                .statusCode()).isEqualTo(303);
        DemandeTerrain demande = demandes().getFirst();
        assertThat(demande.objet()).isEqualTo(ObjetDemande.LIBELLE);
        assertThat(demande.demandeur()).isEqualTo(JeuDePages.LILAS);
        assertThat(demande.etat()).isEqualTo(EtatDemande.EN_ATTENTE);
        assertThat(lilas.lire("/terrains").body()).contains("«\u00a0Pédiatrie et urgences\u00a0»", "En attente",
                "Fusion des deux services", "Déposée le 20/11/2026 par Dr\u00a0Lilas TREMBLE", ">Pédiatrie générale<");
        assertThat(portee()).isEqualTo("TOURS");

        lilas.poster("/terrains/" + terrain + "/demandes/" + demande.id() + "/retrait", "jeton",
                lilas.jeton("/terrains"));
        assertThat(demandes().getFirst().etat()).isEqualTo(EtatDemande.RETIREE);
        assertThat(lilas.lire("/terrains").body()).contains("Retirée le 20/11/2026.");
    }

    @Test
    void dit_tout_ce_qui_manque_et_garde_ce_qui_est_tape() {
        HttpResponse<String> refus = demander("SUCCESSEUR", "prenom", "Prune", "nom", "", "email", "pas une adresse",
                "rpps", "10100000001", "depuis", "bientôt");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("<title>Erreur\u00a0: Mes terrains", "value=\"Prune\"",
                "value=\"pas une adresse\"", "bientôt");
        assertThat(demandes()).isEmpty();
        HttpResponse<String> autre = demander("SUCCESSEUR", "prenom", "Prune", "depuis", "2027-05-03");
        assertThat(autre.body()).contains("«\u00a0Nom\u00a0» manque.", "«\u00a0Adresse email\u00a0» manque.");
        assertThat(demander("CORRECTION").body()).contains("«\u00a0Précisions du RTS\u00a0» manque.");
    }

    @Test
    void n_accepte_rien_d_un_autre_ni_sans_le_jeton_de_la_page() {
        Navigateur basile = serveur.navigateur();
        basile.connecter(BASILE);
        assertThat(basile.poster("/terrains/" + terrain + "/demandes", "jeton", basile.jeton("/terrains"), "objet",
                "CORRECTION", "precision_rts", "Ce terrain est à moi").statusCode()).isEqualTo(403);
        assertThat(lilas.poster("/terrains/" + terrain + "/demandes", "objet", "CORRECTION", "precision_rts", "x")
                .statusCode()).isEqualTo(403);
        assertThat(demandes()).isEmpty();
    }

    @Test
    void au_dela_de_vingt_demandes_en_attente_les_autres_patientent() {
        for (int i = 0; i < 20; i++) {
            assertThat(demander("CORRECTION", "precision_rts", "Correction " + i).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> refus = demander("CORRECTION", "precision_rts", "Encore une");
        assertThat(refus.statusCode()).isEqualTo(422);
        assertThat(refus.body()).contains("20 demandes attendent déjà", "Encore une");
    }

    @Test
    void un_fichier_joint_se_telecharge_et_ne_s_affiche_jamais() throws Exception {
        assertThat(joindre("C:\\livret d’accueil.pdf", "%PDF-1.7 livret").statusCode()).isEqualTo(303);
        String page = lilas.lire("/terrains?fait=fichier").body();
        assertThat(page).contains("Le fichier est joint.", "livret d’accueil.pdf",
                "PDF, 1\u00a0Ko, ajouté le 20/11/2026");
        String lien = page.substring(page.indexOf("/terrains/" + terrain + "/fichiers/"));
        String chemin = lien.substring(0, lien.indexOf('"'));
        HttpResponse<String> fichier = lilas.lire(chemin);
        assertThat(fichier.body()).isEqualTo("%PDF-1.7 livret");
        assertThat(fichier.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename*=UTF-8''livret%20d%E2%80%99accueil.pdf");
        assertThat(fichier.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        Navigateur basile = serveur.navigateur();
        basile.connecter(BASILE);
        assertThat(basile.lire(chemin).statusCode()).isEqualTo(403);

        lilas.poster(chemin + "/retrait", "jeton", lilas.jeton("/terrains"));
        assertThat(lilas.lire("/terrains").body()).doesNotContain("livret d’accueil.pdf");
        assertThat(lilas.lire(chemin).statusCode()).isEqualTo(404);
    }

    @Test
    void un_fichier_trop_gros_ou_d_un_autre_type_est_refuse_en_une_phrase() {
        assertThat(joindre("livret.pdf", "MZ programme").body()).contains("Ce type de fichier ne se joint pas.");
        HttpResponse<String> gros = joindre("livret.pdf", "%PDF-1.7" + "x".repeat(11 << 20));
        assertThat(gros.statusCode()).isEqualTo(422);
        assertThat(gros.body()).contains("Le fichier dépasse 10\u00a0Mo.");
        assertThat(joindre("", "").body()).contains("Le fichier est vide.");
    }

    private HttpResponse<String> joindre(String nom, String contenu) {
        String bord = "----bord";
        String corps = "--" + bord + "\r\nContent-Disposition: form-data; name=\"jeton\"\r\n\r\n"
                + lilas.jeton("/terrains") + "\r\n--" + bord
                + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + nom
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + contenu + "\r\n--" + bord + "--\r\n";
        return lilas.poster(HttpRequest.BodyPublishers.ofString(corps), "/terrains/" + terrain + "/fichiers",
                "Content-Type", "multipart/form-data; boundary=" + bord);
    }

    private HttpResponse<String> decrire(String avant, String texte) {
        return lilas.poster("/terrains/" + terrain + "/description", "jeton", lilas.jeton("/terrains"), "avant", avant,
                "description", texte);
    }

    private HttpResponse<String> demander(String objet, String... champs) {
        String[] tous = new String[champs.length + 4];
        System.arraycopy(new String[]{"jeton", lilas.jeton("/terrains"), "objet", objet}, 0, tous, 0, 4);
        System.arraycopy(champs, 0, tous, 4, champs.length);
        return lilas.poster("/terrains/" + terrain + "/demandes", tous);
    }

    private List<DemandeTerrain> demandes() {
        return serveur.base().base().jdbi().withHandle(base -> new Depot().toutes(base, DEMANDE_TERRAIN).stream()
                .map(ligne -> DEMANDE_TERRAIN.creer(ligne.ligne())).toList());
    }

    private String portee() {
        return serveur.base().base().jdbi().withHandle(base -> base.createQuery("select portee from demande_terrain")
                .mapTo(String.class).one());
    }
}
