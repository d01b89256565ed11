package fr.siimop.atelier.cache.image;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;

/**
 * Some thousands of rows as bytes: ids, revisions, then each column. A column with few values is a list of these and, by
 * row, a place in it; the objects are then shared by all the rows that have them.
 */
final class Bloc {

    private static final int EN_LISTE = 1;
    private static final int UNE_A_UNE = 2;
    /** A column whose values are more than one in so many rows is written value by value. */
    private static final int RAPPORT = 4;

    private Bloc() {}

    static byte[] ecrire(DescripteurEntite<?> descripteur, List<Ligne> lignes) {
        Octets octets = new Octets();
        octets.nombre(lignes.size());
        lignes.forEach(l -> octets.uuid(l.id()));
        lignes.forEach(l -> octets.nombre(l.revision()));
        for (int c = 0; c < descripteur.colonnes().size(); c++) {
            ecrireColonne(octets, descripteur.colonnes().get(c).type(), lignes, c);
        }
        return octets.ecrits();
    }

    private static void ecrireColonne(Octets octets, TypeColonne<?> type, List<Ligne> lignes, int colonne) {
        Map<@Nullable Object, Integer> places = places(lignes, colonne);
        if (places.isEmpty()) {
            octets.octet(UNE_A_UNE);
            lignes.forEach(l -> octets.valeur(type.versBaseOuNul(l.valeur(colonne))));
            return;
        }
        @Nullable
        Object[] liste = new @Nullable Object[places.size()];
        places.forEach((valeur, place) -> liste[place] = valeur);
        octets.octet(EN_LISTE);
        octets.nombre(liste.length);
        for (Object valeur : liste) {
            octets.valeur(type.versBaseOuNul(valeur));
        }
        lignes.forEach(l -> octets.nombre(Objects.requireNonNull(places.get(l.valeur(colonne)))));
    }

    /** Of each value its place in the list; empty when they are too many for a list. */
    private static Map<@Nullable Object, Integer> places(List<Ligne> lignes, int colonne) {
        Map<@Nullable Object, Integer> places = new HashMap<>();
        for (Ligne ligne : lignes) {
            places.putIfAbsent(ligne.valeur(colonne), places.size());
            if (places.size() > lignes.size() / RAPPORT + 1) {
                return Map.of();
            }
        }
        return places;
    }

    /** @param commune of each listed value the object that stands for it wherever it comes back */
    static Ligne[] lire(DescripteurEntite<?> descripteur, byte[] contenu, UnaryOperator<Object> commune) {
        Octets octets = new Octets(contenu);
        UUID[] ids = new UUID[(int) octets.nombre()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = octets.uuid();
        }
        Ligne[] lignes = new Ligne[ids.length];
        @Nullable
        Object[][] valeurs = new @Nullable Object[ids.length][descripteur.colonnes().size()];
        for (int i = 0; i < ids.length; i++) {
            lignes[i] = new Ligne(ids[i], octets.nombre(), valeurs[i]);
        }
        for (int c = 0; c < descripteur.colonnes().size(); c++) {
            lireColonne(octets, descripteur.colonnes().get(c).type(), valeurs, c, commune);
        }
        if (!octets.fini()) {
            throw new IllegalStateException("More bytes than columns");
        }
        return lignes;
    }

    private static void lireColonne(Octets octets, TypeColonne<?> type, @Nullable Object[][] valeurs, int colonne,
            UnaryOperator<Object> commune) {
        if (octets.octet() == UNE_A_UNE) {
            for (@Nullable
            Object[] ligne : valeurs) {
                ligne[colonne] = depuis(type, octets.valeur());
            }
            return;
        }
        @Nullable
        Object[] liste = new @Nullable Object[(int) octets.nombre()];
        for (int i = 0; i < liste.length; i++) {
            Object valeur = depuis(type, octets.valeur());
            liste[i] = valeur == null ? null : commune.apply(valeur);
        }
        for (@Nullable
        Object[] ligne : valeurs) {
            ligne[colonne] = liste[(int) octets.nombre()];
        }
    }

    private static @Nullable Object depuis(TypeColonne<?> type, @Nullable Object base) {
        return base == null ? null : type.depuisBase(base);
    }
}
