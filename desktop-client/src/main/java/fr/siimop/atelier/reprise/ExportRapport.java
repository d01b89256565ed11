package fr.siimop.atelier.reprise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.reprise.rapport.Attaches;
import fr.siimop.modele.reprise.rapport.Chantier;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;

/** The report as a file, in the order in which it is shown: most useful first. */
final class ExportRapport {

    private static final String PROVISOIRE = ".partiel";

    private ExportRapport() {}

    /** @return what was done, or why it could not be, in a sentence */
    static String ecrire(List<Chantier> chantiers, Path fichier, Suivi suivi) throws Arret {
        String nom = Phrases.entreGuillemets(String.valueOf(fichier.getFileName()));
        FormatTableur format = FormatTableur.deNom(String.valueOf(fichier.getFileName())).orElse(FormatTableur.XLSX);
        Path provisoire = fichier.resolveSibling(fichier.getFileName() + PROVISOIRE);
        try {
            try {
                ecrire(chantiers, format, provisoire, suivi);
                Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(provisoire);
            }
            return Phrases.pluriel(chantiers.size(), "ligne exportée", "lignes exportées") + " dans " + nom;
        } catch (IOException e) {
            return "Le fichier " + nom + " ne peut pas être écrit\u00a0: vérifiez qu’il n’est pas ouvert dans un "
                    + "tableur, vos droits et la place du disque.";
        }
    }

    private static void ecrire(List<Chantier> chantiers, FormatTableur format, Path fichier, Suivi suivi)
            throws IOException, Arret {
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), plan(),
                Usage.TABLEUR)) {
            for (Chantier chantier : chantiers) {
                suivi.verifier();
                ecriture.ligne(cellules(chantier));
            }
        }
    }

    private static PlanTableur plan() {
        List<ColonneTableur> colonnes = new ArrayList<>();
        colonnes.add(colonne("ARS", 200, Nature.TEXTE));
        colonnes.add(colonne("Subdivision", 150, Nature.TEXTE));
        colonnes.add(colonne("Table", 120, Nature.TEXTE));
        colonnes.add(colonne("Ligne", 280, Nature.TEXTE));
        colonnes.add(colonne("À corriger", 420, Nature.TEXTE));
        for (String nombre : List.of("Utilité", "Terrains", "Agréments", "Postes", "Stages")) {
            colonnes.add(colonne(nombre, 80, Nature.NOMBRE));
        }
        colonnes.add(colonne("Identifiant SiiMOP", 260, Nature.TEXTE));
        return PlanTableur.simple("Reprise d’IMOTEP", colonnes);
    }

    private static ColonneTableur colonne(String titre, int largeur, Nature nature) {
        return new ColonneTableur(titre, largeur, nature, List.of());
    }

    private static List<Cellule> cellules(Chantier chantier) {
        Attaches attaches = chantier.attaches();
        return List.of(Cellule.texte(chantier.ars()), Cellule.texte(chantier.subdivision()),
                Cellule.texte(chantier.nature().libelle()), Cellule.texte(chantier.titre()),
                Cellule.texte(String.join(" ", chantier.motifs())), nombre(chantier.utilite()),
                nombre(attaches.terrains()), nombre(attaches.agrements()), nombre(attaches.postes()),
                nombre(attaches.stages()), Cellule.texte(chantier.ligne().toString()));
    }

    private static Cellule nombre(int valeur) {
        return new Cellule.Nombre(valeur, 0);
    }
}
