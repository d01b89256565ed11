package fr.siimop.modele.poste;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.referentiel.Semestre;

/**
 * What postes to open on each of some agréments.
 *
 * @param semestre for which they open
 * @param copie    semester whose postes are taken again as they were; {@code null} to open new ones from what follows
 * @param phases   wanted; each poste takes those that its agrément allows
 */
public record DemandeOuverture(Semestre semestre, @Nullable Semestre copie, Phases phases, TypePoste type, int places,
        int dureeMois, boolean decale, @Nullable String indication, boolean valideArs) {}
