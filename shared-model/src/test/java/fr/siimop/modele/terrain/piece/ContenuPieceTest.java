package fr.siimop.modele.terrain.piece;

import static fr.siimop.modele.echantillon.Echantillons.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;

class ContenuPieceTest {

    @Test
    void reconnait_un_document_a_son_contenu() throws IOException {
        assertThat(type(octets("%PDF-1.7\n…"))).isEqualTo(TypePiece.PDF);
        assertThat(type(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})).isEqualTo(TypePiece.PNG);
        assertThat(type(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})).isEqualTo(TypePiece.JPEG);
        assertThat(type(archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(TypePiece.DOCX);
        assertThat(type(archive("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(TypePiece.XLSX);
        assertThat(type(archive("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(TypePiece.PPTX);
        for (TypePiece libre : List.of(TypePiece.ODT, TypePiece.ODS, TypePiece.ODP)) {
            assertThat(type(libre(libre.mime(), "content.xml"))).isEqualTo(libre);
        }
    }

    @Test
    void refuse_ce_qui_s_execute_ou_ne_se_reconnait_pas() throws IOException {
        assertThat(refus(octets("MZ\u0090"))).isEqualTo(AnomaliePiece.TYPE_REFUSE);
        assertThat(refus(octets("<html><script>"))).isEqualTo(AnomaliePiece.TYPE_REFUSE);
        assertThat(refus(archive("a.txt"))).isEqualTo(AnomaliePiece.TYPE_REFUSE);
        assertThat(refus(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).isEqualTo(AnomaliePiece.TYPE_REFUSE);
        assertThat(refus(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(AnomaliePiece.AVEC_MACROS);
        assertThat(refus(libre(TypePiece.ODT.mime(), "Basic/Standard/Module1.xml")))
                .isEqualTo(AnomaliePiece.AVEC_MACROS);
        assertThat(refus(libre(TypePiece.ODT.mime() + "-template", "content.xml")))
                .isEqualTo(AnomaliePiece.TYPE_REFUSE);
        assertThat(refus(new byte[0])).isEqualTo(AnomaliePiece.VIDE);
        assertThat(refus(new byte[ContenuPiece.OCTETS_AU_PLUS + 1])).isEqualTo(AnomaliePiece.TROP_GROSSE);
    }

    /** Cut or altered anywhere, an archive is refused or taken, and never makes the reading fail. */
    @Test
    void survit_a_n_importe_quels_octets() throws IOException {
        byte[] bon = archive("[Content_Types].xml", "word/document.xml");
        Random hasard = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] essai = Arrays.copyOf(bon, 4 + hasard.nextInt(bon.length - 4));
            essai[hasard.nextInt(essai.length)] = (byte) hasard.nextInt();
            assertThat(ContenuPiece.de(essai)).isNotNull();
        }
    }

    @Test
    void un_nom_dit_le_type_et_passe_partout() {
        assertThat(Essai.de(PIECE).avec(DescripteurPieceTerrain.NOM, "livret.docx").codes())
                .containsExactly(AnomaliePiece.NOM_D_UN_AUTRE_TYPE);
        assertThat(Essai.de(PIECE).avec(DescripteurPieceTerrain.NOM, "a/b.pdf").codes())
                .containsExactly(AnomaliePiece.NOM_INTERDIT);
        assertThat(Essai.de(PIECE).avec(DescripteurPieceTerrain.EMPREINTE, "abc").codes())
                .containsExactly(AnomaliePiece.EMPREINTE_FAUSSE);
        assertThat(NomPiece.propre("C:\\Mes documents\\Livret: été?.pdf")).isEqualTo("Livret_ été_.pdf");
        assertThat(NomPiece.propre("../../.bashrc")).isEqualTo("fichier.bashrc");
        assertThat(NomPiece.propre("x".repeat(300) + ".pdf")).hasSize(200).endsWith(".pdf");
        assertThat(NomPiece.libre("Livret.pdf", List.of("Livret.pdf", "Livret (2).pdf"))).isEqualTo("Livret (3).pdf");
    }

    @Test
    void un_terrain_a_dix_fichiers_au_plus() {
        Essai<PieceTerrain> onzieme = Essai.de(PIECE);
        for (int i = 0; i < 10; i++) {
            PieceTerrain autre = new PieceTerrain(Echantillons.id(700 + i), PIECE.terrain(), i + ".pdf",
                    TypePiece.PDF, 10, PIECE.empreinte(), PIECE.ajouteeLe());
            onzieme = onzieme.dans(c -> c.avec(autre));
        }
        assertThat(onzieme.codes()).containsExactly(AnomaliePiece.TROP_DE_PIECES);
        assertThat(ContenuPiece.taille(348_160)).isEqualTo("340\u00a0Ko");
        assertThat(ContenuPiece.taille(2_202_009)).isEqualTo("2,1\u00a0Mo");
    }

    private static TypePiece type(byte[] contenu) {
        ContenuPiece lu = ContenuPiece.de(contenu);
        assertThat(lu.anomalies()).isEmpty();
        return lu.type();
    }

    private static CodeAnomalie refus(byte[] contenu) {
        ContenuPiece lu = ContenuPiece.de(contenu);
        assertThat(lu.type()).isNull();
        return lu.anomalies().stream().map(Anomalie::type).findFirst().orElseThrow();
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] archive(String... parties) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            ecrire(zip, parties);
        }
        return octets.toByteArray();
    }

    private static byte[] libre(String mime, String... parties) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            byte[] type = octets(mime);
            CRC32 somme = new CRC32();
            somme.update(type);
            ZipEntry premiere = new ZipEntry("mimetype");
            premiere.setMethod(ZipEntry.STORED);
            premiere.setSize(type.length);
            premiere.setCompressedSize(type.length);
            premiere.setCrc(somme.getValue());
            zip.putNextEntry(premiere);
            zip.write(type);
            ecrire(zip, parties);
        }
        return octets.toByteArray();
    }

    private static void ecrire(ZipOutputStream zip, String... parties) throws IOException {
        for (String partie : parties) {
            zip.putNextEntry(new ZipEntry(partie));
            zip.write(octets("<x/>"));
        }
    }
}
