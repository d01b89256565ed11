package fr.siimop.modele.appariement;

/** Whether a semester is shifted (DJ-13); an unknown value fits both. */
public enum Decalage {
    OUI, NON, INDIFFERENT;

    public boolean compatible(Decalage autre) {
        return this == INDIFFERENT || autre == INDIFFERENT || this == autre;
    }
}
