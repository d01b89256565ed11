package fr.siimop.modele.agrement;

/** What an agrément is worth on a day: its decision and its dates together (AG-05). */
public enum EtatALaDate {
    ACTIF, PAS_ENCORE_OUVERT, ECHU, SUSPENDU, RETIRE
}
