package fr.siimop.atelier.grille.saisie;

import fr.siimop.modele.anomalie.Anomalie;

/** A text that the column cannot read. It stays in the cell, marked, until someone corrects it. */
public record SaisieInvalide(String texte, Anomalie anomalie) {}
