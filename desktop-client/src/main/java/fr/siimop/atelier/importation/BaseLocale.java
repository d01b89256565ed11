package fr.siimop.atelier.importation;

import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.ACTIVITE_SEMESTRIELLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.BaseImport;
import fr.siimop.modele.interne.DescripteurActiviteSemestrielle;

/** The rows of this computer, own edits included, as they are when a file is checked. */
final class BaseLocale implements BaseImport {

    private final SourceLignes source;
    private final Map<String, Map<Object, List<Ligne>>> index = new HashMap<>();

    BaseLocale(SourceLignes source) {
        this.source = source;
    }

    @Override
    public void parcourir(DescripteurEntite<?> descripteur, Consumer<Ligne> suite) {
        source.lignes(descripteur.table()).forEach(suite);
    }

    @Override
    public @Nullable Ligne trouver(DescripteurEntite<?> descripteur, UUID id) {
        return source.trouver(descripteur.table(), id);
    }

    @Override
    public List<Ligne> lire(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        return ids.stream().map(id -> source.trouver(descripteur.table(), id)).filter(Objects::nonNull).toList();
    }

    /** Those of other subdivisions are not here: the preview says which places only seem to be free. */
    @Override
    public int occupants(Ligne poste) {
        return chercher(ACTIVITE_SEMESTRIELLE, DescripteurActiviteSemestrielle.POSTE, List.of(poste.id())).size();
    }

    @Override
    public boolean libre(DescripteurEntite<?> descripteur, UUID id) {
        return source.suivi(descripteur.table(), id).etat() == EtatLigne.A_JOUR;
    }

    @Override
    public List<Ligne> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Collection<?> valeurs) {
        int position = descripteur.position(colonne.id());
        Map<Object, List<Ligne>> parValeur = index.computeIfAbsent(descripteur.table() + "." + colonne.id(),
                inutile -> indexer(descripteur, position));
        List<Ligne> trouvees = new ArrayList<>();
        valeurs.forEach(valeur -> trouvees.addAll(parValeur.getOrDefault(valeur, List.of())));
        return trouvees;
    }

    private Map<Object, List<Ligne>> indexer(DescripteurEntite<?> descripteur, int position) {
        Map<Object, List<Ligne>> parValeur = new HashMap<>();
        parcourir(descripteur, ligne -> {
            Object valeur = ligne.valeur(position);
            if (valeur != null) {
                parValeur.merge(valeur, List.of(ligne), BaseLocale::ensemble);
            }
        });
        return parValeur;
    }

    private static List<Ligne> ensemble(List<Ligne> unes, List<Ligne> autres) {
        List<Ligne> ensemble = unes instanceof ArrayList<Ligne> ? unes : new ArrayList<>(unes);
        ensemble.addAll(autres);
        return ensemble;
    }
}
