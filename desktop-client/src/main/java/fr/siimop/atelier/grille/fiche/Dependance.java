package fr.siimop.atelier.grille.fiche;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Rows of a table that refer to a row by one of their columns. */
public record Dependance(DescripteurEntite<?> table, Colonne<?, ?> colonne, List<Ligne> lignes) {

    public Dependance {
        lignes = List.copyOf(lignes);
    }

    /** Everything that hangs on a row, as far as it is known here. May take long the first time. */
    public static List<Dependance> de(SourceLignes source, String table, UUID id) {
        List<Dependance> dependances = new ArrayList<>();
        for (DescripteurEntite<?> autre : source.registre().tous()) {
            for (Colonne<?, ?> colonne : autre.colonnes()) {
                if (table.equals(colonne.tableReferencee())) {
                    List<Ligne> lignes = source.referants(autre.table(), colonne.id(), id);
                    if (!lignes.isEmpty()) {
                        dependances.add(new Dependance(autre, colonne, lignes));
                    }
                }
            }
        }
        return dependances;
    }

    /** « 12 postes », « 1 poste (agrément lié) » when the table has several ways to refer to it. */
    public String enMots() {
        long chemins = table.colonnes().stream()
                .filter(c -> colonne.tableReferencee() != null && colonne.tableReferencee().equals(c.tableReferencee()))
                .count();
        String precision = chemins > 1 ? " («\u00a0" + colonne.libelle() + "\u00a0»)" : "";
        return Phrases.lignes(lignes.size(), table) + precision;
    }
}
