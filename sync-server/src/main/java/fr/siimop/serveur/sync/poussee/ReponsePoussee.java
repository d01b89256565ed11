package fr.siimop.serveur.sync.poussee;

import java.util.List;

import fr.siimop.modele.sync.Resultat;

/** Outcomes of a push, in the order of its mutations. */
public record ReponsePoussee(List<Resultat> resultats) {}
