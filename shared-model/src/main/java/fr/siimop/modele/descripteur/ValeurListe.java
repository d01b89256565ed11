package fr.siimop.modele.descripteur;

/** A value of a closed list: the code is stored and travels, the French label is shown. */
public interface ValeurListe {

    String code();

    String libelle();
}
