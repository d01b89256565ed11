package fr.siimop.atelier.grille.fiche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeTexte;

/** Rows made, copied and deleted: each time one gesture that Ctrl Z takes back. */
public final class GestesLigne {

    private final DescripteurEntite<?> descripteur;
    private final ServicesGrille services;
    private final Complement complement;

    public GestesLigne(DescripteurEntite<?> descripteur, ServicesGrille services, Complement complement) {
        this.descripteur = descripteur;
        this.services = services;
        this.complement = complement;
    }

    /** What became of rows that somebody wanted to delete. */
    public record Suppression(List<Ligne> supprimees, Map<Ligne, List<Dependance>> retenues,
            Map<Ligne, Empechement> interdites) {}

    public Optional<Empechement> empechement() {
        return complement.sansCreation().or(() -> services.puits().empechementCreation(descripteur.table()));
    }

    /** Why this row is not deleted, whatever depends on it; empty when it may be. */
    public Optional<Empechement> empechementSuppression(Ligne ligne) {
        return complement.sansSuppression(ligne)
                .or(() -> services.puits().empechementSuppression(descripteur.table(), ligne));
    }

    /** An almost empty row: what it lacks is marked until it is there, and it is kept meanwhile. */
    public Ligne creer() {
        return ajouter("Création", complement.preparer(descripteur.nouvelle(services.ids().nouveau())));
    }

    /** The same values in another row, but for those that name it or come from an official source. */
    public Ligne dupliquer(Ligne modele) {
        Ligne nouvelle = descripteur.nouvelle(services.ids().nouveau());
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            int position = descripteur.position(colonne.id());
            boolean nomme = descripteur.cle().contains(colonne.id()) && colonne.type() instanceof TypeTexte;
            boolean officielle = descripteur.verrouille(modele)
                    && !descripteur.verrouille(modele.avec(position, nouvelle.valeur(position)));
            if (!nomme && !officielle) {
                nouvelle = nouvelle.avec(position, modele.valeur(position));
            }
        }
        return ajouter("Copie", nouvelle);
    }

    private Ligne ajouter(String quoi, Ligne nouvelle) {
        executer(new Acte(quoi + " dans «\u00a0" + descripteur.libellePluriel() + "\u00a0»",
                List.of(new Acte.Creation(descripteur.table(), nouvelle))));
        return nouvelle;
    }

    /** Deletes the rows that nothing needs, together; says why the others stay. What depends on them is counted first. */
    public void supprimer(List<Ligne> lignes, Consumer<Suppression> suite) {
        services.fond().execute(() -> {
            List<Ligne> libres = new ArrayList<>();
            Map<Ligne, List<Dependance>> retenues = new LinkedHashMap<>();
            Map<Ligne, Empechement> interdites = new LinkedHashMap<>();
            for (Ligne ligne : lignes) {
                Optional<Empechement> interdit = empechementSuppression(ligne);
                List<Dependance> dependances = Dependance.de(services.source(), descripteur.table(), ligne.id());
                if (interdit.isPresent()) {
                    interdites.put(ligne, interdit.get());
                } else if (dependances.isEmpty()) {
                    libres.add(ligne);
                } else {
                    retenues.put(ligne, dependances);
                }
            }
            services.ui().execute(() -> {
                retirer(libres);
                suite.accept(new Suppression(libres, retenues, interdites));
            });
        });
    }

    private void retirer(List<Ligne> lignes) {
        if (!lignes.isEmpty()) {
            String table = descripteur.table();
            executer(new Acte("Suppression de " + Phrases.lignes(lignes.size(), descripteur),
                    lignes.stream().<Acte.Pas>map(l -> new Acte.Retrait(table, l)).toList()));
        }
    }

    public void executer(Acte acte) {
        services.pile().executer(new GesteActe(services.puits(), acte));
    }

    @Nullable
    Ligne lire(Ligne ligne) {
        return services.source().trouver(descripteur.table(), ligne.id());
    }
}
