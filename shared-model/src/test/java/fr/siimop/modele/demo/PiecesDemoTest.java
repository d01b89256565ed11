package fr.siimop.modele.demo;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

class PiecesDemoTest {

    private final List<PieceTerrain> pieces = new ArrayList<>();
    private final BilanDemo bilan = JeuDemo.generer(Taille.PETITE, BaseDemo.GRAINE, ListesReference.charger(), lot -> {
        if (lot.descripteur() == PIECE_TERRAIN) {
            lot.entites().forEach(e -> pieces.add((PieceTerrain) e));
        }
    });
    private final Map<String, byte[]> parEmpreinte = bilan.contenus().stream()
            .collect(Collectors.toMap(ContenuPiece::empreinte, c -> c, (a, b) -> a));

    @Test
    void chaque_fichier_joint_a_son_contenu_du_bon_type_et_de_la_bonne_taille() {
        assertThat(pieces).isNotEmpty();
        for (PieceTerrain piece : pieces) {
            byte[] contenu = parEmpreinte.get(piece.empreinte());
            assertThat(contenu).as(piece.nom()).hasSize(piece.octets());
            assertThat(ContenuPiece.de(contenu).type()).isEqualTo(piece.type());
        }
    }

    @Test
    void un_plan_est_une_image_qui_se_lit() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(contenu(TypePiece.PNG)));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void une_fiche_dit_ou_commencent_ses_objets() {
        String fiche = new String(contenu(TypePiece.PDF), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(fiche.substring(fiche.indexOf("startxref") + 10).strip().split("\n")[0]);
        assertThat(fiche.substring(table)).startsWith("xref\n0 7\n");
        String[] places = fiche.substring(table).split("\n");
        for (int objet = 1; objet <= 6; objet++) {
            int place = Integer.parseInt(places[objet + 2].substring(0, 10));
            assertThat(fiche.substring(place)).startsWith(objet + " 0 obj");
        }
        assertThat(fiche).contains("Fiche descriptive du stage").contains("\u00c9tablissement\u00a0:");
    }

    private byte[] contenu(TypePiece type) {
        return parEmpreinte.get(pieces.stream().filter(p -> p.type() == type).findFirst().orElseThrow().empreinte());
    }
}
