package fr.siimop.bout;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/** A file attached on a train: kept, sent with its row, read by whoever asks for it, and by nobody twice. */
class FichierJointHorsLigneTest {

    private static final byte[] CONTENU = ("%PDF-1.7\n" + "livret ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dossier;

    @Test
    void un_fichier_joint_hors_ligne_survit_a_l_arret_et_arrive_a_l_autre_atelier() throws Exception {
        int port = ServeurEnProcessus.portLibre();
        String adresse;
        UUID ligne = UUID.randomUUID();
        String empreinte = ContenuPiece.empreinte(CONTENU);
        try (ServeurEnProcessus serveur = demarrer(port)) {
            adresse = serveur.adresse().toString();
            try (AtelierSansFenetre premier = atelier("a", adresse)) {
                premier.recevoir();
            }
        }
        try (AtelierSansFenetre premier = atelierHorsLigne("a", adresse)) {
            Terrain terrain = unTerrain(premier);
            premier.poste().contenus().garder(empreinte, CONTENU);
            premier.executer(new Acte("Fichier joint", List.of(new Acte.Creation(PIECE_TERRAIN.table(),
                    PIECE_TERRAIN.ligne(new PieceTerrain(ligne, terrain.id(), "Livret.pdf", TypePiece.PDF,
                            CONTENU.length, empreinte, Instant.parse("2026-11-21T09:00:00Z")))))));
            assertThat(premier.tenter()).isFalse();
        }
        try (ServeurEnProcessus serveur = demarrer(port);
                AtelierSansFenetre premier = atelier("a", adresse);
                AtelierSansFenetre second = atelier("b", adresse)) {
            assertThat(premier.poste().contenus().aEnvoyer()).containsExactly(empreinte);
            premier.synchroniser();
            assertThat(premier.poste().envoi().toutes()).isEmpty();
            assertThat(premier.poste().contenus().aEnvoyer()).isEmpty();
            second.recevoir();
            assertThat(second.poste().magasin().trouver(PIECE_TERRAIN.table(), ligne)).isNotNull();
            assertThat(second.poste().contenus().lire(empreinte)).isEmpty();
            assertThat(second.client().piece(ligne)).isEqualTo(CONTENU);
        }
    }

    private AtelierSansFenetre atelier(String nom, String adresse) throws Exception {
        return new AtelierSansFenetre(dossier, nom, adresse, ComptesDemo.ARS.adresse());
    }

    private AtelierSansFenetre atelierHorsLigne(String nom, String adresse) throws Exception {
        return AtelierSansFenetre.horsLigne(dossier, nom, adresse, ComptesDemo.ARS.adresse());
    }

    private static Terrain unTerrain(AtelierSansFenetre atelier) {
        return atelier.poste().magasin().lignes("terrain").stream().map(DescripteurTerrain.TERRAIN::creer)
                .filter(t -> atelier.poste().droits().ecrit("terrain", DescripteurTerrain.TERRAIN.ligne(t))).findFirst()
                .orElseThrow();
    }

    private ServeurEnProcessus demarrer(int port) throws Exception {
        return ServeurEnProcessus.demarrer(port, "demo", "--taille", "petite", "--donnees",
                dossier.resolve("serveur").toString());
    }
}
