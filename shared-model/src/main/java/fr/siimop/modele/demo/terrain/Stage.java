package fr.siimop.modele.demo.terrain;

import java.util.UUID;

import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.terrain.Terrain;

/** A terrain as the generator handles it: where, for which DES, under whom. */
public record Stage(Terrain terrain, Lieu lieu, int des, Etablissement etablissement, UUID rts) {}
