package fr.siimop.modele.descripteur;

/** Where a row comes from: what is an error in a new entry is only marked on recovered data (2.15, CK-01). */
public enum Origine {
    SAISIE, REPRISE
}
