package fr.siimop.atelier.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

import fr.siimop.atelier.cache.copie.Section;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.Json;

/** Reads the lines of a pull, token by token: never a whole document, never a tree for a row. */
final class LecteurTirage {

    private static final int PAQUET = 1000;

    private final Registre registre;
    private final Recepteur recepteur;
    private @Nullable Section section;
    private List<@Nullable Object[]> paquet = new ArrayList<>(PAQUET);
    private long illisibles;

    /** Takes what was read, in order; may block so that reading never runs far ahead of writing. */
    interface Recepteur {
        void recevoir(MessageTirage message) throws InterruptedException;
    }

    LecteurTirage(Registre registre, Recepteur recepteur) {
        this.registre = registre;
        this.recepteur = recepteur;
    }

    /** Rows of tables unknown here are passed over. */
    void lire(InputStream flux) throws IOException, InterruptedException {
        try (flux; JsonParser lecteur = Json.MAPPER.createParser(flux)) {
            JsonToken jeton = lecteur.nextToken();
            while (jeton != null) {
                if (jeton == JsonToken.START_ARRAY) {
                    rangee(lecteur);
                } else if (jeton == JsonToken.START_OBJECT) {
                    objet(lecteur.readValueAsTree());
                } else {
                    throw new IOException("A pull line is neither a row nor an object: " + jeton);
                }
                jeton = lecteur.nextToken();
            }
            vider();
        }
    }

    long illisibles() {
        return illisibles + (section == null ? 0 : section.illisibles());
    }

    /** False for an answer that says nothing, such as that of a proxy. */
    boolean aLuUneTable() {
        return section != null;
    }

    private void rangee(JsonParser lecteur) throws InterruptedException {
        Section ici = section;
        @Nullable
        Object[] rangee = ici == null ? new @Nullable Object[0] : ici.vide();
        int position = 0;
        for (JsonToken jeton = lecteur.nextToken(); jeton != JsonToken.END_ARRAY; jeton = lecteur.nextToken()) {
            if (ici != null) {
                ici.poser(rangee, position++, scalaire(lecteur, jeton));
            } else {
                lecteur.skipChildren();
            }
        }
        if (ici != null) {
            paquet.add(rangee);
            if (paquet.size() == PAQUET) {
                vider();
            }
        }
    }

    private static @Nullable Object scalaire(JsonParser lecteur, @Nullable JsonToken jeton) {
        return switch (jeton) {
            case VALUE_STRING -> lecteur.getString();
            case VALUE_NUMBER_INT -> lecteur.getLongValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case null, default -> throw new IllegalArgumentException("Not a scalar in a row: " + jeton);
        };
    }

    private void objet(JsonNode objet) throws InterruptedException {
        if (objet.has("curseur")) {
            vider();
            recepteur.recevoir(new MessageTirage.Jalon(objet.get("curseur").asString(),
                    objet.has("fin") && objet.get("fin").asBoolean()));
        } else if (objet.has("colonnes")) {
            vider();
            illisibles += section == null ? 0 : section.illisibles();
            List<String> colonnes = new ArrayList<>();
            objet.get("colonnes").forEach(c -> colonnes.add(c.asString()));
            Optional<DescripteurEntite<?>> descripteur = registre.chercher(objet.get("table").asString());
            section = descripteur.isPresent() ? Section.de(descripteur.get(), colonnes) : null;
        } else if (objet.has("sortie")) {
            vider();
            String table = objet.get("table").asString();
            if (registre.chercher(table).isPresent()) {
                recepteur.recevoir(new MessageTirage.Sortie(table, UUID.fromString(objet.get("id").asString()),
                        objet.get("sortie").asString()));
            }
        }
    }

    private void vider() throws InterruptedException {
        Section ici = section;
        if (!paquet.isEmpty() && ici != null) {
            recepteur.recevoir(new MessageTirage.Rangees(ici.descripteur(), paquet));
            paquet = new ArrayList<>(PAQUET);
        }
    }
}
