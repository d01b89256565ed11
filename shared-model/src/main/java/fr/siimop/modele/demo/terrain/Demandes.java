package fr.siimop.modele.demo.terrain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;
import fr.siimop.modele.terrain.demande.ObjetDemande;

/** What RTS ask of their ARS: three of the RTS of the demonstration, one terrain in forty elsewhere (D-16). */
public final class Demandes {

    private static final int POUR_MILLE = 25;
    private static final List<String> CORRECTIONS = List.of(
            "L’adresse est celle de l’ancien bâtiment, le service a déménagé en septembre.",
            "Le second RTS est parti à la retraite.", "Ce terrain accueille aussi des internes de l’option.");

    private final Hasard hasard;
    private final LocalDate courant;
    private final List<DemandeTerrain> lignes = new ArrayList<>();

    public Demandes(long graine, Calendrier calendrier) {
        this.hasard = new Hasard(graine, "demandes");
        this.courant = Calendrier.debut(calendrier.courant());
    }

    public List<DemandeTerrain> de(List<Stage> stages) {
        boolean montre = false;
        for (Stage stage : stages) {
            boolean ouvert = stage.terrain().etat() == EtatTerrain.OUVERT;
            if (!montre && stage.rts().equals(ComptesDemo.RTS.personne())) {
                montrer(stage);
                montre = true;
            } else if (ouvert && hasard.chance(POUR_MILLE)) {
                auHasard(stage);
            }
        }
        return lignes;
    }

    /** One that waits, one accepted, one refused: what the RTS of the demonstration sees of each. */
    private void montrer(Stage stage) {
        ajouter(stage, ObjetDemande.LIBELLE, 12, stage.terrain().libelle() + " et soins continus", null,
                "Les deux unités ont été réunies.", null);
        lignes.add(new DemandeTerrain(hasard.id(), stage.terrain().id(), stage.rts(), instant(15),
                ObjetDemande.INTERVENANT, null, RoleIntervenant.ENCADRANT, "Capucine", "TAMARIS",
                "capucine.tamaris@chu-tours.exemple.fr", null, courant.plusWeeks(4), null, EtatDemande.EN_ATTENTE,
                null, null));
        ajouter(stage, ObjetDemande.CORRECTION, 3, null, EtatDemande.ACCEPTEE, CORRECTIONS.getFirst(), null);
        ajouter(stage, ObjetDemande.LIBELLE, 2, "Réa. péd.", EtatDemande.REFUSEE, null,
                "Le libellé est lu par les internes\u00a0: il s’écrit sans abréviation.");
    }

    private void auHasard(Stage stage) {
        if (hasard.chance(500)) {
            ajouter(stage, ObjetDemande.LIBELLE, hasard.entier(14), stage.terrain().libelle() + " – pôle "
                    + stage.lieu().ville(), null, null, null);
        } else {
            ajouter(stage, ObjetDemande.CORRECTION, hasard.entier(14), null, null, hasard.parmi(CORRECTIONS), null);
        }
    }

    private void ajouter(Stage stage, ObjetDemande objet, int jour, @Nullable String libelle,
            @Nullable EtatDemande decision, @Nullable String precision, @Nullable String motif) {
        EtatDemande etat = decision == null ? EtatDemande.EN_ATTENTE : decision;
        lignes.add(new DemandeTerrain(hasard.id(), stage.terrain().id(), stage.rts(), instant(jour), objet, libelle,
                null, null, null, null, null, null, precision, etat, motif,
                etat == EtatDemande.EN_ATTENTE ? null : courant.plusDays(jour + 4)));
    }

    private Instant instant(int jour) {
        return courant.plusDays(jour).atTime(LocalTime.of(9, 0)).plusMinutes(hasard.entier(480))
                .toInstant(ZoneOffset.UTC);
    }
}
