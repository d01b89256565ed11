package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.time.Clock;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.RegistreSiimop;

/** Imports without a screen into the demonstration data, on one thread. */
final class ImportEssai implements AutoCloseable {

    final BaseMemoire base = JeuImport.demo();
    final JeuImport jeu = new JeuImport(base);
    final PileAnnulation pile = new PileAnnulation(base);
    final LotsImport lots;

    /** @param dossier where the lots that wait are kept */
    ImportEssai(Path dossier) throws CacheInaccessible {
        lots = LotsImport.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr"));
    }

    ModeleImport modele(String table) {
        return new ModeleImport(RegistreSiimop.REGISTRE.descripteur(table),
                new ServicesGrille(base, base, pile, Runnable::run, Runnable::run), lots, Clock.systemUTC());
    }

    @Override
    public void close() {
        lots.close();
    }
}
