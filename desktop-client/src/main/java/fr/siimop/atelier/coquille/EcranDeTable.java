package fr.siimop.atelier.coquille;

import java.util.UUID;

import javafx.scene.Node;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.poste.EcranPostes;

/** A table in a tab. */
record EcranDeTable(EcranTable table) implements Ecran {

    static EcranDeTable de(String table, ServicesGrille services) {
        return new EcranDeTable(Rubrique.POSTES.id().equals(table)
                ? EcranPostes.creer(services)
                : new EcranTable(services.source().registre().descripteur(table), services));
    }

    /** Puts the cell cursor on a row, as soon as the rows are there, when the filters show it. */
    void montrer(UUID id) {
        if (!table.modele().pret().get()) {
            table.modele().pret().subscribe(pret -> {
                if (pret) {
                    placer(id);
                }
            });
        } else {
            placer(id);
        }
    }

    private void placer(UUID id) {
        var lignes = table.modele().lignes();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).id().equals(id)) {
                table.modele().selection().choisir(i, 0);
                return;
            }
        }
    }

    @Override
    public Node noeud() {
        return table;
    }

    @Override
    public Node chiffres() {
        return table.chiffres();
    }

    @Override
    public void prendreLeClavier() {
        table.prendreLeClavier();
    }

    @Override
    public void close() {
        table.close();
    }
}
