package fr.siimop.bout;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Plain batches into an H2 file, without keys nor indexes: the upper limit of any first synchronisation. */
final class H2Seul {

    private static final int LOT = 1_000;

    private H2Seul() {}

    /** Rows per second, of the same rows into the same tables; reading them is not counted. */
    static double debit(PosteLocal poste, Path fichier) throws SQLException {
        long lignes = 0;
        long duree = 0;
        try (Connection connexion = DriverManager.getConnection("jdbc:h2:file:" + fichier)) {
            connexion.setAutoCommit(false);
            for (DescripteurEntite<?> descripteur : poste.registre().tous()) {
                List<Object[]> rangees = rangees(descripteur, poste.cache().charger(descripteur.table()));
                lignes += rangees.size();
                long debut = System.nanoTime();
                inserer(connexion, descripteur, rangees);
                duree += System.nanoTime() - debut;
            }
        }
        return lignes / (duree / 1e9);
    }

    private static List<Object[]> rangees(DescripteurEntite<?> descripteur, List<Ligne> lignes) {
        List<Object[]> rangees = new ArrayList<>(lignes.size());
        for (Ligne ligne : lignes) {
            Object[] rangee = new Object[ligne.taille() + 2];
            rangee[0] = ligne.id();
            rangee[1] = ligne.revision();
            for (int i = 0; i < ligne.taille(); i++) {
                rangee[i + 2] = descripteur.colonnes().get(i).type().versBaseOuNul(ligne.valeur(i));
            }
            rangees.add(rangee);
        }
        return rangees;
    }

    private static void inserer(Connection connexion, DescripteurEntite<?> descripteur, List<Object[]> rangees)
            throws SQLException {
        String colonnes = descripteur.colonnes().stream().map(c -> ", \"" + c.id() + "\" " + c.type().sql())
                .collect(Collectors.joining());
        connexion.createStatement().execute(
                "create table \"" + descripteur.table() + "\" (id uuid not null, rev bigint not null" + colonnes + ")");
        try (PreparedStatement insertion = connexion.prepareStatement("insert into \"" + descripteur.table()
                + "\" values (?, ?" + ", ?".repeat(descripteur.colonnes().size()) + ")")) {
            int enAttente = 0;
            for (Object[] rangee : rangees) {
                for (int i = 0; i < rangee.length; i++) {
                    insertion.setObject(i + 1, rangee[i]);
                }
                insertion.addBatch();
                if (++enAttente % LOT == 0) {
                    insertion.executeBatch();
                }
            }
            insertion.executeBatch();
        }
        connexion.commit();
    }
}
