package fr.siimop.serveur.piece;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Contents by digest, cut into pieces that both databases take in one column. */
final class ContenusRepository {

    private static final int MORCEAU = 512 << 10;

    private ContenusRepository() {}

    /** Held until the end of the transaction when it is there: nobody takes it away meanwhile. */
    private static boolean tenir(Handle base, String empreinte) {
        return base.createQuery("select rang from contenu_piece where empreinte = :empreinte and rang = 0 for update")
                .bind("empreinte", empreinte).mapTo(Integer.class).findOne().isPresent();
    }

    /** When no row is left that has it; whoever attaches the same file at this moment holds it, and comes first. */
    static void oublierSansLigne(Handle base, String empreinte) {
        if (tenir(base, empreinte)) {
            base.createUpdate("delete from contenu_piece where empreinte = :empreinte "
                    + "and not exists (select 1 from piece_terrain where empreinte = :empreinte)")
                    .bind("empreinte", empreinte).execute();
        }
    }

    /** Once: the same digest is the same content. */
    static void ecrire(Handle base, String empreinte, byte[] contenu) {
        if (tenir(base, empreinte)) {
            return;
        }
        PreparedBatch lot = base
                .prepareBatch(
                        "insert into contenu_piece (empreinte, rang, morceau) values (:empreinte, :rang, :morceau)");
        for (int rang = 0; rang * MORCEAU < contenu.length; rang++) {
            int debut = rang * MORCEAU;
            lot.bind("empreinte", empreinte).bind("rang", rang)
                    .bind("morceau", Arrays.copyOfRange(contenu, debut, Math.min(contenu.length, debut + MORCEAU)))
                    .add();
        }
        lot.execute();
    }

    static Optional<byte[]> lire(Handle base, String empreinte) {
        List<byte[]> morceaux = base
                .createQuery("select morceau from contenu_piece where empreinte = :empreinte order by rang")
                .bind("empreinte", empreinte).map((ligne, contexte) -> ligne.getBytes(1)).list();
        if (morceaux.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream contenu = new ByteArrayOutputStream();
        morceaux.forEach(contenu::writeBytes);
        return Optional.of(contenu.toByteArray());
    }
}
