package fr.siimop.serveur.ligne;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.serveur.pages.PageConnexion.CompteDemo;
import fr.siimop.serveur.pages.PorteDemo;

/** The accounts of the demonstration as the sign-in page and the terminal show them. */
public final class PorteDeDemo {

    static final String MOT_DE_PASSE = "demo-siimop";

    private PorteDeDemo() {}

    public static PorteDemo ouverte() {
        return new PorteDemo(Arrays.stream(ComptesDemo.values()).map(compte -> new CompteDemo(compte.adresse(),
                compte.fonction().libelle(), apercu(compte))).toList(), MOT_DE_PASSE);
    }

    static List<String> annonces() {
        List<String> comptes = Arrays.stream(ComptesDemo.values())
                .map(compte -> "  %-26s %s".formatted(compte.adresse(), apercu(compte))).toList();
        return Stream.of(List.of("Comptes de démonstration, mot de passe " + MOT_DE_PASSE + " :"),
                comptes).flatMap(List::stream).toList();
    }

    private static String apercu(ComptesDemo compte) {
        return switch (compte) {
            case ARS -> "établissements, terrains, agréments et postes";
            case SCOLARITE -> "internes et parcours d’une subdivision";
            case COORDONNATEUR -> "postes de sa spécialité, pendant les périodes que l’ARS ouvre";
            case INTERNE -> "son parcours, sur le web";
            case RTS -> "les postes de ses terrains, sur le web";
            case DGOS -> "lecture de tout le pays";
            case ADMIN -> "tous les droits";
        };
    }
}
