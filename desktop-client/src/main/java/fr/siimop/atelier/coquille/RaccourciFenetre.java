package fr.siimop.atelier.coquille;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.clavier.Touche;

/** Keys of the window, whatever the screen. */
public enum RaccourciFenetre implements Raccourci {
    AIDE("F1", "Cette liste"),
    CHERCHER_PARTOUT("Ctrl K", "Chercher partout"),
    SYNCHRONISER("F9", "Synchroniser"),
    ONGLET_SUIVANT("Ctrl Tab", "Onglet suivant"),
    ONGLET_PRECEDENT("Ctrl Maj Tab", "Onglet précédent"),
    FERMER_ONGLET("Ctrl W", "Fermer l’onglet"),
    ZONE_SUIVANTE("F6", "Zone suivante"),
    ZONE_PRECEDENTE("Maj F6", "Zone précédente");

    private final Touche touche;
    private final String libelle;

    RaccourciFenetre(String touche, String libelle) {
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
