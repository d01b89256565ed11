package fr.siimop.atelier.coquille;

import javafx.scene.Node;

import fr.siimop.atelier.reprise.EcranReprise;

/** The report of the recovery in a tab. */
record EcranDeReprise(EcranReprise ecran) implements Ecran {

    @Override
    public Node noeud() {
        return ecran;
    }

    @Override
    public Node chiffres() {
        return ecran.chiffres();
    }

    @Override
    public void prendreLeClavier() {
        ecran.prendreLeClavier();
    }

    @Override
    public void close() {
        ecran.close();
    }
}
