package fr.siimop.serveur.journal;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.serveur.stockage.ErreurBase;
import fr.siimop.serveur.stockage.LigneBase;

/**
 * The foreign keys of H2 look at a row without holding it: while one transaction deletes it, another may refer to it. So
 * what a unit refers to anew, and what it deleted, is looked at again once it has its number: those with a lower one are
 * committed by then, and nobody gets a higher one before its end.
 */
final class ReferencesRevues {

    private static final String REFERENCE_PERDUE = "23506";

    private final Memoire memoire;
    private final Map<DescripteurEntite<?>, Set<UUID>> visees = new LinkedHashMap<>();
    private final Map<DescripteurEntite<?>, Set<UUID>> supprimees = new LinkedHashMap<>();

    private ReferencesRevues(Memoire memoire) {
        this.memoire = memoire;
        for (DescripteurEntite<?> descripteur : memoire.registre().tous()) {
            memoire.ecrites(descripteur).forEach((id, apres) -> apres.map(LigneBase::ligne).ifPresentOrElse(
                    ligne -> noter(descripteur, ligne), () -> ajouter(supprimees, descripteur, id)));
        }
    }

    /** Fails as the foreign key would have. */
    static void revoir(Memoire memoire) {
        ReferencesRevues references = new ReferencesRevues(memoire);
        references.visees.forEach(references::exiger);
        references.supprimees.forEach(references::exigerSeules);
    }

    private void noter(DescripteurEntite<?> descripteur, Ligne ligne) {
        Ligne avant = memoire.origine(descripteur, ligne.id()).map(LigneBase::ligne).orElse(null);
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            String cible = colonne.tableReferencee();
            int position = descripteur.position(colonne.id());
            boolean nouvelle = avant == null || !Objects.equals(avant.valeur(position), ligne.valeur(position));
            if (cible != null && nouvelle && ligne.valeur(position) instanceof UUID id) {
                noterVisee(memoire.registre().descripteur(cible), id);
            }
        }
    }

    /** Rows that this unit wrote are its own until its end. */
    private void noterVisee(DescripteurEntite<?> descripteur, UUID id) {
        if (!memoire.ecrites(descripteur).containsKey(id)) {
            ajouter(visees, descripteur, id);
        }
    }

    private void exiger(DescripteurEntite<?> descripteur, Set<UUID> ids) {
        if (memoire.presentes(descripteur, ids) < ids.size()) {
            throw perdue(descripteur + " deleted since it was referred to");
        }
    }

    private void exigerSeules(DescripteurEntite<?> descripteur, Set<UUID> ids) {
        for (DescripteurEntite<?> autre : memoire.registre().tous()) {
            for (Colonne<?, ?> colonne : autre.colonnes()) {
                if (descripteur.table().equals(colonne.tableReferencee())
                        && !memoire.compter(autre, colonne, ids).isEmpty()) {
                    throw perdue(autre + " refers to a deleted " + descripteur);
                }
            }
        }
    }

    private static void ajouter(Map<DescripteurEntite<?>, Set<UUID>> ensembles, DescripteurEntite<?> descripteur,
            UUID id) {
        ensembles.computeIfAbsent(descripteur, table -> new HashSet<>()).add(id);
    }

    private static ErreurBase perdue(String quoi) {
        return new ErreurBase(quoi, new SQLIntegrityConstraintViolationException(quoi, REFERENCE_PERDUE));
    }
}
