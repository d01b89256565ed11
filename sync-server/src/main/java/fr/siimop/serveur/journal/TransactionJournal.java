package fr.siimop.serveur.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.stockage.Compteur;
import fr.siimop.serveur.stockage.LigneBase;
import fr.siimop.serveur.stockage.ParLots;

/** One line of {@code journal_tx} with its changes: who, when, from where, why, what; then its place in the feed. */
final class TransactionJournal {

    private final Handle handle;
    private final long tx;

    private TransactionJournal(Handle handle, long tx) {
        this.handle = handle;
        this.tx = tx;
    }

    static TransactionJournal ouvrir(Handle handle, Auteur auteur, Cause cause, Instant instant) {
        long tx = handle.createUpdate("insert into journal_tx (auteur, poste_travail, instant, cause, numero_cause) "
                + "values (:auteur, :poste, :instant, :cause, :numero)")
                .bind("auteur", auteur.personne())
                .bind("poste", auteur.posteDeTravail())
                .bind("instant", utc(instant))
                .bind("cause", cause.type())
                .bind("numero", cause.numero())
                .executeAndReturnGeneratedKeys("tx").mapTo(Long.class).one();
        return new TransactionJournal(handle, tx);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    long tx() {
        return tx;
    }

    void noter(List<Ecrit> ecrits) {
        int[] ordre = new int[1];
        ParLots.executer(handle, "insert into journal (tx, ordre, table_nom, ligne, operation, portee_avant, "
                + "portee_apres, champs) values (?, ?, ?, ?, ?, ?, ?, ?)", ecrits, (requete, ecrit) -> {
                    LigneBase avant = ecrit.avant();
                    LigneBase apres = ecrit.apres();
                    requete.setLong(1, tx);
                    requete.setInt(2, ordre[0]++);
                    requete.setString(3, ecrit.descripteur().table());
                    requete.setObject(4, ecrit.existante().ligne().id());
                    requete.setString(5, ecrit.operation());
                    requete.setString(6, avant == null ? null : avant.portee());
                    requete.setString(7, apres == null ? null : apres.portee());
                    requete.setString(8, Json.MAPPER.writeValueAsString(champs(ecrit)));
                });
    }

    /** Last statements of the transaction: whoever comes next waits here, and only here, until the commit. */
    long numeroter() {
        return numeroter(handle, tx);
    }

    static long numeroter(Handle handle, long tx) {
        handle.execute("update compteur set valeur = valeur + 1 where id = 1");
        handle.execute("update journal_tx set seq = (select valeur from compteur where id = 1) where tx = ?", tx);
        return Compteur.lire(handle);
    }

    private static Map<String, Map<String, @Nullable Object>> champs(Ecrit ecrit) {
        Map<String, Map<String, @Nullable Object>> champs = new LinkedHashMap<>();
        DescripteurEntite<?> descripteur = ecrit.descripteur();
        for (int i = 0; i < descripteur.colonnes().size(); i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i);
            Object avant = json(colonne, i, ecrit.avant());
            Object apres = json(colonne, i, ecrit.apres());
            if (colonne.edition() != Colonne.Edition.PROGRAMME && !Objects.equals(avant, apres)) {
                Map<String, @Nullable Object> champ = new LinkedHashMap<>();
                champ.put("avant", avant);
                champ.put("apres", apres);
                champs.put(colonne.id(), champ);
            }
        }
        return champs;
    }

    private static @Nullable Object json(Colonne<?, ?> colonne, int position, @Nullable LigneBase ligne) {
        Ligne valeurs = ligne == null ? null : ligne.ligne();
        return valeurs == null ? null : colonne.type().versJsonOuNul(valeurs.valeur(position));
    }
}
