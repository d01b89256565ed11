package fr.siimop.modele.importation.examen;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.recuperation.Annexe;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;

/**
 * Which lines ask for a place of the poste that they describe (H-05), and what keeps it from having one more. Those whom
 * the file takes elsewhere count until they have left: a line that takes them there may still be refused.
 */
final class Places {

    private static final int MAXIMUM = 99;
    private static final int PLACES = POSTE.position("places");
    private static final int POSTE_DE_L_ACTIVITE = ACTIVITE_SEMESTRIELLE
            .position(DescripteurActiviteSemestrielle.POSTE.id());

    private final BaseImport base;
    private final Juge juge;
    private final Doublons demandes = new Doublons();
    private final Map<UUID, Integer> occupants = new HashMap<>();

    Places(BaseImport base, Juge juge) {
        this.base = base;
        this.juge = juge;
    }

    /** Counts a right line; blocking anomalies mean that it has no place. */
    List<Anomalie> demander(int numero, @Nullable Ligne avant, Annexe poste) {
        if (!demande(avant, poste)) {
            return List.of();
        }
        UUID id = poste.apres().id();
        demandes.poser(numero, List.of(id));
        int besoin = occupants.computeIfAbsent(id, inconnu -> occupants(base, poste)) + demandes.rang(numero, id);
        List<Anomalie> refus = refus(poste, besoin).stream().filter(Anomalie::bloquante).toList();
        if (!refus.isEmpty()) {
            demandes.oter(numero);
        }
        return refus;
    }

    private List<Anomalie> refus(Annexe poste, int besoin) {
        if (besoin > MAXIMUM) {
            return List.of(Anomalie.sur(PrecisionStage.INDICATION.id(), AnomalieImport.POSTE_PLEIN, MAXIMUM));
        }
        Annexe agrandi = avec(poste, besoin);
        return agrandi.avant() == null || agrandi.apres().equals(agrandi.avant())
                ? List.of()
                : juge.agrandir(agrandi).stream().map(Places::surLaLigne).toList();
    }

    private static Anomalie surLaLigne(Anomalie anomalie) {
        return new Anomalie(anomalie.type(), anomalie.gravite(),
                PrecisionStage.colonneDuPoste(Objects.requireNonNullElse(anomalie.champ(), "")),
                anomalie.arguments());
    }

    /** @return the other lines whose place depends on this one */
    Set<Integer> oublier(int numero) {
        return demandes.oter(numero);
    }

    Set<Integer> voisines(int numero) {
        return demandes.voisines(numero);
    }

    static int occupants(BaseImport base, Annexe poste) {
        Ligne present = poste.avant();
        return present == null ? 0 : base.occupants(present);
    }

    /** Whether the interne of the line is not there already. */
    static boolean demande(@Nullable Ligne avant, Annexe poste) {
        return avant == null || !poste.apres().id().equals(avant.valeur(POSTE_DE_L_ACTIVITE));
    }

    static boolean stages(DescripteurEntite<?> descripteur) {
        return descripteur.table().equals(ACTIVITE_SEMESTRIELLE.table());
    }

    /** The poste that a stage leaves. */
    static Optional<UUID> quitte(LigneExaminee stage) {
        Ligne avant = stage.avant();
        Ligne apres = stage.apres();
        return avant != null && apres != null && avant.valeur(POSTE_DE_L_ACTIVITE) instanceof UUID quitte
                && !quitte.equals(apres.valeur(POSTE_DE_L_ACTIVITE)) ? Optional.of(quitte) : Optional.empty();
    }

    static int de(Ligne poste) {
        return poste.valeur(PLACES) instanceof Integer places ? places : 0;
    }

    /** With at least so many places. */
    static Annexe avec(Annexe poste, int besoin) {
        return de(poste.apres()) >= besoin
                ? poste
                : new Annexe(POSTE, poste.avant(), poste.apres().avec(PLACES, besoin));
    }
}
