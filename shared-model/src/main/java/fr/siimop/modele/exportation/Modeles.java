package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.TypeBooleen;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeListe;
import fr.siimop.modele.descripteur.TypePhases;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.referentiel.ListesReference;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.PlanTableur;

/** Files to fill: one column per column of the table, what each expects, its possible values, an example. */
public final class Modeles {

    private static final int CHOIX_MAXIMUM = 400;
    private static final List<String> PHASES = List.of("S", "A", "C", "S A", "A C", "S A C");

    private final ListesReference listes;
    private final Designations designations;

    public Modeles(Registre registre, ListesReference listes) {
        this.listes = listes;
        this.designations = new Designations(registre, (descripteur, suite) -> lignes(descripteur).forEach(suite));
    }

    private List<Ligne> lignes(DescripteurEntite<?> descripteur) {
        return lignesDe(descripteur);
    }

    private <T extends Entite> List<Ligne> lignesDe(DescripteurEntite<T> descripteur) {
        return listes.parDescripteur().getOrDefault(descripteur, List.of()).stream()
                .map(entite -> descripteur.ligne(descripteur.type().cast(entite))).toList();
    }

    /** @param technique whether the headers are the ids of the columns, for programs, instead of their French labels */
    public PlanTableur plan(DescripteurEntite<?> descripteur, boolean technique) {
        if (descripteur.table().equals(ModeleActivites.TABLE) && !technique) {
            return ModeleActivites.plan(this, descripteur);
        }
        if (ModeleCursus.concerne(descripteur.table()) && !technique) {
            return ModeleCursus.plan(this, descripteur);
        }
        List<ColonneTableur> colonnes = new ArrayList<>();
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            colonnes.add(new ColonneTableur(technique ? colonne.id() : colonne.libelle(), colonne.largeur(),
                    Exportation.nature(colonne.type()), choix(colonne)));
        }
        return new PlanTableur(descripteur.libellePluriel(), List.of(), colonnes, modeEmploi(descripteur));
    }

    List<String> choix(Colonne<?, ?> colonne) {
        return switch (colonne.type()) {
            case TypeBooleen booleen -> List.of("oui", "non");
            case TypeListe<?> liste -> liste.valeurs().stream().map(ValeurListe::libelle).toList();
            case TypePhases phases -> PHASES;
            case TypeReference reference -> references(reference.table());
            default -> List.of();
        };
    }

    /** As people call them, in their order. */
    List<String> semestres() {
        return listes.semestres().stream().sorted(Comparator.comparing(Semestre::code)).map(Semestre::libelle).toList();
    }

    private List<String> references(String table) {
        List<String> textes = listes.parDescripteur().keySet().stream().filter(d -> d.table().equals(table))
                .flatMap(d -> lignes(d).stream()).map(ligne -> designations.texte(table, ligne.id())).sorted().toList();
        return textes.size() > CHOIX_MAXIMUM ? List.of() : textes;
    }

    private List<List<String>> modeEmploi(DescripteurEntite<?> descripteur) {
        List<List<String>> lignes = new ArrayList<>();
        lignes.add(List.of("Importation dans SiiMOP : " + descripteur.libellePluriel()));
        lignes.add(List.of("Une ligne par ligne de la première feuille. Les en-têtes se reconnaissent à leur nom : "
                + "l’ordre des colonnes est libre, celles qui ne servent pas peuvent être retirées."));
        lignes.add(List.of("Une ligne dont la clé existe déjà est modifiée, les autres sont créées. "
                + "Cette feuille n’est jamais lue."));
        lignes.add(List.of());
        lignes.add(List.of("Colonne", "Obligatoire", "Ce qui est attendu", "Exemple"));
        for (Colonne<?, ?> colonne : descripteur.colonnes()) {
            List<String> choix = choix(colonne);
            lignes.add(List.of(colonne.libelle() + (descripteur.cle().contains(colonne.id()) ? " (clé)" : ""),
                    colonne.obligatoire() ? "oui" : colonne.requise() ? "non, SiiMOP le donne" : "non",
                    attendu(colonne.type()),
                    choix.isEmpty() ? exemple(descripteur, colonne) : choix.getFirst()));
        }
        return lignes;
    }

    static String attendu(TypeColonne<?> type) {
        return switch (type) {
            case TypeEntier entier -> "un nombre entier de " + entier.minimum() + " à " + entier.maximum();
            case TypeDate date -> "une date, comme 03/05/2027";
            case TypeBooleen booleen -> "oui ou non";
            case TypeListe<?> liste -> "une valeur de la liste";
            case TypePhases phases -> "les lettres S, A, C des phases";
            case TypeReference reference -> "le numéro ou le nom d’une ligne de la table « " + reference.table() + " »";
            case TypeTexte texte -> "un texte de " + texte.longueurMaximale() + " caractères au plus";
            default -> "une date et une heure, comme 03/05/2027 14:30:00";
        };
    }

    private static final Map<String, String> EXEMPLES = Map.ofEntries(Map.entry("agrement.numero", "240000510007"),
            Map.entry("terrain.numero", "24000051"), Map.entry("interne.numero", "84000858"),
            Map.entry("finess", "370000481"), Map.entry("siret", "95407682400018"), Map.entry("rpps", "10101715422"),
            Map.entry("ine", "0409907777G"), Map.entry("email", "prenom.nom@exemple.fr"),
            Map.entry("agrement", "240000510007"), Map.entry("terrain", "24000051"), Map.entry("interne", "84000858"),
            Map.entry("personne", "prenom.nom@exemple.fr"), Map.entry("etablissement", "370000481"),
            Map.entry("duree_mois", "6"), Map.entry("places", "2"), Map.entry("promotion", "2026"));

    private static String exemple(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne) {
        String propre = EXEMPLES.get(descripteur.table() + "." + colonne.id());
        if (propre != null) {
            return propre;
        }
        return colonne.type() instanceof TypeDate
                ? "03/05/2027"
                : Objects.requireNonNullElse(EXEMPLES.get(colonne.id()), "");
    }
}
