package fr.siimop.modele.demo.poste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.interne.Inscription;
import fr.siimop.modele.demo.interne.Parcours.Etape;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Defaut;
import fr.siimop.modele.demo.matiere.Defauts;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.poste.Affectations.Place;
import fr.siimop.modele.demo.terrain.Autorisation;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.ActiviteSemestrielle;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Situation;

/** Rows of the semesters of one interne at a time: the stage, its agrément, its post. */
public final class Activites {

    private static final List<String> PAYS = List.of("Lisbonne, Portugal", "Gand, Belgique", "Lausanne, Suisse",
            "Montréal, Canada", "Édimbourg, Royaume-Uni", "Nouméa, Nouvelle-Calédonie");

    private final Hasard hasard;
    private final Reference reference;
    private final Calendrier calendrier;
    private final Accueil accueil;
    private final Affectations affectations;
    private final Defauts defauts;

    public Activites(long graine, Reference reference, Calendrier calendrier, Accueil accueil,
            Affectations affectations,
            Defauts defauts) {
        this.hasard = new Hasard(graine, "activites");
        this.reference = reference;
        this.calendrier = calendrier;
        this.accueil = accueil;
        this.affectations = affectations;
        this.defauts = defauts;
    }

    public List<ActiviteSemestrielle> lignes(Inscription inscription, List<Etape> etapes) {
        if (defauts.porte(Defaut.SANS_PARCOURS, inscription.id())) {
            return List.of();
        }
        boolean troue = defauts.porte(Defaut.SEMESTRE_MANQUANT, inscription.id());
        // an early or middle one: the semester going on is always there
        int trou = troue ? hasard.entier(etapes.size() - 2) : etapes.size();
        int finTrou = trou + (troue && hasard.chance(350) ? 2 : 1);
        List<ActiviteSemestrielle> lignes = new ArrayList<>(etapes.size());
        for (int i = 0; i < etapes.size(); i++) {
            if (i < trou || i >= finTrou) {
                lignes.add(ligne(inscription, etapes.get(i), i));
            }
        }
        return lignes;
    }

    private ActiviteSemestrielle ligne(Inscription inscription, Etape etape, int rang) {
        boolean ailleurs = defauts.porte(Defaut.DAR_NON_DECLARE, inscription.id())
                && etape.semestre() == calendrier.courant();
        boolean present = etape.situation().enStage() || etape.situation().validante();
        Lieu lieu = etape.situation() == Situation.INTER_CHU ? autre(inscription.lieu()) : inscription.lieu();
        int des = ailleurs || etape.situation() == Situation.HORS_FILIERE
                ? autreDes(inscription)
                : etape.desDepart() ? inscription.desDepart() : inscription.des();
        UUID agrement = null;
        UUID poste = null;
        String ou = null;
        if (etape.situation() == Situation.ETRANGER) {
            ou = hasard.parmi(PAYS);
        } else if (present) {
            Place place = etape.situation() == Situation.STAGE_NORMAL && !ailleurs
                    ? affectations.prendre(etape.semestre(), lieu, des, etape.phase())
                    : null;
            Autorisation autorisation = place == null
                    ? autorisation(lieu, des, etape.phase(), etape.semestre())
                    : place.autorisation();
            poste = place == null ? null : place.poste().id();
            agrement = autorisation == null ? null : autorisation.agrement().id();
            ou = autorisation == null ? "Stage repris d’IMOTEP, " + lieu.subdivision().chu() : null;
        }
        boolean archive = present && agrement == null;
        return new ActiviteSemestrielle(hasard.id(), inscription.id(), Calendrier.id(etape.semestre()),
                etape.situation(), etape.phase(), agrement, poste, ou, etape.validation(), etape.cause(),
                archive ? ModeStockage.TOUT_VENANT : ModeStockage.COMPLET, commentaire(etape.situation(), rang));
    }

    private @Nullable Autorisation autorisation(Lieu lieu, int des, @Nullable Phase phase, int semestre) {
        LocalDate jour = Calendrier.debut(semestre);
        return accueil.unDe(lieu, des, phase, jour, hasard);
    }

    private Lieu autre(Lieu lieu) {
        List<Lieu> lieux = reference.lieux();
        return lieux.get((lieu.rang() + 1 + hasard.entier(Math.max(1, lieux.size() - 1))) % lieux.size());
    }

    /** Somewhere that trains for another DES: general medicine for a specialist, psychiatry for a generalist. */
    private int autreDes(Inscription inscription) {
        int generaliste = reference.rangDes("MGE");
        return inscription.des() == generaliste ? reference.rangDes("PSY") : generaliste;
    }

    private static @Nullable String commentaire(Situation situation, int rang) {
        return switch (situation) {
            case ANNEE_RECHERCHE -> "Master 2, contrat d’un an";
            case HORS_FILIERE -> "Projet accepté par la commission locale";
            case DROIT_AU_REMORDS -> "Changement de spécialité au semestre " + (rang + 1);
            default -> null;
        };
    }
}
