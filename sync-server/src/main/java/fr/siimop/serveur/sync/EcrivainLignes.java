package fr.siimop.serveur.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeInstant;

/**
 * The lines of a pull, kept until their connection is given back: a slow reader holds memory for one checkpoint, never
 * a connection. Values go straight from the driver to JSON; their JSON is the text of the database, but for numbers,
 * booleans and instants.
 */
final class EcrivainLignes {

    private static final JsonFactory FABRIQUE = JsonFactory.builder().rootValueSeparator("\n").build();
    private static final int PREMIERE = 5;

    private final OctetsGardes octets = new OctetsGardes();
    private final JsonGenerator json = FABRIQUE.createGenerator(ObjectWriteContext.empty(), octets);
    private int lignes;

    void section(DescripteurEntite<?> descripteur) {
        json.writeStartObject();
        json.writeStringProperty("table", descripteur.table());
        json.writeArrayPropertyStart("colonnes");
        json.writeString("id");
        json.writeString("rev");
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            json.writeString(colonne.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A row as {@code Depot} reads it: id, tx, portee, seq, columns. */
    void ligne(DescripteurEntite<?> descripteur, ResultSet resultat) throws SQLException {
        json.writeStartArray();
        json.writeString(resultat.getString(1));
        json.writeNumber(resultat.getLong(4));
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            valeur(colonnes.get(i).type(), resultat, PREMIERE + i);
        }
        json.writeEndArray();
        lignes++;
    }

    void sortie(DescripteurEntite<?> descripteur, UUID id, long revision, boolean supprimee) {
        json.writeStartObject();
        json.writeStringProperty("table", descripteur.table());
        json.writeStringProperty("id", id.toString());
        json.writeNumberProperty("rev", revision);
        json.writeStringProperty("sortie", supprimee ? "supprime" : "hors_portee");
        json.writeEndObject();
        lignes++;
    }

    void repere(String curseur, boolean fin) {
        json.writeStartObject();
        json.writeStringProperty("curseur", curseur);
        json.writeBooleanProperty("fin", fin);
        json.writeEndObject();
    }

    int lignes() {
        return lignes;
    }

    /** Ends it, and gives all that was kept. */
    void donner(OutputStream sortie) throws IOException {
        json.close();
        octets.write('\n');
        octets.donner(sortie);
        sortie.flush();
    }

    private void valeur(TypeColonne<?> type, ResultSet resultat, int position) throws SQLException {
        switch (type) {
            case TypeEntier entier -> {
                int nombre = resultat.getInt(position);
                if (resultat.wasNull()) {
                    json.writeNull();
                } else {
                    json.writeNumber(nombre);
                }
            }
            case TypeBooleen booleen -> {
                boolean oui = resultat.getBoolean(position);
                if (resultat.wasNull()) {
                    json.writeNull();
                } else {
                    json.writeBoolean(oui);
                }
            }
            case TypeInstant instant -> {
                OffsetDateTime moment = resultat.getObject(position, OffsetDateTime.class);
                texte(moment == null ? null : (String) instant.versJson(moment.toInstant()));
            }
            default -> texte(resultat.getString(position));
        }
    }

    private void texte(@Nullable String texte) {
        if (texte == null) {
            json.writeNull();
        } else {
            json.writeString(texte);
        }
    }
}
