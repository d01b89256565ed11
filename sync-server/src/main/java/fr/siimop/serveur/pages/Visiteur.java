package fr.siimop.serveur.pages;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.serveur.connexion.Identite;

/**
 * The person signed in.
 *
 * @param jeton what every form of this session must send back
 */
public record Visiteur(Identite identite, String jeton) {

    public static final Rubrique PARCOURS = new Rubrique("Mon parcours", "/parcours");
    public static final Rubrique POSTES = new Rubrique("Mes postes", "/postes");
    public static final Rubrique TERRAINS = new Rubrique("Mes terrains", "/terrains");
    public static final Rubrique ATELIER = new Rubrique("Mon atelier", "/atelier");
    public static final Rubrique INFORMATIONS = new Rubrique("Mes informations", "/informations");

    public String nom() {
        return Textes.nomComplet(identite.civilite(), identite.prenom(), identite.nom());
    }

    public boolean exerce(TypeFonction type) {
        return identite.exerce(type);
    }

    public List<Rubrique> rubriques() {
        List<Rubrique> rubriques = new ArrayList<>();
        if (exerce(TypeFonction.INTERNE)) {
            rubriques.add(PARCOURS);
        }
        if (exerce(TypeFonction.RTS)) {
            rubriques.add(POSTES);
            rubriques.add(TERRAINS);
        }
        if (rubriques.isEmpty() || identite.fonctions().stream().anyMatch(f -> f.type() != TypeFonction.INTERNE
                && f.type() != TypeFonction.RTS)) {
            rubriques.add(ATELIER);
        }
        rubriques.add(INFORMATIONS);
        return rubriques;
    }
}
