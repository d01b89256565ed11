package fr.siimop.atelier.coquille;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.scene.Node;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.poste.EcranPostes;

/** A table in a tab. */
record EcranDeTable(EcranTable table) implements Ecran {

    /** @param portees codes of the subdivisions where the person writes, on which the screen opens */
    static EcranDeTable de(String table, ServicesGrille services, Set<String> portees) {
        EcranTable ecran = Rubrique.POSTES.id().equals(table)
                ? EcranPostes.creer(services)
                : new EcranTable(services.source().registre().descripteur(table), services);
        FiltreSubdivision.poser(ecran, portees);
        return new EcranDeTable(ecran);
    }

    /** Puts the cell cursor on a row, as soon as the rows are there; filters that hide it go. */
    void montrer(UUID id) {
        if (!table.modele().pret().get()) {
            table.modele().pret().subscribe(pret -> {
                if (pret) {
                    placerOuDefiltrer(id);
                }
            });
        } else {
            placerOuDefiltrer(id);
        }
    }

    private void placerOuDefiltrer(UUID id) {
        var modele = table.modele();
        if (!placer(id) && !modele.filtres().isEmpty()) {
            AtomicBoolean place = new AtomicBoolean();
            modele.filtres().clear();
            modele.version().subscribe(() -> place.set(place.get() || placer(id)));
        }
    }

    private boolean placer(UUID id) {
        var lignes = table.modele().lignes();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).id().equals(id)) {
                table.modele().selection().choisir(i, 0);
                return true;
            }
        }
        return false;
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
