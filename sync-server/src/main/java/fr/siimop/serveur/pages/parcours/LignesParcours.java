package fr.siimop.serveur.pages.parcours;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.Validation;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.serveur.pages.parcours.PageParcours.Etat;
import fr.siimop.serveur.pages.parcours.PageParcours.Genre;
import fr.siimop.serveur.pages.parcours.PageParcours.LigneParcours;

/** Words, forms and colours of one semester of a parcours. */
final class LignesParcours {

    private static final Set<Situation> SANS_STAGE = EnumSet.of(Situation.DISPONIBILITE_ETUDES,
            Situation.DISPONIBILITE_CONVENANCES, Situation.DISPONIBILITE_AUTRE, Situation.ANNEE_RECHERCHE);

    private LignesParcours() {}

    static boolean enStage(Situation situation) {
        return !SANS_STAGE.contains(situation);
    }

    static boolean evaluationAttendue(Activite activite) {
        return enStage(activite.situation()) && (activite.validation() == Validation.EN_COURS
                || activite.validation() == Validation.NON_EVALUE);
    }

    static LigneParcours ligne(Semestre semestre, Activite activite, LocalDate jour) {
        Genre genre = semestre.debut().isAfter(jour)
                ? Genre.FUTUR
                : semestre.fin().isBefore(jour) ? Genre.ORDINAIRE : Genre.EN_COURS;
        return new LigneParcours(semestre.libelle(), court(semestre.libelle()), genre,
                activite.phase() == null ? null : activite.phase().code(),
                activite.phase() == null ? "" : activite.phase().libelle(), activite.situation().libelle(),
                precision(activite), activite.terrain(), activite.etablissement(), etat(activite, genre));
    }

    static LigneParcours manque(Semestre semestre) {
        return new LigneParcours(semestre.libelle(), court(semestre.libelle()), Genre.MANQUE, null, "",
                "Aucune activité enregistrée", null, null, null, new Etat("À compléter", "erreur", "alert-circle"));
    }

    private static Etat etat(Activite activite, Genre genre) {
        if (genre == Genre.FUTUR) {
            return new Etat("À venir", "", "calendar-blank-outline");
        }
        if (!enStage(activite.situation())) {
            return new Etat("Sans stage", "", "pause-circle-outline");
        }
        String libelle = activite.validation().libelle();
        return switch (activite.validation()) {
            case EN_COURS -> genre == Genre.EN_COURS
                    ? new Etat(libelle, "accent", "progress-clock")
                    : new Etat("À évaluer", "attention", "clock-outline");
            case VALIDE, VALIDE_GESTIONNAIRE -> new Etat(libelle, "succes", "check-circle");
            case NON_EVALUE -> new Etat(libelle, "attention", "minus-circle-outline");
            case NON_VALIDE -> new Etat(libelle, "attention", "close-circle-outline");
        };
    }

    private static @Nullable String precision(Activite activite) {
        if (activite.cause() != null) {
            return activite.cause().libelle();
        }
        return activite.mode() == ModeStockage.TOUT_VENANT ? "Hors suivi de maquette (tout-venant)" : null;
    }

    /** {@code Novembre 2026} becomes {@code Nov. 2026}: a tile of the frieze is narrow. */
    private static String court(String libelle) {
        return libelle.replace("Novembre", "Nov.");
    }
}
