package fr.siimop.atelier.essai;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import fr.siimop.atelier.coquille.FenetrePrincipale;
import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.grille.Commande;

/** The whole workbench of somebody signed in on a small server of the contract. */
public final class FenetreEssai implements AutoCloseable {

    public static final UUID U1 = ServeurContrat.unite(1);

    public final ServeurContrat serveur;
    public final SeanceEssai essai;
    public final ModeleCoquille modele;
    public final FenetrePrincipale fenetre;

    public FenetreEssai(Path dossier, int unites) throws Exception {
        Ecran.ouvrir();
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(unites);
        essai = new SeanceEssai(serveur, TablesEssai.REGISTRE, dossier);
        modele = Ecran.sur(() -> new ModeleCoquille(essai.seance));
        fenetre = Ecran.sur(() -> new FenetrePrincipale(modele, Ecran.apparence(), () -> {}));
        Ecran.montrer(() -> fenetre);
        Ecran.aFermer(fenetre::fermer);
    }

    public void lire() {
        essai.seance.poste().magasin().lignes("unite");
    }

    /** In « Places » of that unit, which had 2. */
    public void saisir(UUID unite, int valeur) throws Exception {
        Ecran.sur(() -> {
            modele.services().pile().executer(new Commande("Saisie dans « Places »", "unite",
                    List.of(new Commande.Modification(unite, "places", 2, valeur))));
            return null;
        });
    }

    @Override
    public void close() throws Exception {
        Ecran.fermer();
        essai.close();
        serveur.close();
    }
}
