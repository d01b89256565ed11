package fr.siimop.atelier.coquille;

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
     * @param titre   of the row referred to
     */
    public record Demande(String table, @Nullable String colonne, @Nullable UUID id, String titre) {}

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
        fenetre.accept(new Demande(table, null, id, ""));
    }

    @Override
    public void referants(String table, String colonne, UUID cible, String titre) {
        fenetre.accept(new Demande(table, colonne, cible, titre));
    }

    @Override
    public void table(String table) {
        fenetre.accept(new Demande(table, null, null, ""));
    }
}
