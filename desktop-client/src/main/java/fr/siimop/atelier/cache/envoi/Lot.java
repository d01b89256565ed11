package fr.siimop.atelier.cache.envoi;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import tools.jackson.databind.ObjectWriter;

import fr.siimop.modele.sync.Json;

/**
 * Many rows of the outbox in one piece: a mass action of 100,000 rows is one writing of a few megabytes rather than as
 * many rows of an encrypted table.
 */
final class Lot {

    /** Rows written to JSON together, on whichever core is free: that is most of the work. */
    private static final int MORCEAU = 4_000;
    private static final int TAMPON = 1 << 16;
    private static final ObjectWriter ECRIVAIN = Json.MAPPER.writerFor(EnAttente.class);

    private Lot() {}

    static byte[] ecrire(Collection<EnAttente> gardees, Collection<Cle> parties) {
        List<EnAttente> lignes = List.copyOf(gardees);
        List<byte[]> morceaux = IntStream.range(0, (lignes.size() + MORCEAU - 1) / MORCEAU).parallel()
                .mapToObj(m -> morceau(lignes.subList(m * MORCEAU, Math.min(lignes.size(), (m + 1) * MORCEAU))))
                .toList();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream flux = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(octets, deflater, TAMPON), TAMPON))) {
            flux.writeInt(lignes.size() + parties.size());
            for (byte[] morceau : morceaux) {
                flux.write(morceau);
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

    private static byte[] morceau(List<EnAttente> lignes) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (DataOutputStream flux = new DataOutputStream(octets)) {
            for (EnAttente ligne : lignes) {
                ecrire(flux, ligne.cle());
                byte[] contenu = ECRIVAIN.writeValueAsBytes(ligne);
                flux.writeInt(contenu.length);
                flux.write(contenu);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
