package fr.siimop.modele.tableur.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

class LecteurXmlTest {

    @Test
    void dit_les_memes_evenements_que_le_lecteur_du_jdk() throws Exception {
        Random hasard = new Random(1);
        for (int i = 0; i < 200; i++) {
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!-- - x -->");
            element(xml, hasard, 0);
            assertThat(notre(xml.toString())).isEqualTo(jdk(xml.toString()));
        }
    }

    private static void element(StringBuilder xml, Random hasard, int niveau) {
        String nom = hasard.nextBoolean() ? "a" : "p:élément-" + hasard.nextInt(3);
        xml.append('<').append(nom).append(niveau == 0 ? " xmlns:p='p'" : "");
        xml.append(hasard.nextBoolean() ? " x = \"1 &lt;&#10;\n'\"" : "")
                .append(hasard.nextBoolean() ? " p:y='é'" : "");
        if (niveau > 0 && hasard.nextInt(4) == 0) {
            xml.append(" />");
            return;
        }
        xml.append('>');
        for (int enfant = hasard.nextInt(niveau > 4 ? 1 : 4); enfant > 0; enfant--) {
            xml.append(hasard.nextBoolean() ? "texte &amp; &#x1F600;é\r\n" : "<!-- x --><![CDATA[<]]]]>");
            element(xml, hasard, niveau + 1);
        }
        xml.append("</").append(nom).append(" >");
    }

    private static String notre(String texte) throws IOException {
        LecteurXml xml = new LecteurXml(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)));
        StringBuilder journal = new StringBuilder();
        for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
            switch (e) {
                case DEBUT -> journal.append('<').append(xml.nom()).append(xml.attribut("x")).append(xml.attribut("y"));
                case FIN -> journal.append("</").append(xml.nom());
                default -> journal.append(xml.texte());
            }
        }
        return journal.toString().replace('\n', ' ');
    }

    private static String jdk(String texte) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new java.io.StringReader(texte));
        StringBuilder journal = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> journal.append('<').append(xml.getLocalName())
                        .append(xml.getAttributeValue(null, "x")).append(xml.getAttributeValue("p", "y"));
                case XMLStreamConstants.END_ELEMENT -> journal.append("</").append(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> journal.append(xml.getText());
                default -> {
                    // comments
                }
            }
        }
        return journal.toString().replace('\n', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void lit_l_encodage_declare(String encodage) throws IOException {
        String texte = "<?xml version='1.0' encoding='" + encodage.replaceAll("[LB]E$", "") + "'?><a>é</a>";
        LecteurXml xml = new LecteurXml(new ByteArrayInputStream(texte.getBytes(Charset.forName(encodage))));
        xml.suivant();
        assertThat(xml.contenu()).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "</a>", "<a b>", "<a b=c/>",
        "<a b=\"c/>",
        "<a>&x;</a>", "<a>&#0;</a>", "<a>&#xFFFFFFFF;</a>", "<a>&amp</a>", "<a>\u0001</a>", "<a", "<", "<!", "<!--",
        "<?x", "<a><![CDATA[", "<![CDATA[x]]>", "<!DOCTYPE a><a/>", "<a><!ENTITY x></a>", "<a b='1' <c/>"})
    void refuse_ce_qui_n_est_pas_du_xml(String texte) {
        assertThatThrownBy(() -> notre(texte)).isInstanceOf(XmlInvalide.class);
    }
}
