package fr.siimop.modele.referentiel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.identifiant.Siret;

/** Place that owns terrains: hospital, clinic, practice (D-01). */
public record Etablissement(UUID id, String libelle, @Nullable String finess, @Nullable String siret,
        TypeEtablissement type, @Nullable String adresse, @Nullable String codePostal, @Nullable String ville,
        UUID subdivision, Source source) implements Entite {

    /** D-02: an établissement is clean when it has a valid FINESS or a valid SIRET. */
    public boolean identifie() {
        return finess != null && Finess.valide(finess) || siret != null && Siret.valide(siret);
    }
}
