package fr.siimop.modele.descripteur;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Days from a first to a last one, both included; no last day means until further notice. */
public record Periode(LocalDate debut, @Nullable LocalDate fin) {

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }

    public boolean chevauche(Periode autre) {
        return (autre.fin == null || !autre.fin.isBefore(debut)) && (fin == null || !fin.isBefore(autre.debut));
    }
}
