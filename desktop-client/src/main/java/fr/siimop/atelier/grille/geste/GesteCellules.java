package fr.siimop.atelier.grille.geste;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PuitsEdition;
import fr.siimop.atelier.grille.PuitsEdition.Retour;
import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.atelier.grille.saisie.Marques;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;

/** Cells written as a whole: values go to the sink, unreadable texts to the marks, both ways together. */
public final class GesteCellules implements Geste {

    /** Beyond this many cells the writing is long enough to be seen: it leaves the UI thread. */
    private static final int LOURD = 200;

    private final String nom;
    private final String table;
    private final int poids;
    private final PuitsEdition puits;
    private final Marques marques;
    private final Runnable apres;
    /** What is to be written, as the person saw it: only until it is done the first time. */
    private List<CelluleVisee> vues;
    private List<CelluleVisee> textes = List.of();
    private @Nullable Retour suite;

    /** @param apres told on the UI thread once the cells are written, or written back */
    public GesteCellules(String nom, String table, List<CelluleVisee> ecrites, PuitsEdition puits, Marques marques,
            Runnable apres) {
        this.nom = nom;
        this.table = table;
        this.poids = ecrites.size();
        this.vues = ecrites;
        this.puits = puits;
        this.marques = marques;
        this.apres = apres;
    }

    @Override
    public String nom() {
        return nom;
    }

    @Override
    public int poids() {
        return poids;
    }

    @Override
    public boolean lourd() {
        return poids > LOURD;
    }

    @Override
    public void faire() {
        Retour ecriture = suite();
        garder(true);
        try {
            suite = ecriture.prendre();
        } catch (RuntimeException e) {
            garder(false); // a gesture that failed cannot be undone: nothing of it stays
            throw e;
        }
    }

    @Override
    public void defaire() {
        garder(false);
        suite = suite().prendre();
    }

    @Override
    public void apres() {
        apres.run();
    }

    /** Made where the gesture is done: for many cells that is not on the UI thread. */
    private Retour suite() {
        Retour connue = suite;
        if (connue == null) {
            Commande commande = new Commande(nom, table, Apercu.modifications(vues));
            connue = commande.modifications().isEmpty() ? Retour.AUCUN : () -> puits.appliquer(commande);
            suite = connue;
            textes = vues.stream().filter(c -> c.ancienne() != null || c.nouvelle() != null).toList();
            vues = List.of();
        }
        return connue;
    }

    private void garder(boolean fait) {
        List<TexteGarde> gardes = new ArrayList<>(textes.size());
        for (CelluleVisee cellule : textes) {
            @Nullable
            SaisieInvalide saisie = fait ? cellule.nouvelle() : cellule.ancienne();
            gardes.add(new TexteGarde(cellule.ligne().id(), cellule.colonne().id(),
                    saisie == null ? null : saisie.texte()));
        }
        if (!gardes.isEmpty()) {
            puits.garderTextes(table, gardes);
        }
        // here it is known better why they were not read
        textes.forEach(cellule -> marques.marquer(cellule.ligne().id(), cellule.colonne().id(),
                fait ? cellule.nouvelle() : cellule.ancienne()));
    }
}
