package fr.siimop.modele.amphi.verification;

import fr.siimop.modele.calcul.Propriete;

/** The properties of an amphi; A1 to A5 leave only one possible result. */
public enum ProprieteAmphi implements Propriete {
    A1("chaque interne a exactement une ligne, et personne d’autre."),
    A2(
            "chaque poste obtenu est un vœu de l’interne, à l’ordre indiqué."),
    A3(
            "aucun poste ne reçoit plus d’internes qu’il n’a de places."),
    A4(
            "aucun interne ne manque un vœu préféré dont le poste garde une place."),
    A5(
            "aucun interne ne manque un vœu préféré obtenu par un interne de moins bon rang."),
    A6(
            "chaque vœu a exactement une explication, et rien d’autre n’est expliqué."),
    A7(
            "l’issue de chaque vœu s’accorde avec les affectations."),
    A8(
            "le dernier rang admis d’un poste est le plus grand rang affecté à ce poste, vide s’il n’y en a pas.");

    private final String enonce;

    ProprieteAmphi(String enonce) {
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
