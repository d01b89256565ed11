package fr.siimop.serveur.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Identity, addresses and functions of the person signed in. */
public record PageInformations(String nom, @Nullable String email, String telephone, String rpps,
        List<LigneFonction> fonctions) {

    public record LigneFonction(String libelle, String perimetre, String periode) {}
}
