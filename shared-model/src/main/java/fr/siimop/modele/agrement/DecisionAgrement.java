package fr.siimop.modele.agrement;

import java.time.LocalDate;
import java.util.Collection;

import fr.siimop.modele.identifiant.NumeroAgrement;
import fr.siimop.modele.identifiant.Verdict;
import fr.siimop.modele.terrain.Terrain;

/** What an ARS decides on an agrément, from a day on (AG-05, X-06). Its terrain, its RTS and its postes stay. */
public enum DecisionAgrement {

    FIN("Mettre fin"), SUSPENSION("Suspendre"), RETRAIT("Retirer"), REACTIVATION("Réactiver");

    private final String libelle;

    DecisionAgrement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether it makes sense for an agrément in this state. */
    public boolean convient(Agrement agrement, LocalDate aujourdhui) {
        return switch (this) {
            case FIN -> agrement.etatAu(aujourdhui) != EtatALaDate.ECHU;
            case SUSPENSION, RETRAIT -> agrement.etat() == EtatAgrement.ACTIF
                    && agrement.etatAu(aujourdhui) != EtatALaDate.ECHU;
            case REACTIVATION -> agrement.etat() == EtatAgrement.SUSPENDU;
        };
    }

    /** The agrément once it is decided; whether it may be so is for its rules. */
    public Agrement appliquer(Agrement a, LocalDate jour) {
        return switch (this) {
            case FIN -> new Agrement(a.id(), a.numero(), a.terrain(), a.type(), a.des(), a.optionDes(), a.fst(),
                    a.phases(), a.dureeAns(), a.debut(), jour, a.etat(), a.dateEtat());
            case SUSPENSION -> avec(a, EtatAgrement.SUSPENDU, jour);
            case RETRAIT -> avec(a, EtatAgrement.RETIRE, jour);
            case REACTIVATION -> avec(a, EtatAgrement.ACTIF, jour);
        };
    }

    private static Agrement avec(Agrement a, EtatAgrement etat, LocalDate jour) {
        return new Agrement(a.id(), a.numero(), a.terrain(), a.type(), a.des(), a.optionDes(), a.fst(), a.phases(),
                a.dureeAns(), a.debut(), a.fin(), etat, jour);
    }

    /** The number, of form A, that follows those of a terrain (2.15). */
    public static String numeroSuivant(Terrain terrain, Collection<Agrement> presents) {
        int dernier = presents.stream().map(Agrement::numero)
                .filter(numero -> numero.length() == 12 && NumeroAgrement.examiner(numero) == Verdict.JUSTE)
                .mapToInt(numero -> Integer.parseInt(numero.substring(8))).max().orElse(0);
        return NumeroAgrement.de(terrain.numero(), dernier + 1);
    }
}
