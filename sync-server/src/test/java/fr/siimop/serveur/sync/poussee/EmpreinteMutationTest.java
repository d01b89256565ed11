package fr.siimop.serveur.sync.poussee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.sync.Json;

/** Outcomes are kept for months under these names: a mutation sent again after an update must still be known. */
class EmpreinteMutationTest {

    @Test
    void est_celle_d_un_texte_qui_ne_change_pas_d_une_version_a_l_autre() throws Exception {
        String texte = "{acte=null, champs={nom={base=\"Le Goff\", valeur=\"Le \\\"Goff\\\"\\né\"}, "
                + "rang={base=12, valeur=true}}, mutation=\"0a\", ordre=[1,{\"b\":2,\"a\":\"x\"}], vide={}}";
        assertThat(empreinte("""
                {"vide": {}, "mutation": "0a", "champs": {"rang": {"valeur": true, "base": 12},
                 "nom": {"valeur": "Le \\"Goff\\"\\né", "base": "Le Goff"}}, "acte": null,
                 "ordre": [1, {"b": 2, "a": "x"}]}""")).isEqualTo(hachage(texte));
    }

    @Test
    void ne_depend_pas_de_l_ordre_des_cles_mais_de_chaque_valeur() {
        assertThat(empreinte("{\"a\":1,\"b\":\"2\"}")).isEqualTo(empreinte("{\"b\":\"2\",\"a\":1}"))
                .isNotEqualTo(empreinte("{\"a\":1,\"b\":2}")).isNotEqualTo(empreinte("{\"a\":\"1, b=2\"}"));
    }

    private static String empreinte(String json) {
        return EmpreinteMutation.de(Json.MAPPER.readTree(json));
    }

    private static String hachage(String texte) throws Exception {
        return Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
    }
}
