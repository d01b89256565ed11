package fr.siimop.atelier.importation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.Cible;
import fr.siimop.modele.importation.Correspondance;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.importation.but.Buts;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * Lines of a file that wait, as they stand after the corrections made so far.
 *
 * @param ecartees numbers of those that the person set aside
 * @param reprise  of a file of the former program
 */
public record Lot(UUID id, String nom, But but, String fichier, Instant quand, Correspondance correspondance,
        List<LigneTableur> lignes, Set<Integer> ecartees, boolean reprise) {

    private static final int VERSION = 2;
    private static final int SANS_REPRISE = 1;
    private static final int TEXTE = 0;
    private static final int ERREUR = 1;

    public Lot {
        lignes = List.copyOf(lignes);
        ecartees = Set.copyOf(ecartees);
    }

    LotsImport.Fiche fiche() {
        return new LotsImport.Fiche(id, nom, but.table(), fichier, quand, lignes.size());
    }

    /** Cells are kept as the texts that a person would have typed; only failed formulas stay what they are. */
    byte[] ecrire() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream flux = new DataOutputStream(new DeflaterOutputStream(octets, deflater, 1 << 16))) {
            flux.writeInt(VERSION);
            flux.writeBoolean(reprise);
            texte(flux, but.id());
            flux.writeInt(correspondance.lignes());
            flux.writeInt(correspondance.titres().size());
            for (int i = 0; i < correspondance.titres().size(); i++) {
                texte(flux, correspondance.titres().get(i));
                texte(flux, correspondance.cibles().get(i).nom(but.descripteur()));
            }
            flux.writeInt(lignes.size());
            for (LigneTableur ligne : lignes) {
                flux.writeInt(ligne.numero());
                flux.writeBoolean(ecartees.contains(ligne.numero()));
                flux.writeInt(ligne.cellules().size());
                for (Cellule cellule : ligne.cellules()) {
                    flux.writeByte(cellule instanceof Cellule.Erreur ? ERREUR : TEXTE);
                    texte(flux, cellule.texte());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return octets.toByteArray();
    }

    private static void texte(DataOutputStream flux, String texte) throws IOException {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        flux.writeInt(octets.length);
        flux.write(octets);
    }

    static Lot lire(LotsImport.Fiche fiche, byte[] contenu, DescripteurEntite<?> table) {
        try (DataInputStream flux = new DataInputStream(
                new InflaterInputStream(new ByteArrayInputStream(contenu)))) {
            int version = flux.readInt();
            if (version > VERSION) {
                throw new IOException("Written by a later version");
            }
            boolean reprise = version > SANS_REPRISE && flux.readBoolean();
            But but = version > SANS_REPRISE
                    ? Buts.chercher(texte(flux)).orElseGet(() -> But.courant(table))
                    : But.courant(table);
            int entetes = flux.readInt();
            int colonnes = flux.readInt();
            List<String> titres = new ArrayList<>();
            List<Cible> cibles = new ArrayList<>();
            for (int i = 0; i < colonnes; i++) {
                titres.add(texte(flux));
                cibles.add(Cible.deNom(but.descripteur(), texte(flux)));
            }
            int nombre = flux.readInt();
            List<LigneTableur> lignes = new ArrayList<>(nombre);
            Set<Integer> ecartees = new HashSet<>();
            for (int i = 0; i < nombre; i++) {
                int numero = flux.readInt();
                if (flux.readBoolean()) {
                    ecartees.add(numero);
                }
                int cellules = flux.readInt();
                List<Cellule> toutes = new ArrayList<>(cellules);
                for (int c = 0; c < cellules; c++) {
                    boolean erreur = flux.readByte() == ERREUR;
                    String texte = texte(flux);
                    toutes.add(erreur ? new Cellule.Erreur(texte) : Cellule.texte(texte));
                }
                lignes.add(new LigneTableur(numero, toutes));
            }
            return new Lot(fiche.id(), fiche.nom(), but, fiche.fichier(), fiche.quand(),
                    new Correspondance(titres, cibles, entetes), lignes, ecartees, reprise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String texte(DataInputStream flux) throws IOException {
        byte[] octets = new byte[flux.readInt()];
        flux.readFully(octets);
        return new String(octets, StandardCharsets.UTF_8);
    }
}
