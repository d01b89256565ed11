package fr.siimop.atelier.grille.ecran;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.clavier.Touche;

/** Keys of a screen made of a table, wherever the keyboard is in it. */
public enum RaccourciEcran implements Raccourci {
    CHERCHER("Ctrl F", "Chercher dans la table"),
    NOUVEL_ONGLET("Ctrl T", "Ouvrir les lignes sélectionnées dans un nouvel onglet"),
    CREER("Ctrl N", "Créer une ligne"),
    FICHE("Ctrl Entrée", "Fiche de la ligne"),
    SUPPRIMER("Ctrl Suppr", "Supprimer les lignes choisies"),
    REMPLACER("Ctrl H", "Rechercher et remplacer"),
    EXPLIQUER("Ctrl I", "Volet «\u00a0Explication\u00a0»"),
    HISTORIQUE("Alt H", "Historique de la cellule"),
    ANOMALIE_SUIVANTE("F8", "Anomalie suivante"),
    ANOMALIE_PRECEDENTE("Maj F8", "Anomalie précédente");

    private final Touche touche;
    private final String libelle;

    RaccourciEcran(String touche, String libelle) {
        this.touche = Touche.de(touche);
        this.libelle = libelle;
    }

    @Override
    public Touche touche() {
        return touche;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
