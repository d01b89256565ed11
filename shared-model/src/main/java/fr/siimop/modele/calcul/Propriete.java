package fr.siimop.modele.calcul;

/** A numbered property of {@code docs/calculs.md} that every result has. */
public interface Propriete {

    /** For instance {@code A3}. */
    String numero();

    /** The property in one French sentence. */
    String enonce();
}
