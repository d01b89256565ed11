package fr.siimop.atelier.grille.vue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JacksonException;

import fr.siimop.modele.sync.Json;

/** A view in a file that one gives to a colleague. What cannot be read is explained. */
public final class PartageVues {

    private static final long TAILLE_MAXIMALE = 4_000_000;

    private PartageVues() {}

    /** Why a file gives no view: a French sentence to show as it is. */
    public static final class VueIllisible extends Exception {

        private static final long serialVersionUID = 1L;

        VueIllisible(String phrase) {
            super(phrase);
        }

        public String phrase() {
            return String.valueOf(getMessage());
        }
    }

    public static void ecrire(Path fichier, VueTable vue) throws VueIllisible {
        try {
            Files.write(fichier, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(vue));
        } catch (IOException e) {
            throw new VueIllisible("Le fichier «\u00a0" + fichier.getFileName()
                    + "\u00a0» ne peut pas être écrit\u00a0: vérifiez vos droits et la place du disque.");
        }
    }

    public static VueTable lire(Path fichier, String table, String libelle) throws VueIllisible {
        VueTable vue;
        try {
            vue = Files.size(fichier) > TAILLE_MAXIMALE
                    ? null
                    : Json.MAPPER.readValue(Files.readAllBytes(fichier), VueTable.class);
        } catch (IOException | JacksonException e) {
            vue = null;
        }
        if (vue == null || vue.table().isEmpty() || vue.version() < 1) {
            throw new VueIllisible("«\u00a0" + fichier.getFileName() + "\u00a0» n’est pas une vue enregistrée par "
                    + "l’atelier. Demandez à votre collègue de l’exporter depuis le menu des vues.");
        }
        if (vue.version() > VueTable.VERSION) {
            throw new VueIllisible("Cette vue vient d’une version plus récente de l’atelier. "
                    + "Mettez l’atelier à jour, puis importez-la à nouveau.");
        }
        if (!vue.table().equals(table)) {
            throw new VueIllisible("Cette vue est celle d’une autre table («\u00a0" + vue.table() + "\u00a0»), et non "
                    + "de «\u00a0" + libelle + "\u00a0». Ouvrez cette table, puis importez-la.");
        }
        return vue.nom().isBlank() ? vue.avecNom("Vue importée") : vue;
    }
}
