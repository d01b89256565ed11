package fr.siimop.modele.appariement;

import java.util.stream.Collectors;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** The four files that an input comes from. */
public final class FichiersEntree {

    private FichiersEntree() {}

    public static FichiersMemoire de(EntreeAppariement entree) {
        return new FichiersMemoire()
                .mettre("internes.csv", entree.internes()
                        .stream()
                        .map(i -> i.interne() + "," + i.subdivision() + "," + texte(i.decalage()))
                        .collect(Collectors.joining("\n", "interne,subdivision,decale\n", "\n")))
                .mettre("postes.csv", entree.postes()
                        .stream()
                        .map(p -> p.poste() + "," + p.places() + "," + p.subdivision() + "," + texte(p.decalage()))
                        .collect(Collectors.joining("\n", "poste,places,subdivision,decale\n", "\n")))
                .mettre("voeux.csv", entree.voeux()
                        .stream()
                        .map(v -> entree.internes().get(v.interne()).interne() + ","
                                + entree.postes().get(v.poste()).poste() + "," + v.coeurs())
                        .collect(Collectors.joining("\n", "interne,poste,coeurs\n", "\n")))
                .mettre("classements.csv", entree.rangs()
                        .stream()
                        .map(r -> entree.postes().get(r.poste()).poste() + ","
                                + entree.internes().get(r.interne()).interne() + ","
                                + (r.rang() == Rang.REFUSE ? "" : r.rang()))
                        .collect(Collectors.joining("\n", "poste,interne,rang\n", "\n")));
    }

    private static String texte(Decalage decalage) {
        return switch (decalage) {
            case OUI -> "oui";
            case NON -> "non";
            case INDIFFERENT -> "";
        };
    }
}
