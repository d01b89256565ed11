package fr.siimop.serveur.pages.terrains;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Model of « Mes terrains ».
 *
 * @param jeton what each form sends back
 * @param avis  what was just done, or {@code null}
 */
public record PageTerrains(List<FicheTerrain> terrains, String jeton, @Nullable String avis) {

    /** @param saisie what was typed and could not be taken, with the reasons */
    public record FicheTerrain(UUID id, String numero, String libelle, String etablissement, String specialite,
            String subdivision, boolean ferme, String description, List<LigneIntervenant> intervenants,
            List<LignePiece> pieces, List<LigneDemande> demandes, Saisie saisie) {

        public FicheTerrain avec(Saisie autre) {
            return new FicheTerrain(id, numero, libelle, etablissement, specialite, subdivision, ferme, description,
                    intervenants, pieces, demandes, autre);
        }

        /** What the field of the description holds: what was typed last. */
        public String descriptionSaisie() {
            return saisie.formulaire().equals(Saisie.DESCRIPTION)
                    ? saisie.valeur(Saisie.DESCRIPTION, Saisie.DESCRIPTION)
                    : description;
        }
    }

    public record LigneIntervenant(String nom, String role, String periode, @Nullable String email) {}

    /** @param presente false when the content is still on the computer of whoever attached it */
    public record LignePiece(UUID id, String nom, String detail, boolean presente) {}

    /** @param quoi what is asked, in words */
    public record LigneDemande(UUID id, String objet, String quoi, @Nullable String precision, String depot,
            String etat, String couleur, String icone, @Nullable String suite, boolean enAttente) {}

    /** A form as it was sent, and what is wrong with it by field; the empty field is the whole form. */
    public record Saisie(String formulaire, Map<String, String> valeurs, Map<String, String> fautes) {

        static final String DESCRIPTION = "description";
        static final String FICHIER = "fichier";
        static final Saisie VIDE = new Saisie("", Map.of(), Map.of());

        public Saisie {
            valeurs = Map.copyOf(valeurs);
            fautes = Map.copyOf(fautes);
        }

        public boolean ouverte(String autre) {
            return formulaire.equals(autre);
        }

        public String valeur(String autre, String champ) {
            return ouverte(autre) ? valeurs.getOrDefault(champ, "") : "";
        }

        public @Nullable String faute(String autre, String champ) {
            return ouverte(autre) ? fautes.get(champ) : null;
        }
    }
}
