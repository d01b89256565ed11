package fr.siimop.atelier.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import fr.siimop.modele.sync.Json;

/**
 * Many rows of the outbox in one piece: a mass action of 100,000 rows is one writing of a few megabytes rather than as
 * many rows of an encrypted table.
 */
final class Lot {

    private Lot() {}

    static byte[] ecrire(Collection<EnAttente> gardees, Collection<Cle> parties) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream flux = new DataOutputStream(new DeflaterOutputStream(octets, deflater, 1 << 16))) {
            flux.writeInt(gardees.size() + parties.size());
            for (EnAttente ligne : gardees) {
                ecrire(flux, ligne.cle());
                byte[] contenu = Json.MAPPER.writeValueAsBytes(ligne);
                flux.writeInt(contenu.length);
                flux.write(contenu);
            }
            for (Cle cle : parties) {
                ecrire(flux, cle);
                flux.writeInt(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return octets.toByteArray();
    }

    private static void ecrire(DataOutputStream flux, Cle cle) throws IOException {
        flux.writeUTF(cle.table());
        flux.writeLong(cle.id().getMostSignificantBits());
        flux.writeLong(cle.id().getLeastSignificantBits());
    }

    /** What the lot says of each row; empty for those that left the outbox with it. */
    static Map<Cle, Optional<EnAttente>> lire(byte[] octets) {
        Map<Cle, Optional<EnAttente>> lues = new LinkedHashMap<>();
        try (DataInputStream flux = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(octets)))) {
            int nombre = flux.readInt();
            for (int i = 0; i < nombre; i++) {
                Cle cle = new Cle(flux.readUTF(), new UUID(flux.readLong(), flux.readLong()));
                byte[] contenu = flux.readNBytes(flux.readInt());
                lues.put(cle, contenu.length == 0
                        ? Optional.empty()
                        : Optional.of(Json.MAPPER.readValue(contenu, EnAttente.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lues;
    }
}
