package fr.siimop.modele.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.siimop.modele.amphi.verification.ProprieteAmphi;
import fr.siimop.modele.appariement.verification.ProprieteAppariement;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.listeappel.verification.ProprieteListeAppel;

class DocumentationTest {

    static Stream<Propriete> proprietes() {
        return Stream.<Propriete[]>of(ProprieteAmphi.values(), ProprieteListeAppel.values(), ProprieteAppariement
                .values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("proprietes")
    void dit_chaque_propriete_sous_son_numero(Propriete propriete) throws IOException {
        assertThat(Documentation.texte()).contains("| " + propriete.numero() + " | " + propriete.enonce() + " |");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void dit_chaque_code_de_faute(CodeFaute code) throws IOException {
        assertThat(Documentation.texte()).contains("`" + code.code() + "`");
    }

    static Stream<CodeFaute> codes() {
        return Stream.of(CodeFaute.values());
    }
}
