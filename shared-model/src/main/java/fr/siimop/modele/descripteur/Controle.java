package fr.siimop.modele.descripteur;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;

/** Check of one value by itself, for instance the key of a SIRET. */
@FunctionalInterface
public interface Controle<V> {

    List<Anomalie> verifier(String champ, V valeur, Origine origine);
}
