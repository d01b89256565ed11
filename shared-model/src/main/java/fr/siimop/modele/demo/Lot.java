package fr.siimop.modele.demo;

import java.util.List;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;

/** Some rows of one table. A table comes as one or more lots, after those that its rows refer to. */
public record Lot(DescripteurEntite<?> descripteur, List<? extends Entite> entites) {

    public Lot {
        entites = List.copyOf(entites);
    }
}
