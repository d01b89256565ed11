package fr.siimop.atelier.importation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.exportation.Modeles;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;

/** The file to fill for a table, or for a purpose. */
final class FichierModele {

    private FichierModele() {}

    /** @return what was done, or why it could not be, in a sentence */
    static String ecrire(Registre registre, But but, Path chemin) {
        FormatTableur format = FormatTableur.deNom(String.valueOf(chemin.getFileName())).orElse(FormatTableur.XLSX);
        String nom = Phrases.entreGuillemets(String.valueOf(chemin.getFileName()));
        Modeles modeles = new Modeles(registre, ListesReference.charger());
        try {
            CreationTableur.creer(format, Files.newOutputStream(chemin), but.plan(modeles, false),
                    Usage.TABLEUR).close();
            return "Modèle enregistré dans " + nom;
        } catch (IOException e) {
            return "Le fichier " + nom + " ne peut pas être écrit\u00a0: vérifiez qu’il n’est pas ouvert dans un "
                    + "tableur, vos droits et la place du disque.";
        }
    }
}
