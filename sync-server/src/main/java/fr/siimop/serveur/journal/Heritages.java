package fr.siimop.serveur.journal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Heritage;
import fr.siimop.modele.descripteur.Ligne;

/** Writes down, in rows that leave it blank, what was true of another row when they came. */
final class Heritages {

    private final Memoire memoire;

    Heritages(Memoire memoire) {
        this.memoire = memoire;
    }

    Ligne completer(DescripteurEntite<?> descripteur, Ligne ligne) {
        Ligne completee = ligne;
        for (Heritage heritage : descripteur.heritages()) {
            int position = descripteur.position(heritage.colonne());
            if (completee.valeur(position) == null) {
                completee = completee.avec(position, valeur(descripteur, completee, heritage));
            }
        }
        return completee;
    }

    private @Nullable Object valeur(DescripteurEntite<?> descripteur, Ligne ligne, Heritage heritage) {
        int reference = descripteur.position(heritage.reference());
        String table = descripteur.colonnes().get(reference).tableReferencee();
        if (table == null || !(ligne.valeur(reference) instanceof UUID id)) {
            return null;
        }
        DescripteurEntite<?> autre = memoire.registre().descripteur(table);
        return memoire.trouver(autre, id).map(l -> l.ligne().valeur(autre.position(heritage.source()))).orElse(null);
    }
}
