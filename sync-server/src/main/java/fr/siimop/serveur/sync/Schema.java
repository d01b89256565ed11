package fr.siimop.serveur.sync;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.ColonneSync;
import fr.siimop.modele.sync.SchemaSync.DroitsSync;
import fr.siimop.modele.sync.SchemaSync.TableSync;
import fr.siimop.serveur.journal.Auteur;

/** The tables that a person reads or writes, as {@code GET /api/sync/schema} gives them. */
public final class Schema {

    private final Registre registre;

    public Schema(Registre registre) {
        this.registre = registre;
    }

    public SchemaSync pour(Auteur auteur) {
        return new SchemaSync(SchemaSync.VERSION, registre.tous().stream()
                .filter(descripteur -> !auteur.droits().lecture(descripteur.table()).isEmpty()
                        || !auteur.droits().ecriture(descripteur.table()).isEmpty())
                .map(descripteur -> table(descripteur, auteur)).toList());
    }

    private static TableSync table(DescripteurEntite<?> descripteur, Auteur auteur) {
        String nom = descripteur.table();
        return new TableSync(nom, descripteur.libelle(),
                descripteur.colonnes().stream().<ColonneSync>map(Schema::colonne).toList(),
                new DroitsSync(List.copyOf(auteur.droits().lecture(nom)), List.copyOf(auteur.droits().ecriture(nom))));
    }

    private static ColonneSync colonne(Colonne<?, ?> colonne) {
        return new ColonneSync(colonne.id(), colonne.libelle(), colonne.type().code(), colonne.requise(),
                colonne.tableReferencee(), valeurs(colonne));
    }

    private static @Nullable List<String> valeurs(Colonne<?, ?> colonne) {
        return colonne.type() instanceof TypeListe<?> liste
                ? liste.valeurs().stream().<String>map(ValeurListe::code).toList()
                : null;
    }
}
