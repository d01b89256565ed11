package fr.siimop.modele.appariement.verification;

import fr.siimop.modele.calcul.Propriete;

/** The properties of a matching. */
public enum ProprieteAppariement implements Propriete {
    P1("chaque interne a exactement une ligne, et personne d’autre."),
    P2("aucun poste ne reçoit plus d’internes qu’il n’a de places."),
    P3("chaque poste obtenu a reçu de l’interne au moins 1 cœur, l’a classé et convient à son décalage."),
    P4("les cœurs et le rang indiqués sont ceux des vœux et du classement."),
    P5("un poste dont le classement n’est pas valide ne prend personne."),
    P6("aucun interne et aucun poste ne préfèrent strictement, tous deux, être ensemble."),
    P7("les classements refusés sont exactement ceux qui ne sont pas valides, chacun avec tous ses motifs."),
    P8("le bilan compte exactement les places et les cœurs obtenus."),
    P9("la borne n’est pas inférieure aux places, et la preuve est « optimal » exactement quand elle leur est égale ; de même pour les cœurs, dont la preuve suppose celle des places."),
    P10("aucun appariement faiblement stable n’a plus de places que la borne annoncée."),
    P11("quand le bilan le dit prouvé, aucun appariement d’autant de places n’a plus de cœurs."),
    P12("quand explications.csv est là, chaque vœu y a une seule explication, celle qu’imposent entrées et affectations.");

    private final String enonce;

    ProprieteAppariement(String enonce) {
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
