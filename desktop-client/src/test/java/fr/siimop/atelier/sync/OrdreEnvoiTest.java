package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.sync.Operation;

class OrdreEnvoiTest {

    @TempDir
    private Path dossier;

    /** The halves of an id are signed in Java, its bytes are not in the bases. */
    @Test
    void les_lignes_d_un_geste_partent_dans_l_ordre_de_leurs_identifiants_et_les_gestes_l_un_apres_l_autre()
            throws Exception {
        AtomicLong instant = new AtomicLong();
        Clock horloge = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(instant.incrementAndGet());
            }
        };
        List<UUID> premiers = ids(9, 0x7fL, 0xffL, 0x01L);
        List<UUID> seconds = ids(1, 0x80L, 0x02L);
        Espace espace = Espace.de(dossier, "http://localhost:1", "ars@demo.siimop");
        try (Envoi envoi = Envoi.ouvrir(espace, horloge, UUID::randomUUID).objet()) {
            envoi.editer(saisies(premiers));
            envoi.editer(saisies(seconds));
            assertThat(envoi.toutes().stream().sorted(new OrdreEnvoi(RegistreSiimop.REGISTRE)).map(EnAttente::id))
                    .containsExactly(premiers.get(2), premiers.get(0), premiers.get(1), seconds.get(1),
                            seconds.get(0));
        }
    }

    /** A key that one row gives up may be the one that the next takes. */
    @Test
    void l_ordre_de_deux_lots_ne_dit_rien_s_ils_sont_d_un_geste_qui_ne_touche_pas_aux_cles() {
        OrdreEnvoi ordre = new OrdreEnvoi(RegistreSiimop.REGISTRE);
        List<EnAttente> lot = List.of(attente("telephone", 1));
        assertThat(ordre.indiffere(lot, List.of(attente("prenom", 1)))).isTrue();
        assertThat(ordre.indiffere(lot, List.of(attente("email", 1)))).isFalse();
        assertThat(ordre.indiffere(lot, List.of(attente("telephone", 2)))).isFalse();
        assertThat(
                ordre.indiffere(lot, List.of(Objects.requireNonNull(attente("telephone", 1).supprimer(Instant.EPOCH)))))
                .isFalse();
        assertThat(ordre.indiffere(lot, List.of(attente("telephone", 1).envoyer(new UUID(0, 9))))).isFalse();
    }

    private static EnAttente attente(String champ, long moment) {
        return Objects.requireNonNull(EnAttente
                .nouvelle(new Cle("personne", new UUID(moment, 1)), Operation.MODIFIER, Instant.ofEpochMilli(moment))
                .editer(champ, null, "02", Instant.ofEpochMilli(moment)));
    }

    private static List<UUID> ids(int fin, Long... debuts) {
        return Arrays.stream(debuts).map(debut -> new UUID(debut << 56, fin)).toList();
    }

    private static List<Envoi.Saisie> saisies(List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Envoi.Saisie(new Cle("personne", ids.get(i)), "telephone", null, "02" + i)).toList();
    }
}
