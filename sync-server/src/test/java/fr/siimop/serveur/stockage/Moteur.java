package fr.siimop.serveur.stockage;

/** The two databases on which every repository test runs. */
public enum Moteur {
    H2, POSTGRESQL
}
