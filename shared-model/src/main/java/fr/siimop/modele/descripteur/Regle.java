package fr.siimop.modele.descripteur;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;

/** Rule over a whole row and those it refers to. Pure: what it may look at is in the context. */
@FunctionalInterface
public interface Regle<T extends Entite> {

    List<Anomalie> verifier(T entite, Contexte contexte);
}
