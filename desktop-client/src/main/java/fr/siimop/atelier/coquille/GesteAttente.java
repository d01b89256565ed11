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
    /** Of the last time it was undone or done again. */
    private String reserve = "";

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
    public String reserve() {
        return reserve;
    }

    @Override
    public void faire() {
        List<EnAttente> avant = cles.stream().map(envoi::trouver).filter(java.util.Objects::nonNull).toList();
        int voulues = decidees.size();
        acte.run();
        decidees = avant.stream().map(ligne -> new Envoi.Decidee(ligne, envoi.trouver(ligne.cle())))
                .filter(decidee -> !decidee.avant().equals(decidee.apres())).toList();
        dire("Rétabli", decidees.size(), voulues);
        apres.accept(cles);
    }

    @Override
    public void defaire() {
        dire("Annulé", envoi.remettre(decidees), decidees.size());
        apres.accept(cles);
    }

    private void dire(String quoi, int faites, int voulues) {
        if (faites == 0) {
            reserve = "Rien n’a changé, c’est déjà parti ou repris depuis\u00a0: " + nom;
        } else if (faites < voulues) {
            reserve = quoi + "\u00a0: " + nom + ", sauf "
                    + Textes.compte(voulues - faites, "ligne partie ou reprise depuis",
                            "lignes parties ou reprises depuis");
        } else {
            reserve = "";
        }
    }
}
