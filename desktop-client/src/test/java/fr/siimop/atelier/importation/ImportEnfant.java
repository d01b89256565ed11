package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.PuitsCache;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.grille.Contenus;
import fr.siimop.atelier.grille.Ouvreur;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.vue.VuesEnMemoire;
import fr.siimop.atelier.tache.Priorite;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.modele.sync.SchemaSync.DroitsSync;
import fr.siimop.modele.sync.SchemaSync.TableSync;

/** A workbench without a window that imports one file and may be killed at any moment. */
public final class ImportEnfant {

    static final String TABLE = "personne";

    private ImportEnfant() {}

    static PosteLocal ouvrir(Path dossier) throws CacheInaccessible {
        PosteLocal poste = PosteLocal.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr"),
                RegistreSiimop.REGISTRE, Clock.systemUTC(), UUID::randomUUID);
        List<String> partout = List.of("national");
        poste.recevoir(new SchemaSync(SchemaSync.VERSION,
                List.of(new TableSync(TABLE, TABLE, List.of(), new DroitsSync(partout, partout)))));
        return poste;
    }

    /** Everything runs in the thread that asks. */
    static ModeleImport modele(PosteLocal poste) {
        PuitsCache puits = new PuitsCache(poste.magasin(), poste.envoi(), poste.droits(), () -> {});
        ServicesGrille services = new ServicesGrille(poste.magasin(), puits, new PileAnnulation(puits), Runnable::run,
                Runnable::run, Ouvreur.AUCUN, UUID::randomUUID, new VuesEnMemoire(), Contenus.AUCUN, new Priorite());
        return new ModeleImport(RegistreSiimop.REGISTRE.descripteur(TABLE), services, poste.imports(),
                Clock.systemUTC());
    }

    public static void main(String[] arguments) throws Exception {
        try (PosteLocal poste = ouvrir(Path.of(arguments[0]))) {
            ModeleImport modele = modele(poste);
            System.out.println("ouvert");
            modele.choisir(Path.of(arguments[1]));
            modele.appliquer();
            System.out.println("fait");
        }
    }
}
