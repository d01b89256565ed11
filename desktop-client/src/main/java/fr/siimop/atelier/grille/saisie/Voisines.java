package fr.siimop.atelier.grille.saisie;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/**
 * Rows whose anomalies may be others because some rows changed: those that have some now, those of the same key, those
 * that refer to what changed. May take long: never asked on the UI thread.
 */
public final class Voisines {

    private final SourceLignes source;
    private final DescripteurEntite<?> descripteur;
    private final Marques marques;

    public Voisines(SourceLignes source, DescripteurEntite<?> descripteur, Marques marques) {
        this.source = source;
        this.descripteur = descripteur;
        this.marques = marques;
    }

    /** Verifies them again; how many they were. */
    public int verifier(List<ChangementLignes> changements) {
        Set<UUID> voisines = new LinkedHashSet<>(marques.enDefaut());
        for (ChangementLignes changement : changements) {
            for (UUID id : changement.lignes()) {
                if (changement.table().equals(descripteur.table())) {
                    memeCle(descripteur, id, voisines);
                } else {
                    referants(changement.table(), id, voisines);
                }
            }
        }
        Marques.Passage passage = marques.passage();
        for (UUID id : voisines) {
            Ligne ligne = source.trouver(descripteur.table(), id);
            if (ligne != null) {
                passage.verifier(ligne);
            }
        }
        return voisines.size();
    }

    private <E extends Entite> void memeCle(DescripteurEntite<E> table, UUID id, Set<UUID> voisines) {
        Ligne ligne = source.trouver(table.table(), id);
        if (ligne == null || table.cle().isEmpty()) {
            return;
        }
        int position = table.position(table.cle().getFirst());
        Object valeur = ligne.valeur(position);
        if (valeur != null) {
            chercher(table, table.colonnes().get(position), valeur, voisines);
        }
    }

    private <E extends Entite, V> void chercher(DescripteurEntite<E> table, Colonne<E, V> colonne, Object valeur,
            Set<UUID> voisines) {
        source.contexte(Origine.SAISIE).chercherLignes(table, colonne, colonne.type().depuisInconnu(valeur))
                .forEach(ligne -> voisines.add(ligne.id()));
    }

    private void referants(String autre, UUID id, Set<UUID> voisines) {
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            if (autre.equals(colonne.tableReferencee())) {
                source.referants(descripteur.table(), colonne.id(), id).forEach(l -> voisines.add(l.id()));
            }
        }
    }
}
