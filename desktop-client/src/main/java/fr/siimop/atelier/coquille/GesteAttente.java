package fr.siimop.atelier.coquille;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.grille.Geste;

/** Something decided on rows that wait. It is undone row by row, but for those that have left meanwhile. */
final class GesteAttente implements Geste {

    private final String nom;
    private final Envoi envoi;
    private final Set<Cle> cles;
    private final Runnable acte;
    private final Consumer<Collection<Cle>> apres;
    private List<Envoi.Decidee> decidees = List.of();

    GesteAttente(String nom, Envoi envoi, Collection<Cle> cles, Runnable acte, Consumer<Collection<Cle>> apres) {
        this.nom = nom;
        this.envoi = envoi;
        this.cles = Set.copyOf(cles);
        this.acte = acte;
        this.apres = apres;
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public void faire() {
        List<EnAttente> avant = cles.stream().map(envoi::trouver).filter(java.util.Objects::nonNull).toList();
        acte.run();
        decidees = avant.stream().map(ligne -> new Envoi.Decidee(ligne, envoi.trouver(ligne.cle()))).toList();
        apres.accept(cles);
    }

    @Override
    public void defaire() {
        envoi.remettre(decidees);
        apres.accept(cles);
    }
}
