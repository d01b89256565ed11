package fr.siimop.serveur.echange;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;

/** The base as the author of a unit of work reads it: what he may not read does not exist for him. */
final class BaseServeur implements BaseImport {

    private final Depot depot;
    private final Unite unite;
    /** Tables that others refer to, whole: a file asks for a row of them at each line. */
    private final Map<String, Map<UUID, Ligne>> lues = new HashMap<>();

    BaseServeur(Depot depot, Unite unite) {
        this.depot = depot;
        this.unite = unite;
    }

    @Override
    public void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite) {
        depot.chacune(unite.handle(), descripteur, ligne -> {
            if (lisible(descripteur, ligne)) {
                suite.accept(ligne.ligne());
            }
        });
    }

    @Override
    public @Nullable Ligne trouver(DescripteurEntite<?> descripteur, UUID id) {
        Map<UUID, Ligne> table = lues.get(descripteur.table());
        if (table == null) {
            Map<UUID, Ligne> nouvelle = new HashMap<>();
            parcourir(descripteur, ligne -> nouvelle.put(ligne.id(), ligne));
            lues.put(descripteur.table(), nouvelle);
            table = nouvelle;
        }
        return table.get(id);
    }

    @Override
    public List<Ligne> lire(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        return lisibles(descripteur, depot.lire(unite.handle(), descripteur, ids));
    }

    @Override
    public int occupants(Ligne poste) {
        return depot.chercher(unite.handle(), ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.POSTE,
                List.of(poste.id())).size();
    }

    @Override
    public List<Ligne> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Collection<?> valeurs) {
        return lisibles(descripteur, depot.chercher(unite.handle(), descripteur, colonne, valeurs));
    }

    private List<Ligne> lisibles(DescripteurEntite<?> descripteur, List<LigneBase> lignes) {
        return lignes.stream().filter(ligne -> lisible(descripteur, ligne)).map(LigneBase::ligne).toList();
    }

    private boolean lisible(DescripteurEntite<?> descripteur, LigneBase ligne) {
        return unite.auteur().peutLire(descripteur.table(), ligne.portee());
    }
}
