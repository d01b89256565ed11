package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;

/** A right that goes while what it allowed is under way. */
class RetraitTest {

    private static final ServeurDeTest SERVEUR = ServeurDeTest.demonstration();
    private static final UUID TERRAIN = UUID.nameUUIDFromBytes("terrain:pmi".getBytes(StandardCharsets.UTF_8));

    @AfterAll
    static void arreter() {
        SERVEUR.close();
    }

    @Test
    @Timeout(60)
    void une_poussee_qui_attend_une_ligne_ne_fait_plus_rien_une_fois_son_jeton_revoque() {
        String jeton = SERVEUR.connexion().jetons().delivrer(JeuDePages.SAUGE, "PC-perdu");
        CompletableFuture<HttpResponse<String>> poussee = SERVEUR.base().base().jdbi().inTransaction(autre -> {
            autre.createQuery("select id from terrain where id = ? for update").bind(0, TERRAIN).mapTo(UUID.class)
                    .one();
            CompletableFuture<HttpResponse<String>> demandee = CompletableFuture.supplyAsync(() -> decrire(jeton));
            while (SERVEUR.base().enAttente() == 0) {
                Thread.onSpinWait();
            }
            SERVEUR.connexion().jetons().revoquer(JeuDePages.SAUGE, "PC-perdu");
            return demandee;
        });

        HttpResponse<String> reponse = poussee.join();

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.body()).contains("\"code\":\"droits_changes\"");
        assertThat(lire("select count(*) from terrain where description = 'Volée'")).isZero();
        assertThat(decrire(jeton).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> decrire(String jeton) {
        String corps = """
                {"lot":[{"mutation":"%s","table":"terrain","id":"%s","op":"modifier",
                 "champs":{"description":{"base":null,"valeur":"Volée"}}}]}""".formatted(UUID.randomUUID(), TERRAIN);
        return SERVEUR.navigateur().poster(HttpRequest.BodyPublishers.ofString(corps), "/api/sync/pousser",
                "Authorization", "Bearer " + jeton, "Content-Type", "application/json");
    }

    private static int lire(String sql) {
        return SERVEUR.base().base().jdbi().withHandle((Handle h) -> h.createQuery(sql).mapTo(Integer.class).one());
    }
}
