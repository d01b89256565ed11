package fr.siimop.atelier.essai;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Registre;

/** Two tables, one referring to the other. */
public final class TablesEssai {

    public record Hopital(UUID id, String libelle, LocalDate ouverture) implements Entite {}

    public record Unite(UUID id, String numero, UUID hopital, Integer places, String indication) implements Entite {}

    private static final Colonne<Hopital, String> LIBELLE = Colonne.texte("libelle", "Nom", 120, Hopital::libelle)
            .avecRequise();
    private static final Colonne<Hopital, LocalDate> OUVERTURE = Colonne.date("ouverture", "Ouverture",
            Hopital::ouverture);

    public static final DescripteurEntite<Hopital> HOPITAL = DescripteurEntite.de("hopital", Hopital.class)
            .libelle("Hôpital", "Hôpitaux").colonnes(List.of(LIBELLE, OUVERTURE)).cle(LIBELLE)
            .fabrique(v -> new Hopital(v.id(), v.exiger(LIBELLE), v.lire(OUVERTURE)));

    private static final Colonne<Unite, String> NUMERO = Colonne.texte("numero", "Numéro", 20, Unite::numero)
            .avecRequise();
    private static final Colonne<Unite, UUID> LIEN = Colonne.reference("hopital", "Hôpital", "hopital", Unite::hopital)
            .avecRequise();
    private static final Colonne<Unite, Integer> PLACES = Colonne.entier("places", "Places", 0, 99, Unite::places);
    private static final Colonne<Unite, String> INDICATION = Colonne.texte("indication", "Indication", 200,
            Unite::indication);

    public static final DescripteurEntite<Unite> UNITE = DescripteurEntite.de("unite", Unite.class)
            .libelle("Unité", "Unités").colonnes(List.of(NUMERO, LIEN, PLACES, INDICATION)).cle(NUMERO)
            .fabrique(v -> new Unite(v.id(), v.exiger(NUMERO), v.exiger(LIEN), v.lire(PLACES), v.lire(INDICATION)));

    public static final Registre REGISTRE = new Registre(List.of(HOPITAL, UNITE));

    private TablesEssai() {}

    public static UUID id(long rang) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | rang);
    }
}
