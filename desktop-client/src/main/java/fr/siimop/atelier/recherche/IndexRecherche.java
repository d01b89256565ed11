package fr.siimop.atelier.recherche;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.Abonnement;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.modele.referentiel.Subdivision;

/** Searches the tables that this person receives. Every method may take long: called in the background. */
public final class IndexRecherche implements AutoCloseable {

    private final SourceLignes lignes;
    private final List<SourceRecherche> sources;
    private final Set<String> subdivisions;
    private final Map<String, SectionIndex> sections = new ConcurrentHashMap<>();
    private final Set<String> perimees = ConcurrentHashMap.newKeySet();
    private final Abonnement abonnement;

    /** @param subdivisions codes of those where the person writes, whose rows come first */
    public IndexRecherche(SourceLignes lignes, List<SourceRecherche> sources, Set<String> subdivisions) {
        this.subdivisions = subdivisions.stream().map(Subdivision::parCode).collect(Collectors.toSet());
        this.lignes = lignes;
        this.sources = sources.stream().filter(s -> lignes.registre().chercher(s.table()).isPresent()).toList();
        this.abonnement = lignes.ecouter(changement -> perimees.add(changement.table()));
    }

    /** Reads what was not read yet, or has changed; a search does it as well. */
    public synchronized void preparer() {
        for (SourceRecherche source : sources) {
            if (perimees.remove(source.table()) || !sections.containsKey(source.table())) {
                sections.put(source.table(), SectionIndex.de(source, lignes, subdivisions));
            }
        }
    }

    /** The best rows of each table, the best table first; nothing for a blank text. */
    public List<Trouve> chercher(String texte, int parTable) {
        String plie = Pliage.plier(texte.strip());
        if (plie.isEmpty()) {
            return List.of();
        }
        preparer();
        String[] mots = plie.split("\\s+");
        List<List<Trouve>> groupes = new ArrayList<>();
        for (SourceRecherche source : sources) {
            SectionIndex section = sections.get(source.table());
            List<Trouve> trouves = section == null ? List.of() : section.chercher(mots, parTable);
            if (!trouves.isEmpty()) {
                groupes.add(trouves);
            }
        }
        groupes.sort(Comparator.comparingInt(g -> g.getFirst().merite() / SectionIndex.PALIER));
        return groupes.stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        abonnement.close();
    }
}
