package fr.siimop.serveur.stockage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeInstant;

/** A row to and from JDBC, the same way on both databases. */
final class LigneJdbc {

    /** Position of the first column of the descriptor in what {@link Requetes#selection} reads. */
    static final int PREMIERE = 5;

    private LigneJdbc() {}

    /** Binds the columns from a position on; returns the next one. */
    static int lier(PreparedStatement requete, int depart, DescripteurEntite<?> descripteur, Ligne ligne)
            throws SQLException {
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            requete.setObject(depart + i, colonnes.get(i).type().versBaseOuNul(ligne.valeur(i)));
        }
        return depart + colonnes.size();
    }

    static LigneBase lire(ResultSet resultat, DescripteurEntite<?> descripteur) throws SQLException {
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        @Nullable
        Object[] valeurs = new @Nullable Object[colonnes.size()];
        for (int i = 0; i < valeurs.length; i++) {
            TypeColonne<?> type = colonnes.get(i).type();
            Object base = lire(resultat, PREMIERE + i, type);
            valeurs[i] = base == null ? null : type.depuisBase(base);
        }
        UUID id = resultat.getObject(1, UUID.class);
        return new LigneBase(new Ligne(id, resultat.getLong(4), valeurs), resultat.getLong(2), resultat.getString(3));
    }

    private static @Nullable Object lire(ResultSet resultat, int position, TypeColonne<?> type) throws SQLException {
        return switch (type) {
            case TypeDate date -> resultat.getObject(position, LocalDate.class);
            case TypeInstant instant -> resultat.getObject(position, OffsetDateTime.class);
            default -> resultat.getObject(position);
        };
    }
}
