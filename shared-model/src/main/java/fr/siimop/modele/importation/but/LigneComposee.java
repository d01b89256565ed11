package fr.siimop.modele.importation.but;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** A line of a file that gives rows of several tables. Its id is that of the person. */
record LigneComposee(UUID id, List<@Nullable Object> valeurs) implements Entite {

    LigneComposee {
        valeurs = Collections.unmodifiableList(valeurs);
    }
}
