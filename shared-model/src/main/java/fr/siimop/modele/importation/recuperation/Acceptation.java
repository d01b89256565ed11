package fr.siimop.modele.importation.recuperation;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;

/** What the rules and the rights find in a new row of the former program, once the rows that it needs are there. */
@FunctionalInterface
public interface Acceptation {

    List<Anomalie> juger(Ligne ligne, List<Annexe> annexes);
}
