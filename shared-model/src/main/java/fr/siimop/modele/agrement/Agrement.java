package fr.siimop.modele.agrement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phases;

/** Statut that lets a terrain train internes of a DES, option or FST (D-20). */
public record Agrement(UUID id, String numero, UUID terrain, TypeAgrement type, @Nullable UUID des,
        @Nullable UUID optionDes, @Nullable UUID fst, Phases phases, Integer dureeAns, LocalDate debut,
        @Nullable LocalDate fin, EtatAgrement etat, @Nullable LocalDate dateEtat) implements Entite {

    /** A suspension or withdrawal without a date holds since ever. */
    public EtatALaDate etatAu(LocalDate jour) {
        boolean decisionEnVigueur = dateEtat == null || !jour.isBefore(dateEtat);
        if (etat != EtatAgrement.ACTIF && decisionEnVigueur) {
            return etat == EtatAgrement.SUSPENDU ? EtatALaDate.SUSPENDU : EtatALaDate.RETIRE;
        }
        if (jour.isBefore(debut)) {
            return EtatALaDate.PAS_ENCORE_OUVERT;
        }
        return fin != null && jour.isAfter(fin) ? EtatALaDate.ECHU : EtatALaDate.ACTIF;
    }
}
