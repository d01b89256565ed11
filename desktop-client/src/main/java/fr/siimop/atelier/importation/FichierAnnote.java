package fr.siimop.atelier.importation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.fichier.CreationTableur;

/** The lines that wait, as a workbook to be sent to who made the file: what is wrong is coloured, a comment says why. */
final class FichierAnnote {

    private static final int LARGEUR = 130;
    private static final String PROVISOIRE = ".partiel";

    private FichierAnnote() {}

    /** @return what was done, or why it could not be, in a sentence */
    static String ecrire(ImportEnCours cours, Path fichier, Suivi suivi) throws Arret {
        String nom = Phrases.entreGuillemets(String.valueOf(fichier.getFileName()));
        FormatTableur format = FormatTableur.deNom(String.valueOf(fichier.getFileName())).orElse(FormatTableur.XLSX);
        List<LigneTableur> lignes = cours.enAttente();
        Path provisoire = fichier.resolveSibling(fichier.getFileName() + PROVISOIRE);
        try {
            try {
                ecrire(cours, lignes, provisoire, format, suivi);
                Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(provisoire);
            }
            return Phrases.pluriel(lignes.size(), "ligne enregistrée", "lignes enregistrées") + " dans " + nom;
        } catch (IOException e) {
            return "Le fichier " + nom + " ne peut pas être écrit\u00a0: vérifiez qu’il n’est pas ouvert dans un "
                    + "tableur, vos droits et la place du disque.";
        }
    }

    private static void ecrire(ImportEnCours cours, List<LigneTableur> lignes, Path fichier, FormatTableur format,
            Suivi suivi) throws IOException, Arret {
        int[] rangs = IntStream.range(0, cours.correspondance().titres().size())
                .filter(r -> !cours.correspondance().titres().get(r).isBlank()
                        || lignes.stream().anyMatch(l -> !l.cellule(r).vide()))
                .toArray();
        PlanTableur plan = PlanTableur.annote(cours.descripteur().libellePluriel(),
                IntStream.of(rangs).mapToObj(r -> new ColonneTableur(cours.correspondance().titres().get(r), LARGEUR,
                        Nature.TEXTE, List.of())).toList());
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), plan,
                Usage.TABLEUR)) {
            for (LigneTableur ligne : lignes) {
                suivi.verifier();
                ecriture.ligne(cellules(cours, ligne, rangs));
            }
        }
    }

    /** The file goes to who made it: of the people that the base holds, it says nothing. */
    private static String motif(ImportEnCours cours, Faute faute) {
        return faute.motif(cours.descripteur());
    }

    private static List<Cellule> cellules(ImportEnCours cours, LigneTableur ligne, int[] rangs) {
        LigneExaminee examinee = cours.examinee(ligne.numero());
        Map<Integer, Faute> parRang = new HashMap<>();
        StringBuilder ligneEntiere = new StringBuilder();
        if (examinee != null) {
            for (Faute faute : examinee.fautes()) {
                int rang = cours.rang(faute);
                if (rang < 0 || parRang.putIfAbsent(rang, faute) != null) {
                    ligneEntiere.append(ligneEntiere.isEmpty() ? "" : "\n").append(motif(cours, faute));
                }
            }
        }
        List<Cellule> cellules = new ArrayList<>();
        for (int rang : rangs) {
            Cellule cellule = ligne.cellule(rang);
            Faute faute = parRang.get(rang);
            boolean premiere = cellules.isEmpty() && !ligneEntiere.isEmpty();
            if (faute == null && !premiere) {
                cellules.add(cellule);
            } else {
                String commentaire = (faute == null ? "" : motif(cours, faute))
                        + (premiere ? (faute == null ? "" : "\n") + ligneEntiere : "");
                cellules.add(new Cellule.Annotee(cellule, commentaire, faute != null && faute.question()));
            }
        }
        return cellules;
    }
}
