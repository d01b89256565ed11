package fr.siimop.modele.reprise;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.interne.DescripteurInterne.INTERNE;
import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.referentiel.Etablissement;

/** Whether enough is known of a stage to follow it by the logic of the reform, or why not (U-04, U-05). */
public final class LogiqueStage {

    private LogiqueStage() {}

    /** Rows by id, wherever they are. */
    @FunctionalInterface
    public interface Lignes {
        @Nullable
        Ligne trouver(DescripteurEntite<?> descripteur, UUID id);
    }

    /** A new stage of the former program, without the logic when too little is known of it; any other row as it is. */
    public static Ligne ranger(DescripteurEntite<?> descripteur, Ligne ligne, Lignes lignes) {
        if (!descripteur.table().equals(ACTIVITE_SEMESTRIELLE.table()) || !ACTIVITE_SEMESTRIELLE.complete(ligne)
                || motifs(ACTIVITE_SEMESTRIELLE.creer(ligne), lignes).isEmpty()) {
            return ligne;
        }
        return ligne.avec(ACTIVITE_SEMESTRIELLE.position(DescripteurActiviteSemestrielle.MODE.id()),
                ModeStockage.TOUT_VENANT);
    }

    /** Why a stage is tout-venant, or would be; empty when nothing keeps it from the complete mode. */
    public static List<Anomalie> motifs(ActiviteSemestrielle activite, Lignes lignes) {
        if (!activite.situation().enStage()) {
            return List.of();
        }
        List<Anomalie> motifs = new ArrayList<>();
        UUID agrement = activite.agrement();
        if (agrement == null) {
            motifs.add(DescripteurActiviteSemestrielle.AGREMENT.anomalie(AnomalieReprise.STAGE_SANS_AGREMENT));
        } else {
            etablissement(agrement, lignes).filter(e -> !e.identifie())
                    .map(e -> DescripteurActiviteSemestrielle.AGREMENT.anomalie(AnomalieReprise.STAGE_ETABLISSEMENT,
                            e.libelle()))
                    .ifPresent(motifs::add);
        }
        boolean reforme = entite(INTERNE, activite.interne(), lignes).filter(i -> i.regime() == Regime.R3C)
                .isPresent();
        if (activite.phase() == null && reforme) {
            motifs.add(DescripteurActiviteSemestrielle.PHASE.anomalie(AnomalieReprise.STAGE_SANS_PHASE));
        }
        return motifs;
    }

    private static Optional<Etablissement> etablissement(UUID agrement, Lignes lignes) {
        return entite(AGREMENT, agrement, lignes).flatMap(a -> entite(TERRAIN, a.terrain(), lignes))
                .flatMap(terrain -> entite(ETABLISSEMENT, terrain.etablissement(), lignes));
    }

    private static <E extends Entite> Optional<E> entite(DescripteurEntite<E> descripteur, UUID id, Lignes lignes) {
        return Optional.ofNullable(lignes.trouver(descripteur, id)).filter(descripteur::complete)
                .map(descripteur::creer);
    }
}
