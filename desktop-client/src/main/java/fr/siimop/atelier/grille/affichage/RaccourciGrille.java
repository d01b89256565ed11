package fr.siimop.atelier.grille.affichage;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.clavier.Touche;

/** Keys of the table, when it has the keyboard. */
public enum RaccourciGrille implements Raccourci {
    HAUT("↑", Mots.VOISINE, true),
    BAS("↓", Mots.VOISINE, true),
    GAUCHE("←", Mots.VOISINE, true),
    DROITE("→", Mots.VOISINE, true),
    BORD_HAUT("Ctrl ↑", Mots.BORD, true),
    BORD_BAS("Ctrl ↓", Mots.BORD, true),
    BORD_GAUCHE("Ctrl ←", Mots.BORD, true),
    BORD_DROITE("Ctrl →", Mots.BORD, true),
    PAGE_HAUT("Page↑", Mots.PAGE, true),
    PAGE_BAS("Page↓", Mots.PAGE, true),
    DEBUT_DE_LIGNE("Début", Mots.LIGNE, true),
    FIN_DE_LIGNE("Fin", Mots.LIGNE, true),
    PREMIERE_CELLULE("Ctrl Début", Mots.TABLE, true),
    DERNIERE_LIGNE("Ctrl Fin", Mots.TABLE, true),
    SUIVANTE("Tab", "Cellule suivante (Maj\u00a0: précédente)", true),
    VALIDER("Entrée", "Ligne suivante (Maj\u00a0: précédente)", true),
    TOUT("Ctrl A", "Tout sélectionner", false),
    COLONNE("Ctrl Espace", "Sélectionner la colonne", false),
    LIGNE("Maj Espace", "Sélectionner la ligne", false),
    MODIFIER("F2",
            "Modifier la cellule (Échap\u00a0: quitter sans garder\u202f; Ctrl Maj Entrée\u00a0: remplir la plage)",
            false),
    EFFACER("Suppr", Mots.EFFACER, true),
    EFFACER_AUSSI("Retour", Mots.EFFACER, true),
    COPIER("Ctrl C", "Copier", false),
    COUPER("Ctrl X", "Couper", false),
    COLLER("Ctrl V", "Coller", false),
    RECOPIER("Ctrl D", "Recopier vers le bas", false),
    RECOPIER_A_DROITE("Ctrl R", "Recopier vers la droite", false),
    ANNULER("Ctrl Z", "Annuler", false),
    RETABLIR("Ctrl Y", Mots.RETABLIR, false),
    RETABLIR_AUSSI("Ctrl Maj Z", Mots.RETABLIR, false),
    FILTRER("Alt ↓", "Filtre de la colonne, ou liste de la cellule", false),
    MENU_COLONNE("Alt Maj ↓", "Menu de la colonne", false),
    COLONNE_A_GAUCHE("Alt Maj ←", Mots.DEPLACER, false),
    COLONNE_A_DROITE("Alt Maj →", Mots.DEPLACER, false);

    private static final class Mots {
        static final String VOISINE = "Cellule voisine (Maj\u00a0: étendre la sélection)";
        static final String BORD = "Bord de la table (Maj\u00a0: étendre la sélection)";
        static final String PAGE = "Page précédente, suivante (Maj\u00a0: étendre la sélection)";
        static final String LIGNE = "Début, fin de la ligne (Maj\u00a0: étendre la sélection)";
        static final String TABLE = "Première, dernière ligne (Maj\u00a0: étendre la sélection)";
        static final String EFFACER = "Effacer";
        static final String DEPLACER = "Déplacer la colonne à gauche, à droite";
        static final String RETABLIR = "Rétablir";
    }

    private final Touche touche;
    private final String libelle;

    RaccourciGrille(String touche, String libelle, boolean majLibre) {
        this.touche = majLibre ? Touche.de(touche).avecMajLibre() : Touche.de(touche);
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
