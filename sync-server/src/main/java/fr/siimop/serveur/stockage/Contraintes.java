package fr.siimop.serveur.stockage;

import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;

/**
 * References and secondary indexes of the entities, under the names that the migrations gave them. A bulk load takes
 * them off and puts them back: filling indexes row by row costs four times the rows themselves.
 */
public final class Contraintes {

    private Contraintes() {}

    public static void retirer(Handle handle, Registre registre) {
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            for (Colonne<?, ?> colonne : references(descripteur)) {
                handle.execute("alter table " + descripteur.table() + " drop constraint if exists "
                        + nom("fk", descripteur, colonne));
            }
        }
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            if (!descripteur.cle().isEmpty()) {
                IndexCle.de(descripteur).retirer(handle);
            }
            for (Colonne<?, ?> colonne : references(descripteur)) {
                handle.execute("drop index if exists " + nom("ix", descripteur, colonne));
            }
        }
    }

    /** Checks the whole tables: a load that left a reference without its row fails here. */
    public static void poser(Handle handle, Registre registre) {
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            List<String> cle = descripteur.cle();
            if (!cle.isEmpty()) {
                IndexCle.de(descripteur).creer(handle);
            }
            for (Colonne<?, ?> colonne : references(descripteur)) {
                if (cle.isEmpty() || !cle.getFirst().equals(colonne.id())) {
                    handle.execute("create index if not exists " + nom("ix", descripteur, colonne) + " on "
                            + descripteur.table() + " (" + colonne.id() + ")");
                }
            }
        }
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            for (Colonne<?, ?> colonne : references(descripteur)) {
                String nom = nom("fk", descripteur, colonne);
                handle.execute("alter table " + descripteur.table() + " drop constraint if exists " + nom);
                handle.execute("alter table " + descripteur.table() + " add constraint " + nom + " foreign key ("
                        + colonne.id() + ") references " + colonne.tableReferencee() + " (id)");
            }
        }
    }

    private static List<Colonne<?, ?>> references(DescripteurEntite<?> descripteur) {
        List<Colonne<?, ?>> references = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            if (colonne.tableReferencee() != null) {
                references.add(colonne);
            }
        }
        return references;
    }

    private static String nom(String genre, DescripteurEntite<?> descripteur, Colonne<?, ?> colonne) {
        return genre + "_" + descripteur.table() + "_" + colonne.id();
    }
}
