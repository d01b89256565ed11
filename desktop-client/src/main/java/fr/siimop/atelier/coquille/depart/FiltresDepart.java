package fr.siimop.atelier.coquille.depart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Puts on a table the filters that it starts with, worked out in the background. */
public final class FiltresDepart {

    private FiltresDepart() {}

    /**
     * Whether a table opens on a row, as far as its semester goes: what is counted for somebody is what the screen then shows.
     * The subdivisions are those that he writes, which is another question. Reads a table: not for the UI thread.
     */
    public static Predicate<Ligne> montrees(String table, SourceLignes source) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        if (!FiltreSemestre.convient(descripteur)) {
            return ligne -> true;
        }
        int place = descripteur.position(FiltreSemestre.SEMESTRE);
        return FiltreSemestre.prepare(source).<Predicate<Ligne>>map(s -> ligne -> s.id().equals(ligne.valeur(place)))
                .orElse(ligne -> true);
    }

    /**
     * Done, on the UI thread, when they are there or are known not to be needed.
     *
     * @param portees   codes of the subdivisions where the person writes
     * @param enVigueur false when the table opens on something else and only comes back to them
     */
    public static CompletableFuture<Void> poser(ModeleTable modele, Set<String> portees, boolean enVigueur) {
        DescripteurEntite<?> table = modele.descripteur();
        boolean subdivision = FiltreSubdivision.convient(table);
        boolean semestre = FiltreSemestre.convient(table);
        if (!subdivision && !semestre) {
            return CompletableFuture.completedFuture(null);
        }
        ServicesGrille services = modele.services();
        CompletableFuture<Void> fait = new CompletableFuture<>();
        services.fond().execute(() -> {
            List<Filtre> filtres = Stream.of(
                    semestre ? FiltreSemestre.pour(table, services.source()) : Optional.<Filtre>empty(),
                    subdivision
                            ? FiltreSubdivision.pour(table, services.source(), portees)
                            : Optional.<Filtre>empty())
                    .flatMap(Optional::stream).toList();
            services.ui().execute(() -> {
                for (Filtre filtre : filtres) {
                    modele.criteres().partirAussiDe(filtre);
                    if (enVigueur) {
                        modele.filtrer(filtre);
                    }
                }
                fait.complete(null);
            });
        });
        return fait;
    }
}
