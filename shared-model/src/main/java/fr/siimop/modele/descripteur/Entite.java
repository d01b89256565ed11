package fr.siimop.modele.descripteur;

import java.util.UUID;

/** A row of a table as a typed, immutable record. Its id is made by whoever creates it, offline too. */
public interface Entite {

    UUID id();
}
