package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Option of a DES; a précoce one may be followed by an FST (OF-01). */
public record OptionDes(UUID id, String code, String libelle, UUID des, Boolean precoce) implements Entite {}
