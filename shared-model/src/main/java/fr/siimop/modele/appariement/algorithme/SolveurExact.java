package fr.siimop.modele.appariement.algorithme;

import java.util.function.LongSupplier;

import fr.siimop.modele.appariement.algorithme.marche.Extrait;

/** Improves a weakly stable matching of an extract up to a proof, or a better bound, within its means. */
public interface SolveurExact {

    /** The best matching found and a number that no weakly stable matching passes. */
    record Reponse(int[] couplage, long borne) {}

    /** Toward most places; {@code borne} is already proven; {@code resteMs} is the time left. */
    Reponse plusGrand(Extrait extrait, int[] depart, int borne, LongSupplier resteMs);

    /** Toward most cœurs among the matchings of the size of {@code depart}. */
    Reponse plusDeCoeurs(Extrait extrait, int[] depart, long borne, LongSupplier resteMs);

    /** Proves nothing more: heuristics and bounds only. */
    SolveurExact AUCUN = new SolveurExact() {

        @Override
        public Reponse plusGrand(Extrait extrait, int[] depart, int borne, LongSupplier resteMs) {
            return new Reponse(depart, borne);
        }

        @Override
        public Reponse plusDeCoeurs(Extrait extrait, int[] depart, long borne, LongSupplier resteMs) {
            return new Reponse(depart, borne);
        }
    };
}
