package fr.siimop.modele.listeappel.verification;

import fr.siimop.modele.calcul.Propriete;

/** The properties of a call list; L1 to L5 leave only one possible list. */
public enum ProprieteListeAppel implements Propriete {
    L1("chaque interne figure exactement une fois, et personne d’autre."),
    L2("les rangs vont de 1 à l’effectif, dans l’ordre des lignes."),
    L3("l’ancienneté ne croît jamais d’une ligne à la suivante."),
    L4("à ancienneté égale, la position exacte (rang sur participants) ne décroît jamais."),
    L5("à ancienneté et position égales, les identifiants sont croissants."),
    L6("l’ancienneté et la position affichées sont celles de l’interne, la position arrondie à deux décimales."),
    L7("chaque ligne a une explication à son rang, avec le concours de l’interne, l’interne précédent et le premier critère qui les sépare.");

    private final String enonce;

    ProprieteListeAppel(String enonce) {
        this.enonce = enonce;
    }

    @Override
    public String numero() {
        return name();
    }

    @Override
    public String enonce() {
        return enonce;
    }
}
