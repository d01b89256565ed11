package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Contenus;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.systeme.ProgrammeSysteme;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/** Files attached to a terrain in its form: attached, refused, opened, taken away and brought back. */
class PiecesTest {

    private static final byte[] PDF = "%PDF-1.7\nun livret d’accueil".getBytes(StandardCharsets.UTF_8);

    private final BaseMemoire base = JeuPostes.maquette();
    private final Map<String, byte[]> gardes = new ConcurrentHashMap<>();
    private final List<List<String>> ouverts = new CopyOnWriteArrayList<>();
    private EcranTable ecran;
    private volatile boolean disquePlein;

    @TempDir
    private Path dossier;

    private final Contenus contenus = new Contenus() {
        @Override
        public Lecture lire(UUID ligne, String empreinte) {
            byte[] contenu = gardes.get(empreinte);
            return new Lecture(contenu, contenu == null ? "Le serveur ne répond pas." : null);
        }

        @Override
        public void garder(String empreinte, byte[] contenu) {
            if (disquePlein) {
                throw new ErreurCache(new SQLException("disk full"));
            }
            gardes.put(empreinte, contenu);
        }

        @Override
        public boolean aEnvoyer(String empreinte) {
            return gardes.containsKey(empreinte);
        }

        @Override
        public Path ouvrable(String nom, byte[] contenu) throws IOException {
            return Files.write(dossier.resolve(nom), contenu);
        }
    };

    @BeforeEach
    void ouvrir() throws Exception {
        ProgrammeSysteme.remplacer(ouverts::add);
        ecran = TableEssai.montrer(TableEssai.services(base).avec(contenus), EcranTerrains::creer);
        TableEssai.ouvrirLaFiche(ecran, 0);
        Ecran.attendre("bloc", () -> bloc() != null);
    }

    private BlocPieces bloc() {
        return (BlocPieces) ecran.fiche().lookup("#pieces");
    }

    private void joindre(String nom, byte[] contenu) throws Exception {
        Path fichier = Files.write(dossier.resolve(nom), contenu);
        Ecran.sur(() -> {
            bloc().joindre(fichier);
            return null;
        });
    }

    private boolean dit(String texte) {
        return bloc().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Labeled l && l.getText().contains(texte));
    }

    private List<PieceTerrain> pieces() {
        return base.lignes(PIECE_TERRAIN.table()).stream().map(PIECE_TERRAIN::creer).toList();
    }

    private void appuyer(String texte) throws Exception {
        Ecran.appuyer(ecran.fiche(), texte);
    }

    @Test
    void un_fichier_joint_est_garde_sur_le_poste_et_s_ouvre_sans_reseau() throws Exception {
        joindre("Livret.pdf", PDF);
        Ecran.attendre("joint", () -> dit("Livret.pdf") && dit("gardé sur ce poste, partira"));
        PieceTerrain piece = pieces().getFirst();
        assertThat(piece.type()).isEqualTo(TypePiece.PDF);
        assertThat(piece.octets()).isEqualTo(PDF.length);
        assertThat(gardes.get(piece.empreinte())).isEqualTo(PDF);

        appuyer("Ouvrir");
        Ecran.attendre("ouvert", () -> ouverts.size() == 1);
        Path copie = Path.of(ouverts.getFirst().getLast());
        assertThat(copie.getFileName()).hasToString("Livret.pdf");
        assertThat(Files.readAllBytes(copie)).isEqualTo(PDF);
        Ecran.attendre("lecture seule", () -> dit("«\u00a0Livret.pdf\u00a0» s’ouvre en lecture seule"));
        Path cible = dossier.resolve("copie.pdf");
        Ecran.sur(() -> {
            bloc().enregistrer(piece, cible);
            return null;
        });
        Ecran.attendre("enregistré", () -> dit("est enregistré"));
        assertThat(Files.readAllBytes(cible)).isEqualTo(PDF);
    }

    @Test
    void un_disque_qui_refuse_un_fichier_est_dit() throws Exception {
        disquePlein = true;
        joindre("Livret.pdf", PDF);
        Ecran.attendre("dit", () -> dit("Le disque de ce poste n’a pas pu être lu ou écrit"));
        assertThat(pieces()).isEmpty();
    }

    @Test
    void le_contenu_decide_et_le_refus_dit_que_faire() throws Exception {
        joindre("livret.pdf", "MZ programme".getBytes(StandardCharsets.UTF_8));
        Ecran.attendre("refus", () -> dit("Ce type de fichier ne se joint pas."));
        joindre("livret.docx", PDF);
        Ecran.attendre("autre type", () -> dit("contient en fait ceci"));
        joindre("vide.pdf", new byte[0]);
        Ecran.attendre("vide", () -> dit("Le fichier est vide."));
        assertThat(pieces()).isEmpty();
        assertThat(gardes).isEmpty();
    }

    @Test
    void retirer_se_defait_et_un_meme_nom_est_numerote() throws Exception {
        joindre("Livret.pdf", PDF);
        Ecran.attendre("premier", () -> pieces().size() == 1);
        joindre("Livret.pdf", "%PDF-1.4 un autre".getBytes(StandardCharsets.UTF_8));
        Ecran.attendre("second", () -> dit("Livret (2).pdf"));
        appuyer("Retirer");
        Ecran.attendre("retiré", () -> pieces().size() == 1);
        Ecran.sur(() -> {
            ecran.modele().services().pile().annuler();
            return null;
        });
        assertThat(pieces()).hasSize(2);
    }
}
