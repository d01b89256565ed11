package fr.siimop.modele.personne;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Periode;

/** Dated function of a person: rights derive from it (B-06). */
public record Fonction(UUID id, UUID personne, TypeFonction type, @Nullable UUID subdivision, @Nullable UUID des,
        LocalDate debut, @Nullable LocalDate fin) implements Entite {

    public Periode periode() {
        return new Periode(debut, fin);
    }
}
