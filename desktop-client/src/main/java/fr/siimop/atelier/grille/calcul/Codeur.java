package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeTexte;

/**
 * Gives a code to each distinct text of a column, as its rows come. Linked columns follow their references once per
 * distinct first reference, not once per row.
 */
final class Codeur {

    private final ColonneGrille colonne;
    private final SourceLignes source;
    private final int racine;
    /** The value of the row is the text: it is looked for once. */
    private final boolean directe;
    private final Codes parValeur = new Codes();
    private final Codes parTexte = new Codes();
    private final List<Entree> entrees = new ArrayList<>();
    private int vide = Codes.INCONNU;

    Codeur(ColonneGrille colonne, SourceLignes source) {
        this.colonne = colonne;
        this.source = source;
        this.racine = colonne.racine();
        this.directe = !colonne.estLiee() && colonne.type() instanceof TypeTexte;
    }

    List<Entree> entrees() {
        return entrees;
    }

    void coder(List<Ligne> lignes, int[] codes, int debut, int fin) {
        for (int i = debut; i < fin; i++) {
            codes[i] = code(lignes.get(i));
        }
    }

    /** The code here of what another coder found. */
    int adopter(Entree entree) {
        int code = parTexte.de(entree.texte());
        return code == Codes.INCONNU ? ajouter(entree) : code;
    }

    int code(Ligne ligne) {
        Object brute = ligne.valeur(racine);
        int connu = brute == null ? vide : (directe ? parTexte : parValeur).de(brute);
        return connu == Codes.INCONNU ? nouveau(ligne) : connu;
    }

    private int nouveau(Ligne ligne) {
        Object brute = ligne.valeur(racine);
        Object valeur = colonne.valeur(ligne, source);
        String texte = colonne.texteDe(valeur, source);
        int code = parTexte.de(texte);
        if (code == Codes.INCONNU) {
            code = ajouter(new Entree(valeur, texte, Pliage.plier(texte)));
        }
        if (brute == null) {
            vide = code;
        } else if (!directe) {
            parValeur.mettre(brute, code);
        }
        return code;
    }

    private int ajouter(Entree entree) {
        int code = entrees.size();
        entrees.add(entree);
        parTexte.mettre(entree.texte(), code);
        return code;
    }
}
