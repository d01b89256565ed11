package fr.siimop.atelier.coquille;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeReference;

/** A national table opens on the rows that the person manages: a chip says so, and removing it shows the country. */
final class FiltreSubdivision {

    private static final String SUBDIVISION = "subdivision";

    private FiltreSubdivision() {}

    /**
     * Done, on the UI thread, when the filter is there or is known not to be needed.
     *
     * @param portees codes of the subdivisions where the person writes
     */
    static CompletableFuture<Void> poser(EcranTable ecran, Set<String> portees) {
        DescripteurEntite<?> descripteur = ecran.modele().descripteur();
        ServicesGrille services = ecran.modele().services();
        if (!descripteur.portee().nationale() || descripteur.portee().chemin().isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> fait = new CompletableFuture<>();
        ColonneGrille.toutes(descripteur, services.source()).stream().filter(c -> c.id().equals(SUBDIVISION))
                .findFirst().ifPresentOrElse(colonne -> services.fond().execute(() -> {
                    List<Ligne> toutes = services.source().lignes(SUBDIVISION);
                    Set<String> textes = textes(colonne, toutes, portees, services.source());
                    services.ui().execute(() -> {
                        if (!textes.isEmpty() && textes.size() < toutes.size()) {
                            ecran.modele().filtrer(new Filtre.Valeurs(SUBDIVISION, textes));
                        }
                        fait.complete(null);
                    });
                }), () -> fait.complete(null));
        return fait;
    }

    /** As the column shows them. */
    private static Set<String> textes(ColonneGrille colonne, List<Ligne> subdivisions, Set<String> portees,
            SourceLignes source) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(SUBDIVISION);
        int code = descripteur.position("code");
        int libelle = descripteur.position("libelle");
        return subdivisions.stream().filter(s -> s.valeur(code) instanceof String c && portees.contains(c))
                .map(s -> colonne.texteDe(colonne.type() instanceof TypeReference ? s.id() : s.valeur(libelle), source))
                .collect(Collectors.toSet());
    }
}
