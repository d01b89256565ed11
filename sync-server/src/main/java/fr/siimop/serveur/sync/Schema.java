package fr.siimop.serveur.sync;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.ColonneSync;
import fr.siimop.modele.sync.SchemaSync.DroitsSync;
import fr.siimop.modele.sync.SchemaSync.OuvertureSync;
import fr.siimop.modele.sync.SchemaSync.TableSync;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;

/** The tables that a person reads or writes, as {@code GET /api/sync/schema} gives them. */
public final class Schema {

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();
    private final String colonnes;

    public Schema(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
        this.colonnes = Empreinte.de(SchemaSync.VERSION + " " + registre.tous().stream().map(descripteur -> descripteur
                .table() + descripteur.libelle() + descripteur.colonnes().stream().map(Schema::colonne).toList())
                .toList());
    }

    public SchemaSync pour(Auteur auteur) {
        return schema(auteur, null);
    }

    /** The same as long as {@link #pour} answers the same. */
    public String marque(Auteur auteur) {
        return Empreinte.de(colonnes + auteur.droits().lecture() + auteur.droits().ecriture()
                + ouvertures(auteur.droits()));
    }

    /** With the number of rows of each table, for the progress of a first synchronisation; asked only then. */
    public SchemaSync avecLignes(Auteur auteur) {
        return base.jdbi().withHandle(handle -> schema(auteur, handle));
    }

    private SchemaSync schema(Auteur auteur, @Nullable Handle handle) {
        return new SchemaSync(SchemaSync.VERSION, registre.tous().stream()
                .filter(descripteur -> !auteur.droits().lecture(descripteur.table()).isEmpty()
                        || !auteur.droits().ecriture(descripteur.table()).isEmpty())
                .map(descripteur -> table(descripteur, auteur, handle)).toList());
    }

    private TableSync table(DescripteurEntite<?> descripteur, Auteur auteur, @Nullable Handle handle) {
        String nom = descripteur.table();
        Long lignes = handle == null ? null : depot.compter(handle, descripteur, auteur.droits().lecture(nom));
        return new TableSync(nom, descripteur.libelle(),
                descripteur.colonnes().stream().<ColonneSync>map(Schema::colonne).toList(),
                new DroitsSync(List.copyOf(auteur.droits().lecture(nom)), List.copyOf(auteur.droits().ecriture(nom)),
                        descripteur == DescripteurPoste.POSTE && !auteur.droits().ouvertures().isEmpty()
                                ? ouvertures(auteur.droits())
                                : null),
                lignes);
    }

    /** Said with the postes, when something limits this person; always in the same order. */
    private static SortedMap<String, List<OuvertureSync>> ouvertures(Droits droits) {
        SortedMap<String, List<OuvertureSync>> parSubdivision = new TreeMap<>();
        droits.ouvertures().forEach((subdivision, permises) -> parSubdivision.put(subdivision,
                permises.stream().map(p -> new OuvertureSync(p.semestre(), p.specialite()))
                        .sorted(Comparator.comparing(OuvertureSync::semestre)
                                .thenComparing(OuvertureSync::specialite))
                        .toList()));
        return parSubdivision;
    }

    private static ColonneSync colonne(Colonne<?, ?> colonne) {
        return new ColonneSync(colonne.id(), colonne.libelle(), colonne.type().code(), colonne.obligatoire(),
                colonne.tableReferencee(), valeurs(colonne));
    }

    private static @Nullable List<String> valeurs(Colonne<?, ?> colonne) {
        return colonne.type() instanceof TypeListe<?> liste
                ? liste.valeurs().stream().<String>map(ValeurListe::code).toList()
                : null;
    }
}
