package fr.siimop.modele.reprise;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/**
 * A line of the former program that was not right as it stood: what it said, why it was not right, and the row that it
 * made, if one could hold it (U-05). Nothing recovered is lost.
 *
 * @param table      that the line was for
 * @param ligne      id of the row that it made
 * @param titre      what the file calls it
 * @param motifs     sentences, one per line
 * @param contenu    the cells of the line, one per line, under their headers
 * @param empreinte  of the table and the content: the same line recovered twice is one
 */
public record LigneReprise(UUID id, TableReprise table, String titre, StatutReprise statut, String motifs,
        String contenu, String fichier, int numero, @Nullable UUID subdivision, @Nullable String ligne,
        String empreinte) implements Entite {

    public @Nullable UUID idDeLigne() {
        return ligne == null ? null : UUID.fromString(ligne);
    }
}
