package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;

/** More requests than there are connections. */
class AffluenceTest {

    private static final UUID TERRAIN = UUID.nameUUIDFromBytes("terrain:pmi".getBytes(StandardCharsets.UTF_8));
    private static final int POUSSEES = 14;
    private static final int SIMULTANEES = 6;

    @Test
    @Timeout(60)
    void on_lit_encore_quand_tous_ceux_qui_ecrivent_attendent_la_meme_ligne() {
        try (ServeurDeTest serveur = ServeurDeTest.demonstration();
                ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
            String jeton = serveur.connexion().jetons().delivrer(JeuDePages.SAUGE, "PC-essai");
            List<CompletableFuture<HttpResponse<String>>> poussees = serveur.base().base().jdbi()
                    .inTransaction(autre -> {
                        autre.createQuery("select id from terrain where id = ? for update").bind(0, TERRAIN)
                                .mapTo(UUID.class).one();
                        List<CompletableFuture<HttpResponse<String>>> demandees = IntStream.range(0, POUSSEES)
                                .mapToObj(i -> CompletableFuture.supplyAsync(() -> decrire(serveur, jeton), agents))
                                .toList();
                        while (serveur.base().enAttente() < SIMULTANEES) {
                            Thread.onSpinWait();
                        }
                        assertThat(lire(serveur, jeton, agents, "/sante")).isEqualTo(200);
                        assertThat(lire(serveur, jeton, agents, "/api/sync/schema")).isEqualTo(200);
                        return demandees;
                    });
            assertThat(poussees.stream().map(CompletableFuture::join)).extracting(HttpResponse::statusCode)
                    .containsOnly(200);
        }
    }

    /** Sooner than those who write give up. */
    private static int lire(ServeurDeTest serveur, String jeton, Executor agents, String chemin) {
        return CompletableFuture.supplyAsync(
                () -> serveur.navigateur().lire(chemin, "Authorization", "Bearer " + jeton).statusCode(), agents)
                .orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static HttpResponse<String> decrire(ServeurDeTest serveur, String jeton) {
        String corps = """
                {"lot":[{"mutation":"%s","table":"terrain","id":"%s","op":"modifier",
                 "champs":{"description":{"base":null,"valeur":"Fermé lundi"}}}]}"""
                .formatted(UUID.randomUUID(), TERRAIN);
        return serveur.navigateur().poster(HttpRequest.BodyPublishers.ofString(corps), "/api/sync/pousser",
                "Authorization", "Bearer " + jeton, "Content-Type", "application/json");
    }
}
