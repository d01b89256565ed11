package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.exportation.Exportation;
import fr.siimop.modele.exportation.ModeleActivites;
import fr.siimop.modele.exportation.Normalisation;
import fr.siimop.modele.tableur.LigneTableur;

/**
 * Recognises the headers of a file, wherever they are among its first lines, on one line or on two (H-05): by id, label,
 * alias, whatever the case, the accents and the signs.
 */
public final class EnTetes {

    /** Lines looked at: titles and remarks often come before the headers. */
    public static final int LIGNES_EXAMINEES = 10;

    private static final Set<String> MOTS_OUTILS = Set.of("d", "de", "du", "des", "l", "la", "le", "les");

    private final DescripteurEntite<?> descripteur;
    private final Map<String, Cible> cibles = new HashMap<>();
    /** Without what links their words: « Numéro d’agrément » is « Numéro agrément ». */
    private final Map<String, Cible> essentiels = new HashMap<>();

    public EnTetes(DescripteurEntite<?> descripteur) {
        this.descripteur = descripteur;
        nommer(Exportation.ID, Cible.Autre.IDENTIFIANT);
        nommer(Exportation.TITRE_ID, Cible.Autre.IDENTIFIANT);
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            nommer(colonnes.get(i).id(), new Cible.Champ(i));
        }
        for (int i = 0; i < colonnes.size(); i++) {
            nommer(colonnes.get(i).libelle(), new Cible.Champ(i));
        }
        for (int i = 0; i < colonnes.size(); i++) {
            for (String alias : colonnes.get(i).alias()) {
                nommer(alias, new Cible.Champ(i));
            }
        }
        nommer("Confirmation", Cible.Autre.CONFIRMATION);
        if (descripteur.table().equals(PrecisionsStage.TABLE)) {
            nommerColonnesConnues();
        }
        for (String table : List.of("interne", "personne")) {
            if (descripteur.colonne(table) != null) {
                for (String autre : List.of("Numéro INE", "N° INE", "INE", "Numéro RPPS", "N° RPPS", "RPPS",
                        "Adresse email", "Email", "E-mail", "Courriel")) {
                    nommer(autre, new Cible.Champ(descripteur.position(table)));
                }
            }
        }
    }

    /** Headers of the template (H-05), under their groups or, when no other column has that name, alone. */
    private void nommerColonnesConnues() {
        for (ModeleActivites.ColonneH05 colonne : ModeleActivites.COLONNES) {
            Cible cible = PrecisionStage.deTitre(colonne.titre()).filter(p -> colonne.cible().isEmpty())
                    .<Cible>map(Cible.Precision::new)
                    .orElseGet(() -> new Cible.Champ(descripteur.position(colonne.cible())));
            nommer(colonne.groupe() + " " + colonne.titre(), cible);
        }
        for (PrecisionStage precision : PrecisionStage.values()) {
            if (precision != PrecisionStage.SUBDIVISION) {
                nommer(precision.titre(), new Cible.Precision(precision));
            }
        }
    }

    /** The first to take a name keeps it: ids before labels, labels before aliases. */
    private void nommer(String nom, Cible cible) {
        String normal = Normalisation.de(nom);
        cibles.putIfAbsent(normal, cible);
        essentiels.merge(essentiel(normal), cible, (une, autre) -> une.equals(autre) ? une : Cible.Autre.INCONNUE);
    }

    /** A title of nothing else, such as « DES », stays as it is. */
    private static String essentiel(String normal) {
        String essentiel = Arrays.stream(normal.split(" ")).filter(mot -> !MOTS_OUTILS.contains(mot))
                .collect(Collectors.joining(" "));
        return essentiel.isEmpty() ? normal : essentiel;
    }

    /** What each column of the file is, by the lines that look most like headers; none recognised when none does. */
    public Correspondance reconnaitre(List<LigneTableur> premieres) {
        Correspondance meilleure = Correspondance.AUCUNE;
        for (int i = 0; i < premieres.size(); i++) {
            meilleure = mieux(meilleure, simple(premieres.get(i), i + 1));
            if (i + 1 < premieres.size()) {
                meilleure = mieux(meilleure, surDeuxLignes(premieres.get(i), premieres.get(i + 1), i + 2));
            }
        }
        return meilleure;
    }

    private static Correspondance mieux(Correspondance une, Correspondance autre) {
        return autre.reconnues() > une.reconnues() ? autre : une;
    }

    private Correspondance simple(LigneTableur ligne, int lignes) {
        List<String> titres = new ArrayList<>();
        for (int c = 0; c < ligne.cellules().size(); c++) {
            titres.add(ligne.cellule(c).texte().strip());
        }
        return correspondance(titres, titres.stream().map(this::cible).toList(), lignes);
    }

    /** A group stands over the blanks that follow it, as long as they have a header of their own. */
    private Correspondance surDeuxLignes(LigneTableur haut, LigneTableur bas, int lignes) {
        List<String> titres = new ArrayList<>();
        List<Cible> trouvees = new ArrayList<>();
        String groupe = "";
        for (int c = 0; c < Math.max(haut.cellules().size(), bas.cellules().size()); c++) {
            String dessus = haut.cellule(c).texte().strip();
            String dessous = bas.cellule(c).texte().strip();
            groupe = dessus.isEmpty() && !dessous.isEmpty() ? groupe : dessus;
            String entier = (groupe + " " + dessous).strip();
            Cible cible = cible(entier);
            titres.add(entier);
            trouvees.add(cible == Cible.Autre.INCONNUE && !dessous.isEmpty() ? cible(dessous) : cible);
        }
        return correspondance(titres, trouvees, lignes);
    }

    private Cible cible(String titre) {
        String normal = Normalisation.de(titre);
        Cible exacte = cibles.get(normal);
        return exacte == null ? essentiels.getOrDefault(essentiel(normal), Cible.Autre.INCONNUE) : exacte;
    }

    /** Two columns of the same name say nothing certain, but for those that name the same row in several ways. */
    private Correspondance correspondance(List<String> titres, List<Cible> trouvees, int lignes) {
        List<Cible> retenues = new ArrayList<>();
        Set<Cible> vues = new HashSet<>();
        for (Cible cible : trouvees) {
            boolean libre = cible == Cible.Autre.INCONNUE || vues.add(cible) || cible instanceof Cible.Champ champ
                    && descripteur.colonnes().get(champ.position()).tableReferencee() != null;
            retenues.add(libre ? cible : Cible.Autre.EN_DOUBLE);
        }
        return new Correspondance(titres, retenues, lignes);
    }
}
