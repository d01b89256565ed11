package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Timeout;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.poste.DescripteurPeriodeOuverture;
import fr.siimop.modele.poste.PeriodeOuverture;
import fr.siimop.modele.referentiel.DescripteurMaquette;
import fr.siimop.modele.referentiel.Maquette;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** Rows each of which is right alone, and that two units write at once: the second is refused. */
@Timeout(60)
class LignesGardeesTest {

    private static final LocalDate DEBUT = LocalDate.of(2126, 9, 1);

    @SurChaqueBase
    void un_terrain_n_a_pas_deux_rts(BaseDeTest base) {
        Monde monde = new Monde(base.base());
        unSeul(base, monde, DescripteurIntervenant.INTERVENANT, "intervenant.deux_rts",
                i -> new Intervenant(monde.id(), monde.terrain.id(),
                        monde.ajouter(DescripteurPersonne.PERSONNE, monde.personne(monde.subdivisionA)).id(),
                        RoleIntervenant.RTS, DEBUT.plusDays(i), null));
    }

    @SurChaqueBase
    void deux_periodes_d_ouverture_ne_se_chevauchent_pas(BaseDeTest base) {
        Monde monde = new Monde(base.base());
        unSeul(base, monde, DescripteurPeriodeOuverture.PERIODE_OUVERTURE, "poste.periode_chevauchee",
                i -> new PeriodeOuverture(monde.id(), monde.subdivisionA.id(), monde.semestre.id(), null,
                        DEBUT.plusDays(i), DEBUT.plusDays(20)));
    }

    @SurChaqueBase
    void une_promotion_n_a_pas_deux_maquettes(BaseDeTest base) {
        Monde monde = new Monde(base.base());
        unSeul(base, monde, DescripteurMaquette.MAQUETTE, "maquette.promotions_chevauchees",
                i -> new Maquette(monde.id(), monde.des.id(), 2020 + i, null, 2, 4, 2, "Essai"));
    }

    @SurChaqueBase
    void un_terrain_n_a_pas_onze_fichiers(BaseDeTest base) {
        Monde monde = new Monde(base.base());
        IntFunction<PieceTerrain> piece = i -> new PieceTerrain(monde.id(), monde.terrain.id(), "fiche" + i + ".pdf",
                TypePiece.PDF, 3, "%064x".formatted(i), Monde.HORLOGE.instant());
        for (int i = 10; i < 19; i++) {
            monde.ajouter(DescripteurPieceTerrain.PIECE_TERRAIN, piece.apply(i));
        }
        unSeul(base, monde, DescripteurPieceTerrain.PIECE_TERRAIN, "piece.trop_de_pieces", piece);
    }

    private static <T extends Entite> void unSeul(BaseDeTest base, Monde monde, DescripteurEntite<T> descripteur,
            String refus, IntFunction<T> lignes) {
        T une = lignes.apply(0);
        T autre = lignes.apply(1);
        DeuxUnites deux = DeuxUnites.executer(base, monde, Auteur.systeme("essai"),
                unite -> unite.creer(descripteur, descripteur.ligne(une)),
                unite -> unite.creer(descripteur, descripteur.ligne(autre)));
        assertThat(List.of(deux.premiere(), deux.seconde())).containsExactlyInAnyOrder(List.of(), List.of(refus));
    }
}
