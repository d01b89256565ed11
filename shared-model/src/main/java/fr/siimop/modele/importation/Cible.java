package fr.siimop.modele.importation;

import fr.siimop.modele.descripteur.DescripteurEntite;

/** What a column of a file fills. */
public sealed interface Cible {

    /** A column of the table, by its position. */
    record Champ(int position) implements Cible {}

    /** Says something of the post or the agrément, that no column of the table holds. */
    record Precision(PrecisionStage quoi) implements Cible {}

    /** What is no value of the row. */
    enum Autre implements Cible {
        IDENTIFIANT,
        /** « oui »: what the import asked about this line is right as it is written. */
        CONFIRMATION,
        INCONNUE,
        EN_DOUBLE,
        /** Left out by the person. */
        ECARTEE
    }

    /** Whether its cells are looked at. */
    default boolean lue() {
        return this != Autre.INCONNUE && this != Autre.EN_DOUBLE && this != Autre.ECARTEE;
    }

    /** Frozen name: the id of the column, or one that no column has. */
    default String nom(DescripteurEntite<?> descripteur) {
        return switch (this) {
            case Champ champ -> descripteur.colonnes().get(champ.position()).id();
            case Precision precision -> precision.quoi().id();
            case Autre autre -> autre.name();
        };
    }

    /** The other way; unknown when this table has no such thing any more. */
    static Cible deNom(DescripteurEntite<?> descripteur, String nom) {
        for (Autre autre : Autre.values()) {
            if (autre.name().equals(nom)) {
                return autre;
            }
        }
        for (PrecisionStage precision : PrecisionStage.values()) {
            if (precision.id().equals(nom)) {
                return new Precision(precision);
            }
        }
        return descripteur.colonne(nom) == null ? Autre.INCONNUE : new Champ(descripteur.position(nom));
    }
}
