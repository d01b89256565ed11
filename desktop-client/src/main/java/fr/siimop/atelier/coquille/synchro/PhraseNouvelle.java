package fr.siimop.atelier.coquille.synchro;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.NouvellesSync.Nouvelle;

/** What was done, after how many rows of what: « 12 postes, Nombre de places et Indication ». */
final class PhraseNouvelle {

    private static final int CHAMPS_NOMMES = 3;

    private PhraseNouvelle() {}

    static String quoi(DescripteurEntite<?> descripteur, Nouvelle nouvelle) {
        return switch (nouvelle.operation()) {
            case "creer" -> nouvelle.nombre() == 1 ? "nouvelle ligne" : "nouvelles lignes";
            case "supprimer" -> nouvelle.nombre() == 1 ? "ligne supprimée" : "lignes supprimées";
            case "portee" -> "hors de votre périmètre désormais";
            default -> champs(descripteur, nouvelle.champs());
        };
    }

    static String champs(DescripteurEntite<?> descripteur, Collection<String> champs) {
        List<String> libelles = champs.stream().map(champ -> {
            Colonne<?, ?> colonne = descripteur.colonne(champ);
            return colonne == null ? champ : colonne.libelle();
        }).toList();
        if (libelles.size() > CHAMPS_NOMMES) {
            int autres = libelles.size() - CHAMPS_NOMMES;
            return String.join(", ", libelles.subList(0, CHAMPS_NOMMES)) + " et " + autres
                    + (autres == 1 ? "\u00a0autre champ" : "\u00a0autres champs");
        }
        return libelles.size() < 2
                ? String.join("", libelles)
                : libelles.stream().limit(libelles.size() - 1).collect(Collectors.joining(", ")) + " et "
                        + libelles.getLast();
    }
}
