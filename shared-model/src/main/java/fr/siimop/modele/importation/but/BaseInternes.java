package fr.siimop.modele.importation.but;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;

/** The base as a file of the CNG sees it: its lines are a table like the others, which are themselves. */
public record BaseInternes(BaseImport base, DescripteurEntite<?> descripteur,
        LignesInternes internes) implements BaseImport {

    private boolean mienne(DescripteurEntite<?> table) {
        return table.table().equals(descripteur.table());
    }

    @Override
    public void parcourir(DescripteurEntite<?> table, Consumer<Ligne> suite) {
        if (mienne(table)) {
            internes.parcourir(suite);
        } else {
            base.parcourir(table, suite);
        }
    }

    @Override
    public @Nullable Ligne trouver(DescripteurEntite<?> table, UUID id) {
        return mienne(table) ? internes.trouver(id) : base.trouver(table, id);
    }

    @Override
    public List<Ligne> lire(DescripteurEntite<?> table, Collection<UUID> ids) {
        return mienne(table)
                ? ids.stream().map(internes::trouver).filter(Objects::nonNull).toList()
                : base.lire(table, ids);
    }

    @Override
    public int occupants(Ligne poste) {
        return base.occupants(poste);
    }

    @Override
    public boolean libre(DescripteurEntite<?> table, UUID id) {
        return base.libre(mienne(table) ? PERSONNE : table, id);
    }

    @Override
    public List<Ligne> chercher(DescripteurEntite<?> table, Colonne<?, ?> colonne, Collection<?> valeurs) {
        return mienne(table) ? internes.chercher(colonne, valeurs) : base.chercher(table, colonne, valeurs);
    }
}
