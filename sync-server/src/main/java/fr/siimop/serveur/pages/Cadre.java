package fr.siimop.serveur.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.http.Statiques;

/**
 * What surrounds every page.
 *
 * @param titre    title of the page
 * @param chemin   address of the page, where a change of theme comes back to
 * @param visiteur the person signed in, or {@code null}
 */
public record Cadre(String titre, String chemin, @Nullable Visiteur visiteur, Theme theme, Statiques statiques) {

    public List<Rubrique> rubriques() {
        return visiteur == null ? List.of() : visiteur.rubriques();
    }

    public String icone(String nom) {
        return statiques.adresse("icones.svg") + "#" + nom;
    }
}
