package fr.siimop.modele.descripteur;

import java.util.UUID;

/** Makes the id of a new row. An argument wherever rows are created, so that tests and demo data repeat. */
@FunctionalInterface
public interface GenerateurId {

    UUID nouveau();
}
