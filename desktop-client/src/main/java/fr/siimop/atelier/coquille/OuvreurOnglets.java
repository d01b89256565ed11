package fr.siimop.atelier.coquille;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.DroitsLocaux;
import fr.siimop.atelier.grille.Ouvreur;

/** Opens rows in tabs, if this person receives their table. */
public final class OuvreurOnglets implements Ouvreur {

    private final DroitsLocaux droits;
    private final Consumer<Demande> fenetre;

    /**
     * What a tab is to show.
     *
     * @param colonne by which rows refer to {@code id}; {@code null} to show the row itself
     * @param id      of the row, or {@code null} for the whole table
     * @param lignes  the only ones wanted; empty for all
     * @param titre   of the row referred to, or of the rows
     */
    public record Demande(String table, @Nullable String colonne, @Nullable UUID id, Set<UUID> lignes, String titre) {

        public Demande {
            lignes = Set.copyOf(lignes);
        }

        static Demande de(String table, @Nullable UUID id) {
            return new Demande(table, null, id, Set.of(), "");
        }
    }

    OuvreurOnglets(DroitsLocaux droits, Consumer<Demande> fenetre) {
        this.droits = droits;
        this.fenetre = fenetre;
    }

    @Override
    public boolean ouvre(String table) {
        return droits.lit(table);
    }

    @Override
    public void ligne(String table, UUID id) {
        fenetre.accept(Demande.de(table, id));
    }

    @Override
    public void referants(String table, String colonne, UUID cible, String titre) {
        fenetre.accept(new Demande(table, colonne, cible, Set.of(), titre));
    }

    @Override
    public void lignes(String table, Set<UUID> ids, String titre) {
        fenetre.accept(new Demande(table, null, null, ids, titre));
    }

    @Override
    public void table(String table) {
        fenetre.accept(Demande.de(table, null));
    }
}
