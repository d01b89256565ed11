package fr.siimop.modele.demo.interne;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.demo.interne.Parcours.Etape;
import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.demo.matiere.Poids;
import fr.siimop.modele.demo.matiere.Reference;
import fr.siimop.modele.demo.matiere.Repartition;
import fr.siimop.modele.demo.matiere.Taille;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.Validation;

/** Plans the internes: who entered where, when, in which DES, and how far they are. */
public final class Promotions {

    /** Shares of medicine, pharmacy and odontology, in hundredths. */
    private static final double[] FILIERES = {94, 5, 1};
    private static final String[] CODES = {Reference.MEDECINE, Reference.PHARMACIE, Reference.ODONTOLOGIE};
    private static final int REMORDS_POUR_MILLE = 8;
    /** The phases came with the decrees of 2017 in medicine, of 2019 in pharmacy (2.13). */
    private static final int PREMIERE_R3C_PHARMACIE = 2019;

    private final Reference reference;
    private final Calendrier calendrier;
    private final long graine;
    private final Hasard hasard;
    private final List<Inscription> inscriptions = new ArrayList<>();

    public Promotions(Reference reference, Calendrier calendrier, long graine) {
        this.reference = reference;
        this.calendrier = calendrier;
        this.graine = graine;
        this.hasard = new Hasard(graine, "promotions");
    }

    public List<Inscription> planifier(Taille taille) {
        inscriptions.add(demonstration());
        int[] parLieu = Repartition.parts(taille.internes() - 1,
                reference.lieux().stream().mapToDouble(lieu -> Poids.subdivision(lieu.code())).toArray());
        int[] promotions = Repartition.cumul(taille.promotions());
        for (Lieu lieu : reference.lieux()) {
            int[] parFiliere = Repartition.parts(parLieu[lieu.rang()], FILIERES);
            for (int f = 0; f < CODES.length; f++) {
                int[] des = Repartition.cumul(reference.poidsDes(CODES[f]));
                for (int i = 0; i < parFiliere[f]; i++) {
                    ajouter(lieu, CODES[f], calendrier.promotion() - hasard.selonPoids(promotions), des);
                }
            }
        }
        return inscriptions;
    }

    private void ajouter(Lieu lieu, String filiere, int promotion, int[] poidsDes) {
        int des = hasard.selonPoids(poidsDes);
        boolean remords = filiere.equals(Reference.MEDECINE) && promotion < calendrier.promotion()
                && hasard.chance(REMORDS_POUR_MILLE);
        int depart = remords ? hasard.selonPoids(poidsDes) : des;
        Inscription provisoire = new Inscription(inscriptions.size(), hasard.id(), hasard.id(), lieu, filiere,
                promotion, des, depart, new Inscription.Bilan(null, null, 0, 0));
        Parcours parcours = parcours(provisoire);
        parcours.tirer();
        inscriptions.add(provisoire.avec(parcours.bilan()));
    }

    public List<Etape> etapes(Inscription inscription) {
        return inscription.demo() ? demo() : parcours(inscription).tirer();
    }

    static boolean sansPhases(Inscription inscription) {
        return inscription.filiere().equals(Reference.PHARMACIE) && inscription.promotion() < PREMIERE_R3C_PHARMACIE;
    }

    private Parcours parcours(Inscription inscription) {
        int promotion = inscription.promotion();
        return new Parcours(new Hasard(graine * 1_000_003L + inscription.rang(), "parcours"), calendrier, promotion,
                reference.phases(inscription.desDepart(), promotion), reference.phases(inscription.des(), promotion),
                inscription.des() != inscription.desDepart(), sansPhases(inscription));
    }

    /** Two years ago, socle done, a maternity in the phase going on. */
    private Inscription demonstration() {
        int des = reference.rangDes(ComptesDemo.DES);
        UUID personne = ComptesDemo.INTERNE.personne();
        return new Inscription(0, ComptesDemo.inscription(), personne, reference.lieu(ComptesDemo.SUBDIVISION),
                Reference.MEDECINE, calendrier.promotion() - 2, des, des,
                new Inscription.Bilan(Phase.APPRO, Phase.APPRO, 5, calendrier.courant()));
    }

    private List<Etape> demo() {
        int entree = calendrier.courant() - 4;
        return List.of(stage(entree, Phase.SOCLE, Validation.VALIDE),
                stage(entree + 1, Phase.SOCLE, Validation.VALIDE), stage(entree + 2, Phase.APPRO, Validation.VALIDE),
                new Etape(entree + 3, Situation.SURNOMBRE_NON_VALIDANT, Phase.APPRO, Validation.NON_VALIDE,
                        CauseNonValidation.MATERNITE_ADOPTION_PATERNITE, false),
                stage(entree + 4, Phase.APPRO, Validation.EN_COURS));
    }

    private static Etape stage(int semestre, Phase phase, Validation validation) {
        return new Etape(semestre, Situation.STAGE_NORMAL, phase, validation, null, false);
    }
}
