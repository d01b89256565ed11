package fr.siimop.serveur.pages;

import java.util.List;

/**
 * What the sign-in page offers in demo mode.
 *
 * @param comptes empty outside demo mode
 */
public record PorteDemo(List<PageConnexion.CompteDemo> comptes, String motDePasse) {

    public static PorteDemo fermee() {
        return new PorteDemo(List.of(), "");
    }
}
